// SPDX-License-Identifier: Apache-2.0
// A rotation, and the way back from it.
#include "tests/support/eventually.h"
#include "tests/sync/teamsecretsfixture.h"

using namespace desk;
using namespace desk::test;

class TestSecretRotation : public QObject, private TeamSecretsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void rotatesAndRollsBack();
    void rotatesWithNoCopyBefore();
    void rotateRefusedChangesNothing();
    void rotateRefusedKeepsTheEarlierPreviousValue();
    void rotateWithALostAnswerCanBeRolledBack();
    void rotateWithAKeychainThatFailsAfterwards();
    void rollBackRefused();
    void rollBackWithNothingBefore();
    void forgetsThePreviousValue();
};

void TestSecretRotation::rotatesAndRollsBack()
{
    QVERIFY(write("old"));
    const auto rotated = rotate("new");
    QVERIFY(rotated && !rotated->notKept);
    QVERIFY(rotated->record.hasPrevious);
    QCOMPARE(record(), std::optional(rotated->record));
    QCOMPARE(onServer(), "new"_ba);
    QCOMPARE(bytesOf(reveal()), "new"_ba);
    QCOMPARE(inKeychain(u"/previous"_s), "old"_ba);

    const auto back = await(m_desk->secrets.rollBack(m_team, secretName));
    QVERIFY(back && !back->notKept);
    QVERIFY(!back->record.hasPrevious);
    QCOMPARE(record(), std::optional(back->record));
    QCOMPARE(onServer(), "old"_ba);
    QCOMPARE(bytesOf(reveal()), "old"_ba);
    QCOMPARE(inKeychain(u"/previous"_s), "(none)"_ba);
}

void TestSecretRotation::rotatesWithNoCopyBefore()
{
    QVERIFY(write("old", false));
    const auto rotated = rotate("new");
    QVERIFY(rotated && !rotated->notKept);
    QVERIFY(!rotated->record.hasPrevious);
    QCOMPARE(bytesOf(reveal()), "new"_ba);
}

void TestSecretRotation::rotateRefusedChangesNothing()
{
    QVERIFY(write("old"));
    const auto before = record();
    m_server.reset();
    QVERIFY(!rotate("new"));
    QCOMPARE(record(), before);
    QCOMPARE(bytesOf(reveal()), "old"_ba);
    QCOMPARE(inKeychain(u"/previous"_s), "(none)"_ba);
}

void TestSecretRotation::rotateRefusedKeepsTheEarlierPreviousValue()
{
    QVERIFY(write("first"));
    QVERIFY(rotate("second"));
    const auto before = record();
    m_server.reset();
    QVERIFY(!rotate("third"));
    QCOMPARE(record(), before);
    QCOMPARE(inKeychain(), "second"_ba);
    QCOMPARE(inKeychain(u"/previous"_s), "first"_ba);
}

void TestSecretRotation::rotateWithALostAnswerCanBeRolledBack()
{
    QVERIFY(write("old"));
    useRelay();
    m_relay->loseAnswersTo("insertSecret");
    QVERIFY(!rotate("new"));
    QCOMPARE(onServer(), "new"_ba);
    QVERIFY(record()->hasPrevious);
    QCOMPARE(bytesOf(reveal()), "old"_ba);
    m_relay->loseAnswersTo({});
    QVERIFY(await(m_desk->secrets.rollBack(m_team, secretName)));
    QCOMPARE(onServer(), "old"_ba);
    QCOMPARE(bytesOf(reveal()), "old"_ba);
    QVERIFY(!record()->hasPrevious);
}

void TestSecretRotation::rotateWithAKeychainThatFailsAfterwards()
{
    QVERIFY(write("old"));
    m_keychain->fail(KeychainError{Kind::Locked, {}});
    const auto rotated = rotate("new");
    QVERIFY(rotated && rotated->notKept);
    QCOMPARE(rotated->notKept->kind, Kind::Locked);
    QVERIFY(!rotated->record.hasPrevious);
    QCOMPARE(onServer(), "new"_ba);
    m_keychain->fail({});
    QCOMPARE(kindOf(reveal()), Kind::NotFound);
}

void TestSecretRotation::rollBackRefused()
{
    QVERIFY(write("old"));
    QVERIFY(rotate("new"));
    const auto before = record();
    m_server.reset();
    QVERIFY(!await(m_desk->secrets.rollBack(m_team, secretName)));
    QCOMPARE(record(), before);
    QCOMPARE(inKeychain(), "new"_ba);
    QCOMPARE(inKeychain(u"/previous"_s), "old"_ba);
}

void TestSecretRotation::rollBackWithNothingBefore()
{
    QVERIFY(write("only"));
    QCOMPARE(kindOf(await(m_desk->secrets.rollBack(m_team, secretName))), Kind::NotFound);
    QCOMPARE(onServer(), "only"_ba);
}

void TestSecretRotation::forgetsThePreviousValue()
{
    QVERIFY(write("old"));
    QVERIFY(rotate("new"));
    m_keychain->fail(KeychainError{Kind::Locked, {}});
    QCOMPARE(kindOf(await(m_desk->secrets.forgetPrevious(m_team, secretName))), Kind::Locked);
    QVERIFY(record()->hasPrevious);
    m_keychain->fail({});
    QVERIFY(await(m_desk->secrets.forgetPrevious(m_team, secretName)));
    QVERIFY(!record()->hasPrevious);
    QCOMPARE(inKeychain(u"/previous"_s), "(none)"_ba);
    QCOMPARE(bytesOf(reveal()), "new"_ba);
}

QTEST_GUILESS_MAIN(TestSecretRotation)
#include "tst_secretrotation.moc"
