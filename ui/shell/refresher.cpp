// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/refresher.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

// The power profiles of the desktop; without the service nothing is saved.
constexpr QLatin1StringView powerService{"net.hadess.PowerProfiles"};
constexpr QLatin1StringView powerPath{"/net/hadess/PowerProfiles"};
constexpr QLatin1StringView powerProperty{"ActiveProfile"};
constexpr QLatin1StringView properties{"org.freedesktop.DBus.Properties"};

bool isSaver(const QVariant& profile)
{
    return profile.toString() == "power-saver"_L1;
}

} // namespace

bool isAnyWindowSeen()
{
    const QWindowList windows = QGuiApplication::topLevelWindows();
    return std::any_of(windows.begin(), windows.end(), [](const QWindow* window) {
        return window->isVisible() && !window->windowStates().testFlag(Qt::WindowMinimized);
    });
}

Refresher::Refresher(std::function<bool()> isSeen, QObject* parent) : QObject(parent), m_isSeen(std::move(isSeen))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Refresher::tick);
    connect(qApp, &QGuiApplication::focusWindowChanged, this, &Refresher::look);
    askPower();
}

void Refresher::start()
{
    m_isRunning = true;
    m_facts.isSeen = true;
    plan();
}

void Refresher::stop()
{
    m_isRunning = false;
    m_leftOut = false;
    m_timer.stop();
}

void Refresher::note(const sync::SyncState& state)
{
    const bool isSyncing = state.phase == sync::Phase::Syncing;
    const bool ended = std::exchange(m_wasSyncing, isSyncing) && !isSyncing;
    m_isSignedOut = state.phase == sync::Phase::SignedOut;
    if (!ended)
        return;
    const bool failed = state.phase == sync::Phase::Offline || state.phase == sync::Phase::Failed;
    m_facts.failures = failed ? m_facts.failures + 1 : 0;
    plan();
}

void Refresher::tick()
{
    m_facts.isSeen = m_isSeen();
    m_leftOut = !m_facts.isSeen;
    if (m_facts.isSeen)
        Q_EMIT due();
}

void Refresher::look()
{
    m_facts.isSeen = m_isSeen();
    if (m_isRunning && m_facts.isSeen && !m_isSignedOut && std::exchange(m_leftOut, false))
        Q_EMIT due();
}

void Refresher::setSavesPower(bool saves)
{
    if (std::exchange(m_facts.savesPower, saves) != saves)
        plan();
}

std::chrono::milliseconds Refresher::wait() const
{
    return m_timer.isActive() ? m_timer.intervalAsDuration() : std::chrono::milliseconds(0);
}

void Refresher::plan()
{
    const auto wait = sync::nextPoll(m_facts, QRandomGenerator::global()->generateDouble());
    // A key that was refused is not sent again by itself.
    if (m_isRunning && wait && !m_isSignedOut)
        m_timer.start(*wait);
    else
        m_timer.stop();
    m_leftOut = m_leftOut || !m_facts.isSeen;
}

void Refresher::askPower()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    bus.connect(powerService, powerPath, properties, u"PropertiesChanged"_s, this,
        SLOT(onPowerChanged(QString, QVariantMap, QStringList)));
    QDBusMessage call = QDBusMessage::createMethodCall(powerService, powerPath, properties, u"Get"_s);
    call.setArguments({QString(powerService), QString(powerProperty)});
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            setSavesPower(isSaver(reply.value().variant()));
    });
}

void Refresher::onPowerChanged(const QString&, const QVariantMap& changed, const QStringList&)
{
    if (changed.contains(powerProperty))
        setSavesPower(isSaver(changed.value(powerProperty)));
}

} // namespace desk::ui
