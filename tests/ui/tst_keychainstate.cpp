// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/models/keychainstate.h"

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::ui;
using Kind = KeychainError::Kind;

Q_DECLARE_METATYPE(desk::KeychainError::Kind)
Q_DECLARE_METATYPE(desk::ui::KeychainState)

namespace {
const QList<KeychainState> allStates{KeychainState::Locked, KeychainState::NoKeyring, KeychainState::NotAvailable,
    KeychainState::NotHere, KeychainState::NotAnswering};
}

class TestKeychainState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofEveryCase_data();
    void ofEveryCase();
    void eachSaysWhatAndWhatToDo();
    void theWordsDiffer();
    void waitingIsToldApart();
};

// docs/keychain.md; K7, K11 and K15 have nothing to show.
void TestKeychainState::ofEveryCase_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<KeychainState>("state");
    QTest::newRow("K1, K13 no bus") << Kind::NoBus << KeychainState::NotAvailable;
    QTest::newRow("K2 no service") << Kind::NoService << KeychainState::NotAvailable;
    QTest::newRow("K3 no default keyring") << Kind::NoDefaultKeyring << KeychainState::NoKeyring;
    QTest::newRow("K4, K5, K8 locked") << Kind::Locked << KeychainState::Locked;
    QTest::newRow("K5 prompt dismissed, K9 refused to open") << Kind::Denied << KeychainState::Locked;
    QTest::newRow("K6, K12 no answer") << Kind::Timeout << KeychainState::NotAnswering;
    QTest::newRow("K9 kept nothing, K10 does not fit") << Kind::Refused << KeychainState::NotAnswering;
    QTest::newRow("K9 failed") << Kind::Other << KeychainState::NotAnswering;
    QTest::newRow("K14 kept by another") << Kind::NotFound << KeychainState::NotHere;
}

void TestKeychainState::ofEveryCase()
{
    QFETCH(const Kind, kind);
    QFETCH(const KeychainState, state);
    QCOMPARE(keychainState({kind, u"detail"_s}), state);
}

void TestKeychainState::eachSaysWhatAndWhatToDo()
{
    for (const KeychainState state : allStates) {
        const KeychainWords words = keychainWords(state);
        QVERIFY(!words.name.isEmpty());
        QVERIFY(!words.name.endsWith(u'.'));
        QVERIFY2(words.sentence.endsWith(u'.'), qPrintable(words.sentence));
        QVERIFY(!words.action.isEmpty());
    }
    QVERIFY(keychainHelp().endsWith(u'.'));
}

void TestKeychainState::theWordsDiffer()
{
    QSet<QString> names;
    QSet<QString> sentences;
    QSet<QString> actions;
    for (const KeychainState state : allStates) {
        const KeychainWords words = keychainWords(state);
        names.insert(words.name);
        sentences.insert(words.sentence);
        actions.insert(words.action);
    }
    QCOMPARE(names.size(), allStates.size());
    QCOMPARE(sentences.size(), allStates.size());
    QCOMPARE(actions.size(), allStates.size());
}

void TestKeychainState::waitingIsToldApart()
{
    const KeychainWords waiting = keychainWaitingWords();
    QVERIFY(!waiting.sentence.isEmpty());
    for (const KeychainState state : allStates) {
        QVERIFY(keychainWords(state).name != waiting.name);
        QVERIFY(keychainWords(state).action != waiting.action);
    }
}

QTEST_GUILESS_MAIN(TestKeychainState)
#include "tst_keychainstate.moc"
