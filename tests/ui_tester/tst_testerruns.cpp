// SPDX-License-Identifier: Apache-2.0
// What the page does once something was sent: runs out of files and of the server, secrets that went, runs that were
// deleted, and whose webhook an execution used.
#include "tests/support/eventually.h"
#include "tests/ui_tester/pagerig.h"
#include "tests/wire/certificate.h"
#include "ui/kit/banner.h"
#include "ui/kit/confirmdialog.h"

#include <QSignalSpy>
#include <QLineEdit>
#include <QTableView>

using namespace desk;
using namespace Qt::StringLiterals;
using test::keyValue;
using test::PageRig;
using test::tokenValue;
using webhook::ReceiverAnswer;
using webhook::TestRun;

class TestTesterRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFilesRunIsOnlyPutInTheForm()
    {
        PageRig rig;
        rig.allow();
        const TestRun run = rig.send();
        rig.showOutOfAFile();
        rig.state().setPayload(u"{\"other\": 1}"_s);
        QSignalSpy done(rig.page, &ui::TesterPage::done);
        rig.run(u"actionSendAgain"_s);
        QVERIFY(!rig.tester.isSending());
        QCOMPARE(done.size(), 1);
        const QString said = done.first().first().value<ui::ToastMessage>().text;
        QVERIFY2(said.contains(u"in the form now"_s), qPrintable(said));
        QCOMPARE(rig.state().setup().payload, run.setup.payload);
        QCOMPARE(rig.received().size(), size_t(1));
        QVERIFY(webhook::hasPassed(rig.send()));
        QCOMPARE(rig.received().size(), size_t(2));
        QVERIFY(!rig.received().back().raw.contains("Authorization"));
    }

    void aServersRunIsSentAgainByTheServer()
    {
        PageRig rig;
        rig.state().setPayload(u"{\"fixed\": true}"_s);
        (void)rig.runOf([&] { rig.run(u"actionTestFromServer"_s); });
        QCOMPARE(rig.received().size(), size_t(1));
        const TestRun again = rig.runOf([&] { rig.run(u"actionSendAgain"_s); });
        QCOMPARE(again.from, WebhookTest::From::Server);
        QCOMPARE(rig.received().size(), size_t(2));
        QVERIFY(!rig.received().back().raw.contains(tokenValue)); // the server has another value

        rig.page->setOffline(u"There is no connection."_s);
        QSignalSpy done(rig.page, &ui::TesterPage::done);
        rig.run(u"actionSendAgain"_s);
        QVERIFY(!rig.tester.isSending());
        QCOMPARE(done.size(), 1);
        QCOMPARE(done.first().first().value<ui::ToastMessage>().text, u"There is no connection."_s);
        QCOMPARE(rig.received().size(), size_t(2));
    }

    void sendingAgainAsksForAValueThatIsGone()
    {
        PageRig rig;
        rig.allow();
        const TestRun run = rig.send();
        rig.loseToken();
        rig.state().setAddress(u"http://127.0.0.1:9/elsewhere"_s);
        rig.run(u"actionSendAgain"_s);
        QVERIFY(eventually([] { return QApplication::activeModalWidget() != nullptr; }));
        QDialog* dialog = test::TeamRig::dialog();
        QCOMPARE(dialog->objectName(), u"secretValuesDialog"_s);
        QVERIFY(dialog->findChild<QLineEdit*>(QString(u"secretValue-"_s + sandbox::demo::accessTokenSecret)));
        QVERIFY(!dialog->findChild<QLineEdit*>(QString(u"secretValue-"_s + sandbox::demo::signingSecret)));
        QVERIFY(!rig.tester.isSending());
        QCOMPARE(rig.state().setup(), run.setup);
        QCOMPARE(rig.received().size(), size_t(1));
        QCOMPARE(rig.tester.runs().size(), 1);
        dialog->reject();
    }

    void anExecutionLeadsToTheWebhookOfItsAutomation()
    {
        PageRig rig;
        const Webhook mine = rig.receiverWebhook();
        Webhook theirs = mine;
        theirs.id = {u"their-webhook"_s};
        theirs.team = u"another-team"_s;
        theirs.url = u"https://hook.example/theirs"_s;
        theirs.accessTokenSecret.reset();
        theirs.signingSecret.reset();
        const auto usersOf = [&](const Webhook& webhook) {
            return ui::automationsUsing(rig.rig.data.facts(), webhook.id);
        };
        QVERIFY(!usersOf(mine).isEmpty());
        const Automation myAutomation = usersOf(mine).first().automation;
        Automation theirAutomation = myAutomation;
        theirAutomation.id = {u"their-automation"_s};
        std::get<WebhookAction>(theirAutomation.action).webhook = theirs.id;
        QVERIFY(await(rig.rig.store.putIntegrations(theirs.team, {theirs}, {})));
        QVERIFY(await(rig.rig.store.putAutomation(theirAutomation, theirs.team)));
        QVERIFY(eventually([&] {
            return ui::findWebhook(rig.rig.data.facts(), theirs.id).has_value() && !usersOf(theirs).isEmpty();
        }));

        Execution execution;
        execution.automation = theirAutomation.id;
        execution.target = mine.name; // the name of both
        execution.eventType = u"ADD_ARTIFACT_ALIAS"_s;
        execution.payload = u"{\"sent\": true}"_s;
        rig.page->openExecution(execution);
        QCOMPARE(rig.state().setup().webhook, theirs.id.value);
        QCOMPARE(rig.state().setup().team, theirs.team);
        QCOMPARE(rig.state().setup().url, QUrl(theirs.url));
        QVERIFY(!rig.state().setup().accessTokenSecret);
        QCOMPARE(rig.state().setup().payload, execution.payload);

        execution.automation = myAutomation.id;
        rig.page->openExecution(execution);
        QCOMPARE(rig.state().setup().webhook, mine.id.value);
        QCOMPARE(rig.state().setup().team, mine.team);
        QCOMPARE(rig.state().setup().url, QUrl(mine.url));
        QCOMPARE(rig.state().setup().accessTokenSecret, mine.accessTokenSecret);

        for (const QString& unknown : {QString(), u"deleted-automation"_s}) {
            execution.automation = {unknown};
            execution.target = u"Test runner"_s; // of one team only
            rig.page->openExecution(execution);
            QCOMPARE(rig.state().setup().webhookName, execution.target);
            execution.target = mine.name;
            rig.page->openExecution(execution);
            QVERIFY(rig.state().setup().url.isEmpty());
            QVERIFY(rig.state().setup().webhook.isEmpty());
            QVERIFY(!rig.state().setup().accessTokenSecret);
            QVERIFY(!rig.rig.commands.obstacle(u"actionSendFromHere"_s).isEmpty());
        }
    }

    void anAuthorityIsKeptForTheHostOfTheUrl()
    {
        const auto certificate = wire::test::selfSigned(u"DNS:hook.example"_s);
        QVERIFY2(certificate, "openssl made no certificate");
        const QByteArray pem = certificate->localCertificateChain().first().toPem();
        PageRig rig;
        QFile file(rig.rig.folder.filePath(u"authority.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(pem), pem.size());
        file.close();
        ui::TesterActions actions(
            {rig.tester, rig.rig.data, rig.rig.workspace, rig.rig.commands}, rig.state(), rig.page);
        actions.addAuthority(QUrl(u"https://B\u00fccher.EXAMPLE:8443/hook?a=1"_s));
        auto* dialog = test::TeamRig::partOf<QFileDialog>(&rig.window, u"authorityDialog"_s);
        Q_EMIT dialog->fileSelected(file.fileName());
        dialog->reject();
        QCOMPARE(rig.tester.trust().authorities,
            (QList<tester::Authority>{tester::Authority{u"xn--bcher-kva.example"_s, pem}}));
    }

    void aRunThatIsDeletedElsewhereIsNotShown()
    {
        PageRig rig;
        rig.allow();
        const TestRun first = rig.send();
        const TestRun second = rig.send();
        const auto* nothing = rig.find<QWidget>(u"responseNothing"_s);
        const QAction* again = rig.rig.commands.action(u"actionSendAgain"_s);
        rig.tester.remove(first.id);
        QVERIFY(!nothing->isVisible());
        QVERIFY(again->isEnabled());
        rig.tester.remove(second.id);
        QVERIFY(nothing->isVisible());
        QVERIFY(!rig.find<QWidget>(u"responseStatus"_s)->isVisible());
        QVERIFY(!again->isEnabled());
        QCOMPARE(rig.rig.commands.obstacle(u"actionSendAgain"_s), u"No run is shown."_s);
    }

    void whatCannotBeginIsSaid()
    {
        PageRig rig;
        rig.allow();
        rig.loseToken();
        const auto* problem = rig.find<ui::Banner>(u"testerProblem"_s);
        QVERIFY(!problem->content());
        QSignalSpy failed(&rig.tester, &tester::Tester::failed);
        rig.run(u"actionSendFromHere"_s);
        QVERIFY(rig.find<QWidget>(u"responseSending"_s)->isVisible());
        QVERIFY(eventually([&] { return !failed.isEmpty() && problem->content(); }));
        QVERIFY(!rig.find<QWidget>(u"responseSending"_s)->isVisible());
        QVERIFY(!rig.find<QWidget>(u"responseStatus"_s)->isVisible());
        QVERIFY(rig.find<QWidget>(u"responseNothing"_s)->isVisible());
        QVERIFY(!rig.tester.isSending());
        QVERIFY(rig.received().empty());
        QVERIFY(problem->isVisible());
        const QString said = problem->content()->text;
        QVERIFY2(said.contains(sandbox::demo::accessTokenSecret), qPrintable(said));
    }
};

QTEST_MAIN(TestTesterRuns)
#include "tst_testerruns.moc"
