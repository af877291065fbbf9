// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/toastlog.h"

#include <QFrame>
#include <QPointer>

#include <chrono>

class QLabel;
class QPropertyAnimation;
class QTimer;

namespace desk::ui {

class FlatButton;
class ToneIcon;

/// Says one thing over the foot of a widget and goes by itself, but not while it is pointed at or has the focus. The
/// newest takes the place of the one before; all are kept in the log.
class Toast final : public QFrame {
    Q_OBJECT

public:
    struct Times {
        std::chrono::milliseconds plain{5000};
        std::chrono::milliseconds withAction{7000};
    };

    Toast(QWidget& host, ToastLog& log);
    ~Toast() override;

    void say(const ToastMessage& message, std::function<void()> act = {});
    void setTimes(const Times& times);
    /// Ends it now; the focus goes back to where it came from.
    void dismiss();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void colour();
    void onFocusChanged(QWidget* old, QWidget* now);
    void onAction();
    void runOrRest();
    [[nodiscard]] QPoint place();
    void rise();

    QWidget& m_host;
    ToastLog& m_log;
    Times m_times;
    std::function<void()> m_act;
    QPointer<QWidget> m_cameFrom;
    bool m_hovered = false;
    bool m_focused = false;
    QTimer* m_timer = nullptr;
    QPropertyAnimation* m_rise = nullptr;
    ToneIcon* m_icon = nullptr;
    QLabel* m_text = nullptr;
    FlatButton* m_action = nullptr;
    FlatButton* m_close = nullptr;
};

} // namespace desk::ui
