// SPDX-License-Identifier: Apache-2.0
// The keyring's own password prompt on a real display, answered with real keys. keyring-session.sh runs this three
// times: an open keyring is filled, then found locked, and then there is none at all.
#include "app/secrets/keychainstore.h"
#include "tests/secrets/await.h"
#include "tests/secrets/keyringprocess.h"

#include <QSignalSpy>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::secrets;
using namespace desk::test;
using Kind = KeychainError::Kind;

namespace {

/// Types into the prompt; false when there is none on the screen.
bool typeNow(const QStringList& keys)
{
    QProcess search;
    search.start(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--class"_s, u"gcr-prompter"_s});
    search.waitForFinished();
    const QByteArray window = search.readAllStandardOutput().split('\n').first();
    const QStringList focus{u"windowfocus"_s, u"--sync"_s, QString::fromLatin1(window)};
    return !window.isEmpty() && QProcess::execute(u"xdotool"_s, focus + keys) == 0;
}

bool type(const QStringList& keys)
{
    return QTest::qWaitFor([&] { return typeNow(keys); }, 20000);
}

/// A prompt that checks a password takes no keys, so that they are typed until there is an answer.
template <typename T>
bool typeUntilAnswered(const QStringList& keys, const QFuture<T>& answer)
{
    // The prompt takes a moment before it asks again: keys that come before that are lost, and half of a password is a
    // wrong one once more. So there is time for an answer after each try.
    constexpr int patience = 700; // ms
    const auto isAnswered = [&] { return answer.isFinished(); };
    return QTest::qWaitFor(
        [&] { return isAnswered() || (typeNow(keys), QTest::qWaitFor(isAnswered, patience)); }, 20000);
}

const QStringList selectAll{u"key"_s, u"ctrl+a"_s};

QStringList password(const QString& text)
{
    return {u"type"_s, u"--delay"_s, u"20"_s, u"--args"_s, u"1"_s, text};
}

const QStringList enter{u"key"_s, u"Return"_s};
const QStringList escape{u"key"_s, u"Escape"_s};

} // namespace

class TestKeychainPrompt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writes();

    void K5_promptDismissed();
    void K6_promptUnansweredIsToldAsWaiting();
    void K6_promptGivenUpByTheUser();
    void K6_promptBlocksNoOtherRequest();
    void K6_promptTooLongUnanswered();
    void K7_quitsWhileItAsks();
    void K8_serviceEndsWhileItAsks();
    void K5_wrongPasswordThenTheRightOne();

    void K3_creationDismissed();
    void K3_createsAKeyring();

private:
    [[nodiscard]] bool isIn(const QString& state) const { return m_state == state; }

    QString m_state;
    const QString m_key = entryKey(u"prompt"_s, u"api-key"_s);
    const Secret m_secret = *Secret::forToken("kept before it was locked");
    /// Waiting is told at once, so that no test waits for it.
    const KeychainTiming m_quick{.patience = std::chrono::milliseconds(50)};
};

#define ONLY_IN(state)                                                                                                 \
    if (!isIn(state))                                                                                                  \
    return // another session of the same run is for it: keyring-session.sh

void TestKeychainPrompt::initTestCase()
{
    m_state = qEnvironmentVariable("DESK_KEYRING_STATE");
    QVERIFY(servicePid() > 0);
    // The pages promise words within two seconds; these are who keeps the promise.
    const KeychainTiming usual;
    QVERIFY(usual.look <= std::chrono::seconds(2));
    QVERIFY(usual.patience < std::chrono::seconds(2));
}

void TestKeychainPrompt::writes()
{
    ONLY_IN(u"unlocked"_s);
    KeychainStore store;
    QVERIFY(answerOf(store.write(m_key, m_secret)).has_value());
}

void TestKeychainPrompt::K5_promptDismissed()
{
    ONLY_IN(u"asked"_s);
    KeychainStore store(m_quick);
    const auto unlocked = store.unlock();
    QVERIFY(type(escape));
    QCOMPARE(kindOf(answerOf(unlocked)), Kind::Denied);
    QCOMPARE(kindOf(answerOf(store.read(m_key))), Kind::Locked);
    QVERIFY(!store.isWaiting());
}

void TestKeychainPrompt::K6_promptUnansweredIsToldAsWaiting()
{
    ONLY_IN(u"asked"_s);
    KeychainStore store(m_quick);
    QSignalSpy told(&store, &KeychainStore::waitingChanged);
    const auto unlocked = store.unlock();
    QTRY_VERIFY(store.isWaiting());
    QVERIFY(!unlocked.isFinished());
    QVERIFY(type(escape));
    QCOMPARE(kindOf(answerOf(unlocked)), Kind::Denied);
    QVERIFY(!store.isWaiting());
    QCOMPARE(told.size(), 2);
}

void TestKeychainPrompt::K6_promptGivenUpByTheUser()
{
    ONLY_IN(u"asked"_s);
    KeychainStore store(m_quick);
    const auto unlocked = store.unlock();
    QVERIFY(type({}));
    const auto joined = store.unlock();
    store.stopWaiting();
    QCOMPARE(kindOf(answerOf(unlocked)), Kind::Denied);
    QCOMPARE(kindOf(answerOf(joined)), Kind::Denied);
    QVERIFY(!store.isWaiting());
    // The prompt is still there, and what the person answers counts for the next one who asks.
    const auto again = store.unlock();
    QVERIFY(type(escape));
    QCOMPARE(kindOf(answerOf(again)), Kind::Denied);
}

void TestKeychainPrompt::K6_promptBlocksNoOtherRequest()
{
    ONLY_IN(u"asked"_s);
    KeychainStore store(m_quick);
    const auto unlocked = store.unlock();
    QVERIFY(type({}));
    QCOMPARE(kindOf(answerOf(store.read(m_key))), Kind::Locked);
    QCOMPARE(kindOf(answerOf(store.write(m_key, m_secret))), Kind::Locked);
    QVERIFY(!unlocked.isFinished());
    QVERIFY(type(escape));
    QCOMPARE(kindOf(answerOf(unlocked)), Kind::Denied);
}

void TestKeychainPrompt::K6_promptTooLongUnanswered()
{
    ONLY_IN(u"asked"_s);
    KeychainStore store({.patience = std::chrono::milliseconds(50), .prompt = std::chrono::milliseconds(300)});
    const auto unlocked = store.unlock();
    QVERIFY(type({}));
    QCOMPARE(kindOf(answerOf(unlocked)), Kind::Timeout);
    QVERIFY(!store.isWaiting());
    QVERIFY(type(escape));
}

void TestKeychainPrompt::K7_quitsWhileItAsks()
{
    ONLY_IN(u"asked"_s);
    auto store = std::make_unique<KeychainStore>(m_quick);
    const auto unlocked = store->unlock();
    QVERIFY(type({}));
    store.reset();
    QVERIFY(unlocked.isFinished() && !unlocked.result());
    QVERIFY(std::holds_alternative<CancelledError>(unlocked.result().error()));
    QVERIFY(type(escape));
}

void TestKeychainPrompt::K8_serviceEndsWhileItAsks()
{
    ONLY_IN(u"asked"_s);
    KeychainStore store(m_quick);
    const auto unlocked = store.unlock();
    QVERIFY(type({}));
    QVERIFY(killKeyring());
    QCOMPARE(kindOf(answerOf(unlocked)), Kind::Other);
    QCOMPARE(kindOf(answerOf(store.unlock())), Kind::NoService);
}

void TestKeychainPrompt::K5_wrongPasswordThenTheRightOne()
{
    ONLY_IN(u"asked"_s);
    Keyring keyring;
    QVERIFY(keyring.start());
    KeychainStore store(m_quick);
    const auto unlocked = store.unlock();
    QVERIFY(type(password(u"not it"_s) + enter));
    QVERIFY(typeUntilAnswered(selectAll + password(u"open sesame"_s) + enter, unlocked));
    QVERIFY(answerOf(unlocked).has_value());
    const auto kept = answerOf(store.read(m_key));
    QVERIFY(kept && *kept == m_secret);
    // Nothing to ask any more.
    QVERIFY(answerOf(store.unlock()).has_value());
    QVERIFY(answerOf(store.createKeyring()).has_value());
}

void TestKeychainPrompt::K3_creationDismissed()
{
    ONLY_IN(u"askedfresh"_s);
    KeychainStore store(m_quick);
    QCOMPARE(kindOf(answerOf(store.unlock())), Kind::NoDefaultKeyring);
    const auto created = store.createKeyring();
    QVERIFY(type(escape));
    QCOMPARE(kindOf(answerOf(created)), Kind::Denied);
    QCOMPARE(kindOf(answerOf(store.write(m_key, m_secret))), Kind::NoDefaultKeyring);
}

void TestKeychainPrompt::K3_createsAKeyring()
{
    ONLY_IN(u"askedfresh"_s);
    KeychainStore store(m_quick);
    const auto created = store.createKeyring();
    const QStringList next{u"key"_s, u"Tab"_s};
    QVERIFY(type(password(u"new one"_s) + next + password(u"new one"_s) + enter));
    QVERIFY(answerOf(created).has_value());
    QVERIFY(answerOf(store.write(m_key, m_secret)).has_value());
    const auto kept = answerOf(store.read(m_key));
    QVERIFY(kept && *kept == m_secret);
}

QTEST_GUILESS_MAIN(TestKeychainPrompt)
#include "tst_keychainprompt.moc"
