// SPDX-License-Identifier: Apache-2.0
// One keyring over three starts of its service: filled, then locked, then opened again. keyring-session.sh runs one
// function at a time.
#include "app/secrets/keychainstore.h"
#include "tests/secrets/await.h"
#include "tests/support/eventually.h"

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::secrets;
using namespace desk::test;
using Kind = KeychainError::Kind;

class TestKeychainLocked : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writes();
    void K4_findsItLocked();
    void nothingWasLost();

private:
    const QString m_key = entryKey(u"locked"_s, u"api-key"_s);
    const QString m_other = entryKey(u"locked"_s, u"never-written"_s);
    const Secret m_first = *Secret::forToken("the-first-token");
    const Secret m_second = *Secret::forToken("the-second-token");
};

void TestKeychainLocked::writes()
{
    KeychainStore store;
    QVERIFY(answerOf(store.write(m_key, m_first)).has_value());
}

void TestKeychainLocked::K4_findsItLocked()
{
    KeychainStore store;
    QVERIFY(answered(store.probe(m_key)));
    const auto availability = store.probe(m_key);
    QVERIFY(answered(availability));
    QCOMPARE(availability.result(), Availability::Locked);
    QCOMPARE(kindOf(answerOf(store.read(m_key))), Kind::Locked);
    QCOMPARE(kindOf(answerOf(store.write(m_key, m_second))), Kind::Locked);
    QCOMPARE(kindOf(answerOf(store.remove(m_key))), Kind::Locked);
    // No proof that an entry is absent as long as the keyring is closed.
    QCOMPARE(kindOf(answerOf(store.read(m_other))), Kind::Locked);
    QCOMPARE(kindOf(answerOf(store.write(m_other, m_second))), Kind::Locked);
    // With no display there is nothing to show a prompt on.
    QCOMPARE(kindOf(answerOf(store.unlock())), Kind::Denied);
    QCOMPARE(kindOf(answerOf(store.read(m_key))), Kind::Locked);
}

void TestKeychainLocked::nothingWasLost()
{
    KeychainStore store;
    const auto kept = answerOf(store.read(m_key));
    QVERIFY(kept.has_value());
    QVERIFY(*kept == m_first);
    QCOMPARE(kindOf(answerOf(store.read(m_other))), Kind::NotFound);
    QVERIFY(answerOf(store.unlock()).has_value());
}

QTEST_GUILESS_MAIN(TestKeychainLocked)
#include "tst_keychainlocked.moc"
