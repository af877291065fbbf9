// SPDX-License-Identifier: Apache-2.0
#include "app/sync/reconcile.h"
#include "app/sync/walks.h"
#include "tests/support/eventually.h"

using namespace desk;
using namespace desk::sync;
using namespace Qt::StringLiterals;

namespace {

Automation automation(const QString& name)
{
    return {.id = {u"id-"_s + name},
        .name = name,
        .description = std::nullopt,
        .scope = ProjectScope{{u"p"_s}, u"p"_s},
        .event = ArtifactEvent{ArtifactEventKind::AliasAdded, readBackFilter(u"{}"_s)},
        .action = NoAction{}};
}

Webhook webhook(const QString& name)
{
    return {{u"id-"_s + name}, u"team"_s, name, u"https://example.com/hook"_s, u"TOKEN"_s, std::nullopt, {}};
}

AutomationDraft renamed(const Automation& base, const QString& name)
{
    AutomationDraft draft = draftOf(base);
    draft.name = name;
    return draft;
}

} // namespace

class TestReconcile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void keepsWhatOthersChanged();
    void anotherSpellingIsSent();
    void undoes();
    void findsTheSubject();
    void failuresLeadToStates_data();
    void failuresLeadToStates();
    void walksEveryEntityOnce();
    void findsCollectionsOfAProject();
};

void TestReconcile::verdicts_data()
{
    QTest::addColumn<store::EditKind>("edit");
    QTest::addColumn<Subject>("onServer");
    QTest::addColumn<Verdict>("expected");
    const Automation base = automation(u"a"_s);
    const store::EditKind create = store::CreateEdit{draftOf(base)};
    const store::EditKind update = store::UpdateEdit{base, renamed(base, u"b"_s)};
    const store::EditKind remove = store::DeleteEdit{base};
    Automation wanted = base;
    wanted.name = u"b"_s;
    Automation wantedAndMore = wanted;
    wantedAndMore.enabled = false;
    Automation other = base;
    other.enabled = false;
    Automation otherName = base;
    otherName.name = u"c"_s;

    const auto row = [](const char* name, const store::EditKind& edit, const Subject& onServer, Verdict expected) {
        QTest::newRow(name) << edit << onServer << expected;
    };
    row("create: absent", create, {}, Verdict::NotApplied);
    row("create: there", create, base, Verdict::Applied);
    row("create: name taken", create, other, Verdict::Conflict);
    row("update: as wanted", update, wanted, Verdict::Applied);
    row("update: as wanted, and another part by another", update, wantedAndMore, Verdict::Applied);
    row("update: as before", update, base, Verdict::NotApplied);
    row("update: another part by another", update, other, Verdict::NotApplied);
    row("update: the same part by another", update, otherName, Verdict::Conflict);
    row("update: gone", update, {}, Verdict::Conflict);
    row("delete: gone", remove, {}, Verdict::Applied);
    row("delete: as before", remove, base, Verdict::NotApplied);
    row("delete: changed by another", remove, other, Verdict::Conflict);

    const Webhook hook = webhook(u"w"_s);
    WebhookDraft moved = draftOf(hook);
    moved.url = u"https://example.com/new"_s;
    Webhook there = hook;
    there.url = moved.url;
    Webhook renamedHook = hook;
    renamedHook.name = u"other"_s;
    Webhook movedElsewhere = hook;
    movedElsewhere.url = u"https://example.com/elsewhere"_s;
    const store::EditKind createHook = store::CreateWebhookEdit{draftOf(hook)};
    const store::EditKind updateHook = store::UpdateWebhookEdit{hook, moved};
    const store::EditKind removeHook = store::DeleteWebhookEdit{hook};
    row("create webhook: absent", createHook, {}, Verdict::NotApplied);
    row("create webhook: there", createHook, hook, Verdict::Applied);
    row("update webhook: as wanted", updateHook, there, Verdict::Applied);
    row("update webhook: as before", updateHook, hook, Verdict::NotApplied);
    row("update webhook: another part by another", updateHook, renamedHook, Verdict::NotApplied);
    row("update webhook: the same part by another", updateHook, movedElsewhere, Verdict::Conflict);
    row("update webhook: gone", updateHook, {}, Verdict::Conflict);
    row("delete webhook: gone", removeHook, {}, Verdict::Applied);
    row("delete webhook: as before", removeHook, hook, Verdict::NotApplied);
    row("delete webhook: changed by another", removeHook, renamedHook, Verdict::Conflict);
}

void TestReconcile::verdicts()
{
    QFETCH(store::EditKind, edit);
    QFETCH(Subject, onServer);
    QFETCH(Verdict, expected);
    QCOMPARE(judge(edit, onServer).verdict, expected);
}

void TestReconcile::keepsWhatOthersChanged()
{
    const Automation base = automation(u"a"_s);
    Automation theirs = base;
    theirs.enabled = false;
    theirs.description = u"by somebody else"_s;
    const Judgement judgement = judge(store::UpdateEdit{base, renamed(base, u"b"_s)}, theirs);
    QCOMPARE(judgement.verdict, Verdict::NotApplied);
    AutomationDraft both = draftOf(theirs);
    both.name = u"b"_s;
    const store::EditKind instead = store::UpdateEdit{theirs, both};
    QCOMPARE(judgement.instead, std::optional(instead));
    QVERIFY(!judge(store::UpdateEdit{base, renamed(base, u"b"_s)}, base).instead);
}

/// JSON that is only spelled otherwise is a change all the same.
void TestReconcile::anotherSpellingIsSent()
{
    Automation base = automation(u"a"_s);
    base.action = WebhookAction{{u"w"_s}, u"hook"_s, u"{\"a\":1}"_s};
    AutomationDraft wanted = draftOf(base);
    std::get<WebhookAction>(wanted.action).payload = u"{ \"a\": 1 }"_s;
    QCOMPARE(judge(store::UpdateEdit{base, wanted}, base).verdict, Verdict::NotApplied);
    Automation theirs = base;
    theirs.enabled = false;
    const Judgement judgement = judge(store::UpdateEdit{base, wanted}, theirs);
    QCOMPARE(judgement.verdict, Verdict::NotApplied);
    const auto& instead = std::get<store::UpdateEdit>(*judgement.instead);
    QCOMPARE(instead.wanted.action, wanted.action);
    QVERIFY(!instead.wanted.enabled);
}

void TestReconcile::undoes()
{
    const Automation base = automation(u"a"_s);
    const auto entry = [](const store::EditKind& kind) { return store::JournalEntry{u"e"_s, kind, {}, {}, false}; };
    const auto undone = [&](const store::EditKind& kind, const Subject& now) { return inverse(entry(kind), now); };
    const auto refusal = [&](const store::EditKind& kind, const Subject& now) {
        const auto result = undone(kind, now);
        return result ? QString() : std::get<InvalidInputError>(result.error()).field;
    };
    const store::EditKind create = store::CreateEdit{draftOf(base)};
    const store::EditKind remove = store::DeleteEdit{base};
    QCOMPARE(undone(create, base).value(), remove);
    QCOMPARE(refusal(create, {}), u"gone"_s);
    Automation changed = base;
    changed.enabled = false;
    QCOMPARE(refusal(create, changed), u"changed"_s);

    QCOMPARE(undone(remove, {}).value(), create);
    QCOMPARE(refusal(remove, base), u"changed"_s);

    const store::EditKind update = store::UpdateEdit{base, renamed(base, u"b"_s)};
    Automation now = base;
    now.name = u"b"_s;
    const store::EditKind back = store::UpdateEdit{now, draftOf(base)};
    QCOMPARE(undone(update, now).value(), back);
    now.description = u"by somebody else"_s;
    const auto kept = std::get<store::UpdateEdit>(undone(update, now).value());
    QCOMPARE(kept.wanted.name, u"a"_s);
    QCOMPARE(kept.wanted.description, u"by somebody else"_s);
    now.name = u"c"_s;
    QCOMPARE(refusal(update, now), u"changed"_s);

    store::JournalEntry theirs = entry(remove);
    theirs.byOthers = true;
    QCOMPARE(std::get<InvalidInputError>(inverse(theirs, {}).error()).field, u"others"_s);

    const Webhook hook = webhook(u"w"_s);
    const store::EditKind removeHook = store::DeleteWebhookEdit{hook};
    const store::EditKind createHook = store::CreateWebhookEdit{draftOf(hook)};
    QCOMPARE(undone(removeHook, {}).value(), createHook);
    QCOMPARE(undone(createHook, hook).value(), removeHook);
}

void TestReconcile::findsTheSubject()
{
    const Automation base = automation(u"a"_s);
    Automation elsewhere = automation(u"a"_s);
    elsewhere.scope = ProjectScope{{u"other"_s}, u"other"_s};
    elsewhere.id = {u"2"_s};
    const QList<Automation> all{elsewhere, base, automation(u"b"_s)};
    QCOMPARE(subjectOf(store::CreateEdit{draftOf(base)}, all), Subject(base));
    QCOMPARE(subjectOf(store::DeleteEdit{base}, all), Subject(base));
    QCOMPARE(subjectOf(store::CreateEdit{renamed(base, u"c"_s)}, all), Subject());
    const Webhook hook = webhook(u"w"_s);
    Webhook twin = hook;
    twin.id = {u"twin"_s};
    QCOMPARE(subjectOf(store::DeleteWebhookEdit{hook}, all, {twin, hook}), Subject(hook));
    QCOMPARE(subjectOf(store::CreateWebhookEdit{draftOf(hook)}, all, {webhook(u"v"_s)}), Subject());
}

void TestReconcile::failuresLeadToStates_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<store::EditState>("expected");
    using enum store::EditState;
    QTest::newRow("refused: never sent") << Error{OfflineError{OfflineError::Kind::Refused, {}, {}}} << Queued;
    QTest::newRow("no such host") << Error{OfflineError{OfflineError::Kind::HostNotFound, {}, {}}} << Queued;
    QTest::newRow("closed: may have arrived") << Error{OfflineError{OfflineError::Kind::Closed, {}, {}}} << Unknown;
    QTest::newRow("timeout") << Error{TimeoutError{}} << Unknown;
    QTest::newRow("truncated answer") << Error{DecodeError{}} << Unknown;
    QTest::newRow("502") << Error{HttpError{502, {}}} << Unknown;
    QTest::newRow("409") << Error{GraphQlError{409, {u"name"_s}}} << Rejected;
    QTest::newRow("200 with errors") << Error{GraphQlError{200, {u"no"_s}}} << Rejected;
    QTest::newRow("key refused") << Error{UnauthorizedError{}} << Queued;
    QTest::newRow("unsupported") << Error{InvalidInputError{}} << Rejected;
    QTest::newRow("not in the server's schema") << Error{NotSupportedError{u"Mutation.x"_s}} << Rejected;
    QTest::newRow("shutting down") << Error{CancelledError{}} << Unknown;
}

void TestReconcile::failuresLeadToStates()
{
    QFETCH(Error, error);
    QFETCH(store::EditState, expected);
    QCOMPARE(stateAfterFailure(error), expected);
}

void TestReconcile::walksEveryEntityOnce()
{
    const QList<Organization> organizations{
        {.id = {u"o"_s}, .name = u"Org"_s, .entityId = {u"e"_s}, .entityName = u"org-entity"_s},
        {.id = {u"o2"_s}, .name = u"No entity"_s}};
    const QList<Team> teams{{.id = {u"t"_s}, .name = u"team"_s}, {.id = {u"e"_s}, .name = u"org-entity"_s}};
    QCOMPARE(entitiesToWalk(organizations, teams), (QStringList{u"team"_s, u"org-entity"_s}));
}

void TestReconcile::findsCollectionsOfAProject()
{
    Automation first = automation(u"a"_s);
    first.scope = CollectionScope{{u"c1"_s}, u"resnet"_s, {u"p"_s}};
    Automation again = first;
    Automation elsewhere = first;
    elsewhere.scope = CollectionScope{{u"c2"_s}, u"other"_s, {u"q"_s}};
    const QList<Collection> found = collectionsNamedBy({first, again, elsewhere, automation(u"b"_s)}, {u"p"_s});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().name, u"resnet"_s);
    QCOMPARE(found.first().project, ProjectId{u"p"_s});
}

QTEST_GUILESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
