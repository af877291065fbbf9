// SPDX-License-Identifier: Apache-2.0
// Webhooks are made, changed and deleted while the server is away; what waits is marked, and sent when it is back.
#include "tests/support/eventually.h"
#include "tests/team/rig.h"
#include "ui/kit/confirmdialog.h"
#include "ui/models/rowroles.h"

#include <QLabel>
#include <QLineEdit>

using namespace desk;
using namespace Qt::StringLiterals;
using Kind = ui::Place::Kind;
using test::TeamRig;

namespace {

const QString away = u"The server cannot be reached now."_s;
const QString waits = u"It waits to be saved on the server."_s;
const QString table = u"webhookTable"_s;

/// The page at its webhooks, and what it told.
struct Bench {
    Bench()
    {
        rig.engine.setPause(std::chrono::milliseconds(0));
        rig.go(Kind::Webhooks);
        QObject::connect(rig.page.get(), &ui::TeamPage::done, &alive,
            [this](const ui::ToastMessage& message, const std::function<void()>& back) {
                told.append(message.text);
                undo = back;
            });
        QObject::connect(rig.page.get(), &ui::TeamPage::linkActivated, &alive,
            [this](const ui::UsageLink& link) { links.append(link); });
    }

    void goAway()
    {
        rig.relay.refuse(true);
        if (await(rig.engine.pull()))
            qFatal("the server is still there");
        rig.page->setOffline(away);
    }

    [[nodiscard]] bool comeBack()
    {
        rig.relay.refuse(false);
        rig.page->setOffline({});
        return await(rig.engine.pull()).has_value();
    }

    void run(const QString& command) const
    {
        if (const QString obstacle = rig.commands.obstacle(command); !obstacle.isEmpty())
            qFatal("%s: %s", qPrintable(command), qPrintable(obstacle));
        rig.commands.action(command)->trigger();
    }

    /// The form of the dialog that is open.
    static void fill(const QString& name, const QString& url)
    {
        QDialog* dialog = TeamRig::dialog();
        TeamRig::partOf<QLineEdit>(dialog, u"webhookName"_s)->setText(name);
        TeamRig::partOf<QLineEdit>(dialog, u"webhookUrl"_s)->setText(url);
        TeamRig::partOf<QPushButton>(dialog, u"webhookSave"_s)->click();
    }

    static void confirm() { qobject_cast<ui::ConfirmDialog*>(TeamRig::dialog())->confirmButton()->click(); }

    /// What stands beside a name in the list; nothing without such a row.
    [[nodiscard]] std::optional<QString> badge(const QString& name) const
    {
        const auto* model = rig.find<QTableView>(table)->model();
        const QModelIndexList found = model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        return found.isEmpty() ? std::nullopt : std::optional(found.first().data(ui::RowBadgeRole).toString());
    }

    [[nodiscard]] QString words() const { return rig.find<QLabel>(u"webhookPendingText"_s)->text(); }
    [[nodiscard]] QList<store::OutboxEdit> waiting() { return test::expectValue(await(rig.store.outbox())); }

    /// As the server has them, past everything that is kept here.
    [[nodiscard]] QList<Webhook> onServer()
    {
        return test::expectValue(await(others.integrations(QString(sandbox::demo::team)))).webhooks;
    }
    [[nodiscard]] QStringList namesOnServer()
    {
        QStringList names;
        for (const Webhook& webhook : onServer())
            names.append(webhook.name);
        return names;
    }
    [[nodiscard]] Webhook onServer(const QString& name)
    {
        for (const Webhook& webhook : onServer()) {
            if (webhook.name == name)
                return webhook;
        }
        qFatal("the server has no %s", qPrintable(name));
    }

    TeamRig rig;
    /// Somebody else at the same server.
    api::Transport line{rig.server.url, [this] { return rig.apiKey; }, TeamRig::quick()};
    api::Client others{line};
    QStringList told;
    QList<ui::UsageLink> links;
    std::function<void()> undo;
    QObject alive;
};

} // namespace

class TestWebhooksOffline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void madeWhileAway();
    void changedWhileAway();
    void deletedWhileAway();
    void onlyWhatNeedsTheServerRests();
    void oneThatWaitsIsDeletedByDiscarding();
    void aChangeIsDiscarded();
    void somebodyElseWasThereFirst();
    void aRefusedOneIsEditedAgain();
    void undoneWhileAway();
};

void TestWebhooksOffline::madeWhileAway()
{
    Bench bench;
    bench.goAway();
    bench.run(u"actionNewWebhook"_s);
    Bench::fill(u"scan-gateway"_s, u"https://scan.example.com/hook"_s);
    QTRY_COMPARE(bench.told,
        QStringList{u"“scan-gateway” is kept on this computer and saved when the server can be reached."_s});
    QTRY_COMPARE(bench.badge(u"scan-gateway"_s), u"Pending create"_s);
    QTRY_COMPARE(bench.rig.find<QLabel>(u"webhookDetailsTitle"_s)->text(), u"scan-gateway"_s);
    QTRY_COMPARE(bench.words(), u"It is kept on this computer and made as soon as the server can be reached."_s);
    QCOMPARE(bench.waiting().size(), 1);
    QCOMPARE(bench.waiting().first().state, store::EditState::Queued);
    QVERIFY(!bench.namesOnServer().contains(u"scan-gateway"_s));

    QVERIFY(bench.comeBack());
    QTRY_COMPARE(bench.badge(u"scan-gateway"_s), QString());
    QCOMPARE(bench.rig.names(table).count(u"scan-gateway"_s), 1);
    QCOMPARE(bench.namesOnServer().count(u"scan-gateway"_s), 1);
    QCOMPARE(bench.onServer(u"scan-gateway"_s).url, u"https://scan.example.com/hook"_s);
    QVERIFY(bench.waiting().isEmpty());
}

void TestWebhooksOffline::changedWhileAway()
{
    Bench bench;
    bench.rig.choose(table, u"Test runner"_s);
    const Webhook before = bench.onServer(u"Test runner"_s);
    bench.goAway();
    bench.run(u"actionEditWebhook"_s);
    Bench::fill(u"Night runner"_s, before.url);
    QTRY_COMPARE(bench.badge(u"Night runner"_s), u"Pending edit"_s);
    QVERIFY(!bench.badge(u"Test runner"_s));
    QCOMPARE(bench.onServer(u"Test runner"_s), before);
    bench.rig.choose(table, u"Night runner"_s);
    QCOMPARE(bench.rig.commands.obstacle(u"actionEditWebhook"_s), u"An edit of this webhook is not settled yet."_s);
    QCOMPARE(bench.rig.commands.obstacle(u"actionDeleteWebhook"_s), u"An edit of this webhook is not settled yet."_s);

    QVERIFY(bench.comeBack());
    QTRY_COMPARE(bench.badge(u"Night runner"_s), QString());
    QCOMPARE(bench.onServer(u"Night runner"_s).id, before.id);
    QVERIFY(bench.waiting().isEmpty());
    bench.rig.choose(table, u"Night runner"_s);
    QCOMPARE(bench.rig.commands.obstacle(u"actionEditWebhook"_s), QString());
}

void TestWebhooksOffline::deletedWhileAway()
{
    Bench bench;
    const WebhookDraft draft{QString(sandbox::demo::team), u"spare"_s, u"https://ci.example.com/hook"_s, {}, {}};
    (void)test::expectValue(await(bench.rig.settings.createWebhook(draft)));
    QTRY_VERIFY(bench.badge(u"spare"_s));
    bench.rig.choose(table, u"spare"_s);
    bench.goAway();
    bench.run(u"actionDeleteWebhook"_s);
    Bench::confirm();
    QTRY_COMPARE(bench.told, QStringList{u"“spare” is deleted as soon as the server can be reached."_s});
    QTRY_COMPARE(bench.badge(u"spare"_s), u"Pending delete"_s);
    QVERIFY(bench.namesOnServer().contains(u"spare"_s));

    QVERIFY(bench.comeBack());
    QTRY_VERIFY(!bench.badge(u"spare"_s));
    QVERIFY(!bench.namesOnServer().contains(u"spare"_s));
    QVERIFY(bench.waiting().isEmpty());
}

void TestWebhooksOffline::onlyWhatNeedsTheServerRests()
{
    Bench bench;
    bench.rig.choose(table, u"Test runner"_s);
    bench.goAway();
    for (const QString& id : {u"actionNewWebhook"_s, u"actionEditWebhook"_s, u"actionDuplicateWebhook"_s,
             u"actionDeleteWebhook"_s, u"actionWebhookTester"_s})
        QCOMPARE(bench.rig.commands.obstacle(id), QString());
    QCOMPARE(bench.rig.commands.obstacle(u"actionTestWebhook"_s), away);
    QCOMPARE(bench.rig.commands.obstacle(u"actionConnectSlack"_s), away);
    bench.rig.go(Kind::Secrets);
    QCOMPARE(bench.rig.commands.obstacle(u"actionNewSecret"_s),
        away + u" A secret's value is not kept on disk: it is saved when the server can be reached."_s);
    bench.rig.go(Kind::Webhooks);
    bench.run(u"actionDuplicateWebhook"_s);
    TeamRig::partOf<QPushButton>(TeamRig::dialog(), u"webhookSave"_s)->click();
    QTRY_COMPARE(bench.badge(u"Test runner copy"_s), u"Pending create"_s);
    bench.rig.page->setOffline({});
    bench.rig.choose(table, u"Test runner copy"_s);
    QCOMPARE(bench.rig.commands.obstacle(u"actionTestWebhook"_s), waits);
    QCOMPARE(bench.rig.commands.obstacle(u"actionWebhookTester"_s), QString()); // from here it can be tried
}

void TestWebhooksOffline::oneThatWaitsIsDeletedByDiscarding()
{
    Bench bench;
    bench.goAway();
    bench.run(u"actionNewWebhook"_s);
    Bench::fill(u"scan-gateway"_s, u"https://scan.example.com/hook"_s);
    QTRY_VERIFY(bench.badge(u"scan-gateway"_s));
    bench.rig.choose(table, u"scan-gateway"_s);
    // It is tried first, and not to be discarded meanwhile.
    QTRY_COMPARE(bench.told.size(), 1);
    QTRY_COMPARE(bench.words(), u"It is kept on this computer and made as soon as the server can be reached."_s);
    bench.run(u"actionDeleteWebhook"_s);
    QCOMPARE(qobject_cast<ui::ConfirmDialog*>(TeamRig::dialog())->question(), u"Discard “scan-gateway”?"_s);
    Bench::confirm();
    QTRY_VERIFY(!bench.badge(u"scan-gateway"_s));
    QVERIFY(bench.waiting().isEmpty());
    QVERIFY(bench.comeBack());
    QVERIFY(!bench.namesOnServer().contains(u"scan-gateway"_s));
}

void TestWebhooksOffline::aChangeIsDiscarded()
{
    Bench bench;
    bench.rig.choose(table, u"Test runner"_s);
    QVERIFY(!bench.rig.find<QPushButton>(u"webhookDiscard"_s)->isVisible());
    bench.goAway();
    bench.run(u"actionEditWebhook"_s);
    Bench::fill(u"Night runner"_s, u"https://night.example.com"_s);
    QTRY_COMPARE(bench.told.size(), 1); // it was tried
    bench.rig.choose(table, u"Night runner"_s);
    auto* discard = bench.rig.find<QPushButton>(u"webhookDiscard"_s);
    QVERIFY(discard->isVisible());
    QVERIFY(!bench.rig.find<QPushButton>(u"webhookDecide"_s)->isVisible());
    bench.rig.page->setReadOnly(u"Nothing can be changed here."_s);
    QVERIFY(!discard->isEnabled());
    bench.rig.page->setReadOnly({});
    discard->click();
    Bench::confirm();
    QTRY_COMPARE(bench.badge(u"Test runner"_s), QString());
    QVERIFY(!bench.badge(u"Night runner"_s));
    QVERIFY(bench.waiting().isEmpty());
}

void TestWebhooksOffline::somebodyElseWasThereFirst()
{
    Bench bench;
    bench.rig.choose(table, u"Test runner"_s);
    const Webhook before = bench.onServer(u"Test runner"_s);
    bench.goAway();
    bench.run(u"actionEditWebhook"_s);
    Bench::fill(u"Night runner"_s, before.url);
    QTRY_VERIFY(bench.badge(u"Night runner"_s));
    WebhookDraft theirs = draftOf(before);
    theirs.name = u"Day runner"_s;
    (void)test::expectValue(await(bench.others.updateWebhook(before.id, theirs)));

    QVERIFY(bench.comeBack());
    QTRY_COMPARE(bench.badge(u"Night runner"_s), u"Conflict"_s);
    QCOMPARE(bench.onServer(u"Day runner"_s).id, before.id);
    bench.rig.choose(table, u"Night runner"_s);
    QTRY_COMPARE(bench.words(), u"It is not sent before you have looked at it in Pending changes."_s);
    bench.rig.find<QPushButton>(u"webhookDecide"_s)->click();
    QCOMPARE(bench.links.size(), 1);
    QCOMPARE(bench.links.first().kind, ui::UsageLink::Kind::Place);
    QCOMPARE(bench.links.first().place, (ui::Place{Kind::Pending, {}}));
    QCOMPARE(bench.links.first().id, bench.waiting().first().id);
    bench.rig.find<QPushButton>(u"webhookDiscard"_s)->click();
    Bench::confirm();
    QTRY_COMPARE(bench.badge(u"Day runner"_s), QString());
}

// It waited, and the server says no to it when nobody looks.
void TestWebhooksOffline::aRefusedOneIsEditedAgain()
{
    Bench bench;
    bench.goAway();
    bench.run(u"actionNewWebhook"_s);
    Bench::fill(u"scan-gateway"_s, u"https://scan.example.com/hook"_s);
    QTRY_COMPARE(bench.told.size(), 1); // it was tried
    store::OutboxEdit refused = bench.waiting().first();
    refused.state = store::EditState::Rejected;
    refused.message = u"no such team"_s;
    QVERIFY(await(bench.rig.store.updateEdit(refused)));
    QTRY_COMPARE(bench.badge(u"scan-gateway"_s), u"Rejected"_s);
    bench.rig.choose(table, u"scan-gateway"_s);
    QTRY_COMPARE(bench.words(), u"The server refused it: no such team"_s);
    // To look at it and leave is no decision.
    bench.run(u"actionEditWebhook"_s);
    QCOMPARE(
        TeamRig::partOf<QLineEdit>(TeamRig::dialog(), u"webhookUrl"_s)->text(), u"https://scan.example.com/hook"_s);
    TeamRig::dialog()->reject();
    QCOMPARE(bench.waiting().size(), 1);
    QVERIFY(bench.comeBack());
    bench.rig.choose(table, u"scan-gateway"_s);
    bench.run(u"actionEditWebhook"_s);
    Bench::fill(u"scan-gateway"_s, u"https://scan.example.com/other"_s);
    QTRY_COMPARE(bench.badge(u"scan-gateway"_s), QString());
    QCOMPARE(bench.onServer(u"scan-gateway"_s).url, u"https://scan.example.com/other"_s);
    QVERIFY(bench.waiting().isEmpty());
}

void TestWebhooksOffline::undoneWhileAway()
{
    Bench bench;
    const WebhookDraft draft{QString(sandbox::demo::team), u"spare"_s, u"https://ci.example.com/hook"_s, {}, {}};
    (void)test::expectValue(await(bench.rig.settings.createWebhook(draft)));
    QTRY_VERIFY(bench.badge(u"spare"_s));
    bench.rig.choose(table, u"spare"_s);
    bench.run(u"actionDeleteWebhook"_s);
    Bench::confirm();
    QTRY_VERIFY(bench.undo);
    QTRY_VERIFY(!bench.badge(u"spare"_s));
    bench.goAway();
    std::exchange(bench.undo, {})();
    QTRY_COMPARE(bench.badge(u"spare"_s), u"Pending create"_s);
    QTRY_COMPARE(bench.told.last(), u"“spare” is kept on this computer and saved when the server can be reached."_s);
    QVERIFY(bench.comeBack());
    QTRY_COMPARE(bench.badge(u"spare"_s), QString());
    QCOMPARE(draftOf(bench.onServer(u"spare"_s)), draft);
}

QTEST_MAIN(TestWebhooksOffline)
#include "tst_webhooksoffline.moc"
