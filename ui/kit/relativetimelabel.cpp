// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/relativetimelabel.h"

#include <QEvent>
#include <QTimer>

#include <chrono>

namespace desk::ui {

using namespace std::chrono_literals;

RelativeTimeLabel::RelativeTimeLabel(const QString& name, QWidget* parent, Clock clock)
    : PlainLabel(name, parent), m_clock(std::move(clock)), m_timer(new QTimer(this))
{
    // Coarse timers of one interval are woken together.
    m_timer->setTimerType(Qt::VeryCoarseTimer);
    m_timer->setInterval(15s);
    connect(m_timer, &QTimer::timeout, this, &RelativeTimeLabel::refresh);
}

void RelativeTimeLabel::setTime(const QDateTime& time)
{
    m_time = time;
    refresh();
}

void RelativeTimeLabel::refresh()
{
    setText(relativeTime(m_time, m_clock(), locale()));
    const QString absolute = absoluteTime(m_time, locale());
    setToolTip(absolute);
    setAccessibleDescription(absolute);
}

void RelativeTimeLabel::changeEvent(QEvent* event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

void RelativeTimeLabel::hideEvent(QHideEvent* event)
{
    PlainLabel::hideEvent(event);
    m_timer->stop();
}

void RelativeTimeLabel::showEvent(QShowEvent* event)
{
    PlainLabel::showEvent(event);
    refresh();
    m_timer->start();
}

} // namespace desk::ui
