// SPDX-License-Identifier: Apache-2.0
// Qt Test, for every test. How a test waits: it looks after every event, where Qt's own
// macros sleep 10 to 50 ms between two looks, and gives up after half a minute, for a busy machine is no failure.
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTest>
#include <QTimer>

constexpr int patienceLimit = 30'000; // ms

/// Lets the event loop run between two looks at what is waited for.
class EventualWait {
public:
    explicit EventualWait(int milliseconds) : m_deadline(milliseconds)
    {
        using namespace std::chrono_literals;
        // For what comes without an event of this thread: another thread's work, a file, a process.
        m_look.start(2ms);
    }

    /// False when the time is over.
    [[nodiscard]] bool goesOn()
    {
        if (m_deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return true;
    }

private:
    QDeadlineTimer m_deadline;
    QTimer m_look;
};

/// True as soon as `holds` is; false when it is not within that time.
template <typename Predicate>
[[nodiscard]] bool eventually(Predicate holds, int milliseconds = patienceLimit)
{
    for (EventualWait wait(milliseconds); !holds();) {
        if (!wait.goesOn())
            return holds();
    }
    return true;
}

#undef QTRY_IMPL
#define QTRY_IMPL(expr, timeout)                                                                                       \
    for (EventualWait desk_wait(timeout); !(expr) && desk_wait.goesOn();) { }
#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, patienceLimit)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, patienceLimit)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, patienceLimit)
