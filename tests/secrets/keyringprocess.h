// SPDX-License-Identifier: Apache-2.0
// The GNOME keyring of the private session as a process: stopped, killed and started again by tests.
#pragma once

#include "tests/support/eventually.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QProcess>

#include <csignal>

namespace desk::test {

inline bool isOnTheBus(const QString& name)
{
    auto* bus = QDBusConnection::sessionBus().interface();
    return bus && bus->isServiceRegistered(name).value();
}

inline qint64 servicePid()
{
    auto* bus = QDBusConnection::sessionBus().interface();
    return bus ? qint64(bus->servicePid(QStringLiteral("org.freedesktop.secrets")).value()) : 0;
}

/// Keeps the keyring from answering until it goes out of scope.
class Frozen {
public:
    explicit Frozen(qint64 pid) : m_pid(static_cast<pid_t>(pid)) { ::kill(m_pid, SIGSTOP); }
    ~Frozen() { ::kill(m_pid, SIGCONT); }
    Q_DISABLE_COPY_MOVE(Frozen)

private:
    pid_t m_pid;
};

inline bool hasDefaultKeyring()
{
    auto question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
        QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"),
        QStringLiteral("ReadAlias"));
    question.setArguments({QStringLiteral("default")});
    const QDBusReply<QDBusObjectPath> alias = QDBusConnection::sessionBus().call(question);
    return alias.isValid() && alias.value().path() != QLatin1String("/");
}

/// Ends the keyring without a warning, as a crash does.
inline bool killKeyring()
{
    if (const qint64 pid = servicePid(); pid > 0)
        ::kill(static_cast<pid_t>(pid), SIGKILL);
    return QTest::qWaitFor([] { return !isOnTheBus(QStringLiteral("org.freedesktop.secrets")); }, 10000);
}

/// A keyring service that the test has started; the password opens the default keyring, none leaves it locked.
class Keyring {
public:
    Keyring() = default;
    ~Keyring()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Keyring)

    bool start(const QByteArray& password = {})
    {
        const QString how = password.isEmpty() ? QStringLiteral("--start") : QStringLiteral("--unlock");
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(QStringLiteral("gnome-keyring-daemon"),
            {QStringLiteral("--foreground"), how, QStringLiteral("--components=secrets")});
        m_process.write(password);
        m_process.closeWriteChannel();
        return QTest::qWaitFor(
            [] { return isOnTheBus(QStringLiteral("org.freedesktop.secrets")) && hasDefaultKeyring(); }, 10000);
    }

private:
    QProcess m_process;
};

} // namespace desk::test
