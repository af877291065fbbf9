// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QLoggingCategory>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcNotifier, "desk.notifications")

constexpr QLatin1StringView service{"org.freedesktop.Notifications"};
constexpr QLatin1StringView path{"/org/freedesktop/Notifications"};
constexpr QLatin1StringView openAction{"default"}; ///< the specification's name for a press on the notification itself
constexpr int serverDecides = -1;

} // namespace

Notifier::Notifier(std::function<bool()> isActive, QObject* parent) : QObject(parent), m_isActive(std::move(isActive))
{
}

void Notifier::notify(const Notification& notification)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!m_enabled || m_isActive() || !bus.isConnected())
        return;
    if (!std::exchange(m_listening, true)) {
        const bool heard =
            bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)))
            && bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
        if (!heard)
            qCWarning(lcNotifier, "presses on notifications will not be heard");
    }
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    // The text is markup to most desktops, and names come from outside.
    call.setArguments({QGuiApplication::applicationDisplayName(), m_shown.value(notification.topic),
        QGuiApplication::desktopFileName(), notification.title, notification.text.toHtmlEscaped(),
        QStringList{openAction, tr("Show")}, hints, serverDecides});
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, topic = notification.topic] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            qCInfo(lcNotifier, "not shown: %s", qPrintable(reply.error().message()));
        else
            m_shown.insert(topic, reply.value());
    });
}

void Notifier::onActionInvoked(uint id, const QString& action)
{
    const QString topic = m_shown.key(id);
    if (action == openAction && !topic.isNull())
        Q_EMIT activated(topic);
}

void Notifier::onClosed(uint id, uint)
{
    m_shown.remove(m_shown.key(id));
}

} // namespace desk::ui
