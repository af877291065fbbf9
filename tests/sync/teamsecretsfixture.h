// SPDX-License-Identifier: Apache-2.0
// Team secrets against the sandbox server; the keychain is a double that fails as it is told.
#pragma once

#include "app/sync/teamsecrets.h"
#include "app/api/client.h"
#include "app/sandbox/server.h"
#include "app/store/store.h"
#include "app/sync/activity.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/relay.h"
#include "tests/sync/keychaindouble.h"

#include <QTemporaryDir>

namespace desk::test {

using namespace desk::sync;
using namespace Qt::StringLiterals;
using Kind = KeychainError::Kind;
using State = LocalCopy::State;

inline const auto secretName = u"DEPLOY_KEY"_s;

inline Secret valueOf(const QByteArray& text)
{
    return Secret::ofText(text).value();
}

template <typename T>
std::optional<Kind> kindOf(const Result<T>& result)
{
    const auto* error = result ? nullptr : std::get_if<KeychainError>(&result.error());
    return error ? std::optional(error->kind) : std::nullopt;
}

inline QByteArray bytesOf(const Result<Secret>& value)
{
    return value ? value->bytes() : debugText(value.error()).toUtf8();
}

/// One person at one computer.
struct Desk {
    Desk(const QUrl& server, const QByteArray& key, const QString& directory, KeychainDouble& keychain)
        : store(directory), transport(
                                server, [key] { return key; }, quick()),
          client(transport), secrets(client, store, keychain, u"p"_s, u"https://server.example"_s, activity)
    {
    }

    static api::TransportOptions quick()
    {
        api::TransportOptions options;
        options.retry.maxTries = 1;
        return options;
    }

    Activity activity;
    store::Store store;
    api::Transport transport;
    api::Client client;
    TeamSecrets secrets;
};

class TeamSecretsFixture {
protected:
    void start();
    void stop();
    [[nodiscard]] Result<SecretWritten> write(const QByteArray& value, bool keep = true);
    [[nodiscard]] Result<SecretWritten> rotate(const QByteArray& value);
    [[nodiscard]] Result<Secret> reveal() { return await(m_desk->secrets.reveal(m_team, secretName)); }
    [[nodiscard]] LocalCopy localCopy();
    [[nodiscard]] std::optional<SecretRecord> record();
    [[nodiscard]] QByteArray onServer();
    [[nodiscard]] QByteArray inKeychain(const QString& suffix = {});
    [[nodiscard]] bool isListed();
    void useRelay();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<KeychainDouble> m_keychain;
    std::unique_ptr<Desk> m_desk;
    QUrl m_url;
    QByteArray m_key;
    QString m_team;
};

inline void TeamSecretsFixture::start()
{
    m_folder = std::make_unique<QTemporaryDir>();
    sandbox::ServerOptions options;
    options.dataDir = m_folder->filePath(u"server"_s);
    options.apiKey = QString(40, u'k');
    m_server = std::make_unique<sandbox::Server>(options);
    const auto address = m_server->start();
    QVERIFY2(address, address ? "" : qPrintable(debugText(address.error())));
    m_url = address->url;
    m_key = address->apiKey.toUtf8();
    m_keychain = std::make_unique<KeychainDouble>();
    m_desk = std::make_unique<Desk>(m_url, m_key, m_folder->filePath(u"desk"_s), *m_keychain);
    QVERIFY(await(m_desk->store.open()));
    const auto teams = await(m_desk->client.teams());
    QVERIFY(teams && !teams->isEmpty());
    m_team = teams->first().name;
}

inline void TeamSecretsFixture::stop()
{
    QTRY_VERIFY(!m_desk || m_desk->activity.isIdle());
    m_desk.reset();
    m_keychain.reset();
    m_relay.reset();
    m_server.reset();
    m_folder.reset();
}

/// From now on the server is reached through a relay.
inline void TeamSecretsFixture::useRelay()
{
    m_desk.reset();
    m_relay = std::make_unique<Relay>(quint16(m_url.port()));
    m_desk = std::make_unique<Desk>(m_relay->url(), m_key, m_folder->filePath(u"desk"_s), *m_keychain);
    QVERIFY(await(m_desk->store.open()));
}

inline Result<SecretWritten> TeamSecretsFixture::write(const QByteArray& value, bool keep)
{
    return await(m_desk->secrets.write(m_team, secretName, valueOf(value), keep));
}

inline Result<SecretWritten> TeamSecretsFixture::rotate(const QByteArray& value)
{
    return await(m_desk->secrets.rotate(m_team, secretName, valueOf(value)));
}

inline LocalCopy TeamSecretsFixture::localCopy()
{
    return await(m_desk->secrets.localCopies(m_team, {secretName})).value().value(secretName);
}

inline std::optional<SecretRecord> TeamSecretsFixture::record()
{
    const auto records = await(m_desk->store.secretRecords(m_team)).value();
    for (const SecretRecord& record : records) {
        if (record.name == secretName)
            return record;
    }
    return std::nullopt;
}

inline QByteArray TeamSecretsFixture::onServer()
{
    return m_server->secretValue(m_team, secretName).value_or("(none)");
}

inline QByteArray TeamSecretsFixture::inKeychain(const QString& suffix)
{
    const QString entry(u"secret/https://server.example/"_s + m_team + u'/' + secretName + suffix);
    const auto kept = await(m_keychain->kept.read(secrets::entryKey(u"p"_s, entry)));
    return kept ? kept->bytes() : "(none)"_ba;
}

inline bool TeamSecretsFixture::isListed()
{
    const auto listed = await(m_desk->store.secrets(m_team)).value();
    return std::any_of(
        listed.begin(), listed.end(), [](const TeamSecret& secret) { return secret.name == secretName; });
}

} // namespace desk::test
