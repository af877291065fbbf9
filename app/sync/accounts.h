// SPDX-License-Identifier: Apache-2.0
// Signing in and out: a key is tested against its server before it is kept, and kept in the system keychain only.
#pragma once

#include "app/core/secret.h"
#include "app/core/workspace.h"
#include "app/secrets/credentials.h"

#include <QProcessEnvironment>
#include <QUrl>

#include <optional>

namespace desk::secrets {
class SecretStore;
}

namespace desk::sync {

enum class Keep { Keychain, ThisSession };

struct SignedIn {
    Viewer viewer;
    Keep kept = Keep::Keychain;
    bool operator==(const SignedIn&) const = default;
};

/// Where keys outside the keychain are looked for.
struct KeyPlaces {
    QByteArray environment; ///< WANDB_API_KEY
    QByteArray netrc; ///< text of the netrc file
};

[[nodiscard]] Result<KeyPlaces> readKeyPlaces(const QProcessEnvironment& environment, const QString& home);

class Accounts final {
public:
    /// `profile` tells the entries of several profiles apart. The stores must outlive the calls.
    Accounts(secrets::SecretStore& keychain, secrets::SecretStore& session, QString profile);

    /// The key for a server: this session's, the keychain's, WANDB_API_KEY, netrc; nothing when there is none.
    /// KeychainError when the keychain may hold one but cannot be read and no other place has one.
    [[nodiscard]] Async<std::optional<Secret>> findKey(QUrl server, KeyPlaces places);

    /// Tests the key, then keeps it. UnauthorizedError: wrong key. KeychainError: the key is good, but was not kept.
    [[nodiscard]] Async<SignedIn> signIn(QUrl server, Secret key, Keep keep);

    /// Removes the key and proves that it is gone.
    [[nodiscard]] Async<void> signOut(QUrl server);

private:
    [[nodiscard]] QString entry(const QUrl& server) const;

    secrets::SecretStore& m_keychain;
    secrets::SecretStore& m_session;
    QString m_profile;
};

} // namespace desk::sync
