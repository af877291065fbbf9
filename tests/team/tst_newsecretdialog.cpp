// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/team/brokenkeychain.h"
#include "tests/team/rig.h"
#include "tests/team/valueaudit.h"

#include "ui/kit/switch.h"
#include "ui/team/newsecretdialog.h"
#include "ui/team/rotatedialog.h"

#include <QSignalSpy>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace desk;
using namespace Qt::StringLiterals;
using secrets::Availability;
using test::BrokenKeychain;
using test::TeamRig;

namespace {

const QString team = QString(sandbox::demo::team);
const QString canary = u"canary-5d0e77ab"_s;

/// The dialog as a person finds it, over a keychain of choice.
struct Bench {
    Bench(TeamRig& rig, sync::TeamSecrets& secrets)
        : rig(rig), context{rig.settings, secrets, rig.engine, rig.data, rig.workspace, rig.commands},
          dialog(new ui::NewSecretDialog(context, team, rig.page.get())), added(dialog, &ui::NewSecretDialog::added)
    {
        dialog->open();
        (void)TeamRig::dialog();
    }
    explicit Bench(TeamRig& rig) : Bench(rig, rig.teamSecrets) { }

    template <class T>
    [[nodiscard]] T* part(const QString& name) const
    {
        return TeamRig::partOf<T>(dialog, name);
    }
    [[nodiscard]] QLineEdit* name() const { return part<QLineEdit>(u"newSecretName"_s); }
    [[nodiscard]] QLineEdit* value() const { return part<QLineEdit>(u"newSecretValue"_s); }
    [[nodiscard]] QPushButton* add() const { return part<QPushButton>(u"newSecretAdd"_s); }
    [[nodiscard]] ui::Switch* keep() const { return part<ui::Switch>(u"newSecretKeep"_s); }
    [[nodiscard]] QString message() const { return part<QLabel>(u"newSecretMessage"_s)->text(); }
    [[nodiscard]] bool says(const QString& words) const
    {
        const QList<QLabel*> labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    [[nodiscard]] std::optional<QByteArray> onServer(const QString& secret) const
    {
        return rig.server.server->secretValue(team, secret);
    }

    TeamRig& rig;
    ui::TeamContext context;
    QPointer<ui::NewSecretDialog> dialog;
    QSignalSpy added;
};

} // namespace

class TestNewSecretDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsAndKeeps()
    {
        TeamRig rig;
        Bench bench(rig);
        QVERIFY(!bench.add()->isEnabled());
        QTest::keyClicks(bench.name(), u"MY_TOKEN"_s);
        QVERIFY(!bench.add()->isEnabled());
        QGuiApplication::clipboard()->setText(canary + u"\r\nsecond line\n"_s);
        bench.value()->paste();
        QGuiApplication::clipboard()->clear();
        QVERIFY(bench.says(u"line break"_s));
        QVERIFY(bench.says(u"several lines"_s));
        QVERIFY(bench.keep()->isChecked());
        bench.add()->click();
        QTRY_COMPARE(bench.added.count(), 1);
        QCOMPARE(bench.added.first().first().toString(), u"MY_TOKEN"_s);
        QCOMPARE(test::placesOf(canary), QStringList());
        QTRY_VERIFY(!bench.dialog);
        const QByteArray wanted = canary.toUtf8() + "\r\nsecond line\n";
        QCOMPARE(rig.server.server->secretValue(team, u"MY_TOKEN"_s), wanted);
        QCOMPARE(test::expectValue(await(rig.teamSecrets.reveal(team, u"MY_TOKEN"_s))).bytes(), wanted);
    }

    void isNotKeptUntilTheServerIsBack()
    {
        const QString sentence = u"A secret's value is not kept on disk: it is saved when the server can be reached."_s;
        TeamRig rig;
        rig.relay.refuse(true);
        QVERIFY(!await(rig.engine.pull()));
        const Bench bench(rig);
        QTRY_COMPARE(bench.message(), sentence);
        bench.name()->setText(u"MY_TOKEN"_s);
        bench.value()->setText(canary);
        QVERIFY(!bench.add()->isEnabled());
        rig.relay.refuse(false);
        QVERIFY(await(rig.engine.pull()));
        QTRY_VERIFY(bench.add()->isEnabled());
        QCOMPARE(bench.message(), QString());
        bench.add()->click();
        QTRY_COMPARE(bench.added.count(), 1);
        QCOMPARE(bench.onServer(u"MY_TOKEN"_s), canary.toUtf8());
    }

    void namesHaveARule()
    {
        TeamRig rig;
        const Bench bench(rig);
        bench.value()->setText(u"x"_s);
        QTest::keyClicks(bench.name(), u"MY-TOKEN"_s);
        QVERIFY(bench.says(u"Only letters"_s));
        QVERIFY(!bench.add()->isEnabled());
        bench.name()->setText(u"MY_TOKEN"_s);
        QVERIFY(!bench.says(u"Only letters"_s));
        QVERIFY(bench.add()->isEnabled());
    }

    void offersToRotateWhatIsThere()
    {
        TeamRig rig;
        const Bench bench(rig);
        bench.value()->setText(canary);
        bench.name()->setText(QString(sandbox::demo::accessTokenSecret));
        QVERIFY(bench.says(u"is there already"_s));
        QVERIFY(!bench.add()->isEnabled());
        auto* rotate = bench.part<QPushButton>(u"newSecretRotate"_s);
        QVERIFY(rotate->isVisible());
        rotate->click();
        QTRY_VERIFY(!bench.dialog);
        QVERIFY(qobject_cast<ui::RotateDialog*>(TeamRig::dialog()));
        QCOMPARE(test::placesOf(canary), QStringList());
    }

    void writesNothingOverWhatSomebodyElseAdded()
    {
        TeamRig rig;
        Bench bench(rig);
        QVERIFY(await(rig.client.insertSecret(team, u"THEIRS"_s, u"theirs"_s)));
        bench.name()->setText(u"THEIRS"_s);
        bench.value()->setText(canary);
        QVERIFY(bench.add()->isEnabled());
        bench.add()->click();
        QTRY_VERIFY(bench.says(u"is there already"_s));
        QVERIFY(bench.part<QPushButton>(u"newSecretRotate"_s)->isVisible());
        QVERIFY(!bench.add()->isEnabled());
        QCOMPARE(bench.onServer(u"THEIRS"_s), "theirs"_ba);
        QCOMPARE(bench.value()->text(), canary);
        QCOMPARE(bench.added.count(), 0);
        bench.name()->setText(u"MINE"_s);
        QVERIFY(bench.add()->isEnabled());
    }

    void writesNothingWhenTheServerCannotBeAsked()
    {
        TeamRig rig;
        Bench bench(rig);
        rig.relay.refuse(true);
        bench.name()->setText(u"ASKED"_s);
        bench.value()->setText(canary);
        bench.add()->click();
        QTRY_VERIFY(!bench.message().isEmpty() && bench.add()->isEnabled());
        QVERIFY(!bench.message().contains(u"The answer was lost"_s));
        QVERIFY(!bench.onServer(u"ASKED"_s));
        QCOMPARE(bench.value()->text(), canary);
    }

    void warnsOfWhatIsEasilyMissed()
    {
        TeamRig rig;
        const Bench bench(rig);
        bench.name()->setText(u"WARNED"_s);
        const std::pair<QString, QString> cases[]{{u"x\n"_s, u"line break"_s},
            {u" x"_s, u"spaces at its start or end"_s}, {u"Bearer x"_s, u"Bearer"_s}, {u"\"x\""_s, u"quotes"_s},
            {QString(Secret::MaxTokenBytes + 1, u'x'), u"too long for a keychain"_s}};
        for (const auto& [value, words] : cases) {
            bench.value()->setText(u"fine"_s);
            QVERIFY2(!bench.says(words), qPrintable(words));
            bench.value()->setText(value);
            QVERIFY2(bench.says(words), qPrintable(words));
            QVERIFY(bench.add()->isEnabled());
            QCOMPARE(bench.keep()->isEnabled(), value.size() <= Secret::MaxTokenBytes);
        }
    }

    void generates()
    {
        TeamRig rig;
        const Bench bench(rig);
        bench.part<QSpinBox>(u"newSecretValueLength"_s)->setValue(64);
        bench.part<QPushButton>(u"newSecretValueGenerate"_s)->click();
        const QString first = bench.value()->text();
        QCOMPARE(first.size(), 64);
        QVERIFY(!bench.value()->displayText().contains(first));
        bench.part<QPushButton>(u"newSecretValueReveal"_s)->click();
        QCOMPARE(bench.value()->displayText(), first);
        bench.part<QPushButton>(u"newSecretValueGenerate"_s)->click();
        QVERIFY(bench.value()->text() != first);
    }

    void worksWithoutAKeychain()
    {
        TeamRig rig;
        BrokenKeychain none(KeychainError::Kind::NoService, Availability::NoService);
        sync::TeamSecrets secrets(rig.client, rig.store, none, u"test"_s, u"s"_s, rig.engine.activity());
        Bench bench(rig, secrets);
        QTRY_VERIFY(!bench.keep()->isEnabled());
        QVERIFY(!bench.keep()->isChecked());
        QVERIFY(bench.says(u"there is no keychain in this session"_s));
        bench.name()->setText(u"SERVER_ONLY"_s);
        bench.value()->setText(canary);
        bench.add()->click();
        QTRY_VERIFY(!bench.dialog);
        QCOMPARE(rig.server.server->secretValue(team, u"SERVER_ONLY"_s), canary.toUtf8());
    }

    void saysWhatWasNotKept()
    {
        TeamRig rig;
        BrokenKeychain locked(KeychainError::Kind::Locked, Availability::Locked);
        sync::TeamSecrets secrets(rig.client, rig.store, locked, u"test"_s, u"s"_s, rig.engine.activity());
        Bench bench(rig, secrets);
        auto* unlock = bench.part<QPushButton>(u"newSecretUnlock"_s);
        QTRY_VERIFY(unlock->isVisible());
        QVERIFY(bench.keep()->isEnabled()); // it can be unlocked yet
        bench.name()->setText(u"NOT_KEPT"_s);
        bench.value()->setText(canary);
        bench.add()->click();
        QTRY_COMPARE(bench.added.count(), 1);
        QCOMPARE(bench.message(),
            u"“NOT_KEPT” is on the server, but was not kept on this computer: the keychain is locked."_s);
        QCOMPARE(test::placesOf(canary), QStringList());
        QVERIFY(bench.onServer(u"NOT_KEPT"_s));
        bench.part<QPushButton>(u"newSecretCancel"_s)->click();
        QTRY_VERIFY(!bench.dialog);
    }

    void unlocksFromTheForm()
    {
        TeamRig rig;
        BrokenKeychain locked(KeychainError::Kind::Locked, Availability::Locked);
        sync::TeamSecrets secrets(rig.client, rig.store, locked, u"test"_s, u"s"_s, rig.engine.activity());
        const Bench bench(rig, secrets);
        auto* unlock = bench.part<QPushButton>(u"newSecretUnlock"_s);
        QTRY_VERIFY(unlock->isVisible());
        unlock->click();
        QTRY_VERIFY(!unlock->isVisible());
        QCOMPARE(locked.unlocks, 1);
        QVERIFY(bench.keep()->isChecked());
    }

    void keepsWhatWasTypedWhenTheAnswerIsLost()
    {
        TeamRig rig;
        Bench bench(rig);
        bench.name()->setText(u"LOST"_s);
        bench.value()->setText(canary);
        rig.relay.loseAnswersTo("insertSecret");
        bench.add()->click();
        QTRY_VERIFY(bench.message().contains(u"The answer was lost"_s));
        QCOMPARE(bench.value()->text(), canary);
        QVERIFY(bench.add()->isEnabled());
        rig.relay.loseAnswersTo({});
        // A pull lists it meanwhile: it is this one, not somebody else's.
        QVERIFY(await(rig.engine.pull()));
        QTRY_VERIFY(ui::findSecret(rig.data.facts(), team, u"LOST"_s));
        QVERIFY(bench.add()->isEnabled());
        QVERIFY(!bench.says(u"is there already"_s));
        bench.add()->click();
        QTRY_COMPARE(bench.added.count(), 1);
        QTRY_VERIFY(!bench.dialog);
        QCOMPARE(rig.server.server->secretValue(team, u"LOST"_s), canary.toUtf8());
    }

    void leavesNothingWhenItIsClosed()
    {
        TeamRig rig;
        const Bench bench(rig);
        bench.value()->setText(canary);
        bench.part<QPushButton>(u"newSecretValueReveal"_s)->click();
        bench.dialog->reject();
        QCOMPARE(test::placesOf(canary), QStringList());
    }
};

QTEST_MAIN(TestNewSecretDialog)
#include "tst_newsecretdialog.moc"
