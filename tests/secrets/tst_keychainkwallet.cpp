// SPDX-License-Identifier: Apache-2.0
// K9: a wallet of Plasma 5 that refuses, fails, lies or asks the person. It is a stand-in that speaks KWallet's bus
// calls; QtKeychain is the real one.
#include "app/secrets/keychainstore.h"
#include "tests/secrets/await.h"
#include "tests/secrets/keyringprocess.h"
#include "tests/support/eventually.h"

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::secrets;
using namespace desk::test;
using Kind = KeychainError::Kind;

class TestKeychainKWallet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void K9_keepsAndRemoves();
    void K9_cannotBeAskedWithoutAPrompt();
    void K9_deniedByTheUser();
    void K9_openFails();
    void K9_readFails();
    void K9_writeFails();
    void K9_writeIsNotDone();
    void K9_writeIsForgotten();
    void K9_removalFails();
    void K6_promptUnansweredIsToldAsWaiting();
    void K6_promptGivenUpByTheUser();
    void K8_endsWhileItAsks();

private:
    void setMode(const QString& mode);
    void startWallet();

    std::unique_ptr<QProcess> m_wallet;
    std::unique_ptr<KeychainStore> m_store;
    const QString m_key = entryKey(u"kwallet"_s, u"api-key"_s);
    const Secret m_secret = *Secret::ofText("line one\nline two ä");
    const Secret m_other = *Secret::ofText("another");
};

void TestKeychainKWallet::initTestCase()
{
    startWallet();
}

void TestKeychainKWallet::startWallet()
{
    m_wallet = std::make_unique<QProcess>();
    m_wallet->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_wallet->start(u"/usr/bin/python3"_s, {qEnvironmentVariable("DESK_FAKE_KWALLET")});
    QTRY_VERIFY_WITH_TIMEOUT(isOnTheBus(u"org.kde.kwalletd5"_s), 20000);
}

void TestKeychainKWallet::init()
{
    setMode(u"ok"_s);
    m_store = std::make_unique<KeychainStore>(KeychainTiming{.patience = std::chrono::milliseconds(50)});
    QCOMPARE(answerOf(m_store->write(m_key, m_secret)), Result<Stored>(Stored{u"kwallet"_s}));
}

void TestKeychainKWallet::cleanup()
{
    QVERIFY(!m_store->isWaiting());
    m_store.reset();
}

void TestKeychainKWallet::cleanupTestCase()
{
    m_wallet->kill();
    m_wallet->waitForFinished();
}

void TestKeychainKWallet::setMode(const QString& mode)
{
    auto call = QDBusMessage::createMethodCall(
        u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s, u"org.kde.KWallet"_s, u"SetMode"_s);
    call.setArguments({mode});
    QCOMPARE(QDBusConnection::sessionBus().call(call).type(), QDBusMessage::ReplyMessage);
}

void TestKeychainKWallet::K9_keepsAndRemoves()
{
    const auto kept = answerOf(m_store->read(m_key));
    QVERIFY(kept && *kept == m_secret);
    QVERIFY(answerOf(m_store->write(m_key, m_other)).has_value());
    QCOMPARE(bytesOf(answerOf(m_store->read(m_key))), "another"_ba);
    QVERIFY(answerOf(m_store->remove(m_key)).has_value());
    QCOMPARE(kindOf(answerOf(m_store->read(m_key))), Kind::NotFound);
}

void TestKeychainKWallet::K9_cannotBeAskedWithoutAPrompt()
{
    const auto availability = m_store->probe(m_key);
    QVERIFY(answered(availability));
    QCOMPARE(availability.result(), Availability::Unknown);
    // It asks by itself when an entry is read.
    QVERIFY(answerOf(m_store->unlock()).has_value());
    QVERIFY(answerOf(m_store->createKeyring()).has_value());
}

void TestKeychainKWallet::K9_deniedByTheUser()
{
    setMode(u"denied"_s);
    QCOMPARE(kindOf(answerOf(m_store->read(m_key))), Kind::Denied);
    QCOMPARE(kindOf(answerOf(m_store->write(m_key, m_other))), Kind::Denied);
    QCOMPARE(kindOf(answerOf(m_store->remove(m_key))), Kind::Denied);
    setMode(u"ok"_s);
    const auto kept = answerOf(m_store->read(m_key));
    QVERIFY(kept && *kept == m_secret);
}

void TestKeychainKWallet::K9_openFails()
{
    setMode(u"openerr"_s);
    QCOMPARE(kindOf(answerOf(m_store->read(m_key))), Kind::Other);
    QCOMPARE(kindOf(answerOf(m_store->write(m_key, m_other))), Kind::Other);
    QCOMPARE(kindOf(answerOf(m_store->remove(m_key))), Kind::Other);
}

void TestKeychainKWallet::K9_readFails()
{
    setMode(u"readerr"_s);
    QCOMPARE(kindOf(answerOf(m_store->read(m_key))), Kind::Refused);
    // What cannot be read back counts as not kept.
    QCOMPARE(kindOf(answerOf(m_store->write(m_key, m_other))), Kind::Refused);
}

void TestKeychainKWallet::K9_writeFails()
{
    setMode(u"writeerr"_s);
    QCOMPARE(kindOf(answerOf(m_store->write(m_key, m_other))), Kind::Refused);
    const auto kept = answerOf(m_store->read(m_key));
    QVERIFY(kept && *kept == m_secret);
}

void TestKeychainKWallet::K9_writeIsNotDone()
{
    setMode(u"minus1"_s);
    QCOMPARE(kindOf(answerOf(m_store->write(m_key, m_other))), Kind::Refused);
}

void TestKeychainKWallet::K9_writeIsForgotten()
{
    setMode(u"forgetful"_s);
    QCOMPARE(kindOf(answerOf(m_store->write(entryKey(u"kwallet"_s, u"new"_s), m_other))), Kind::Refused);
}

void TestKeychainKWallet::K9_removalFails()
{
    for (const QString& mode : {u"writeerr"_s, u"minus1"_s, u"forgetful"_s}) {
        setMode(mode);
        QCOMPARE(kindOf(answerOf(m_store->remove(m_key))), Kind::Refused);
    }
}

void TestKeychainKWallet::K6_promptUnansweredIsToldAsWaiting()
{
    setMode(u"hang"_s);
    KeychainStore store({.patience = std::chrono::milliseconds(50), .request = std::chrono::milliseconds(600)});
    const auto read = store.read(m_key);
    QTRY_VERIFY(store.isWaiting());
    QVERIFY(!read.isFinished());
    QCOMPARE(kindOf(answerOf(read)), Kind::Timeout);
    // The prompt is still there: nothing queues up behind it.
    QCOMPARE(kindOf(answerOf(store.write(m_key, m_other))), Kind::Timeout);
    QVERIFY(!store.isWaiting());
}

void TestKeychainKWallet::K6_promptGivenUpByTheUser()
{
    setMode(u"hang"_s);
    const auto read = m_store->read(m_key);
    QTRY_VERIFY(m_store->isWaiting());
    m_store->stopWaiting();
    QCOMPARE(kindOf(answerOf(read)), Kind::Timeout);
}

void TestKeychainKWallet::K8_endsWhileItAsks()
{
    setMode(u"hang"_s);
    const auto read = m_store->read(m_key);
    QTRY_VERIFY(m_store->isWaiting());
    m_wallet->kill();
    QCOMPARE(kindOf(answerOf(read)), Kind::Other);
    QTRY_COMPARE(m_wallet->state(), QProcess::NotRunning);
    QTRY_VERIFY(!isOnTheBus(u"org.kde.kwalletd5"_s));
    QCOMPARE(kindOf(answerOf(m_store->read(m_key))), Kind::NoService);
    startWallet();
    QVERIFY(answerOf(m_store->write(m_key, m_secret)).has_value());
}

QTEST_GUILESS_MAIN(TestKeychainKWallet)
#include "tst_keychainkwallet.moc"
