// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/keychainfacts.h"
#include "app/secrets/keychainstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QProcessEnvironment>
#include <QTimer>

#include <functional>

namespace desk::secrets {

// Words of the specification (https://specifications.freedesktop.org/secret-service).
inline constexpr QLatin1StringView SecretsBusName{"org.freedesktop.secrets"};
inline constexpr QLatin1StringView SecretsPath{"/org/freedesktop/secrets"};
inline constexpr QLatin1StringView SecretsInterface{"org.freedesktop.Secret.Service"};
inline constexpr QLatin1StringView DefaultAlias{"default"};

/// One conversation with org.freedesktop.secrets. Subclasses say what is asked; every question is asynchronous and has
/// its time, and so have all of them together. An object that is deleted calls nobody back.
class ServiceTalk : public QObject {
    Q_OBJECT
public:
    ServiceTalk(const QDBusConnection& bus, const KeychainTiming& timing, QObject* parent);

protected:
    using Reply = std::function<void(const QVariantList&)>;
    /// Starts the service when the bus can; `then` runs when it is there. KWallet is failed() as NotAskable.
    void reachService(std::function<void()> then);
    /// `then` gets the arguments of the reply; an error ends the talk through failed().
    void ask(const QString& path, const QString& interface, const QString& method, const QVariantList& arguments,
        Reply then);
    void askService(const QString& method, const QVariantList& arguments, Reply then);
    /// The path of the default keyring; empty when there is none.
    void askDefault(std::function<void(const QString&)> then);
    void askLocked(const QString& collection, std::function<void(bool)> then);
    /// From now on it is a person's turn.
    void endLimit() { m_limit.stop(); }
    virtual void failed(KeychainFacts::Reach reach, const QString& detail) = 0;

    [[nodiscard]] QDBusConnection& bus() { return m_bus; }

private:
    void send(const QDBusMessage& question, std::chrono::milliseconds timeout, Reply then);
    void askBus(const QString& method, const QVariantList& arguments, std::chrono::milliseconds timeout, Reply then);
    void start(const QStringList& present, const QStringList& startable, const std::function<void()>& then);

    QDBusConnection m_bus;
    KeychainTiming m_timing;
    QTimer m_limit;
};

/// Collects the facts about one entry, without a prompt.
class ServiceLookup final : public ServiceTalk {
    Q_OBJECT
public:
    using Done = std::function<void(const KeychainFacts&)>;
    ServiceLookup(const QDBusConnection& bus, const KeychainTiming& timing, QObject* parent);
    /// Calls `done` once, later, and deletes itself.
    void start(const QString& key, Done done);

private:
    void askItems(const QString& key);
    void failed(KeychainFacts::Reach reach, const QString& detail) override;
    void finish();

    KeychainFacts m_facts;
    Done m_done;
};

/// The object path in a reply; empty for none ("/").
[[nodiscard]] QString pathIn(const QVariantList& arguments, qsizetype index);

/// Makes libsecret, which QtKeychain loads, open a new session: it keeps the one with a service that has ended, and
/// every request after that fails. Nothing happens where there is no libsecret.
void forgetLibsecretSession();

/// True when the desktop makes QtKeychain use KWallet, which cannot be asked without a prompt; "names" are those on the
/// bus or startable by it.
[[nodiscard]] bool keychainIsKWallet(const QProcessEnvironment& environment, const QStringList& names);

} // namespace desk::secrets
