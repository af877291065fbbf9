// SPDX-License-Identifier: Apache-2.0
#include "app/core/threeway.h"
#include "tests/support/eventually.h"

using namespace desk;
using namespace Qt::StringLiterals;
using Part = PartChange::Part;
using Changed = PartChange::Changed;

namespace {

AutomationDraft sample()
{
    return {.name = u"n"_s,
        .description = u"d"_s,
        .enabled = true,
        .scope = RegistryScope{{u"r"_s}, u"wandb-registry-Model"_s},
        .event = ArtifactEvent{ArtifactEventKind::AliasAdded, {uR"({"$or":[{"$and":[]}]})"_s}},
        .action = WebhookAction{{u"w"_s}, u"deploy-hook"_s, u"{\"a\": 1}"_s}};
}

WebhookDraft hook()
{
    return {.team = u"t"_s, .name = u"h"_s, .url = u"https://a.example"_s, .accessTokenSecret = u"TOKEN"_s};
}

using Edit = void (*)(AutomationDraft&);

void nothing(AutomationDraft&) { }
void rename(AutomationDraft& d)
{
    d.name = u"m"_s;
}
void renameOtherwise(AutomationDraft& d)
{
    d.name = u"s"_s;
}
void describeIt(AutomationDraft& d)
{
    d.description = u"more"_s;
}
void turnOff(AutomationDraft& d)
{
    d.enabled = false;
}
void otherScope(AutomationDraft& d)
{
    d.scope = ProjectScope{{u"p"_s}, u"proj"_s};
}
void otherEvent(AutomationDraft& d)
{
    d.event = ArtifactEvent{ArtifactEventKind::Linked, filterOf(d.event)};
}
void otherFilter(AutomationDraft& d)
{
    d.event = eventOfType(eventTypeName(d.event), {u"{\"alias\":{\"$eq\":\"x\"}}"_s});
}
void respelledFilter(AutomationDraft& d)
{
    d.event = eventOfType(eventTypeName(d.event), {u"{ \"$or\" : [ {\"$and\":[]} ] }"_s});
}
void otherTarget(AutomationDraft& d)
{
    std::get<WebhookAction>(d.action).webhook = {u"v"_s};
    std::get<WebhookAction>(d.action).webhookName = u"scan-hook"_s;
}
void renamedTarget(AutomationDraft& d)
{
    std::get<WebhookAction>(d.action).webhookName = u"called otherwise"_s;
}
void otherPayload(AutomationDraft& d)
{
    std::get<WebhookAction>(d.action).payload = u"{\"a\": 2}"_s;
}
void respelledPayload(AutomationDraft& d)
{
    std::get<WebhookAction>(d.action).payload = u"{\"a\":1}"_s;
}
void noAction(AutomationDraft& d)
{
    d.action = NoAction{};
}

using Summary = QList<std::pair<Part, Changed>>;

Summary summaryOf(const QList<PartChange>& parts)
{
    Summary summary;
    for (const PartChange& part : parts)
        summary.append({part.part, part.changed});
    return summary;
}

} // namespace

class TestThreeWay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoChangedWhat_data();
    void tellsWhoChangedWhat();
    void givesWholeTexts();
    void saysIdsWhereNamesDoNotTell();
    void mixes_data();
    void mixes();
    void spellingCountsHereAlone();
    void keepsEveryByteOfWhatIsTaken();
    void comparesWebhooks();
    void mixesWebhooks();
    void groupsGoTogether();
};

void TestThreeWay::tellsWhoChangedWhat_data()
{
    QTest::addColumn<Edit>("mine");
    QTest::addColumn<Edit>("theirs");
    QTest::addColumn<Summary>("expected");
    const auto row = [](const char* name, Edit mine, Edit theirs, const Summary& expected) {
        QTest::newRow(name) << mine << theirs << expected;
    };
    const auto both = [](Part part) { return std::pair{part, Changed::Both}; };
    const auto mine = [](Part part) { return std::pair{part, Changed::Mine}; };
    const auto theirs = [](Part part) { return std::pair{part, Changed::Theirs}; };
    const auto same = [](Part part) { return std::pair{part, Changed::Same}; };
    row("nobody", nothing, nothing, {});
    row("the same field", rename, renameOtherwise, {both(Part::Name)});
    row("the same value", rename, rename, {same(Part::Name)});
    row("other fields", rename, describeIt, {mine(Part::Name), theirs(Part::Description)});
    row("only here", turnOff, nothing, {mine(Part::Enabled)});
    row("only there", nothing, turnOff, {theirs(Part::Enabled)});
    row("both turned it off", turnOff, turnOff, {same(Part::Enabled)});
    row("turned off and renamed", turnOff, rename, {theirs(Part::Name), mine(Part::Enabled)});
    row("scope and name", otherScope, rename, {theirs(Part::Name), mine(Part::Scope)});
    row("another filter here", otherFilter, rename, {theirs(Part::Name), mine(Part::Filter)});
    row("event and filter", otherEvent, otherFilter, {both(Part::Event), both(Part::Filter)});
    row("event twice", otherEvent, otherEvent, {same(Part::Event)});
    row("target and payload", otherTarget, otherPayload, {both(Part::Target), both(Part::Payload)});
    row("target and name", otherTarget, rename, {theirs(Part::Name), mine(Part::Target)});
    row("a name beside an id", renamedTarget, otherPayload, {theirs(Part::Payload)});
    row("action and payload", noAction, otherPayload, {both(Part::Action), both(Part::Target), both(Part::Payload)});
    row("action here, name there", noAction, rename,
        {theirs(Part::Name), mine(Part::Action), mine(Part::Target), mine(Part::Payload)});
}

void TestThreeWay::tellsWhoChangedWhat()
{
    QFETCH(Edit, mine);
    QFETCH(Edit, theirs);
    QFETCH(Summary, expected);
    AutomationDraft here = sample();
    AutomationDraft there = sample();
    mine(here);
    theirs(there);
    const QList<PartChange> parts = threeWay(sample(), here, there);
    QCOMPARE(summaryOf(parts), expected);
    const bool clash = std::any_of(
        expected.begin(), expected.end(), [](const auto& change) { return change.second == Changed::Both; });
    QCOMPARE(clashes(parts), clash);

    // The other way round it is the other's.
    Summary turned = expected;
    for (auto& change : turned) {
        if (change.second == Changed::Mine)
            change.second = Changed::Theirs;
        else if (change.second == Changed::Theirs)
            change.second = Changed::Mine;
    }
    QCOMPARE(summaryOf(threeWay(sample(), there, here)), turned);
}

void TestThreeWay::givesWholeTexts()
{
    AutomationDraft mine = sample();
    mine.description = QString(5000, u'x');
    mine.enabled = false;
    mine.action = SlackAction{{u"s"_s}, u"#ops"_s, u"T"_s, u"M"_s, u"INFO"_s};
    const QList<PartChange> parts = threeWay(sample(), mine, sample());
    QCOMPARE(parts.size(), 5);
    QCOMPARE(parts[0].mine, mine.description);
    QCOMPARE(parts[0].base, u"d"_s);
    QCOMPARE(parts[1].base, u"true"_s);
    QCOMPARE(parts[1].mine, u"false"_s);
    QCOMPARE(parts[2].mine, actionTypeName(mine.action));
    QCOMPARE(parts[3].base, u"deploy-hook"_s);
    QCOMPARE(parts[3].mine, u"#ops"_s);
    QCOMPARE(parts[4].mine, u"title: T\nmessage: M\nseverity: INFO"_s);
    QCOMPARE(parts[4].theirs, u"{\"a\": 1}"_s);
}

void TestThreeWay::saysIdsWhereNamesDoNotTell()
{
    AutomationDraft mine = sample();
    std::get<WebhookAction>(mine.action).webhook = {u"v"_s};
    const QList<PartChange> parts = threeWay(sample(), mine, sample());
    QCOMPARE(parts, (QList<PartChange>{{Part::Target, Changed::Mine, u"w"_s, u"v"_s, u"w"_s}}));
}

void TestThreeWay::mixes_data()
{
    QTest::addColumn<Edit>("mine");
    QTest::addColumn<Edit>("theirs");
    QTest::addColumn<QList<Part>>("chosen");
    QTest::addColumn<AutomationDraft>("expected");
    const auto row = [](const char* name, Edit mine, Edit theirs, const QList<Part>& chosen,
                         std::initializer_list<Edit> expected) {
        AutomationDraft draft = sample();
        for (const Edit edit : expected)
            edit(draft);
        QTest::newRow(name) << mine << theirs << chosen << draft;
    };
    row("other fields", rename, describeIt, {}, {rename, describeIt});
    row("theirs where nothing is chosen", rename, renameOtherwise, {}, {renameOtherwise});
    row("mine where it is chosen", rename, renameOtherwise, {Part::Name}, {rename});
    row("the event brings the filter", otherEvent, otherFilter, {Part::Event}, {otherEvent});
    row("the filter brings the event", otherFilter, otherEvent, {Part::Filter}, {otherFilter});
    row("their event group", otherEvent, otherFilter, {}, {otherFilter});
    row("the target brings the payload", otherTarget, otherPayload, {Part::Target}, {otherTarget});
    row("their action group", otherTarget, otherPayload, {}, {otherPayload});
    row("another action, and their name", noAction, rename, {}, {noAction, rename});
    row("only theirs", nothing, turnOff, {}, {turnOff});
    row("their scope, my switch", turnOff, otherScope, {}, {otherScope, turnOff});
}

void TestThreeWay::mixes()
{
    QFETCH(Edit, mine);
    QFETCH(Edit, theirs);
    QFETCH(QList<Part>, chosen);
    QFETCH(AutomationDraft, expected);
    AutomationDraft here = sample();
    AutomationDraft there = sample();
    mine(here);
    theirs(there);
    QCOMPARE(merged(sample(), here, there, chosen), expected);
}

/// What the server only spells otherwise is no change; what is only spelled otherwise here is wanted so.
void TestThreeWay::spellingCountsHereAlone()
{
    const auto changes = [](Edit mine, Edit theirs) {
        AutomationDraft here = sample();
        AutomationDraft there = sample();
        mine(here);
        theirs(there);
        return summaryOf(threeWay(sample(), here, there));
    };
    using Changes = QList<std::pair<Part, Changed>>;
    QCOMPARE(changes(rename, respelledFilter), (Changes{{Part::Name, Changed::Mine}}));
    QCOMPARE(changes(otherFilter, respelledFilter), (Changes{{Part::Filter, Changed::Mine}}));
    QCOMPARE(changes(otherPayload, respelledPayload), (Changes{{Part::Payload, Changed::Mine}}));
    QCOMPARE(changes(respelledFilter, rename), (Changes{{Part::Name, Changed::Theirs}, {Part::Filter, Changed::Mine}}));
    QCOMPARE(changes(respelledPayload, otherPayload), (Changes{{Part::Payload, Changed::Both}}));
    QCOMPARE(changes(respelledPayload, respelledPayload), (Changes{{Part::Payload, Changed::Mine}}));
}

void TestThreeWay::keepsEveryByteOfWhatIsTaken()
{
    AutomationDraft mine = sample();
    AutomationDraft theirs = sample();
    rename(mine);
    respelledFilter(theirs);
    respelledPayload(theirs);
    const AutomationDraft mix = merged(sample(), mine, theirs, {});
    QCOMPARE(filterOf(mix.event).text, u"{ \"$or\" : [ {\"$and\":[]} ] }"_s);
    QCOMPARE(std::get<WebhookAction>(mix.action).payload.value(), u"{\"a\":1}"_s);
    QCOMPARE(mix.name, u"m"_s);
}

void TestThreeWay::comparesWebhooks()
{
    WebhookDraft mine = hook();
    WebhookDraft theirs = hook();
    QVERIFY(threeWay(hook(), mine, theirs).isEmpty());
    mine.url = u"https://b.example"_s;
    mine.name = u"i"_s;
    theirs.url = u"https://c.example"_s;
    theirs.signingSecret = u"KEY"_s;
    theirs.name = u"i"_s;
    mine.accessTokenSecret.reset();
    const QList<PartChange> parts = threeWay(hook(), mine, theirs);
    QCOMPARE(summaryOf(parts),
        (Summary{{Part::Name, Changed::Same}, {Part::Url, Changed::Both}, {Part::AccessToken, Changed::Mine},
            {Part::SigningSecret, Changed::Theirs}}));
    QCOMPARE(parts[1].theirs, u"https://c.example"_s);
    QVERIFY(clashes(parts));
    // No secret and one without a name are the same.
    WebhookDraft unnamed = hook();
    unnamed.signingSecret = QString();
    QVERIFY(threeWay(hook(), unnamed, hook()).isEmpty());
}

void TestThreeWay::mixesWebhooks()
{
    WebhookDraft mine = hook();
    WebhookDraft theirs = hook();
    mine.url = u"https://b.example"_s;
    mine.accessTokenSecret.reset();
    theirs.url = u"https://c.example"_s;
    theirs.signingSecret = u"KEY"_s;
    WebhookDraft expected = theirs;
    expected.accessTokenSecret.reset();
    QCOMPARE(merged(hook(), mine, theirs, {}), expected);
    expected.url = mine.url;
    QCOMPARE(merged(hook(), mine, theirs, {Part::Url}), expected);
}

void TestThreeWay::groupsGoTogether()
{
    QVERIFY(goTogether(Part::Event, Part::Filter));
    QVERIFY(goTogether(Part::Payload, Part::Action));
    QVERIFY(goTogether(Part::Name, Part::Name));
    QVERIFY(!goTogether(Part::Filter, Part::Payload));
    QVERIFY(!goTogether(Part::Name, Part::Description));
}

QTEST_GUILESS_MAIN(TestThreeWay)
#include "tst_threeway.moc"
