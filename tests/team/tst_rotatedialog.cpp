// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/team/brokenkeychain.h"
#include "tests/team/rig.h"
#include "tests/team/valueaudit.h"

#include "ui/team/rotatedialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

using namespace desk;
using namespace Qt::StringLiterals;
using test::TeamRig;

namespace {

const QString team = QString(sandbox::demo::team);
const QString token = QString(sandbox::demo::accessTokenSecret);
const QString oldValue = u"old-canary-11aa22"_s;
const QString newValue = u"new-canary-33bb44"_s;

Secret secretOf(const QString& text)
{
    return test::expectValue(Secret::ofText(text.toUtf8()));
}

/// The dialog over the demo's webhook "Local receiver", whose endpoint takes the tokens it is told to.
struct Bench {
    explicit Bench(TeamRig& rig, bool oldIsKept = true) : rig(rig)
    {
        if (oldIsKept) {
            (void)test::expectValue(await(rig.teamSecrets.write(team, token, secretOf(oldValue), true)));
            (void)eventually([&] { return !rig.data.facts().records.isEmpty(); });
        }
        QObject::connect(&rig.server.receiver, &webhook::Receiver::received, &alive,
            [this](const webhook::ReceivedRequest& request) {
                const bool known = std::any_of(accepted.begin(), accepted.end(),
                    [&](const QString& value) { return request.raw.contains(QByteArray("Bearer " + value.toUtf8())); });
                this->rig.server.receiver.setAnswer({.status = known ? 200 : 401});
            });
        dialog = new ui::RotateDialog(rig.context, team, token, rig.page.get());
        dialog->open();
        (void)TeamRig::dialog();
    }

    template <class T>
    [[nodiscard]] T* part(const QString& name) const
    {
        return TeamRig::partOf<T>(dialog, name);
    }
    [[nodiscard]] QPushButton* next() const { return part<QPushButton>(u"wizardNext"_s); }
    void type(const QString& value) const { part<QLineEdit>(u"rotateValue"_s)->setText(value); }
    [[nodiscard]] QString sentence(const QString& board) const { return part<QLabel>(board + u"Sentence"_s)->text(); }
    /// A result of the only webhook.
    [[nodiscard]] QString result(const QString& board, int column) const
    {
        return part<QTableView>(board + u"Table"_s)->model()->index(0, column).data().toString();
    }
    void toTests(const QString& value) const
    {
        type(value);
        next()->click();
        QVERIFY(part<QWidget>(u"rotateTest"_s)->isVisible());
    }
    void write() const
    {
        next()->click();
        QTRY_VERIFY(part<QWidget>(u"rotateResult"_s)->isVisible());
    }
    [[nodiscard]] std::optional<QByteArray> onServer() const { return rig.server.server->secretValue(team, token); }

    TeamRig& rig;
    QStringList accepted{oldValue, newValue};
    QPointer<ui::RotateDialog> dialog;
    QObject alive;
};

} // namespace

class TestRotateDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The server cannot be asked to test one that it does not have.
    void oneThatIsNotMadeYetIsLeftOut()
    {
        TeamRig rig;
        const WebhookDraft draft{team, u"scan-gateway"_s, rig.server.receiver.url().toString(), token, {}};
        const auto edit = test::expectValue(await(rig.store.enqueue(store::CreateWebhookEdit{draft})));
        QTRY_COMPARE(rig.data.facts().pendingWebhooks.size(), 1);
        const Bench bench(rig);
        const auto* waits = bench.part<QAbstractButton>(u"rotateTest-edit:"_s + edit.id);
        QVERIFY(!waits->isEnabled());
        QVERIFY(!waits->isChecked());
        QCOMPARE(waits->toolTip(), u"It waits to be saved on the server."_s);
        bench.toTests(newValue);
        bench.part<QPushButton>(u"rotateTest"_s)->click();
        QTRY_COMPARE(rig.server.receiver.requests().size(), size_t(2)); // the old value and the new one, to one webhook
        QTRY_COMPARE(bench.result(u"rotateTests"_s, 2), u"200 OK"_s);
    }

    void rotatesAndRollsBack()
    {
        TeamRig rig;
        const Bench bench(rig);
        QVERIFY(!bench.next()->isEnabled());
        bench.toTests(newValue);
        QVERIFY(bench.sentence(u"rotateTests"_s).contains(u"Nothing has been changed yet."_s));
        bench.part<QPushButton>(u"rotateTest"_s)->click();
        QTRY_COMPARE(bench.result(u"rotateTests"_s, 1), u"200 OK"_s);
        QTRY_COMPARE(bench.result(u"rotateTests"_s, 2), u"200 OK"_s);
        QVERIFY(bench.sentence(u"rotateTests"_s).startsWith(u"Every endpoint that was tested takes the new value."_s));
        QCOMPARE(bench.onServer(), oldValue.toUtf8());

        bench.write();
        QCOMPARE(bench.onServer(), newValue.toUtf8());
        QTRY_COMPARE(bench.result(u"rotateResult"_s, 1), u"200 OK"_s);
        QTRY_VERIFY(bench.result(u"rotateResult"_s, 2).startsWith(u"200"_s));
        QVERIFY(bench.sentence(u"rotateResult"_s).contains(u"so you can roll back"_s));
        QVERIFY(!bench.part<QWidget>(u"wizardBack"_s)->isVisible());
        QCOMPARE(test::placesOf(newValue), QStringList());
        QCOMPARE(test::placesOf(oldValue), QStringList());

        bench.part<QPushButton>(u"rotateRollBack"_s)->click();
        QTRY_VERIFY(bench.sentence(u"rotateResult"_s).startsWith(u"The server has the old value"_s));
        QCOMPARE(bench.onServer(), oldValue.toUtf8());
        QTRY_VERIFY(bench.next()->isEnabled());
        QVERIFY(!bench.part<QWidget>(u"rotateRollBack"_s)->isVisible());
        bench.next()->click();
        QTRY_VERIFY(!bench.dialog);
    }

    void sendsWhatItSaysItSends()
    {
        TeamRig rig;
        const Bench bench(rig);
        bench.toTests(newValue);
        bench.part<QPlainTextEdit>(u"rotatePayload"_s)->setPlainText(u"[1]"_s);
        QVERIFY(!bench.part<QWidget>(u"rotateTest"_s)->isEnabled());
        bench.part<QPlainTextEdit>(u"rotatePayload"_s)->setPlainText(u"{\"try\": 1}"_s);
        rig.server.receiver.clear();
        bench.part<QPushButton>(u"rotateTest"_s)->click();
        QTRY_COMPARE(rig.server.receiver.requests().size(), size_t(2));
        for (const webhook::ReceivedRequest& request : rig.server.receiver.requests())
            QCOMPARE(request.body, "{\"try\": 1}"_ba);
        // The signing key is on the server alone.
        auto* table = bench.part<QTableView>(u"rotateTestsTable"_s);
        QTRY_VERIFY(table->model()->index(0, 1).data(Qt::ToolTipRole).toString().contains(u"RECEIVER_SIGNING_KEY"_s));
    }

    void saysWhichValueTheEndpointRefuses()
    {
        TeamRig rig;
        Bench bench(rig);
        bench.accepted = {oldValue};
        bench.toTests(newValue);
        bench.part<QPushButton>(u"rotateTest"_s)->click();
        QTRY_COMPARE(bench.result(u"rotateTests"_s, 2), u"401 Unauthorized"_s);
        QTRY_COMPARE(bench.result(u"rotateTests"_s, 1), u"200 OK"_s);
        QVERIFY(bench.sentence(u"rotateTests"_s).contains(u"did not take the new value"_s));
        // Another value: what was tried counts no more.
        bench.part<QPushButton>(u"wizardBack"_s)->click();
        bench.type(newValue + u"2"_s);
        bench.next()->click();
        QCOMPARE(bench.result(u"rotateTests"_s, 2), QString());
    }

    void trialsAreNotTheLastTest()
    {
        TeamRig rig;
        const Bench bench(rig);
        (void)test::expectValue(
            await(rig.teamSecrets.write(team, QString(sandbox::demo::signingSecret), secretOf(u"key"_s), true)));
        const auto lastTests = [&] { return test::expectValue(await(rig.store.webhookTests())); };
        bench.toTests(newValue);
        bench.part<QPushButton>(u"rotateTest"_s)->click();
        QTRY_COMPARE(bench.result(u"rotateTests"_s, 1), u"200 OK"_s);
        QTRY_COMPARE(bench.result(u"rotateTests"_s, 2), u"200 OK"_s);
        QVERIFY(lastTests().isEmpty());
        bench.write();
        QTRY_COMPARE(bench.result(u"rotateResult"_s, 1), u"200 OK"_s);
        QTRY_VERIFY(!lastTests().isEmpty());
    }

    void worksWithoutTheOldValue()
    {
        TeamRig rig;
        const Bench bench(rig, false);
        QTRY_VERIFY(bench.part<QLabel>(u"rotateNote"_s)->text().contains(u"no way back"_s));
        bench.toTests(newValue);
        bench.part<QPushButton>(u"rotateTest"_s)->click();
        QTRY_COMPARE(bench.result(u"rotateTests"_s, 1), u"Not tested"_s);
        QTRY_COMPARE(bench.result(u"rotateTests"_s, 2), u"200 OK"_s);
        bench.write();
        QVERIFY(bench.sentence(u"rotateResult"_s).contains(u"no way back from here"_s));
        QVERIFY(!bench.part<QWidget>(u"rotateRollBack"_s)->isVisible());
        QCOMPARE(bench.onServer(), newValue.toUtf8());
    }

    void testsOnlyWhatIsWanted()
    {
        TeamRig rig;
        const Bench bench(rig, false);
        const auto switches = bench.dialog->findChildren<QAbstractButton*>(QRegularExpression(u"^rotateTest-"_s));
        QCOMPARE(switches.size(), 1);
        switches.first()->click();
        bench.toTests(newValue);
        QVERIFY(!bench.part<QWidget>(u"rotateTest"_s)->isEnabled());
        rig.server.receiver.clear();
        bench.write();
        QCOMPARE(bench.result(u"rotateResult"_s, 1), u"Not tested"_s);
        QCOMPARE(rig.server.receiver.requests().size(), size_t(0));
    }

    void saysThatTheAnswerWasLost()
    {
        TeamRig rig;
        const Bench bench(rig);
        bench.toTests(newValue);
        rig.relay.loseAnswersTo("insertSecret");
        bench.write();
        QVERIFY(bench.sentence(u"rotateResult"_s).contains(u"it may hold the old value or the new one"_s));
        auto* again = bench.part<QPushButton>(u"rotateWriteAgain"_s);
        QVERIFY(again->isVisible());
        rig.relay.loseAnswersTo({});
        again->click();
        QTRY_VERIFY(bench.sentence(u"rotateResult"_s).startsWith(u"The server has the new value"_s));
        QCOMPARE(bench.onServer(), newValue.toUtf8());
        QTRY_VERIFY(bench.part<QWidget>(u"rotateRollBack"_s)->isEnabled());
    }

    void keepsWhatWasTypedWhenTheServerIsAway()
    {
        TeamRig rig;
        const Bench bench(rig);
        bench.toTests(newValue);
        rig.apiKey = "wrong"_ba + QByteArray(35, 'x');
        bench.next()->click();
        QTRY_VERIFY(bench.part<QLabel>(u"wizardMessage"_s)->text().startsWith(u"Nothing was changed"_s));
        QVERIFY(bench.part<QWidget>(u"rotateTest"_s)->isVisible());
        QVERIFY(bench.next()->isEnabled());
        bench.part<QPushButton>(u"wizardBack"_s)->click();
        QCOMPARE(bench.part<QLineEdit>(u"rotateValue"_s)->text(), newValue);
        bench.dialog->reject();
        QCOMPARE(test::placesOf(newValue), QStringList());
    }

    void forgetsTheOldValue()
    {
        TeamRig rig;
        const Bench bench(rig);
        bench.toTests(newValue);
        bench.write();
        auto* forget = bench.part<QPushButton>(u"rotateForget"_s);
        QTRY_VERIFY(forget->isEnabled());
        forget->click();
        QTRY_VERIFY(bench.sentence(u"rotateResult"_s).contains(u"The old value was forgotten."_s));
        QVERIFY(!bench.part<QWidget>(u"rotateRollBack"_s)->isVisible());
    }
};

QTEST_MAIN(TestRotateDialog)
#include "tst_rotatedialog.moc"
