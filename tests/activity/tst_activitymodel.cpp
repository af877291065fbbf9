// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demoworkspace.h"
#include "tests/support/eventually.h"
#include "ui/models/activitymodel.h"
#include "ui/models/activityparts.h"

using namespace desk;
using namespace Qt::StringLiterals;
using Entry = store::ActivityEntry;
using Subject = Entry::Subject;
using What = Entry::What;

namespace {

const test::DemoWorkspace demo;

Entry entry(qint64 id, int age, Subject subject, What what, Entry::Body before, Entry::Body after)
{
    Entry e;
    e.id = id;
    e.noticedAt = demo.now;
    e.at = demo.ago(age);
    e.subject = subject;
    e.what = what;
    e.before = std::move(before);
    e.after = std::move(after);
    return e;
}

Entry changed(qint64 id, int age, const Automation& before, const Automation& after)
{
    return entry(id, age, Subject::Automation, What::Changed, before, after);
}

Entry failed(qint64 id, int age, const QString& of, std::optional<int> status)
{
    Execution execution =
        demo.execution(u"run-%1"_s.arg(id), of, u"Automation "_s + of, age, ExecutionState::Failed, status);
    return entry(id, age, Subject::Execution, What::Failed, {}, execution);
}

store::JournalEntry mine(const QString& id, int age, store::EditKind kind, const QString& made = {})
{
    return {id, std::move(kind), demo.ago(age), made, false};
}

Automation first()
{
    return demo.automations().first();
}

store::WorkspaceView workspace()
{
    const store::Page page = demo.places();
    store::WorkspaceView view;
    view.organizations = page.organizations;
    view.teams = page.teams;
    view.projects = page.projects;
    view.collections = page.collections;
    return view;
}

QStringList keys(const QList<ui::ActivityRow>& rows)
{
    QStringList list;
    for (const ui::ActivityRow& row : rows)
        list.append(row.key);
    return list;
}

QString sentence(const Entry& e)
{
    return ui::activitySentence(ui::activityRows({e}, {}).first());
}

QString sentence(store::EditKind kind)
{
    return ui::activitySentence(ui::activityRows({}, {mine(u"m"_s, 1, std::move(kind))}).first());
}

QStringList ids(const QList<ui::ActivityPart>& parts)
{
    QStringList list;
    for (const ui::ActivityPart& part : parts)
        list.append(part.id);
    return list;
}

QStringList sentences(const QList<Entry>& entries, const QList<store::JournalEntry>& journal,
    const ui::ActivityFilter& filter, bool hasOlder = false)
{
    QStringList list;
    for (const ui::ActivityLine& line :
        ui::activityLines(entries, hasOlder, journal, filter, ui::activityPlaces(workspace())))
        list.append(line.sentence);
    return list;
}

} // namespace

class TestActivityModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mergesByTime()
    {
        Entry noticed = entry(3, 0, Subject::Automation, What::Deleted, first(), {});
        noticed.at = {};
        noticed.noticedAt = demo.ago(20);
        const Automation other = demo.automations().at(1);
        const auto rows = ui::activityRows({noticed, changed(2, 40, other, other), changed(1, 10, other, other)},
            {mine(u"x"_s, 30, store::DeleteEdit{first()}), mine(u"y"_s, 50, store::DeleteEdit{first()})});
        QCOMPARE(keys(rows), (QStringList{u"seen:1"_s, u"seen:3"_s, u"mine:x"_s, u"seen:2"_s, u"mine:y"_s}));
    }

    // This computer is 15 seconds behind, and what it stamped falls where it belongs.
    void mergesByTheServersClock()
    {
        Entry noticed = entry(3, 0, Subject::Automation, What::Deleted, first(), {});
        noticed.at = {};
        noticed.noticedAt = demo.ago(20);
        const Automation other = demo.automations().at(1);
        const auto rows = ui::activityRows({noticed, changed(2, 18, other, other), changed(1, 10, other, other)},
            {mine(u"x"_s, 30, store::DeleteEdit{first()})}, std::chrono::seconds(15));
        QCOMPARE(keys(rows), (QStringList{u"seen:3"_s, u"seen:1"_s, u"mine:x"_s, u"seen:2"_s}));
        QCOMPARE(rows.at(2).at, demo.ago(15));
        QCOMPARE(rows.at(2).mine->at, demo.ago(30));
    }

    void collapsesFailuresInARow()
    {
        const auto rows =
            ui::activityRows({failed(9, 10, u"a"_s, 500), failed(8, 20, u"a"_s, 404), failed(7, 30, u"b"_s, 404),
                                 failed(6, 40, u"a"_s, 404), failed(5, 60, u"a"_s, 404)},
                {mine(u"x"_s, 50, store::DeleteEdit{first()})});
        QCOMPARE(keys(rows), (QStringList{u"seen:8"_s, u"seen:7"_s, u"seen:6"_s, u"mine:x"_s, u"seen:5"_s}));
        QCOMPARE(rows.first().entries.size(), 2);
        QCOMPARE(rows.first().entries.first().id, 9);
        QCOMPARE(rows.first().at, demo.ago(10));
    }

    // A row stays the selected one when another failure comes to it.
    void keepsTheKeyOfARowThatGrows()
    {
        const QList<Entry> before{failed(8, 20, u"a"_s, 404), failed(7, 30, u"a"_s, 404)};
        const QList<Entry> after = QList<Entry>{failed(9, 10, u"a"_s, 404)} + before;
        QCOMPARE(keys(ui::activityRows(after, {})), keys(ui::activityRows(before, {})));
    }

    void oneUnreadMakesItUnread()
    {
        Entry read = failed(8, 20, u"a"_s, 404);
        read.unread = false;
        QVERIFY(!ui::activityRows({read}, {}).first().isUnread());
        QVERIFY(ui::activityRows({failed(9, 10, u"a"_s, 404), read}, {}).first().isUnread());
        QVERIFY(!ui::activityRows({}, {mine(u"x"_s, 1, store::DeleteEdit{first()})}).first().isUnread());
    }

    void saysWhatOthersDid()
    {
        const Automation before = first();
        Automation off = before;
        off.enabled = false;
        Automation renamed = before;
        renamed.name = u"Deploy"_s;
        Automation both = renamed;
        both.enabled = false;
        QCOMPARE(sentence(changed(1, 1, before, off)), u"“Deploy production model” was turned off"_s);
        QCOMPARE(sentence(changed(1, 1, off, before)), u"“Deploy production model” was turned on"_s);
        QCOMPARE(sentence(changed(1, 1, before, renamed)), u"“Deploy production model” was renamed: “Deploy”"_s);
        QCOMPARE(sentence(changed(1, 1, before, both)), u"“Deploy” was changed"_s);
        QCOMPARE(sentence(entry(1, 1, Subject::Automation, What::Created, {}, before)),
            u"“Deploy production model” was created"_s);
        const Webhook hook = demo.places().webhooks.first();
        QCOMPARE(
            sentence(entry(1, 1, Subject::Webhook, What::Deleted, hook, {})), u"Webhook “deploy-hook” was deleted"_s);
        const SlackChannel channel = demo.places().slackChannels.first();
        QCOMPARE(sentence(entry(1, 1, Subject::SlackChannel, What::Created, {}, channel)),
            u"Slack channel “#ml-releases” was connected"_s);
        const TeamSecret secret = demo.places().secrets.first();
        TeamSecret again = secret;
        again.createdAt = demo.now;
        QCOMPARE(sentence(entry(1, 1, Subject::Secret, What::Changed, secret, again)),
            u"Secret “DEPLOY_TOKEN” got a new value"_s);
    }

    void saysWhatFailed()
    {
        QCOMPARE(sentence(failed(1, 1, u"a"_s, 404)), u"“Automation a” failed: 404"_s);
        QCOMPARE(sentence(failed(1, 1, u"a"_s, {})), u"“Automation a” failed"_s);
        const auto rows = ui::activityRows({failed(2, 1, u"a"_s, 500), failed(1, 2, u"a"_s, 404)}, {});
        QCOMPARE(ui::activitySentence(rows.first()), u"“Automation a” failed 2 time(s), last: 500"_s);
    }

    void saysWhatYouDid()
    {
        const Automation base = first();
        AutomationDraft off = draftOf(base);
        off.enabled = false;
        AutomationDraft renamed = draftOf(base);
        renamed.name = u"Deploy"_s;
        const Webhook hook = demo.places().webhooks.first();
        QCOMPARE(sentence(store::CreateEdit{draftOf(base)}), u"You created “Deploy production model”"_s);
        QCOMPARE(sentence(store::UpdateEdit{base, off}), u"You turned off “Deploy production model”"_s);
        QCOMPARE(sentence(store::UpdateEdit{base, renamed}), u"You renamed “Deploy production model” to “Deploy”"_s);
        QCOMPARE(sentence(store::DeleteEdit{base}), u"You deleted “Deploy production model”"_s);
        QCOMPARE(sentence(store::DeleteWebhookEdit{hook}), u"You deleted webhook “deploy-hook”"_s);
        const auto row = ui::activityRows({}, {mine(u"m"_s, 1, store::DeleteWebhookEdit{hook})}).first();
        QCOMPARE(ui::activityWho(row), u"You"_s);
        QCOMPARE(row.kind, ui::ActivityRow::Kind::Integration);
    }

    void saysWhere()
    {
        const ui::ActivityPlaces places = ui::activityPlaces(workspace());
        const auto place = [&](const Entry& e) { return ui::activityPlace(ui::activityRows({e}, {}).first(), places); };
        QCOMPARE(
            place(entry(1, 1, Subject::Automation, What::Created, {}, first())), u"registry Model · all collections"_s);
        QCOMPARE(place(entry(1, 1, Subject::Automation, What::Created, {}, demo.automations().at(2))),
            u"collection churn-classifier in registry Model"_s);
        QCOMPARE(place(failed(1, 1, u"a"_s, 404)), u"registry Model · all collections"_s);
        QCOMPARE(
            place(entry(1, 1, Subject::Webhook, What::Deleted, demo.places().webhooks.first(), {})), u"team acme-ml"_s);
    }

    void namesThePartsThatChanged()
    {
        const Automation before = first();
        Automation after = before;
        after.description = u"New"_s;
        after.event = ArtifactEvent{
            ArtifactEventKind::AliasAdded, readBackFilter(artifactFilter(u"alias"_s, u"$regex"_s, u"^live$"_s).text)};
        auto& hook = std::get<WebhookAction>(after.action);
        hook.webhook = {u"hook-scan"_s};
        hook.webhookName = u"scan-gateway"_s;
        const ui::ActivitySides sides{draftOf(before), draftOf(after)};
        const auto parts = ui::activityParts(sides, {});
        QCOMPARE(ids(parts), (QStringList{u"description"_s, u"filter"_s, u"target"_s}));
        QCOMPARE(parts.at(0).before, QString());
        QCOMPARE(parts.at(0).after, u"New"_s);
        QCOMPARE(parts.at(2).before, u"deploy-hook"_s);
        QCOMPARE(parts.at(2).after, u"scan-gateway"_s);
        QCOMPARE(ui::partLabels(parts), u"Description, Filter, Target"_s);
        QCOMPARE(ui::activityChanges(ui::activityRows({changed(1, 1, before, after)}, {}).first()),
            u"Description, Filter, Target"_s);
    }

    void spelledOtherwiseIsNoOtherMeaning()
    {
        const Automation before = first();
        Automation after = before;
        std::get<WebhookAction>(after.action).payload = u"{\"event_type\":\"BUILD_AND_DEPLOY\",\"client_payload\":"
                                                        "{\"author\":\"${event_author}\",\"model\":"
                                                        "\"${artifact_version_string}\"}}"_s;
        const auto parts = ui::changedParts(draftOf(before), draftOf(after));
        QCOMPARE(ids(parts), QStringList{u"payload"_s});
        QVERIFY(parts.first().sameMeaning);
        QVERIFY(ui::partLabels(parts).isEmpty());
        std::get<WebhookAction>(after.action).payload = u"{}"_s;
        QVERIFY(!ui::changedParts(draftOf(before), draftOf(after)).first().sameMeaning);
    }

    // Two webhooks of one name are told apart by their ids.
    void targetsOfOneName()
    {
        const Automation before = first();
        Automation after = before;
        std::get<WebhookAction>(after.action).webhook = {u"hook-other"_s};
        const auto parts = ui::changedParts(draftOf(before), draftOf(after));
        QCOMPARE(ids(parts), QStringList{u"target"_s});
        QCOMPARE(parts.first().before, u"hook-deploy"_s);
        QCOMPARE(parts.first().after, u"hook-other"_s);
    }

    void listsWhatCameOrWent()
    {
        const auto created = ui::activityParts({{}, draftOf(first())}, {});
        QCOMPARE(ids(created),
            (QStringList{
                u"name"_s, u"enabled"_s, u"scope"_s, u"event"_s, u"filter"_s, u"action"_s, u"target"_s, u"payload"_s}));
        QCOMPARE(created.first().after, u"Deploy production model"_s);
        const auto deleted = ui::activityParts({draftOf(demo.places().webhooks.first()), {}}, {});
        QCOMPARE(ids(deleted), (QStringList{u"name"_s, u"url"_s, u"token"_s, u"signing"_s}));
        QCOMPARE(deleted.at(1).before, u"https://ci.example.com/deploy"_s);
        QCOMPARE(deleted.at(1).after, QString());
    }

    void tellsWhenItFailed()
    {
        const auto one = ui::activityRows({failed(1, 2, u"a"_s, 404)}, {}).first();
        QVERIFY(!ids(ui::activityParts(one, {})).contains(u"times"_s));
        const auto two = ui::activityRows({failed(2, 1, u"a"_s, 500), failed(1, 2, u"a"_s, 404)}, {}).first();
        const auto parts = ui::activityParts(two, {});
        QCOMPARE(parts.first().id, u"status"_s);
        QVERIFY(parts.first().after.contains(u"500"_s));
        QCOMPARE(parts.last().id, u"times"_s);
        QCOMPARE(parts.last().after.count(u'\n'), 1);
        QVERIFY(parts.last().after.contains(u"404"_s));
    }

    void linesOfBoth_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("lines");
        QTest::newRow("changed") << u"a\nb\nc"_s << u"a\nx\nc"_s << u"  a\n- b\n+ x\n  c"_s;
        QTest::newRow("added at the end") << u"a"_s << u"a\nb"_s << u"  a\n+ b"_s;
        QTest::newRow("removed at the start") << u"a\nb"_s << u"b"_s << u"- a\n  b"_s;
        QTest::newRow("from nothing") << QString() << u"a\nb\n"_s << u"+ a\n+ b"_s;
        QTest::newRow("to nothing") << u"a"_s << QString() << u"- a"_s;
        QTest::newRow("two places") << u"a\nb\nc\nd"_s << u"b\nc\nd\ne"_s << u"- a\n  b\n  c\n  d\n+ e"_s;
    }

    void linesOfBoth()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(ui::linesOfBoth(before, after), "lines");
    }

    void narrows()
    {
        Entry read = entry(1, 50, Subject::Secret, What::Created, {}, demo.places().secrets.first());
        read.unread = false;
        const QList<Entry> entries{changed(4, 10, first(), demo.automations().at(1)),
            entry(3, 20, Subject::Webhook, What::Deleted, demo.places().webhooks.first(), {}),
            failed(2, 30, u"a"_s, 404), read};
        const QList<store::JournalEntry> journal{mine(u"x"_s, 40, store::DeleteEdit{first()})};
        const auto count = [&](const ui::ActivityFilter& filter) { return sentences(entries, journal, filter).size(); };
        QCOMPARE(count({}), 5);
        QCOMPARE(count({.kinds = {u"automations"_s}, .search = {}}), 2);
        QCOMPARE(count({.kinds = {u"integrations"_s}, .search = {}}), 1);
        QCOMPARE(count({.kinds = {u"secrets"_s}, .search = {}}), 1);
        QCOMPARE(count({.kinds = {u"failed"_s}, .search = {}}), 1);
        QCOMPARE(count({.kinds = {u"yours"_s}, .search = {}}), 1);
        QCOMPARE(count({.kinds = {u"secrets"_s, u"failed"_s}, .search = {}}), 2);
        QCOMPARE(count({.kinds = {}, .unreadOnly = true, .search = {}}), 3);
        QCOMPARE(sentences(entries, journal, {.kinds = {}, .search = u"HOOK acme-ml"_s}),
            QStringList{u"Webhook “deploy-hook” was deleted"_s});
    }

    // Between edits and entries that were not read there may be others.
    void leavesOutEditsBeyondWhatWasRead()
    {
        const QList<Entry> entries{failed(2, 30, u"a"_s, 404)};
        const QList<store::JournalEntry> journal{
            mine(u"x"_s, 10, store::DeleteEdit{first()}), mine(u"y"_s, 40, store::DeleteEdit{first()})};
        QCOMPARE(sentences(entries, journal, {}, true).size(), 2);
        QCOMPARE(sentences(entries, journal, {}, false).size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
