// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QTabBar;

namespace desk::ui {

class FlowLayout;

/// A step of the way to a page; without an id it is a word and no link.
struct Crumb {
    QString id;
    QString text;
    bool operator==(const Crumb&) const = default;
};

/// The head of a page: where it is, what it is called, what can be done with it, and the views it has.
class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString& name, QWidget* parent = nullptr);

    /// From the outermost place to the one that holds this page; the title goes on from there.
    void setCrumbs(const QList<Crumb>& crumbs);
    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    /// At the end of the title's line; the first added stands first.
    void addAction(QWidget* action);
    /// Under the title; made when it is first asked for. Give it an accessible name.
    [[nodiscard]] QTabBar* tabs();

Q_SIGNALS:
    void crumbActivated(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addCrumb(const Crumb& crumb, const QString& name);

    QList<Crumb> m_crumbs;
    QWidget* m_path = nullptr;
    FlowLayout* m_pathLayout = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QBoxLayout* m_actions = nullptr;
    QBoxLayout* m_column = nullptr;
    QTabBar* m_tabs = nullptr;
};

} // namespace desk::ui
