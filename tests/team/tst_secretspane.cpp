// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/team/brokenkeychain.h"
#include "tests/team/rig.h"
#include "tests/team/valueaudit.h"

#include "ui/kit/banner.h"
#include "ui/kit/tableview.h"
#include "ui/models/keychainstate.h"
#include "ui/models/secretlistmodel.h"
#include "ui/team/secretspane.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

using namespace desk;
using namespace Qt::StringLiterals;
using Kind = ui::Place::Kind;
using test::TeamRig;
using Model = ui::SecretListModel;

namespace {

const QString team = QString(sandbox::demo::team);
const QString canary = u"canary-7f3a9c51d2"_s;

Secret secretOf(const QString& text)
{
    return test::expectValue(Secret::ofText(text.toUtf8()));
}

/// What a cell says.
QString cell(const TeamRig& rig, const QString& name, int column)
{
    const auto* model = rig.find<QTableView>(u"secretTable"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name)
            return model->index(row, column).data().toString();
    }
    return u"no such row"_s;
}

QString textOf(const TeamRig& rig, const QString& label)
{
    return rig.find<QLabel>(label)->text();
}

void write(TeamRig& rig, const QString& name, const QString& value)
{
    const auto written = test::expectValue(await(rig.teamSecrets.write(team, name, secretOf(value), true)));
    QVERIFY(!written.notKept);
    QTRY_COMPARE(cell(rig, name, Model::Local), u"Yes"_s);
}

} // namespace

class TestSecretsPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhatTheServerHas()
    {
        const TeamRig rig;
        rig.go(Kind::Secrets);
        QTRY_VERIFY(rig.names(u"secretTable"_s).contains(QString(sandbox::demo::signingSecret)));
        QTRY_COMPARE(cell(rig, QString(sandbox::demo::signingSecret), Model::Local), u"No"_s);
        QVERIFY(cell(rig, QString(sandbox::demo::signingSecret), Model::UsedBy).startsWith(u"1 webhook"_s));
        QCOMPARE(cell(rig, QString(sandbox::demo::signingSecret), Model::LastSet), u"never"_s);
    }

    void filtersByWords()
    {
        const TeamRig rig;
        rig.go(Kind::Secrets);
        const qsizetype all = rig.names(u"secretTable"_s).size();
        QVERIFY(all > 1);
        rig.find<QLineEdit>(u"secretFilter"_s)->setText(u"sign"_s);
        QTRY_COMPARE(rig.names(u"secretTable"_s), QStringList{QString(sandbox::demo::signingSecret)});
        rig.find<QLineEdit>(u"secretFilter"_s)->setText(u"nothing like it"_s);
        QTRY_VERIFY(rig.names(u"secretTable"_s).isEmpty());
    }

    void tellsWhatThisComputerKeeps()
    {
        TeamRig rig;
        rig.go(Kind::Secrets);
        write(rig, u"KEPT_HERE"_s, canary);
        rig.choose(u"secretTable"_s, u"KEPT_HERE"_s);
        QTRY_VERIFY(textOf(rig, u"secretLocalChip"_s).contains(u"Yes"_s));
        QTRY_COMPARE(textOf(rig, u"secretDrift"_s), u"The server has not been given another value since."_s);
        QTRY_VERIFY(!rig.find<QWidget>(u"secretDriftChip"_s)->isVisible());
        QCOMPARE(test::placesOf(canary), QStringList());
    }

    void tellsThatSomebodyElseSetIt()
    {
        TeamRig rig;
        rig.go(Kind::Secrets);
        write(rig, u"SHARED"_s, canary);
        rig.choose(u"secretTable"_s, u"SHARED"_s);
        // Until the server's clock, which may be coarse, has gone on.
        const auto setByAnother = [&] {
            return await(rig.client.insertSecret(team, u"SHARED"_s, u"theirs"_s)) && await(rig.engine.pull())
                && rig.find<QWidget>(u"secretDriftChip"_s)->isVisible();
        };
        QTRY_VERIFY(setByAnother());
        QTRY_VERIFY(textOf(rig, u"secretDrift"_s).startsWith(u"Somebody set it on"_s));
    }

    void revealsTheCopyMaskedFirst()
    {
        TeamRig rig;
        rig.go(Kind::Secrets);
        write(rig, u"TO_REVEAL"_s, canary);
        rig.choose(u"secretTable"_s, u"TO_REVEAL"_s);
        rig.run(u"actionRevealSecret"_s);
        QDialog* dialog = TeamRig::dialog();
        auto* value = TeamRig::partOf<QPlainTextEdit>(dialog, u"revealValue"_s);
        QTRY_VERIFY(value->isVisible());
        QCOMPARE(test::placesOf(canary), QStringList());
        auto* show = TeamRig::partOf<QPushButton>(dialog, u"revealShow"_s);
        show->click();
        QCOMPARE(value->toPlainText(), canary);
        show->click();
        QVERIFY(!value->toPlainText().contains(canary));
        TeamRig::partOf<QPushButton>(dialog, u"revealCopy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), canary);
        QVERIFY(TeamRig::partOf<QLabel>(dialog, u"revealCountdown"_s)->text().contains(u"30"_s));
        show->click();
        dialog->reject();
        QCOMPARE(test::placesOf(canary), QStringList());
        rig.page.reset();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void offersToEnterWhatIsNotHereAnyMore()
    {
        TeamRig rig;
        rig.go(Kind::Secrets);
        write(rig, u"LOST_HERE"_s, canary);
        rig.choose(u"secretTable"_s, u"LOST_HERE"_s);
        const SecretRecord kept = *ui::findRecord(rig.data.facts(), team, u"LOST_HERE"_s);
        QVERIFY(await(rig.teamSecrets.forget(team, u"LOST_HERE"_s)));
        QVERIFY(await(rig.store.putSecretRecord(kept)));
        QTRY_VERIFY(rig.commands.obstacle(u"actionRevealSecret"_s).isEmpty());
        rig.run(u"actionRevealSecret"_s);
        QPointer<QDialog> dialog = TeamRig::dialog();
        auto* help = TeamRig::partOf<QPushButton>(dialog, u"revealHelp"_s);
        QTRY_VERIFY(help->isVisible());
        QCOMPARE(help->text(), ui::keychainWords(ui::KeychainState::NotHere).action);
        help->click();
        QTRY_VERIFY(!dialog);
        QCOMPARE(TeamRig::dialog()->objectName(), u"rotateDialog"_s);
    }

    void removesFromThisComputerAlone()
    {
        TeamRig rig;
        rig.go(Kind::Secrets);
        write(rig, u"TO_FORGET"_s, canary);
        rig.choose(u"secretTable"_s, u"TO_FORGET"_s);
        rig.run(u"actionForgetSecret"_s);
        TeamRig::partOf<QPushButton>(TeamRig::dialog(), u"confirm"_s)->click();
        QTRY_COMPARE(cell(rig, u"TO_FORGET"_s, Model::Local), u"No"_s);
        QVERIFY(!rig.commands.obstacle(u"actionRevealSecret"_s).isEmpty());
        QVERIFY(rig.server.server->secretValue(team, u"TO_FORGET"_s));
    }

    void deletesWithItsDependentsNamed()
    {
        TeamRig rig;
        rig.go(Kind::Secrets);
        const QString name = QString(sandbox::demo::signingSecret);
        rig.choose(u"secretTable"_s, name);
        rig.run(u"actionDeleteSecret"_s);
        QDialog* dialog = TeamRig::dialog();
        QVERIFY(dialog->accessibleDescription().contains(u"Local receiver"_s));
        auto* confirm = TeamRig::partOf<QPushButton>(dialog, u"confirm"_s);
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(TeamRig::partOf<QLineEdit>(dialog, u"confirmTyped"_s), name);
        confirm->click();
        QTRY_VERIFY(!rig.names(u"secretTable"_s).contains(name));
        QVERIFY(!rig.server.server->secretValue(team, name));
    }

    void saysWhatStandsInTheWay()
    {
        TeamRig rig;
        rig.go(Kind::Secrets);
        auto* pane = rig.find<ui::SecretsPane>(u"secretsPane"_s);
        pane->setObstacle(u"Only a team admin may do that."_s);
        QVERIFY(!rig.find<QPushButton>(u"secretNew"_s)->isEnabled());
        QCOMPARE(rig.commands.obstacle(u"actionDeleteSecret"_s), u"Only a team admin may do that."_s);
        pane->setObstacle({});
        QVERIFY(rig.find<QPushButton>(u"secretNew"_s)->isEnabled());
        rig.go(Kind::Webhooks);
        QVERIFY(!rig.commands.obstacle(u"actionRevealSecret"_s).isEmpty());
    }

    void saysWhatTheServerLacks()
    {
        TeamRig rig(test::TeamSetup{.without = {u"deleteSecret"_s}});
        rig.go(Kind::Secrets);
        write(rig, u"STAYS"_s, canary);
        rig.choose(u"secretTable"_s, u"STAYS"_s);
        rig.run(u"actionDeleteSecret"_s);
        TeamRig::partOf<QPushButton>(TeamRig::dialog(), u"confirm"_s)->click();
        auto* message = rig.find<ui::Banner>(u"secretsMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->content()->text.startsWith(u"“STAYS” was not deleted. This server does not have"_s));
        QCOMPARE(message->content()->action.isEmpty(), rig.workspace.view().server.webHost.isEmpty());
        QVERIFY(rig.names(u"secretTable"_s).contains(u"STAYS"_s));
        QCOMPARE(cell(rig, u"STAYS"_s, Model::Local), u"Yes"_s);
    }

    void givesNoAdviceWhereTheNamesMayBeHidden_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("admin") << QString(sandbox::demo::viewer)
                               << u"It was deleted on the server. Remove what is left of it from this computer."_s;
        QTest::newRow("member") << QString(sandbox::demo::member) << u"The server does not list it for you."_s;
    }
    void givesNoAdviceWhereTheNamesMayBeHidden()
    {
        QFETCH(const QString, user);
        QFETCH(const QString, sentence);
        TeamRig rig(test::TeamSetup{.user = user});
        SecretRecord left;
        left.team = team;
        left.name = u"LEFT_HERE"_s;
        left.setAt = QDateTime::currentDateTimeUtc();
        left.salt = newSalt();
        left.fingerprint = "12345678"_ba;
        left.keeper = u"session"_s;
        QVERIFY(await(rig.store.putSecretRecord(left)));
        rig.go(Kind::Secrets);
        QTRY_VERIFY(rig.names(u"secretTable"_s).contains(left.name));
        rig.choose(u"secretTable"_s, left.name);
        QTRY_COMPARE(textOf(rig, u"secretDrift"_s), sentence);
    }

    void saysThatNoBrowserCouldBeStarted()
    {
        TeamRig rig(test::TeamSetup{.without = {u"deleteSecret"_s}});
        rig.go(Kind::Secrets);
        write(rig, u"STAYS"_s, canary);
        rig.choose(u"secretTable"_s, u"STAYS"_s);
        rig.find<ui::SecretsPane>(u"secretsPane"_s)->setUrlOpener([](const QUrl&) { return false; });
        rig.run(u"actionDeleteSecret"_s);
        TeamRig::partOf<QPushButton>(TeamRig::dialog(), u"confirm"_s)->click();
        auto* message = rig.find<ui::Banner>(u"secretsMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QVERIFY(!message->content()->action.isEmpty());
        TeamRig::partOf<QPushButton>(message, u"secretsMessageAction"_s)->click();
        QVERIFY(message->content()->text.startsWith(u"No web browser could be started."_s));
    }

    void everyKeychainStateHasOneAction_data()
    {
        QTest::addColumn<secrets::Availability>("told");
        QTest::addColumn<KeychainError::Kind>("kind");
        QTest::addColumn<QString>("word");
        using secrets::Availability;
        using Error = KeychainError::Kind;
        QTest::newRow("K1") << Availability::NoBus << Error::NoBus << u"Not available"_s;
        QTest::newRow("K2") << Availability::NoService << Error::NoService << u"Not available"_s;
        QTest::newRow("K3") << Availability::NoDefaultKeyring << Error::NoDefaultKeyring << u"Not available"_s;
        QTest::newRow("K4") << Availability::Locked << Error::Locked << u"Locked"_s;
        QTest::newRow("K6") << Availability::Timeout << Error::Timeout << u"Not available"_s;
    }
    void everyKeychainStateHasOneAction()
    {
        QFETCH(const secrets::Availability, told);
        QFETCH(const KeychainError::Kind, kind);
        QFETCH(const QString, word);
        TeamRig rig;
        (void)test::expectValue(await(rig.teamSecrets.write(team, u"KEPT"_s, secretOf(canary), true)));
        test::BrokenKeychain broken(kind, told);
        sync::TeamSecrets over(rig.client, rig.store, broken, u"test"_s, u"s"_s, rig.engine.activity());
        ui::CommandRegistry commands;
        ui::SecretsPane pane({rig.settings, over, rig.engine, rig.data, rig.workspace, commands});
        pane.setTeam(team);
        pane.resize(1000, 700);
        pane.show();
        auto* banner = TeamRig::partOf<ui::Banner>(&pane, u"keychainBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        const ui::KeychainWords words = ui::keychainWords(ui::keychainState({kind, {}}));
        QVERIFY(banner->content()->text.startsWith(words.name));
        QCOMPARE(banner->content()->action, words.action);
        const auto* model = pane.table().model();
        const QModelIndexList kept = model->match(model->index(0, 0), Qt::DisplayRole, u"KEPT"_s);
        QCOMPARE(kept.size(), 1);
        QTRY_COMPARE(kept.first().siblingAtColumn(Model::Local).data().toString(), word);
        // The page works: names are there, and a secret can be added.
        QVERIFY(model->rowCount() > 1);
        QVERIFY(commands.obstacle(u"actionNewSecret"_s).isEmpty());
        TeamRig::partOf<QPushButton>(banner, u"keychainBannerAction"_s)->click();
        if (told == secrets::Availability::Locked) {
            QTRY_VERIFY(!banner->isVisible());
            QCOMPARE(broken.unlocks, 1);
        } else if (ui::keychainState({kind, {}}) == ui::KeychainState::NotAvailable) {
            QCOMPARE(banner->content()->text, ui::keychainHelp());
        }
        // What was asked again still uses the keychain that ends here.
        QTRY_VERIFY(rig.engine.activity().isIdle());
    }
};

QTEST_MAIN(TestSecretsPane)
#include "tst_secretspane.moc"
