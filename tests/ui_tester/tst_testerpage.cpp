// SPDX-License-Identifier: Apache-2.0
// The whole page over a real sandbox, a real store and a real receiver.
#include "tests/support/eventually.h"
#include "tests/ui_tester/pagerig.h"
#include "ui/kit/banner.h"
#include "ui/kit/codearea.h"
#include "ui/kit/confirmdialog.h"
#include "ui/tester/requestpane.h"
#include "ui/tester/requeststate.h"
#include "ui/tester/responsepane.h"
#include "ui/tester/testeractions.h"
#include "ui/tester/testerpage.h"
#include "ui/tester/vantagestrip.h"

#include <QSignalSpy>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

using namespace desk;
using namespace Qt::StringLiterals;
using test::keyValue;
using test::PageRig;
using test::tokenValue;
using webhook::ReceiverAnswer;
using webhook::TestRun;

class TestTesterPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithWhatAnAutomationSends()
    {
        PageRig rig;
        QVERIFY(rig.state().setup().payload.contains(u"${"));
        QCOMPARE(rig.find<QLineEdit>(u"testerAddress"_s)->text(), rig.receiverWebhook().url);
        const QString raw = rig.raw();
        QVERIFY(raw.startsWith(u"POST "_s));
        QVERIFY2(raw.contains(u"Authorization: Bearer •••• %1 (%2 bytes)"_s.arg(
                     sandbox::demo::accessTokenSecret, QString::number(tokenValue.size()))),
            qPrintable(raw));
        QVERIFY(!raw.contains(QString::fromLatin1(tokenValue)));
    }

    void sendsExactlyWhatItShows()
    {
        PageRig rig;
        rig.allow();
        const QString shown = rig.raw();
        const TestRun run = rig.send();
        QVERIFY(webhook::hasPassed(run));
        QCOMPARE(rig.received().size(), size_t(1));
        QCOMPARE(rig.received().back().raw, run.exchange.sent);
        const QByteArray maskedBytes = masked(run.exchange.sent, rig.state().secrets()).bytes;
        QCOMPARE(shown, QString::fromUtf8(maskedBytes).replace(u"\r\n"_s, u"\n"_s));
        QCOMPARE(rig.tester.runs().size(), 1);
    }

    void showsLineEndsAndHex()
    {
        PageRig rig;
        (void)rig.raw();
        rig.find<QAbstractButton>(u"testerLineEnds"_s)->setChecked(true);
        QVERIFY(rig.raw().contains(u"HTTP/1.1␍␊\n"_s));
        rig.find<QAbstractButton>(u"testerHex"_s)->setChecked(true);
        QVERIFY(rig.find<QWidget>(u"testerRawHex"_s)->isVisible());
    }

    void asksBeforeItReachesThisComputer()
    {
        PageRig rig;
        const TestRun blocked = rig.send();
        QVERIFY(std::holds_alternative<BlockedAddressError>(blocked.exchange.error.value()));
        QCOMPARE(rig.received().size(), size_t(0));
        const webhook::Explanation why = webhook::explain(blocked);
        QCOMPARE(why.remedy, webhook::Remedy::AllowAddress);
        Q_EMIT rig.page->findChild<ui::ResponsePane*>()->remedyRequested(why);
        QDialog* dialog = test::TeamRig::dialog();
        QCOMPARE(dialog->objectName(), u"allowDialog"_s);
        const TestRun sent = rig.runOf([&] { qobject_cast<ui::ConfirmDialog*>(dialog)->confirmButton()->click(); });
        QVERIFY(webhook::hasPassed(sent));
        QCOMPARE(rig.received().size(), size_t(1));
    }

    void aVariableWithoutAValueStopsIt()
    {
        PageRig rig;
        rig.allow();
        rig.state().setPayload(u"{\"a\": \"${nobody_knows}\"}"_s);
        auto* problem = rig.find<ui::Banner>(u"testerProblem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->content()->text.contains(u"nobody_knows"_s), qPrintable(problem->content()->text));
        (void)rig.raw();
        rig.run(u"actionSendFromHere"_s);
        QVERIFY(!rig.tester.isSending());
        QCOMPARE(rig.find<QTabBar>(u"testerRequestTabs"_s)->currentIndex(), int(ui::RequestPane::Tab::Template));
        QCOMPARE(rig.received().size(), size_t(0));
    }

    void valuesThatAreNotHereAreAskedFor()
    {
        PageRig rig(false);
        rig.allow();
        QVERIFY(rig.state().secretsError().has_value());
        // One after the other: which are missing is known one at a time.
        for (int missing = 0; missing < 2; ++missing) {
            rig.run(u"actionSendFromHere"_s);
            QDialog* dialog = test::TeamRig::dialog();
            QCOMPARE(dialog->objectName(), u"secretValuesDialog"_s);
            for (auto* edit : dialog->findChildren<QLineEdit*>())
                edit->setText(u"typed-value-0123456789"_s);
            dialog->findChild<QPushButton*>(u"secretValuesDone"_s)->click();
            QVERIFY(eventually([&] { return !rig.state().isReadingSecrets(); }));
        }
        QVERIFY(!rig.state().secretsError());
        QVERIFY(webhook::hasPassed(rig.send()));
        QVERIFY(rig.received().back().raw.contains("Authorization: Bearer typed-value-0123456789"));
    }

    void escapeEndsWhatIsSent()
    {
        PageRig rig;
        rig.allow();
        ReceiverAnswer slow;
        slow.delayMilliseconds = ReceiverAnswer::longestDelay;
        rig.rig.server.receiver.setAnswer(slow);
        QCOMPARE(rig.rig.commands.obstacle(u"actionCancelSend"_s).isEmpty(), false);
        const TestRun run = rig.runOf([&] {
            rig.run(u"actionSendFromHere"_s);
            QVERIFY(eventually([&] { return !rig.received().empty(); }));
            QTest::keyClick(&rig.window, Qt::Key_Escape);
        });
        QCOMPARE(run.exchange.outcome, wire::Outcome::Cancelled);
        QVERIFY(!rig.tester.isSending());
        QCOMPARE(rig.received().size(), size_t(1));
    }

    void sendsAgainTheSame()
    {
        PageRig rig;
        rig.allow();
        const TestRun first = rig.send();
        rig.state().setPayload(u"{}"_s);
        const TestRun second = rig.runOf([&] { QTest::keyClick(&rig.window, Qt::Key_R, Qt::ControlModifier); });
        QVERIFY(first.id != second.id);
        QCOMPARE(second.exchange.sent, first.exchange.sent);
        QCOMPARE(rig.state().setup(), first.setup);
    }

    void bothVantagesStandBesideEachOther()
    {
        PageRig rig;
        rig.allow();
        rig.state().setPayload(u"{\"fixed\": true}"_s);
        (void)rig.send();
        QVERIFY(!rig.find<QWidget>(u"testerVantages"_s)->isVisible());
        const TestRun there = rig.runOf([&] { rig.run(u"actionTestFromServer"_s); });
        QCOMPARE(there.from, WebhookTest::From::Server);
        QVERIFY(rig.find<QWidget>(u"testerVantages"_s)->isVisible());
    }

    void copiesWithoutTheSecrets_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command :
            {"actionCopyRequestCurl", "actionCopyRequestBash", "actionCopyRequestPython", "actionCopyRequestRaw"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void copiesWithoutTheSecrets()
    {
        QFETCH(QString, command);
        PageRig rig;
        QGuiApplication::clipboard()->clear();
        rig.run(command);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(!text.isEmpty());
        QVERIFY(!text.contains(QString::fromLatin1(tokenValue)));
        QVERIFY(!text.contains(QString::fromLatin1(keyValue)));
    }

    void addsAHeaderOfOnesOwn()
    {
        PageRig rig;
        rig.allow();
        rig.state().setHeaders({{"X-Story", "one"}});
        auto* table = rig.find<QTableView>(u"testerHeaders"_s);
        QStringList origins;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == "X-Story"_L1)
                origins.append(table->model()->index(row, 2).data().toString());
        }
        QCOMPARE(origins, QStringList{u"Yours"_s});
        (void)rig.send();
        QVERIFY(rig.received().back().raw.contains("\r\nX-Story: one\r\n"));
    }

    void anotherAddressGetsNoSecrets()
    {
        PageRig rig;
        rig.find<QLineEdit>(u"testerAddress"_s)->setText(u"http://127.0.0.1:9/elsewhere"_s);
        QVERIFY(rig.state().setup().webhook.isEmpty());
        QVERIFY(!rig.state().setup().accessTokenSecret);
        QVERIFY(!rig.raw().contains(u"Authorization"_s));
        QVERIFY(!rig.rig.commands.obstacle(u"actionTestFromServer"_s).isEmpty());
    }

    void oneThatIsNotMadeYetIsTriedFromHereOnly()
    {
        PageRig rig;
        const WebhookDraft draft{
            QString(sandbox::demo::team), u"scan-gateway"_s, rig.rig.server.receiver.url().toString(), {}, {}};
        const auto edit = test::expectValue(await(rig.rig.store.enqueue(store::CreateWebhookEdit{draft})));
        QTRY_COMPARE(rig.rig.data.facts().pendingWebhooks.size(), 1);
        rig.page->openWebhook({"edit:"_L1 + edit.id});
        QCOMPARE(rig.rig.commands.obstacle(u"actionTestFromServer"_s), u"It waits to be saved on the server."_s);
        QCOMPARE(rig.rig.commands.obstacle(u"actionSendFromHere"_s), QString());
    }

    void lookingAtARunKeepsWhatIsWritten()
    {
        PageRig rig;
        rig.allow();
        const TestRun run = rig.send();
        ReceiverAnswer busy;
        busy.status = 503;
        rig.rig.server.receiver.setAnswer(busy);
        (void)rig.send();
        const auto* chip = rig.find<QLabel>(u"responseChip"_s);
        QVERIFY(chip->text().startsWith(u"503"_s));
        rig.state().setPayload(u"{\"other\": 1}"_s);
        auto* runs = rig.find<QTableView>(u"testerRuns"_s);
        QCOMPARE(runs->model()->rowCount(), 2);
        runs->setCurrentIndex(runs->model()->index(1, 0));
        QVERIFY(eventually([&] { return chip->text().startsWith(u"200"_s); }));
        QCOMPARE(rig.state().setup().payload, u"{\"other\": 1}"_s);
        rig.run(u"actionUseRequest"_s);
        QCOMPARE(rig.state().setup(), run.setup);
        rig.state().setPayload(u"{\"other\": 2}"_s);
        Q_EMIT runs->activated(runs->model()->index(1, 0));
        QVERIFY(eventually([&] { return rig.state().setup() == run.setup; }));
    }

    void anotherWindowGoesOnWithWhatIsWritten()
    {
        PageRig rig;
        rig.state().setPayload(u"{\"half\": "_s);
        const webhook::TestSetup written = rig.state().setup();
        ui::CommandRegistry commands;
        const ui::TesterPage other({rig.tester, rig.rig.data, rig.rig.workspace, commands});
        QCOMPARE(other.request().setup(), written);
        QVERIFY(eventually([&] { return !other.request().isReadingSecrets(); }));
        QCOMPARE(other.request().secrets().size(), rig.state().secrets().size());
    }

    void anExampleIsDeletedAndComesBack()
    {
        PageRig rig;
        rig.tester.saveExample(u"deploy"_s, rig.state().setup(), rig.state().secrets());
        QSignalSpy done(rig.page, &ui::TesterPage::done);
        QMenu* menu = rig.find<QToolButton>(u"testerSources"_s)->menu();
        Q_EMIT menu->aboutToShow();
        const auto* removal = menu->findChild<QMenu*>();
        QCOMPARE(removal->actions().size(), 1);
        removal->actions().first()->trigger();
        QCOMPARE(rig.tester.examples().size(), 0);
        QCOMPARE(done.size(), 1);
        done.first().at(1).value<std::function<void()>>()();
        QCOMPARE(rig.tester.examples().size(), 1);
        QCOMPARE(rig.tester.examples().first().setup, rig.state().setup());
    }

    void deletesTheRunThatIsSelected()
    {
        PageRig rig;
        rig.allow();
        const TestRun first = rig.send();
        const TestRun second = rig.send();
        auto* runs = rig.find<QTableView>(u"testerRuns"_s);
        QCOMPARE(runs->model()->rowCount(), 2);
        runs->setCurrentIndex(runs->model()->index(1, 0));
        rig.run(u"actionDeleteRun"_s);
        qobject_cast<ui::ConfirmDialog*>(test::TeamRig::dialog())->confirmButton()->click();
        QVERIFY(eventually([&] { return rig.tester.runs().size() == 1; }));
        QCOMPARE(rig.tester.runs().first().id, second.id);
    }

    void aFilesRunDoesNotReachForSecrets()
    {
        PageRig rig;
        rig.allow();
        const TestRun run = rig.send();
        QString file = rig.rig.folder.filePath(u"bundle.json"_s);
        rig.run(u"actionSaveBundle"_s);
        auto* save = rig.page->window()->findChild<QFileDialog*>(u"saveBundleDialog"_s);
        QVERIFY(save);
        Q_EMIT save->fileSelected(file);
        save->reject();
        QVERIFY(eventually([&] { return QFile::exists(file); }));
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray bytes = saved.readAll();
        QVERIFY(!bytes.contains(tokenValue));
        QVERIFY(!bytes.contains(tokenValue.toBase64()));
        rig.run(u"actionOpenBundle"_s);
        auto* open = rig.page->window()->findChild<QFileDialog*>(u"openBundleDialog"_s);
        QVERIFY(open);
        Q_EMIT open->fileSelected(file);
        open->reject();
        const size_t before = rig.received().size();
        rig.run(u"actionSendAgain"_s);
        QVERIFY(!rig.tester.isSending());
        QCOMPARE(rig.received().size(), before);
        QVERIFY(!rig.state().setup().accessTokenSecret);
        QVERIFY(rig.state().setup().webhook.isEmpty());
        QCOMPARE(rig.state().setup().url, run.setup.url);
    }

    void twoHeadersOfOneName()
    {
        PageRig rig;
        rig.allow();
        rig.state().setHeaders({{"X-Two", "1"}, {"X-Two", "2"}});
        rig.state().setHeaders({{"X-Two", "2"}});
        rig.state().setHeaders({{"X-Two", "2"}, {"X-Two", "3"}});
        (void)rig.send();
        QVERIFY(rig.received().back().raw.contains("\r\nX-Two: 2\r\nX-Two: 3\r\n"));
    }

    void theEndpointItselfKeepsItsSecrets()
    {
        PageRig rig;
        const QUrl own(rig.receiverWebhook().url);
        QUrl other = own;
        other.setPath(u"/another/path"_s);
        rig.state().setAddress(other.toString());
        QVERIFY(rig.state().setup().webhook.isEmpty());
        QVERIFY(rig.state().setup().accessTokenSecret.has_value());
        rig.state().setAddress(u"http://127.0.0.1:9/"_s);
        QVERIFY(!rig.state().setup().accessTokenSecret);
        rig.state().setAddress(own.toString());
        QCOMPARE(rig.state().setup().webhook, rig.receiverWebhook().id.value);
        QVERIFY(rig.state().setup().accessTokenSecret.has_value());
    }

    void itsKeysAreItsOwnOnlyWhileItIsSeen()
    {
        PageRig rig;
        const QAction* again = rig.rig.commands.action(u"actionSendAgain"_s);
        QCOMPARE(again->shortcuts(), QList<QKeySequence>{QKeySequence(u"Ctrl+R"_s)});
        rig.page->hide();
        QCOMPARE(again->shortcuts(), QList<QKeySequence>());
        QVERIFY(!rig.rig.commands.obstacle(u"actionSendFromHere"_s).isEmpty());
    }

    void twoVantagesThatDisagreeAreExplained_data()
    {
        QTest::addColumn<int>("here");
        QTest::addColumn<int>("there");
        QTest::addColumn<QString>("says");
        QTest::newRow("both took it") << 200 << 204 << QString();
        QTest::newRow("not from W&B") << 200 << 0 << u"but not from W&B: look at allow lists"_s;
        QTest::newRow("refused there") << 200 << 401 << u"other values of the secrets"_s;
        QTest::newRow("refused here") << 403 << 200 << u"older than those on the server"_s;
        QTest::newRow("not from here") << 0 << 200 << u"W&B’s network only"_s;
        QTest::newRow("each its own") << 404 << 500 << u"each in its own way"_s;
        QTest::newRow("the same failure") << 404 << 404 << QString();
    }

    void twoVantagesThatDisagreeAreExplained()
    {
        QFETCH(int, here);
        QFETCH(int, there);
        QFETCH(QString, says);
        TestRun mine;
        if (here > 0) {
            mine.exchange.outcome = wire::Outcome::Answered;
            mine.exchange.response.emplace();
            mine.exchange.response->head.status = here;
            mine.exchange.response->complete = true;
        }
        TestRun servers;
        servers.from = WebhookTest::From::Server;
        servers.server.emplace();
        servers.server->ok = there / 100 == 2;
        if (there > 0)
            servers.server->status = there;
        const QString sentence = ui::vantageSentence(mine, servers);
        if (says.isEmpty())
            QCOMPARE(sentence, QString());
        else
            QVERIFY2(sentence.contains(says), qPrintable(sentence));
    }
};

QTEST_MAIN(TestTesterPage)
#include "tst_testerpage.moc"
