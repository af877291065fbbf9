// SPDX-License-Identifier: Apache-2.0
// Team secrets: written to the server, and kept in the system keychain of this computer where the person wants that. A
// value is never in the store, the outbox or a log; what is remembered is SecretRecord.
//
// The server always comes first: what it refuses changes nothing here. When its answer to a value was lost, it may hold
// the old value or the new one; the local copies stay as they were (of rotate() the previous one is there already), the
// error is that of the connection, and the same call again settles it, for writing a value twice does no harm.
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"
#include "app/core/secretrecord.h"
#include "app/core/workspace.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

namespace desk::api {
class Client;
}
namespace desk::secrets {
class SecretStore;
}
namespace desk::store {
class Store;
}

namespace desk::sync {

class Activity;
class SecretPlace;

/// Whether this computer keeps a value, told without asking the person anything.
struct LocalCopy {
    enum class State { Kept, NotKept, Locked, Unavailable };
    State state = State::NotKept;
    /// When Locked or Unavailable; for NotKept it is NotFound where a copy was kept and the keychain has it no more.
    std::optional<KeychainError> why;
    bool operator==(const LocalCopy&) const = default;
};

/// A value is on the server. `notKept` says why the keychain does not hold it although that was wanted, or why it holds
/// an older value that was to go.
struct SecretWritten {
    SecretRecord record;
    std::optional<KeychainError> notKept;
    /// The server has the value, but this computer could not note that: the page will know of it what it knew before.
    std::optional<Error> notNoted;
    bool operator==(const SecretWritten&) const = default;
};

class TeamSecrets final : public QObject {
    Q_OBJECT

public:
    /// `profile` tells the entries of several profiles apart, `server` those of several servers. All must outlive the
    /// calls; `activity` says when none is running. Keychain calls are for the main thread.
    TeamSecrets(api::Client& client, store::Store& store, secrets::SecretStore& keychain, const QString& profile,
        const QString& server, Activity& activity, QObject* parent = nullptr);

    /// By name, within two seconds. Names with no record of a kept value are NotKept without a look. On a keychain that
    /// cannot be asked without a prompt (KWallet), the record's word counts; reveal() proves it.
    [[nodiscard]] Async<QHash<QString, LocalCopy>> localCopies(QString team, QStringList names);

    /// Whether the server lists it now, whatever the store knows.
    [[nodiscard]] Async<bool> exists(QString team, QString name);
    /// A new secret, or a new value in place of the old one without keeping the old one.
    [[nodiscard]] Async<SecretWritten> write(QString team, QString name, Secret value, bool keep);
    /// Of server and keychain; the record goes too. A copy that the keychain does not give up is an error after the
    /// server's is gone: KeychainError; the record then stays, and forget() or this again removes the copy. A secret
    /// that the server does not list any more counts as removed there.
    [[nodiscard]] Async<void> remove(QString team, QString name);

    /// The local copy; asks the keychain, which may be locked. KeychainError::NotFound when there is none, also when it
    /// is not the value that was written from here (docs/keychain.md K9, K14).
    [[nodiscard]] Async<Secret> reveal(QString team, QString name);
    /// Removes the local copy alone, and the one before it.
    [[nodiscard]] Async<void> forget(QString team, QString name);

    // Rotation: the value before is kept in the keychain until it is forgotten or another value is written.
    /// Keeps the present local copy (if it can be read) as the previous one, then writes as write() does with keep.
    /// `record.hasPrevious` says whether rollBack() is possible.
    [[nodiscard]] Async<SecretWritten> rotate(QString team, QString name, Secret value);
    /// Writes the previous value to the server and makes it the present local copy again; then there is no previous
    /// one. KeychainError::NotFound when there is none before.
    [[nodiscard]] Async<SecretWritten> rollBack(QString team, QString name);
    [[nodiscard]] Async<void> forgetPrevious(QString team, QString name);

    /// KeychainError while no value could be kept or read. Told without asking the person anything, within two seconds.
    [[nodiscard]] Async<void> keychainReady();

    // For the one action of a keychain state; each may make the keychain ask the person.
    [[nodiscard]] Async<void> unlockKeychain();
    [[nodiscard]] Async<void> createKeyring();

    /// The keychain has not answered for a moment, most likely because it asks the person something.
    [[nodiscard]] bool isWaitingForKeychain() const;
    /// "Cancel" while it is so: the call that waits ends with a KeychainError. What the keychain is doing for it may
    /// still be carried out.
    void stopWaitingForKeychain();

Q_SIGNALS:
    void waitingForKeychainChanged(bool waiting);

private:
    [[nodiscard]] SecretPlace place(const QString& team, const QString& name) const;

    api::Client& m_client;
    store::Store& m_store;
    secrets::SecretStore& m_keychain;
    QString m_prefix; ///< of the names of all entries
    Activity& m_activity;
};

} // namespace desk::sync
