// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/toast.h"

#include "ui/kit/accessiblerole.h"
#include "ui/kit/announce.h"
#include "ui/kit/box.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/labels.h"
#include "ui/kit/mirror.h"
#include "ui/kit/motion.h"
#include "ui/kit/toneicon.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPropertyAnimation>
#include <QTimer>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int widest = 480;
constexpr int foot = 24;
constexpr int side = 16;
constexpr int rising = 160; // ms
} // namespace

Toast::Toast(QWidget& host, ToastLog& log)
    : QFrame(&host), m_host(host), m_log(log), m_timer(new QTimer(this)),
      m_rise(new QPropertyAnimation(this, "pos", this)), m_icon(new ToneIcon), m_text(new PlainLabel(u"toastText"_s)),
      m_action(new FlatButton(u"toastAction"_s, {})), m_close(new FlatButton(u"toastClose"_s, tr("Dismiss")))
{
    setObjectName(u"toast"_s);
    giveRole(this, QAccessible::AlertMessage);
    build();
    colour();
    m_timer->setSingleShot(true);
    m_rise->setEasingCurve(QEasingCurve::OutCubic);
    host.installEventFilter(this);
    connect(m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_action, &QPushButton::clicked, this, &Toast::onAction);
    connect(m_close, &QPushButton::clicked, this, &Toast::dismiss);
    connect(qApp, &QApplication::focusChanged, this, &Toast::onFocusChanged);
    setVisible(false);
}

Toast::~Toast()
{
    // Its buttons lose the focus when they go, and by then this is no toast any more.
    disconnect(qApp, nullptr, this, nullptr);
}

void Toast::build()
{
    m_text->setWordWrap(true);
    m_close->setIconName("close"_L1);
    for (auto* button : {m_action, m_close})
        button->setAutoDefault(true); // Return presses it
    auto* layout = new QHBoxLayout(this);
    setReadingMargins(layout, this, 14, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
}

void Toast::say(const ToastMessage& message, std::function<void()> act)
{
    m_log.add(message);
    m_act = std::move(act);
    m_icon->setTone(message.tone);
    m_text->setText(message.text);
    setAccessibleName(message.text);
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    // What F6 comes to; a toast with a proxy would say that it has the focus itself.
    m_action->setProperty("deskPane", !message.action.isEmpty());
    m_close->setProperty("deskPane", message.action.isEmpty());
    setVisible(true);
    raise();
    rise();
    announce(this);
    runOrRest();
}

void Toast::setTimes(const Times& times)
{
    m_times = times;
    runOrRest();
}

/// The clock starts anew each time it is left alone.
void Toast::runOrRest()
{
    if (isHidden() || m_hovered || m_focused)
        m_timer->stop();
    else
        m_timer->start(m_action->isHidden() ? m_times.plain : m_times.withAction);
}

void Toast::onAction()
{
    const auto act = std::exchange(m_act, {});
    dismiss();
    if (act)
        act();
}

void Toast::dismiss()
{
    m_timer->stop();
    m_rise->stop();
    if (m_focused && m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    m_hovered = false;
    m_focused = false;
    setVisible(false);
}

void Toast::onFocusChanged(QWidget* old, QWidget* now)
{
    const bool inside = now && isAncestorOf(now);
    if (inside && !m_focused)
        m_cameFrom = old;
    // Another window in front is no reason to go on counting.
    if (!now || std::exchange(m_focused, inside) == inside)
        return;
    runOrRest();
}

/// As wide as its words, up to a limit, in the middle of the host's foot.
QPoint Toast::place()
{
    const int room = std::min(m_host.width() - 2 * side, std::max(widest, fontMetrics().averageCharWidth() * 60));
    m_text->setMinimumWidth(0);
    const int words = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 4;
    const int others = layout()->minimumSize().width() - m_text->minimumSizeHint().width();
    const int width = std::min(room, words + others);
    resize(width, std::max(layout()->heightForWidth(width), layout()->minimumSize().height()));
    return {(m_host.width() - this->width()) / 2, m_host.height() - height() - foot};
}

void Toast::rise()
{
    m_rise->stop();
    const QPoint end = place();
    const int time = motionTime(this, rising);
    if (time == 0) {
        move(end);
        return;
    }
    m_rise->setDuration(time);
    m_rise->setStartValue(end + QPoint(0, foot / 2));
    m_rise->setEndValue(end);
    m_rise->start();
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_host && event->type() == QEvent::Resize && !isHidden()) {
        m_rise->stop();
        move(place());
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent* event)
{
    QFrame::enterEvent(event);
    m_hovered = true;
    runOrRest();
}

void Toast::leaveEvent(QEvent* event)
{
    QFrame::leaveEvent(event);
    m_hovered = false;
    runOrRest();
}

void Toast::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Toast::colour()
{
    auto* shadow = new QGraphicsDropShadowEffect(this);
    QColor soft = tones(palette()).shadow;
    soft.setAlphaF(tones(palette()).dark ? 0.55F : 0.24F);
    shadow->setColor(soft);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 8);
    setGraphicsEffect(shadow);
}

void Toast::paintEvent(QPaintEvent*)
{
    const Tones t = tones(palette());
    QPainter painter(this);
    paintBox(painter, rect(), cardRadius, t.base, t.border);
}

void Toast::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
    else if (event->type() == QEvent::FontChange && !isHidden())
        move(place());
}

} // namespace desk::ui
