// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demoworkspace.h"
#include "tests/support/eventually.h"
#include "ui/models/activityundo.h"
#include "ui/models/place.h"

using namespace desk;
using namespace Qt::StringLiterals;
using Entry = store::ActivityEntry;

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

ui::ActivityRow seen(Entry::Subject subject, const QString& id, Entry::Body after, const QString& name = {})
{
    Entry entry;
    entry.id = 1;
    entry.noticedAt = demo.now;
    entry.subject = subject;
    entry.subjectId = id;
    entry.name = name;
    entry.scope = u"acme-ml"_s;
    entry.after = std::move(after);
    return ui::activityRows({entry}, {}).first();
}

} // namespace

class TestActivityUndo : public QObject {
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
        QCOMPARE(again.consequences.first(), u"“Deploy production model” is deleted again."_s);
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
        QVERIFY(!plan(store::DeleteWebhookEdit{hook}, {}, now).obstacle.isEmpty());
        const ui::UndoPlan created = plan(store::CreateWebhookEdit{draftOf(hook)}, hook.id.value, everything());
        QVERIFY(created.obstacle.isEmpty());
        QVERIFY(created.consequences.last().contains(u"1 automation"_s));
    }

    void leadsToWhatIsThere()
    {
        using Subject = Entry::Subject;
        using Kind = ui::UsageLink::Kind;
        const ui::TeamFacts now = everything();
        const auto link = [&](const ui::ActivityRow& row) { return ui::activityLink(row, now); };
        const auto automation = link(seen(Subject::Automation, u"a1"_s, first())).link;
        QVERIFY(automation);
        QCOMPARE(automation->kind, Kind::Automation);
        QCOMPARE(automation->id, u"a1"_s);
        QCOMPARE(automation->place, ui::placeOf(first().scope));
        const Webhook hook = now.webhooks.first();
        QCOMPARE(link(seen(Subject::Webhook, hook.id.value, hook)).link->team, u"acme-ml"_s);
        QCOMPARE(link(seen(Subject::SlackChannel, u"slack"_s, now.channels.first())).link->kind, Kind::SlackChannel);
        const auto secret = link(seen(Subject::Secret, u"acme-ml/HMAC_KEY"_s, now.secrets.at(1), u"HMAC_KEY"_s)).link;
        QVERIFY(secret);
        QCOMPARE(secret->id, u"HMAC_KEY"_s);
        const Execution run = demo.executions().at(3);
        QCOMPARE(link(seen(Subject::Execution, run.id.value, run)).link->id, u"a3"_s);
    }

    void saysThatItWasDeleted()
    {
        const auto gone = ui::activityLink(seen(Entry::Subject::Automation, u"other"_s, first()), everything());
        QVERIFY(!gone.link);
        QCOMPARE(gone.obstacle, u"It was deleted."_s);
        ui::ActivityRow row;
        row.mine = store::JournalEntry{u"edit"_s, store::DeleteEdit{first()}, demo.now, {}, false};
        QCOMPARE(ui::activityLink(row, everything()).obstacle, u"It was deleted."_s);
    }
};

QTEST_GUILESS_MAIN(TestActivityUndo)
#include "tst_activityundo.moc"
