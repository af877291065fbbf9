// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demoworkspace.h"
#include "tests/support/eventually.h"
#include "ui/models/activitylink.h"
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

class TestActivityLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

QTEST_GUILESS_MAIN(TestActivityLink)
#include "tst_activitylink.moc"
