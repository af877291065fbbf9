// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace desk::test {

/// The longest time between two ticks of a timer of 5 ms: how long the event loop stood still.
class Ticker {
public:
    Ticker()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_clock.start();
        m_timer.start(5);
    }

    /// In milliseconds.
    double worst()
    {
        look();
        return static_cast<double>(m_worst) / 1e6;
    }

private:
    void look() { m_worst = std::max(m_worst, m_clock.nsecsElapsed()), m_clock.start(); }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_worst = 0;
};

} // namespace desk::test
