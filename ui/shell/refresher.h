// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sync/engine.h"
#include "app/sync/schedule.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace desk::ui {

/// Asks for a sync now and then (app/sync/schedule.h), and at once when the window is seen again after one was left
/// out.
class Refresher final : public QObject {
    Q_OBJECT

public:
    /// `isSeen` says whether some window can be seen; tests give their own.
    explicit Refresher(std::function<bool()> isSeen, QObject* parent = nullptr);

    void start();
    void stop();
    /// A sync ended, well or not: the next one is counted from here.
    void note(const sync::SyncState& state);
    /// The time has come.
    void tick();
    /// Something about windows changed.
    void look();
    void setSavesPower(bool saves);
    [[nodiscard]] std::chrono::milliseconds wait() const; ///< until the next; 0 while there is none

Q_SIGNALS:
    void due();

private Q_SLOTS:
    void onPowerChanged(const QString& interface, const QVariantMap& changed, const QStringList& gone);

private:
    void plan();
    void askPower();

    std::function<bool()> m_isSeen;
    QTimer m_timer;
    sync::PollFacts m_facts;
    bool m_isRunning = false;
    bool m_wasSyncing = false;
    bool m_isSignedOut = false;
    bool m_leftOut = false; ///< one was due while nobody looked
};

/// Whether a window of the program is on the screen, and not minimized.
[[nodiscard]] bool isAnyWindowSeen();

} // namespace desk::ui
