// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace desk::ui {

class PlainLabel;

/// The frame of a pane that shows one thing in full: a title, a byline, and sections under headings, or one sentence
/// while nothing is selected. It scrolls, and F6 reaches it.
class InspectorPane : public QScrollArea {
    Q_OBJECT

public:
    /// The parts are called by `prefix`: "detailsTitle".
    InspectorPane(
        const QString& prefix, const QString& accessibleName, const QString& nothing, QWidget* parent = nullptr);

    void setSomething(bool something);
    [[nodiscard]] bool hasSomething() const;
    /// Hides the byline when it is empty.
    void setByline(const QString& text, const QString& toolTip = {});
    [[nodiscard]] QLabel* title() const;

    void add(QWidget* part);
    /// As wide as it wants to be: a button, a chip.
    void addNarrow(QWidget* part);
    void add(QLayout* part);
    void addSpace(int height);
    /// Stands for `part`, when given, in the ears of assistive technology too.
    QLabel* addHeading(const QString& text, QWidget* part = nullptr);
    /// Buttons side by side, from the leading edge.
    QHBoxLayout* addButtons(const QList<QWidget*>& buttons);

private:
    void build(const QString& prefix, const QString& nothing);

    QWidget* m_body = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QLabel* m_nothing = nullptr;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_byline = nullptr;
};

} // namespace desk::ui
