// SPDX-License-Identifier: Apache-2.0
// Team secrets: written to the server, and kept in the system keychain of this computer where the person wants that. A
// value is never in the store, the outbox or a log; what is remembered is SecretRecord.
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"
#include "app/core/secretrecord.h"
#include "app/core/workspace.h"

#include <QHash>
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

/// Whether this computer keeps a value, told without asking the person anything.
struct LocalCopy {
    enum class State { Kept, NotKept, Locked, Unavailable };
    State state = State::NotKept;
    std::optional<KeychainError> why; ///< when Locked or Unavailable
    bool operator==(const LocalCopy&) const = default;
};

/// A value is on the server. `notKept` says why it is not in the keychain although that was wanted.
struct SecretWritten {
    SecretRecord record;
    std::optional<KeychainError> notKept;
    bool operator==(const SecretWritten&) const = default;
};

class TeamSecrets final {
public:
    /// `profile` tells the entries of several profiles apart, `server` those of several servers. All must outlive the
    /// calls; `activity` says when none is running. Keychain calls are for the main thread.
    TeamSecrets(api::Client& client, store::Store& store, secrets::SecretStore& keychain, QString profile,
        QString server, Activity& activity);

    /// By name. Names with no record of a kept value are NotKept without a look.
    [[nodiscard]] Async<QHash<QString, LocalCopy>> localCopies(QString team, QStringList names);

    /// A new secret, or a new value in place of the old one without keeping the old one.
    [[nodiscard]] Async<SecretWritten> write(QString team, QString name, Secret value, bool keep);
    /// Of server and keychain; the record goes too. A copy that the keychain does not give up is an error after the
    /// server's is gone: KeychainError.
    [[nodiscard]] Async<void> remove(QString team, QString name);

    /// The local copy; asks the keychain, which may be locked. KeychainError::NotFound when there is none, also when it
    /// is not the value that was written from here (docs/keychain.md K9, K14).
    [[nodiscard]] Async<Secret> reveal(QString team, QString name);
    /// Removes the local copy alone, and the one before it.
    [[nodiscard]] Async<void> forget(QString team, QString name);

    // Rotation: the value before is kept in the keychain until it is forgotten or another rotation begins.
    /// Keeps the present local copy (if there is one) as the previous one, then writes as write() does with keep.
    [[nodiscard]] Async<SecretWritten> rotate(QString team, QString name, Secret value);
    /// Writes the previous value to the server and makes it the present local copy again.
    [[nodiscard]] Async<SecretWritten> rollBack(QString team, QString name);
    [[nodiscard]] Async<void> forgetPrevious(QString team, QString name);

    // For the one action of a keychain state; each may make the keychain ask the person.
    [[nodiscard]] Async<void> unlockKeychain();
    [[nodiscard]] Async<void> createKeyring();

private:
    api::Client& m_client;
    store::Store& m_store;
    secrets::SecretStore& m_keychain;
    QString m_profile;
    QString m_server;
    Activity& m_activity;
};

} // namespace desk::sync
