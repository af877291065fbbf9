// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <chrono>

class QLabel;
class QPushButton;
class QTimer;

namespace desk::ui {

class FlatButton;
class StateIcon;

/// What stands in the place of a list that has nothing to show: what would be here, why it is not, and what to do.
class StatePage final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Empty, Loading, Offline, NoPermission, NoMatch, Failed };
    Q_ENUM(Kind)

    struct Content {
        Kind kind = Kind::Empty;
        QString title;
        QString text;
        QString action; ///< the button; empty shows none
        bool primary = false; ///< the button is the page's main one
        QString second; ///< the quiet button beside it; empty shows none
        bool operator==(const Content&) const = default;
    };

    explicit StatePage(const QString& name, QWidget* parent = nullptr);

    /// Loading shows itself only when it lasts, so that nothing flashes.
    void say(const Content& content);
    void setActionEnabled(bool enabled, const QString& why);
    void setLoadingDelay(std::chrono::milliseconds delay);
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void acted();
    void secondActed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void reveal();
    void fit();

    Content m_content;
    QTimer* m_delay = nullptr;
    QWidget* m_column = nullptr;
    StateIcon* m_icon = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_action = nullptr;
    FlatButton* m_second = nullptr;
};

} // namespace desk::ui
