// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/keychainfacts.h"
#include "app/secrets/keychainstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QObject>
#include <QProcessEnvironment>

#include <functional>
#include <optional>

namespace desk::secrets {

/// One conversation with org.freedesktop.secrets. Subclasses say what is asked; every question is asynchronous and has
/// its time. An object that is deleted calls nobody back.
class ServiceTalk : public QObject {
    Q_OBJECT
public:
    ServiceTalk(const QDBusConnection& bus, const KeychainTiming& timing, QObject* parent);

protected:
    using Reply = std::function<void(const QVariantList&)>;
    /// `then` gets the arguments of the reply; an error ends the talk through failed().
    void ask(const QDBusMessage& question, std::chrono::milliseconds timeout, Reply then);
    void askService(const QString& path, const QString& interface, const QString& method, const QVariantList& arguments,
        Reply then);
    using Names = std::function<void(const QStringList& present, const QStringList& startable)>;
    /// Who is on the bus, and who it could start.
    void listNames(Names then);
    /// Starts the service when the bus can; `then` runs when it is there.
    void reachService(const QStringList& present, const QStringList& startable, std::function<void()> then);
    virtual void failed(KeychainFacts::Reach reach, const QString& detail) = 0;

    [[nodiscard]] const KeychainTiming& timing() const { return m_timing; }
    [[nodiscard]] QDBusConnection& bus() { return m_bus; }

private:
    QDBusConnection m_bus;
    KeychainTiming m_timing;
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
    void askDefault(const QString& key);
    void askDefaultLocked(const QString& collection, const QString& key);
    void askItems(const QString& key);
    void failed(KeychainFacts::Reach reach, const QString& detail) override;
    void finish();

    KeychainFacts m_facts;
    Done m_done;
};

/// Has the service show its own password prompt for the default keyring.
class ServiceUnlock final : public ServiceTalk {
    Q_OBJECT
public:
    using Done = std::function<void(const std::optional<KeychainError>&)>;
    ServiceUnlock(const QDBusConnection& bus, const KeychainTiming& timing, QObject* parent);
    /// Calls `done` once, later, and deletes itself.
    void start(Done done);

private Q_SLOTS:
    void promptCompleted(bool dismissed, const QDBusVariant& result);

private:
    void unlock(const QString& collection);
    void prompt(const QString& path);
    void failed(KeychainFacts::Reach reach, const QString& detail) override;
    void finish(const std::optional<KeychainError>& error);

    Done m_done;
};

/// True when the desktop makes QtKeychain use KWallet, which cannot be asked without a prompt; "names" are those on the
/// bus or startable by it.
[[nodiscard]] bool keychainIsKWallet(const QProcessEnvironment& environment, const QStringList& names);

} // namespace desk::secrets
