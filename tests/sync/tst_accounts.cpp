// SPDX-License-Identifier: Apache-2.0
#include "app/sync/accounts.h"
#include "tests/support/eventually.h"

#include "app/sandbox/server.h"
#include "app/secrets/sessionstore.h"
#include "tests/support/await.h"

#include <QTemporaryDir>

using namespace desk;
using namespace desk::sync;
using namespace Qt::StringLiterals;

namespace {

Secret secret(const QByteArray& text)
{
    return Secret::forToken(text).value();
}

} // namespace

/// With the in-memory store as the keychain: the real keychain is tested on its own in tests/secrets.
class TestAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsAGoodKey();
    void keepsNoWrongKey();
    void forgetsAtSignOut();
    void looksInTheOtherPlaces();
    void takesNoTextOfManyLinesForAKey();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Server> m_server;
    QUrl m_url;
    const QByteArray m_key = QByteArray(40, 'k');
};

void TestAccounts::initTestCase()
{
    sandbox::ServerOptions options;
    options.seed = u"empty"_s;
    options.dataDir = m_folder.path();
    options.apiKey = QString::fromLatin1(m_key);
    m_server = std::make_unique<sandbox::Server>(options);
    const auto address = m_server->start();
    QVERIFY(address);
    m_url = address->url;
}

void TestAccounts::keepsAGoodKey()
{
    secrets::SessionStore keychain;
    secrets::SessionStore session;
    Accounts accounts(keychain, session, u"p"_s);
    const auto signedIn = await(accounts.signIn(m_url, secret(m_key), Keep::Keychain));
    QVERIFY2(signedIn, signedIn ? "" : qPrintable(debugText(signedIn.error())));
    QVERIFY(!signedIn->viewer.username.isEmpty());
    QVERIFY(await(accounts.findKey(m_url, {})).value() == secret(m_key));
    // Another profile and another server do not see it.
    QVERIFY(!await(Accounts(keychain, session, u"q"_s).findKey(m_url, {})).value());
    QVERIFY(!await(accounts.findKey(QUrl(u"http://127.0.0.1:1"_s), {})).value());
}

void TestAccounts::keepsNoWrongKey()
{
    secrets::SessionStore keychain;
    secrets::SessionStore session;
    Accounts accounts(keychain, session, u"p"_s);
    const auto refused = await(accounts.signIn(m_url, secret(QByteArray(40, 'x')), Keep::Keychain));
    QVERIFY(!refused);
    QVERIFY(std::holds_alternative<UnauthorizedError>(refused.error()));
    QVERIFY(!await(accounts.findKey(m_url, {})).value());
}

void TestAccounts::forgetsAtSignOut()
{
    secrets::SessionStore keychain;
    secrets::SessionStore session;
    Accounts accounts(keychain, session, u"p"_s);
    for (const Keep keep : {Keep::Keychain, Keep::ThisSession}) {
        QVERIFY(await(accounts.signIn(m_url, secret(m_key), keep)));
        QVERIFY(await(accounts.findKey(m_url, {})).value());
        QVERIFY(await(accounts.signOut(m_url)));
        QVERIFY(!await(accounts.findKey(m_url, {})).value());
    }
}

void TestAccounts::looksInTheOtherPlaces()
{
    secrets::SessionStore keychain;
    secrets::SessionStore session;
    Accounts accounts(keychain, session, u"p"_s);
    const QByteArray environment(40, 'e');
    const QByteArray netrc =
        "machine 127.0.0.1:" + QByteArray::number(m_url.port()) + " login user password " + QByteArray(40, 'n') + "\n";
    QVERIFY(await(accounts.findKey(m_url, {environment, netrc})).value() == secret(environment));
    QVERIFY(await(accounts.findKey(m_url, {{}, netrc})).value() == secret(QByteArray(40, 'n')));
    QVERIFY(await(accounts.signIn(m_url, secret(m_key), Keep::Keychain)));
    QVERIFY(await(accounts.findKey(m_url, {environment, netrc})).value() == secret(m_key));
}

void TestAccounts::takesNoTextOfManyLinesForAKey()
{
    secrets::SessionStore keychain;
    secrets::SessionStore session;
    const auto entry = secrets::entryKey(u"p"_s, m_url.toString());
    QVERIFY(await(keychain.write(entry, Secret::ofText("two\r\nlines").value())));
    const auto found = await(Accounts(keychain, session, u"p"_s).findKey(m_url, {}));
    QVERIFY(!found && std::holds_alternative<KeychainError>(found.error()));
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
