// SPDX-License-Identifier: Apache-2.0
#include "app/sync/reconcile.h"
#include "tests/support/demoworkspace.h"
#include "tests/support/eventually.h"
#include "ui/activity/undoplan.h"

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const test::DemoWorkspace demo;

Automation first()
{
    return demo.automations().first();
}

/// Everything of the demo is there.
ui::TeamFacts everything()
{
    ui::TeamFacts facts;
    for (const Automation& automation : demo.automations()) {
        store::AutomationRow row;
        row.automation = automation;
        facts.automations.append(row);
    }
    facts.webhooks = demo.places().webhooks;
    facts.channels = demo.places().slackChannels;
    facts.secrets = demo.places().secrets;
    return facts;
}

ui::UndoPlan plan(store::EditKind kind, const QString& made, const ui::TeamFacts& now)
{
    return ui::undoPlan({u"edit"_s, std::move(kind), demo.now, made, false}, now);
}

} // namespace

class TestUndoPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeletedOneIsMadeAgain()
    {
        ui::TeamFacts now = everything();
        const store::DeleteEdit edit{first()};
        QCOMPARE(plan(edit, {}, now).obstacle, u"There is a “Deploy production model” in its place already."_s);
        now.automations.removeFirst();
        const ui::UndoPlan again = plan(edit, {}, now);
        QVERIFY(again.obstacle.isEmpty());
        QCOMPARE(again.consequences.first(), u"“Deploy production model” is made again as it was."_s);
        QCOMPARE(again.done, u"“Deploy production model” was made again."_s);
        now.webhooks.removeFirst();
        QVERIFY(plan(edit, {}, now).consequences.last().contains(u"deploy-hook"_s));
    }

    void aCreatedOneIsDeletedAgain()
    {
        ui::TeamFacts now = everything();
        const store::CreateEdit edit{draftOf(first())};
        const ui::UndoPlan again = plan(edit, u"a1"_s, now);
        QVERIFY(again.obstacle.isEmpty());
        QCOMPARE(again.consequences.first(), u"“Deploy production model” is deleted."_s);
        now.automations.first().automation.enabled = false;
        QVERIFY(plan(edit, u"a1"_s, now).obstacle.contains(u"changed since then: Enabled"_s));
        QVERIFY(plan(edit, u"gone"_s, now).obstacle.contains(u"not there any more"_s));
        QVERIFY(plan(edit, {}, now).obstacle.contains(u"not there any more"_s));
    }

    void aChangedOneGetsBackWhatItWas()
    {
        ui::TeamFacts now = everything();
        AutomationDraft wanted = draftOf(first());
        wanted.description = u"Mine"_s;
        const store::UpdateEdit edit{first(), wanted};
        now.automations.first().automation.description = u"Mine"_s;
        const ui::UndoPlan back = plan(edit, u"a1"_s, now);
        QVERIFY2(back.obstacle.isEmpty(), qPrintable(back.obstacle));
        QCOMPARE(back.consequences, QStringList{u"“Deploy production model” gets back what it was: Description."_s});

        now.automations.first().automation.enabled = false;
        QCOMPARE(plan(edit, u"a1"_s, now).consequences.last(), u"What was changed since then stays: Enabled."_s);

        now.automations.first().automation.description = u"Theirs"_s;
        QVERIFY(plan(edit, u"a1"_s, now).obstacle.contains(u"changed since then"_s));
    }

    void whatWaitsGoesFirst()
    {
        ui::TeamFacts now = everything();
        now.automations.first().pending = store::OutboxEdit{};
        QVERIFY(plan(store::CreateEdit{draftOf(first())}, u"a1"_s, now).obstacle.contains(u"waits to be sent"_s));
    }

    void notTwice()
    {
        const store::JournalEntry entry{u"edit"_s, store::CreateEdit{draftOf(first())}, demo.now, u"a1"_s, true};
        QCOMPARE(ui::undoPlan(entry, everything()).obstacle, u"It was undone already."_s);
    }

    void webhooks()
    {
        ui::TeamFacts now = everything();
        const Webhook hook = now.webhooks.first();
        WebhookDraft wanted = draftOf(hook);
        wanted.url = u"https://elsewhere.example.com"_s;
        QVERIFY(plan(store::UpdateWebhookEdit{hook, wanted}, {}, everything()).obstacle.isEmpty());
        now.webhooks.first().url = u"https://third.example.com"_s;
        QVERIFY(!plan(store::UpdateWebhookEdit{hook, wanted}, {}, now).obstacle.isEmpty());
        QVERIFY(!plan(store::DeleteWebhookEdit{hook}, {}, everything()).obstacle.isEmpty());
        const ui::UndoPlan created = plan(store::CreateWebhookEdit{draftOf(hook)}, hook.id.value, everything());
        QVERIFY(created.obstacle.isEmpty());
        QVERIFY(created.consequences.last().contains(u"1 automation"_s));
    }

    // Names of webhooks repeat: only an equal one is in its place.
    void aDeletedWebhookIsMadeBesideOneOfItsName()
    {
        ui::TeamFacts now = everything();
        const Webhook hook = now.webhooks.first();
        now.webhooks.first().url = u"https://third.example.com"_s;
        const ui::UndoPlan again = plan(store::DeleteWebhookEdit{hook}, {}, now);
        QVERIFY2(again.obstacle.isEmpty(), qPrintable(again.obstacle));
        QVERIFY(again.consequences.contains(u"Another webhook has that name by now; both will be there."_s));
        now.webhooks.removeFirst();
        QCOMPARE(plan(store::DeleteWebhookEdit{hook}, {}, now).consequences.size(), 2);
    }

    void whatOthersDidIsNotOurs()
    {
        store::JournalEntry entry{u"edit"_s, store::CreateEdit{draftOf(first())}, demo.now, u"a1"_s, false};
        QVERIFY(ui::undoPlan(entry, everything()).obstacle.isEmpty());
        entry.byOthers = true;
        QVERIFY(ui::undoPlan(entry, everything()).obstacle.contains(u"not yours to undo"_s));
    }

    // What is shown is what is done: an obstacle exactly where there is no way.
    void agreesWithWhatIsDone()
    {
        const ui::TeamFacts all = everything();
        const Webhook hook = all.webhooks.first();
        AutomationDraft wanted = draftOf(first());
        wanted.enabled = !wanted.enabled;
        const QList<store::EditKind> kinds{store::CreateEdit{draftOf(first())}, store::UpdateEdit{first(), wanted},
            store::DeleteEdit{first()}, store::CreateWebhookEdit{draftOf(hook)},
            store::UpdateWebhookEdit{hook, draftOf(hook)}, store::DeleteWebhookEdit{hook}};
        ui::TeamFacts fewer = all;
        fewer.automations.removeFirst();
        fewer.webhooks.removeFirst();
        ui::TeamFacts others = all;
        others.automations.first().automation.name = u"Renamed"_s;
        others.webhooks.first().name = u"Renamed"_s;
        for (const ui::TeamFacts& now : {all, fewer, others}) {
            QList<Automation> automations;
            for (const store::AutomationRow& row : now.automations)
                automations.append(row.automation);
            for (const store::EditKind& kind : kinds) {
                const QString made = kind.index() > 2 ? hook.id.value : first().id.value;
                const store::JournalEntry entry{u"edit"_s, kind, demo.now, made, false};
                const auto way =
                    sync::inverse(entry, sync::subjectOf(sync::lookedAt(entry), automations, now.webhooks));
                QCOMPARE(ui::undoPlan(entry, now).obstacle.isEmpty(), way.has_value());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestUndoPlan)
#include "tst_undoplan.moc"
