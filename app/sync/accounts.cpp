// SPDX-License-Identifier: Apache-2.0
#include "app/sync/accounts.h"

#include "app/api/client.h"
#include "app/secrets/secretstore.h"
#include "app/sync/tasks.h"

#include <QFileInfo>

namespace desk::sync {

using namespace Qt::StringLiterals;

namespace {

bool isNotFound(const Error& error)
{
    const auto* keychain = std::get_if<KeychainError>(&error);
    return keychain && keychain->kind == KeychainError::Kind::NotFound;
}

Task<std::optional<Secret>> find(
    secrets::SecretStore& keychain, secrets::SecretStore& session, QString entry, QUrl server, KeyPlaces places)
{
    const auto ofSession = co_await session.read(entry);
    if (ofSession)
        co_return *ofSession;
    const auto ofKeychain = co_await keychain.read(entry);
    if (ofKeychain) {
        // The keychain keeps any text, and a key goes into a header.
        if (const auto token = Secret::ofAnyLength(ofKeychain->bytes()))
            co_return *token;
        const KeychainError notAToken{KeychainError::Kind::Other, u"the entry is not a token"_s};
        co_return failure(notAToken);
    }
    const secrets::KeySources sources{std::nullopt, places.environment, places.netrc};
    const auto elsewhere = secrets::findApiKey(sources, server);
    if (!elsewhere)
        co_return tl::unexpected(elsewhere.error());
    if (*elsewhere)
        co_return (*elsewhere)->key;
    if (!isNotFound(ofKeychain.error()))
        co_return tl::unexpected(ofKeychain.error());
    co_return std::nullopt;
}

Task<SignedIn> testAndKeep(
    secrets::SecretStore& store, secrets::SecretStore& session, QString entry, QUrl server, Secret key, Keep keep)
{
    api::Transport transport(server, [key] { return key.bytes(); });
    api::Client client(transport);
    const auto viewer = co_await client.viewer();
    if (!viewer)
        co_return tl::unexpected(viewer.error());
    const auto stored = co_await store.write(entry, key);
    if (!stored)
        co_return tl::unexpected(stored.error());
    // A key of this session is looked for first, so an older one must not stay there.
    if (keep == Keep::Keychain)
        (void)co_await session.remove(entry);
    const SignedIn signedIn{*viewer, keep};
    co_return signedIn;
}

Task<void> forget(secrets::SecretStore& keychain, secrets::SecretStore& session, QString entry)
{
    const auto ofSession = co_await session.remove(entry);
    const auto ofKeychain = co_await keychain.remove(entry);
    if (!ofKeychain && !isNotFound(ofKeychain.error())) {
        // A key that was only for this session is gone all the same.
        if (ofSession && ofSession->existed)
            co_return Status{};
        co_return tl::unexpected(ofKeychain.error());
    }
    co_return Status{};
}

} // namespace

Result<KeyPlaces> readKeyPlaces(const QProcessEnvironment& environment, const QString& home)
{
    const QString path =
        secrets::netrcPath(environment, home, [](const QString& file) { return QFileInfo::exists(file); });
    return secrets::readNetrc(path).map([&](const QByteArray& netrc) {
        return KeyPlaces{environment.value(u"WANDB_API_KEY"_s).toUtf8(), netrc};
    });
}

Accounts::Accounts(secrets::SecretStore& keychain, secrets::SecretStore& session, QString profile)
    : m_keychain(keychain), m_session(session), m_profile(std::move(profile))
{
}

Async<std::optional<Secret>> Accounts::findKey(QUrl server, KeyPlaces places)
{
    return start(find(m_keychain, m_session, entry(server), server, std::move(places)));
}

Async<SignedIn> Accounts::signIn(QUrl server, Secret key, Keep keep)
{
    secrets::SecretStore& store = keep == Keep::Keychain ? m_keychain : m_session;
    return start(testAndKeep(store, m_session, entry(server), server, std::move(key), keep));
}

Async<void> Accounts::signOut(QUrl server)
{
    return start(forget(m_keychain, m_session, entry(server)));
}

QString Accounts::entry(const QUrl& server) const
{
    return secrets::entryKey(m_profile, server.toString());
}

} // namespace desk::sync
