// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/team/rig.h"
#include "ui/kit/confirmdialog.h"
#include "ui/kit/tableview.h"
#include "ui/models/webhooklistmodel.h"

#include <QSignalSpy>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>

using namespace desk;
using namespace Qt::StringLiterals;
using Kind = ui::Place::Kind;
using test::TeamRig;

namespace {

QString text(const TeamRig& rig, const QString& label)
{
    return rig.find<QLabel>(label)->text();
}

QString cell(const TeamRig& rig, const QString& table, int row, int column)
{
    return rig.find<QTableView>(table)->model()->index(row, column).data().toString();
}

/// As a person comes back to the page after a dialog.
void comeBack(const TeamRig& rig)
{
    QTRY_VERIFY(!QApplication::activeModalWidget());
    rig.page->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), rig.page.get());
}

/// The webhook without a user; made for the test.
Webhook addWebhook(TeamRig& rig, const QString& name)
{
    const WebhookDraft draft{QString(sandbox::demo::team), name, u"https://ci.example.com/hook"_s, {}, {}};
    const Webhook made = test::expectValue(await(rig.settings.createWebhook(draft)));
    if (!eventually([&] { return rig.names(u"webhookTable"_s).contains(name); }))
        qFatal("the webhook is not listed");
    return made;
}

} // namespace

class TestTeamPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWebhooks();
    void showsOneInFull();
    void followsLinks();
    void filters();
    void channelsByWorkspace();
    void tabsAskForTheirPlace();
    void whoMayNotIsToldWhy_data();
    void whoMayNotIsToldWhy();
    void theServersNoIsShownInItsWords();
    void aDeletionWhoseAnswerWasLost();
    void commandsRestWhileThePageIsAway();
    void keysEditAndDelete();
    void deletesAndTakesBack();
    void namesWhatWouldBreak();
    void deletesAChannel();
    void copiesWithoutValues();
    void duplicates();
    void keepsTheLook();
    void saysWhyOffline();
    void nothingIsChangedWithoutAKey();
};

void TestTeamPage::listsWebhooks()
{
    const TeamRig rig;
    rig.go(Kind::Webhooks);
    QCOMPARE(rig.page->title(), u"Webhooks"_s);
    QCOMPARE(text(rig, u"teamPageTitle"_s), u"Team Settings"_s);
    const QStringList names = rig.names(u"webhookTable"_s);
    QCOMPARE(names, (QStringList{u"Deploy service"_s, u"Local receiver"_s, u"Test runner"_s}));
    QCOMPARE(cell(rig, u"webhookTable"_s, 1, ui::WebhookListModel::AccessToken), u"RECEIVER_TOKEN"_s);
    QCOMPARE(cell(rig, u"webhookTable"_s, 1, ui::WebhookListModel::SigningSecret), u"RECEIVER_SIGNING_KEY"_s);
    QCOMPARE(cell(rig, u"webhookTable"_s, 0, ui::WebhookListModel::SigningSecret), u"None"_s);
    QCOMPARE(cell(rig, u"webhookTable"_s, 1, ui::WebhookListModel::LastTest), u"never"_s);
}

void TestTeamPage::showsOneInFull()
{
    TeamRig rig;
    rig.go(Kind::Webhooks);
    rig.choose(u"webhookTable"_s, u"Local receiver"_s);
    QCOMPARE(text(rig, u"webhookDetailsTitle"_s), u"Local receiver"_s);
    QCOMPARE(text(rig, u"webhookDetailsEndpoint"_s), rig.server.receiver.url().toString());
    QVERIFY(rig.find<QPushButton>(u"webhookNeeds-0"_s)->accessibleName().startsWith(u"RECEIVER_TOKEN"_s));
    const auto webhook = rig.data.facts().webhooks;
    const auto receiver = std::find_if(
        webhook.begin(), webhook.end(), [](const Webhook& w) { return w.name == sandbox::demo::receiverWebhook; });
    QVERIFY(test::expectValue(await(rig.settings.testWebhook(draftOf(*receiver), u"{\"a\":1}"_s, receiver->id))).ok);
    QTRY_COMPARE(text(rig, u"webhookDetailsTest"_s), u"200 · from the server"_s);
    QTRY_VERIFY(cell(rig, u"webhookTable"_s, 1, ui::WebhookListModel::LastTest)
                    .startsWith(u"200 · from the server, just now"_s));
}

void TestTeamPage::followsLinks()
{
    const TeamRig rig;
    rig.go(Kind::Webhooks);
    rig.choose(u"webhookTable"_s, u"Local receiver"_s);
    QSignalSpy links(rig.page.get(), &ui::TeamPage::linkActivated);
    rig.find<QPushButton>(u"webhookUsers-0"_s)->click();
    QCOMPARE(links.count(), 1);
    QCOMPARE(links.first().first().value<ui::UsageLink>().kind, ui::UsageLink::Kind::Automation);
    rig.find<QPushButton>(u"webhookNeeds-0"_s)->click();
    QCOMPARE(links.count(), 1);
    QCOMPARE(rig.page->place().kind, Kind::Secrets);
    QTRY_COMPARE(rig.find<QTableView>(u"secretTable"_s)->currentIndex().siblingAtColumn(0).data().toString(),
        u"RECEIVER_TOKEN"_s);
}

void TestTeamPage::filters()
{
    const TeamRig rig;
    rig.go(Kind::Webhooks);
    auto* filter = rig.find<QLineEdit>(u"webhookFilter"_s);
    filter->setText(u"receiver signing"_s);
    QTRY_COMPARE(rig.names(u"webhookTable"_s), QStringList{u"Local receiver"_s});
    filter->setText(u"nothing like it"_s);
    QTRY_COMPARE(text(rig, u"webhookEmptyTitle"_s), u"No webhook matches"_s);
    rig.find<QPushButton>(u"webhookEmptyAction"_s)->click();
    QTRY_COMPARE(rig.names(u"webhookTable"_s).size(), 3);
}

void TestTeamPage::channelsByWorkspace()
{
    const TeamRig rig;
    rig.go(Kind::SlackChannels);
    QCOMPARE(rig.page->title(), u"Slack channels"_s);
    QCOMPARE(rig.names(u"channelTable"_s), (QStringList{u"#model-releases"_s, u"#training"_s}));
    rig.choose(u"channelTable"_s, u"#model-releases"_s);
    QCOMPARE(text(rig, u"channelDetailsTitle"_s), u"#model-releases"_s);
    QCOMPARE(text(rig, u"channelDetailsWorkspace"_s), cell(rig, u"channelTable"_s, 0, 1));
}

void TestTeamPage::tabsAskForTheirPlace()
{
    const TeamRig rig;
    rig.go(Kind::Webhooks);
    QSignalSpy places(rig.page.get(), &ui::TeamPage::placeRequested);
    QSignalSpy titles(rig.page.get(), &ui::TeamPage::titleChanged);
    rig.page->findChild<QTabBar*>()->setCurrentIndex(1);
    const ui::Place channels{Kind::SlackChannels, rig.team()->id.value};
    QCOMPARE(places.first().first().value<ui::Place>(), channels);
    QCOMPARE(rig.page->place(), channels);
    QCOMPARE(titles.first().first().toString(), u"Slack channels"_s);
}

void TestTeamPage::whoMayNotIsToldWhy_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("reason");
    const QString only = u"Only admins of example-team can change its webhooks, Slack channels and secrets. "_s;
    QTest::newRow("member") << QString(sandbox::demo::member) << only + u"Ask team-admin."_s;
    QTest::newRow("view-only") << QString(sandbox::demo::viewOnly)
                               << u"You have view-only access to example-team. Only its admins can change its "
                                  "webhooks, Slack channels and secrets. Ask team-admin."_s;
    QTest::newRow("team admin") << QString(sandbox::demo::viewer) << QString();
    QTest::newRow("instance admin") << QString(sandbox::demo::instanceAdmin) << QString();
}

void TestTeamPage::whoMayNotIsToldWhy()
{
    QFETCH(QString, user);
    QFETCH(QString, reason);
    const TeamRig rig({.user = user});
    rig.go(Kind::Webhooks);
    rig.choose(u"webhookTable"_s, u"Local receiver"_s);
    for (const QString& id : {u"actionNewWebhook"_s, u"actionEditWebhook"_s, u"actionTestWebhook"_s,
             u"actionDuplicateWebhook"_s, u"actionDeleteWebhook"_s, u"actionConnectSlack"_s})
        QCOMPARE(rig.commands.obstacle(id), reason);
    auto* button = rig.find<QPushButton>(u"webhookNew"_s);
    QCOMPARE(button->isEnabled(), reason.isEmpty());
    QVERIFY(reason.isEmpty() || button->toolTip().contains(reason));
    QCOMPARE(text(rig, u"teamPermissionText"_s), reason);
    // Nobody is told that a secret is gone because they may not see it.
    QVERIFY(!rig.find<QTableView>(u"webhookTable"_s)
                 ->model()
                 ->index(1, ui::WebhookListModel::AccessToken)
                 .data(Qt::ToolTipRole)
                 .toString()
                 .contains(u"no secret"_s));
}

// The roles that are told may be wrong: the server's no is the truth.
void TestTeamPage::theServersNoIsShownInItsWords()
{
    TeamRig rig;
    rig.go(Kind::Webhooks);
    const Webhook hook = addWebhook(rig, u"spare"_s);
    rig.choose(u"webhookTable"_s, u"spare"_s);
    rig.apiKey = rig.server.server->apiKey(QString(sandbox::demo::member)).value().toUtf8();
    rig.run(u"actionDeleteWebhook"_s);
    qobject_cast<ui::ConfirmDialog*>(TeamRig::dialog())->confirmButton()->click();
    QTRY_VERIFY(text(rig, u"teamMessageText"_s).startsWith(u"“spare” was not deleted. The server says: "_s));
    QVERIFY(rig.names(u"webhookTable"_s).contains(u"spare"_s));
}

void TestTeamPage::aDeletionWhoseAnswerWasLost()
{
    TeamRig rig;
    rig.go(Kind::Webhooks);
    (void)addWebhook(rig, u"spare"_s);
    rig.choose(u"webhookTable"_s, u"spare"_s);
    QStringList said;
    connect(rig.page.get(), &ui::TeamPage::done, &rig.data,
        [&](const ui::ToastMessage& message, const std::function<void()>&) { said.append(message.text); });
    rig.relay.loseAnswersTo("deleteIntegration");
    rig.relay.goAwayAfterLoss();
    rig.run(u"actionDeleteWebhook"_s);
    qobject_cast<ui::ConfirmDialog*>(TeamRig::dialog())->confirmButton()->click();
    QTRY_COMPARE(
        said, QStringList{u"The answer was lost. Whether “spare” was deleted is found out at the next sync."_s});
    rig.relay.loseAnswersTo({});
    rig.relay.refuse(false);
    QVERIFY(await(rig.engine.pull()));
    QTRY_VERIFY(!rig.names(u"webhookTable"_s).contains(u"spare"_s));
}

void TestTeamPage::commandsRestWhileThePageIsAway()
{
    const TeamRig rig;
    rig.go(Kind::Webhooks);
    QVERIFY(rig.commands.obstacle(u"actionNewWebhook"_s).isEmpty());
    QVERIFY(rig.commands.obstacle(u"actionEditWebhook"_s).isEmpty());
    QVERIFY(!rig.commands.obstacle(u"actionDeleteSlackChannel"_s).isEmpty());
    rig.go(Kind::SlackChannels);
    QVERIFY(!rig.commands.obstacle(u"actionEditWebhook"_s).isEmpty());
    QVERIFY(rig.commands.obstacle(u"actionDeleteSlackChannel"_s).isEmpty());
    rig.page->hide();
    QCOMPARE(rig.commands.obstacle(u"actionNewWebhook"_s), u"Open Team Settings of a team first."_s);
    QVERIFY(!rig.commands.obstacle(u"actionDeleteSlackChannel"_s).isEmpty());
}

void TestTeamPage::keysEditAndDelete()
{
    const TeamRig rig;
    rig.go(Kind::Webhooks);
    rig.choose(u"webhookTable"_s, u"Test runner"_s);
    auto* table = rig.find<QTableView>(u"webhookTable"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(TeamRig::dialog()->objectName(), u"webhookDialog"_s);
    TeamRig::dialog()->reject();
    comeBack(rig);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(TeamRig::dialog()->objectName(), u"confirmDialog"_s);
    TeamRig::dialog()->reject();
    comeBack(rig);
    rig.page->setReadOnly(u"Nothing can be changed here."_s);
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(text(rig, u"teamMessageText"_s), u"Nothing can be changed here."_s);
}

void TestTeamPage::deletesAndTakesBack()
{
    TeamRig rig;
    rig.go(Kind::Webhooks);
    (void)addWebhook(rig, u"spare"_s);
    rig.choose(u"webhookTable"_s, u"spare"_s);
    std::function<void()> undo;
    connect(rig.page.get(), &ui::TeamPage::done, &rig.data,
        [&](const ui::ToastMessage&, const std::function<void()>& back) { undo = back; });
    rig.run(u"actionDeleteWebhook"_s);
    auto* dialog = qobject_cast<ui::ConfirmDialog*>(TeamRig::dialog());
    QVERIFY(dialog->confirmButton()->isEnabled());
    dialog->confirmButton()->click();
    QTRY_VERIFY(!rig.names(u"webhookTable"_s).contains(u"spare"_s));
    QTRY_VERIFY(undo);
    undo();
    QTRY_VERIFY(rig.names(u"webhookTable"_s).contains(u"spare"_s));
}

void TestTeamPage::namesWhatWouldBreak()
{
    const TeamRig rig;
    rig.go(Kind::Webhooks);
    rig.choose(u"webhookTable"_s, u"Local receiver"_s);
    rig.run(u"actionDeleteWebhook"_s);
    auto* dialog = qobject_cast<ui::ConfirmDialog*>(TeamRig::dialog());
    const QString all = dialog->consequences().join(u'\n');
    for (const store::AutomationRow& row : rig.data.facts().automations) {
        const auto* action = std::get_if<WebhookAction>(&row.automation.action);
        if (action && action->webhookName == sandbox::demo::receiverWebhook)
            QVERIFY2(all.contains(row.automation.name), qPrintable(all));
    }
    QVERIFY(!dialog->confirmButton()->isEnabled());
    QTest::keyClicks(TeamRig::partOf<QLineEdit>(dialog, u"confirmTyped"_s), u"Local receiver"_s);
    QVERIFY(dialog->confirmButton()->isEnabled());
    dialog->confirmButton()->click();
    QTRY_VERIFY(!rig.names(u"webhookTable"_s).contains(u"Local receiver"_s));
}

void TestTeamPage::deletesAChannel()
{
    const TeamRig rig;
    rig.go(Kind::SlackChannels);
    rig.choose(u"channelTable"_s, u"#model-releases"_s);
    rig.run(u"actionDeleteSlackChannel"_s);
    auto* dialog = qobject_cast<ui::ConfirmDialog*>(TeamRig::dialog());
    QVERIFY(dialog->consequences().join(u'\n').contains(u"Announce linked models"_s));
    QTest::keyClicks(TeamRig::partOf<QLineEdit>(dialog, u"confirmTyped"_s), u"#model-releases"_s);
    dialog->confirmButton()->click();
    QTRY_COMPARE(rig.names(u"channelTable"_s), QStringList{u"#training"_s});
}

void TestTeamPage::copiesWithoutValues()
{
    const TeamRig rig;
    rig.go(Kind::Webhooks);
    rig.choose(u"webhookTable"_s, u"Local receiver"_s);
    auto* table = rig.find<ui::TableView>(u"webhookTable"_s);
    Q_EMIT table->menuRequested(table->currentIndex(), rig.page->mapToGlobal(QPoint(10, 10)));
    auto* menu = rig.find<QMenu>(u"webhookMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    const auto copied = [&](const QString& name) {
        menu->findChild<QAction*>(name)->trigger();
        return QGuiApplication::clipboard()->text();
    };
    QCOMPARE(copied(u"webhookCopyUrl"_s), rig.server.receiver.url().toString());
    QVERIFY(copied(u"webhookCopyJson"_s).contains(u"RECEIVER_TOKEN"_s));
    QVERIFY(copied(u"webhookCopyCurl"_s).contains(u"$ACCESS_TOKEN"_s));
    menu->close();
}

void TestTeamPage::duplicates()
{
    const TeamRig rig;
    rig.go(Kind::Webhooks);
    rig.choose(u"webhookTable"_s, u"Local receiver"_s);
    rig.run(u"actionDuplicateWebhook"_s);
    QDialog* dialog = TeamRig::dialog();
    QCOMPARE(TeamRig::partOf<QLineEdit>(dialog, u"webhookName"_s)->text(), u"Local receiver copy"_s);
    TeamRig::partOf<QPushButton>(dialog, u"webhookSave"_s)->click();
    QTRY_VERIFY(rig.names(u"webhookTable"_s).contains(u"Local receiver copy"_s));
    QTRY_COMPARE(text(rig, u"webhookDetailsTitle"_s), u"Local receiver copy"_s);
}

void TestTeamPage::keepsTheLook()
{
    const TeamRig rig;
    rig.go(Kind::Webhooks);
    rig.find<QTableView>(u"webhookTable"_s)->sortByColumn(ui::WebhookListModel::UsedBy, Qt::DescendingOrder);
    const QJsonObject look = rig.page->look();
    rig.find<QTableView>(u"webhookTable"_s)->sortByColumn(ui::WebhookListModel::Name, Qt::AscendingOrder);
    rig.page->restoreLook(look);
    QCOMPARE(rig.page->look(), look);
    QCOMPARE(rig.names(u"webhookTable"_s).first(), u"Local receiver"_s);
}

void TestTeamPage::saysWhyOffline()
{
    const TeamRig rig;
    rig.go(Kind::Webhooks);
    rig.page->setOffline(u"The server cannot be reached now."_s);
    QVERIFY(rig.commands.obstacle(u"actionNewWebhook"_s).isEmpty());
    QCOMPARE(rig.commands.obstacle(u"actionTestWebhook"_s), u"The server cannot be reached now."_s);
    rig.page->setOffline({});
    QVERIFY(rig.commands.obstacle(u"actionTestWebhook"_s).isEmpty());
}

void TestTeamPage::nothingIsChangedWithoutAKey()
{
    TeamRig rig;
    rig.go(Kind::Webhooks);
    rig.engine.setSignedOut();
    rig.page->setOffline(u"Sign in to change something here."_s);
    for (const QString& id : {u"actionNewWebhook"_s, u"actionEditWebhook"_s, u"actionDeleteWebhook"_s})
        QCOMPARE(rig.commands.obstacle(id), u"Sign in to change something here."_s);
}

QTEST_MAIN(TestTeamPage)
#include "tst_teampage.moc"
