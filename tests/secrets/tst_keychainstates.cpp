// SPDX-License-Identifier: Apache-2.0
// Sessions without an open keyring: every request is answered, with the state the session is in.
#include "app/secrets/keychainstore.h"
#include "tests/secrets/await.h"
#include "tests/support/eventually.h"

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::secrets;
using namespace desk::test;
using Kind = KeychainError::Kind;

class TestKeychainStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void probeSaysTheState();
    void requestsSayTheState();
    void unlockSaysTheState();
    void manyRequestsAreAllAnswered();

private:
    struct Expected {
        Availability availability;
        Kind kind;
    };
    Expected m_expected{};
    QString m_state;
    const QString m_key = entryKey(u"states"_s, u"api-key"_s);
    const Secret m_secret = *Secret::forToken("never-kept");
};

void TestKeychainStates::initTestCase()
{
    m_state = qEnvironmentVariable("DESK_KEYRING_STATE");
    const QHash<QString, Expected> states{
        {u"nobus"_s, {Availability::NoBus, Kind::NoBus}},
        {u"noservice"_s, {Availability::NoService, Kind::NoService}},
        {u"fresh"_s, {Availability::NoDefaultKeyring, Kind::NoDefaultKeyring}},
        {u"noglib"_s, {Availability::NoBus, Kind::NoBus}},
    };
    QVERIFY2(states.contains(m_state), "DESK_KEYRING_STATE must name the session's state");
    m_expected = states.value(m_state);
}

void TestKeychainStates::probeSaysTheState()
{
    KeychainStore store;
    const auto availability = store.probe(m_key);
    QVERIFY(!availability.isFinished());
    QVERIFY(answered(availability));
    QCOMPARE(availability.result(), m_expected.availability);
}

void TestKeychainStates::requestsSayTheState()
{
    KeychainStore store;
    QCOMPARE(kindOf(answerOf(store.read(m_key))), m_expected.kind);
    QCOMPARE(kindOf(answerOf(store.write(m_key, m_secret))), m_expected.kind);
    QCOMPARE(kindOf(answerOf(store.remove(m_key))), m_expected.kind);
}

void TestKeychainStates::unlockSaysTheState()
{
    if (m_state == "noglib"_L1)
        return; // unlocking needs no Glib
    KeychainStore store;
    QCOMPARE(kindOf(answerOf(store.unlock())), m_expected.kind);
}

void TestKeychainStates::manyRequestsAreAllAnswered()
{
    KeychainStore store;
    QList<Async<Secret>> reads;
    for (int i = 0; i < 50; ++i)
        reads.append(store.read(m_key + QString::number(i)));
    for (const auto& read : reads)
        QCOMPARE(kindOf(answerOf(read)), m_expected.kind);
}

QTEST_GUILESS_MAIN(TestKeychainStates)
#include "tst_keychainstates.moc"
