// SPDX-License-Identifier: Apache-2.0
// The keychain's half of a team secret: its present value and the one before it, each an entry of its own.
#pragma once

#include "app/core/secretrecord.h"
#include "app/secrets/secretstore.h"
#include "app/sync/tasks.h"
#include "app/sync/teamsecrets.h"

namespace desk::api {
class Client;
}
namespace desk::store {
class Store;
}

namespace desk::sync {

/// One secret, its two entries in the keychain, and who is asked about it.
class SecretPlace {
public:
    SecretPlace(api::Client& client, store::Store& store, secrets::SecretStore& keychain, const QString& prefix,
        QString team, QString name);

    api::Client& client;
    store::Store& store;
    secrets::SecretStore& keychain;
    QString team;
    QString name;
    QString present;
    QString previous;
};

/// Whatever a keychain call failed with, as what the keychain's states are told from.
[[nodiscard]] KeychainError keychainError(const Error& error);
[[nodiscard]] bool isNotFound(const Error& error);

/// Writes the value; KeychainError::Refused for one that no keychain takes (docs/keychain.md K10).
[[nodiscard]] Task<secrets::Stored> keepCopy(secrets::SecretStore& keychain, QString entry, Secret value);

/// Reads the value that the record tells of, and proves that it is that one.
[[nodiscard]] Task<Secret> readCopy(const SecretPlace& place, const SecretRecord& record);

/// Removes both entries. Without a `kept` copy, a keychain that cannot be asked has nothing to remove.
[[nodiscard]] Task<void> dropCopies(const SecretPlace& place, bool kept);

/// What a look without a prompt tells of a copy that was kept by `keeper`.
[[nodiscard]] LocalCopy localCopy(secrets::Availability availability, const QString& keeper);
/// True when every other entry will be answered the same.
[[nodiscard]] bool isOfEveryEntry(secrets::Availability availability);

} // namespace desk::sync
