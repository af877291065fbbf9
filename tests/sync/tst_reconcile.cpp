// SPDX-License-Identifier: Apache-2.0
#include "app/sync/reconcile.h"
#include "app/sync/walks.h"

#include <QTest>

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
    void findsTheSubject();
    void failuresLeadToStates_data();
    void failuresLeadToStates();
    void walksEveryEntityOnce();
    void findsCollectionsOfAProject();
};

void TestReconcile::verdicts_data()
{
    QTest::addColumn<store::EditKind>("edit");
    QTest::addColumn<std::optional<Automation>>("onServer");
    QTest::addColumn<Verdict>("expected");
    const Automation base = automation(u"a"_s);
    const store::EditKind create = store::CreateEdit{draftOf(base)};
    const store::EditKind update = store::UpdateEdit{base, renamed(base, u"b"_s)};
    const store::EditKind remove = store::DeleteEdit{base};
    const std::optional<Automation> none;
    Automation wanted = base;
    wanted.name = u"b"_s;
    Automation other = base;
    other.enabled = false;

    const auto row = [](const char* name, const store::EditKind& edit, const std::optional<Automation>& onServer,
                         Verdict expected) { QTest::newRow(name) << edit << onServer << expected; };
    row("create: absent", create, none, Verdict::NotApplied);
    row("create: there", create, base, Verdict::Applied);
    row("create: name taken", create, other, Verdict::Conflict);
    row("update: as wanted", update, wanted, Verdict::Applied);
    row("update: as before", update, base, Verdict::NotApplied);
    row("update: changed by another", update, other, Verdict::Conflict);
    row("update: gone", update, none, Verdict::Conflict);
    row("delete: gone", remove, none, Verdict::Applied);
    row("delete: as before", remove, base, Verdict::NotApplied);
    row("delete: changed by another", remove, other, Verdict::Conflict);
}

void TestReconcile::verdicts()
{
    QFETCH(store::EditKind, edit);
    QFETCH(std::optional<Automation>, onServer);
    QFETCH(Verdict, expected);
    QCOMPARE(reconcile(edit, onServer), expected);
}

void TestReconcile::findsTheSubject()
{
    const Automation base = automation(u"a"_s);
    Automation elsewhere = automation(u"a"_s);
    elsewhere.scope = ProjectScope{{u"other"_s}, u"other"_s};
    elsewhere.id = {u"2"_s};
    const QList<Automation> all{elsewhere, base, automation(u"b"_s)};
    QCOMPARE(subjectOf(store::CreateEdit{draftOf(base)}, all)->id, base.id);
    QCOMPARE(subjectOf(store::DeleteEdit{base}, all)->id, base.id);
    QVERIFY(!subjectOf(store::CreateEdit{renamed(base, u"c"_s)}, all));
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
