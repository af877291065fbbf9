// SPDX-License-Identifier: Apache-2.0
// K8: the keyring's process ends, as in a crash, and comes back locked or open.
#include "app/secrets/keychainstore.h"
#include "tests/secrets/await.h"
#include "tests/secrets/keyringprocess.h"
#include "tests/support/eventually.h"

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::secrets;
using namespace desk::test;
using Kind = KeychainError::Kind;

namespace {
const QByteArray password("open sesame");
}

class TestKeychainEnded : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void K8_endsBetweenRequests();
    void K8_comesBackLocked();
    void K8_comesBackOpenWithNothingLost();
    void K8_endsInTheMiddle_data();
    void K8_endsInTheMiddle();

private:
    std::unique_ptr<Keyring> m_keyring;
    KeychainStore m_store;
    const QString m_key = entryKey(u"ended"_s, u"api-key"_s);
    const Secret m_secret = *Secret::forToken("kept before the end");
};

void TestKeychainEnded::initTestCase()
{
    QVERIFY(answerOf(m_store.write(m_key, m_secret)).has_value());
}

void TestKeychainEnded::K8_endsBetweenRequests()
{
    QVERIFY(killKeyring());
    QCOMPARE(kindOf(answerOf(m_store.read(m_key))), Kind::NoService);
    QCOMPARE(kindOf(answerOf(m_store.write(m_key, m_secret))), Kind::NoService);
    QCOMPARE(kindOf(answerOf(m_store.remove(m_key))), Kind::NoService);
}

void TestKeychainEnded::K8_comesBackLocked()
{
    m_keyring = std::make_unique<Keyring>();
    QVERIFY(m_keyring->start());
    QCOMPARE(kindOf(answerOf(m_store.read(m_key))), Kind::Locked);
    QCOMPARE(kindOf(answerOf(m_store.write(m_key, m_secret))), Kind::Locked);
    QVERIFY(killKeyring());
}

void TestKeychainEnded::K8_comesBackOpenWithNothingLost()
{
    m_keyring = std::make_unique<Keyring>();
    QVERIFY(m_keyring->start(password));
    const auto kept = answerOf(m_store.read(m_key));
    QVERIFY2(kept && *kept == m_secret, kept ? "another value" : qPrintable(debugText(kept.error())));
    QVERIFY(answerOf(m_store.write(m_key, m_secret)).has_value());
}

void TestKeychainEnded::K8_endsInTheMiddle_data()
{
    QTest::addColumn<int>("turns");
    for (int turns = 0; turns < 16; ++turns)
        QTest::addRow("after %d steps", turns) << turns;
}

void TestKeychainEnded::K8_endsInTheMiddle()
{
    QFETCH(const int, turns);
    const auto written = m_store.write(m_key, m_secret);
    const auto read = m_store.read(m_key);
    for (int i = 0; i < turns && !read.isFinished(); ++i)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QVERIFY(killKeyring());
    const QList<std::optional<Kind>> readable{std::nullopt, Kind::NoService, Kind::Timeout, Kind::Other, Kind::Refused};
    const auto kindOfWrite = kindOf(answerOf(written));
    QVERIFY2(readable.contains(kindOfWrite), qPrintable(QString::number(int(*kindOfWrite))));
    const auto kindOfRead = kindOf(answerOf(read));
    QVERIFY2(readable.contains(kindOfRead), qPrintable(QString::number(int(*kindOfRead))));

    // Whatever was under way, the next request with the keyring back works, and nothing was lost.
    m_keyring = std::make_unique<Keyring>();
    QVERIFY(m_keyring->start(password));
    const auto kept = answerOf(m_store.read(m_key));
    QVERIFY2(kept && *kept == m_secret, kept ? "another value" : qPrintable(debugText(kept.error())));
}

QTEST_GUILESS_MAIN(TestKeychainEnded)
#include "tst_keychainended.moc"
