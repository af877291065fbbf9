// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/models/rotation.h"

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

using Stage = Rotation::Stage;
using Column = Rotation::Column;
using State = RotationTry::State;

namespace {

Webhook webhook(const QString& id)
{
    Webhook made;
    made.id = {id};
    made.name = u"hook "_s + id;
    return made;
}

Rotation ofTwo()
{
    return Rotation(u"TOKEN"_s, {webhook(u"a"_s), webhook(u"b"_s)});
}

WebhookTest answered(int status)
{
    WebhookTest test;
    test.from = WebhookTest::From::Here;
    test.status = status;
    test.statusText = QString::number(status);
    test.ok = status / 100 == 2;
    return test;
}

State stateAt(const Rotation& rotation, int row, Column column)
{
    return tryAt(rotation.rows()[row], column).state;
}

} // namespace

class TestRotation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void testsWhatIsIncluded()
    {
        Rotation rotation = ofTwo();
        rotation.include({u"b"_s}, false);
        QCOMPARE(rotation.included().size(), 1);
        rotation.begin(Column::NewHere);
        QVERIFY(rotation.isTesting());
        QCOMPARE(stateAt(rotation, 0, Column::NewHere), State::Running);
        QCOMPARE(stateAt(rotation, 1, Column::NewHere), State::Skipped);
        rotation.take(rotation.run(Column::NewHere), {u"a"_s}, tryOf(answered(401), {}));
        QVERIFY(!rotation.isTesting());
        QCOMPARE(rotation.failures(Column::NewHere), 1);
        QCOMPARE(toneOf(rotation), Tone::Warning);
    }

    void dropsLateAnswers()
    {
        Rotation rotation = ofTwo();
        rotation.begin(Column::NewHere);
        rotation.forgetTries();
        rotation.take(rotation.run(Column::NewHere), {u"a"_s}, tryOf(answered(200), {}));
        QCOMPARE(stateAt(rotation, 0, Column::NewHere), State::NotYet);
        QVERIFY(rotationSentence(rotation).contains(u"Nothing has been changed yet."_s));
    }

    void dropsAnswersOfAnEarlierRun()
    {
        Rotation rotation = ofTwo();
        rotation.begin(Column::NewHere);
        const Rotation::Run earlier = rotation.run(Column::NewHere);
        rotation.forgetTries();
        rotation.begin(Column::NewHere);
        rotation.take(earlier, {u"a"_s}, tryOf(answered(200), {}));
        QCOMPARE(stateAt(rotation, 0, Column::NewHere), State::Running);
        rotation.take(rotation.run(Column::NewHere), {u"a"_s}, tryOf(answered(401), {}));
        QCOMPARE(stateAt(rotation, 0, Column::NewHere), State::Failed);
    }

    void goesThereAndBack()
    {
        Rotation rotation = ofTwo();
        QVERIFY(rotation.canWrite() && !rotation.isBegun() && !rotation.canRollBack());
        rotation.write();
        QCOMPARE(rotation.stage(), Stage::Writing);
        QVERIFY(rotation.isBusy() && !rotation.canWrite());
        rotation.takeWritten(true, {});
        QVERIFY(rotation.isBegun() && rotation.canRollBack() && rotation.canForgetPrevious());
        QCOMPARE(toneOf(rotation), Tone::Success);
        rotation.rollBack();
        QCOMPARE(rotation.stage(), Stage::RollingBack);
        QVERIFY(rotation.isBusy() && !rotation.canRollBack());
        rotation.takeRolledBack({});
        QCOMPARE(rotation.stage(), Stage::RolledBack);
        QVERIFY(!rotation.canRollBack() && !rotation.canForgetPrevious() && !rotation.canWrite());
    }

    void isNotBegunWhenItWasRefused()
    {
        Rotation rotation = ofTwo();
        rotation.write();
        rotation.takeWriteFailure(u"No."_s, false);
        QVERIFY(!rotation.isBegun() && rotation.canWrite());
        QVERIFY(rotationSentence(rotation).startsWith(u"Nothing was changed"_s));
        QVERIFY(rotationSentence(rotation).endsWith(u"No."_s));
        rotation.write();
        QCOMPARE(rotation.stage(), Stage::Writing);
    }

    void isUnsureWhenTheAnswerWasLost()
    {
        Rotation rotation = ofTwo();
        rotation.write();
        rotation.takeWriteFailure(u"Gone."_s, true);
        QVERIFY(rotation.isBegun() && rotation.canWrite() && !rotation.canRollBack());
        QCOMPARE(toneOf(rotation), Tone::Warning);
        QVERIFY(rotationSentence(rotation).contains(u"old value or the new one"_s));
        rotation.write();
        rotation.takeWritten(true, {});
        QCOMPARE(rotation.stage(), Stage::Written);
    }

    void canBeRolledBackAgain()
    {
        for (const bool lost : {false, true}) {
            Rotation rotation = ofTwo();
            rotation.write();
            rotation.takeWritten(true, {});
            rotation.rollBack();
            rotation.takeRollBackFailure(u"No."_s, lost);
            QVERIFY(rotation.canRollBack() && !rotation.canWrite());
            QCOMPARE(toneOf(rotation), lost ? Tone::Warning : Tone::Danger);
        }
    }

    void hasNoWayBackWithoutTheOldValue()
    {
        Rotation rotation = ofTwo();
        rotation.write();
        rotation.takeWritten(false, KeychainError{KeychainError::Kind::Locked, {}});
        QVERIFY(!rotation.canRollBack());
        rotation.rollBack();
        QCOMPARE(rotation.stage(), Stage::Written);
        QVERIFY(rotationSentence(rotation).contains(u"It was not kept on this computer."_s));
        QVERIFY(rotationSentence(rotation).contains(u"no way back"_s));
    }

    void forgetsTheOldValue()
    {
        Rotation rotation = ofTwo();
        rotation.write();
        rotation.takeWritten(true, {});
        rotation.takePreviousForgotten();
        QVERIFY(!rotation.canRollBack() && rotation.isPreviousForgotten());
        QVERIFY(rotationSentence(rotation).contains(u"The old value was forgotten."_s));
    }

    void warnsWhenTestsFailAfterwards()
    {
        Rotation rotation = ofTwo();
        rotation.write();
        rotation.takeWritten(true, {});
        rotation.begin(Column::AfterHere);
        QVERIFY(rotationSentence(rotation).contains(u"Testing again"_s));
        rotation.take(rotation.run(Column::AfterHere), {u"a"_s}, tryOf(answered(200), {}));
        rotation.take(rotation.run(Column::AfterHere), {u"b"_s}, tryOf(answered(500), {}));
        QCOMPARE(toneOf(rotation), Tone::Warning);
    }

    void saysWhatWasTried()
    {
        const RotationTry passed = tryOf(answered(204), {u"KEY"_s});
        QCOMPARE(tryWord(passed), u"204"_s);
        QCOMPARE(toneOf(passed), Tone::Success);
        QVERIFY(passed.note.contains(u"KEY"_s));
        WebhookTest silent = answered(0);
        silent.status.reset();
        silent.statusText.clear();
        silent.cause = OfflineError{OfflineError::Kind::Refused, u"example.com:443"_s, {}};
        const RotationTry none = tryOf(silent, {});
        QCOMPARE(tryWord(none), u"No answer"_s);
        QVERIFY(none.note.contains(u"example.com"_s));
        QCOMPARE(tryWord(skippedTry(u"why"_s)), u"Not tested"_s);
        QCOMPARE(tryWord({}), QString());
    }

    void everyStageHasItsSentence()
    {
        QStringList sentences;
        const auto note = [&](const Rotation& rotation) { sentences.append(rotationSentence(rotation)); };
        Rotation rotation = ofTwo();
        note(rotation);
        rotation.write();
        note(rotation);
        rotation.takeWriteFailure({}, false);
        note(rotation);
        rotation.takeWriteFailure({}, true);
        note(rotation);
        rotation.takeWritten(true, {});
        note(rotation);
        rotation.rollBack();
        note(rotation);
        rotation.takeRollBackFailure({}, false);
        note(rotation);
        rotation.takeRollBackFailure({}, true);
        note(rotation);
        rotation.takeRolledBack({});
        note(rotation);
        note(Rotation(u"UNUSED"_s, {}));
        QVERIFY(!sentences.contains(QString()));
        QCOMPARE(sentences.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRotation)
#include "tst_rotation.moc"
