// SPDX-License-Identifier: Apache-2.0
#include "tests/pending/edits.h"
#include "tests/support/eventually.h"
#include "ui/language/language.h"
#include "ui/models/conflictmodel.h"
#include "ui/models/rowroles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace desk;
using namespace Qt::StringLiterals;
using store::EditState;
using test::automation;
using test::edit;
using test::update;
using test::webhook;
using ui::ConflictKind;
using ui::ConflictModel;
using ui::PartsShown;
using ui::Resolution;
using Part = PartChange::Part;
using Column = ConflictModel::Column;
using Ways = QList<Resolution>;

namespace {

const auto renamedHere = [](auto& draft) { draft.name = u"mine"_s; };

Automation renamedThere()
{
    Automation a = automation();
    a.name = u"theirs"_s;
    a.description = u"also theirs"_s;
    return a;
}

store::OutboxEdit conflict(store::EditKind kind)
{
    return edit(u"e"_s, std::move(kind), EditState::Conflict);
}

ui::PendingFacts facts(QList<Automation> automations, QList<Webhook> webhooks = {})
{
    return {.automations = std::move(automations), .webhooks = std::move(webhooks), .everRead = true};
}

template <class Kind>
Kind resolvedAs(const ui::PendingFacts& known, const store::OutboxEdit& e, Resolution way, const QList<Part>& mine = {})
{
    const auto kind = ui::resolved(known, e, way, mine);
    if (!kind || !std::holds_alternative<Kind>(*kind))
        qFatal("another kind of edit");
    return std::get<Kind>(*kind);
}

} // namespace

class TestConflictModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.speak(u"en"_s); }
    void showsWhatAnEditDoes();
    void tellsHowTheServerStands_data();
    void tellsHowTheServerStands();
    void keepsMineWithoutLosingTheirs();
    void keepsBothUnderAnotherName();
    void savesAMix();
    void makesWhatWasDeletedAgain();
    void deletesWhatSomebodyChanged();
    void aNameThatIsTaken();
    void webhooksToo();
    void nothingIsDecidedUnread();
    void choosesPartByPart();
    void groupsAreChosenTogether();
    void keepsWhatWasChosen();
    void saysEveryState();

private:
    ui::Language m_language;
};

void TestConflictModel::showsWhatAnEditDoes()
{
    const ui::PendingFacts known = facts({automation()});
    const auto shown = [&](store::EditKind kind) { return ui::conflictOf(known, edit(u"e"_s, std::move(kind))); };
    const ui::Conflict change = shown(update(automation(), renamedHere));
    QCOMPARE(change.kind, ConflictKind::None);
    QCOMPARE(change.shown, PartsShown::Change);
    QCOMPARE(change.parts.size(), 1);
    QCOMPARE(change.parts.first().base, u"Deploy"_s);
    QCOMPARE(change.parts.first().mine, u"mine"_s);
    QVERIFY(change.offers.isEmpty());
    const ui::Conflict made = shown(store::CreateEdit{draftOf(automation())});
    QCOMPARE(made.shown, PartsShown::Made);
    QVERIFY(made.parts.size() >= 6);
    const ui::Conflict gone = shown(store::DeleteWebhookEdit{webhook()});
    QCOMPARE(gone.shown, PartsShown::Gone);
    QCOMPARE(gone.parts.size(), 3);
}

void TestConflictModel::tellsHowTheServerStands_data()
{
    QTest::addColumn<store::EditKind>("kind");
    QTest::addColumn<QList<Automation>>("server");
    QTest::addColumn<ConflictKind>("expected");
    QTest::addColumn<Ways>("ways");
    using R = Resolution;
    const QList<Automation> there{automation()};
    const QList<Automation> changed{renamedThere()};
    const store::EditKind rename = update(automation(), renamedHere);
    const store::EditKind off = update(automation(), [](AutomationDraft& d) { d.enabled = false; });
    const store::EditKind remove = store::DeleteEdit{automation()};
    const store::EditKind create = store::CreateEdit{draftOf(automation())};
    Automation other = automation(u"a9"_s);
    other.enabled = false;
    QTest::newRow("change, changed") << rename << changed << ConflictKind::Changed
                                     << Ways{R::KeepMine, R::KeepTheirs, R::KeepBoth, R::Mix};
    QTest::newRow("change of another part")
        << off << changed << ConflictKind::Changed << Ways{R::KeepMine, R::KeepTheirs, R::KeepBoth};
    QTest::newRow("change, unchanged") << rename << there << ConflictKind::Unchanged
                                       << Ways{R::KeepMine, R::KeepTheirs};
    QTest::newRow("change, deleted") << rename << QList<Automation>{} << ConflictKind::Deleted << Ways{R::Recreate};
    QTest::newRow("delete, changed") << remove << changed << ConflictKind::Changed << Ways{R::KeepMine, R::KeepTheirs};
    QTest::newRow("delete, deleted") << remove << QList<Automation>{} << ConflictKind::Deleted << Ways{};
    QTest::newRow("create, name taken") << create << QList<Automation>{other} << ConflictKind::Changed
                                        << Ways{R::KeepMine, R::KeepTheirs, R::KeepBoth};
    QTest::newRow("create, nothing there")
        << create << QList<Automation>{} << ConflictKind::Unchanged << Ways{R::KeepMine};
}

void TestConflictModel::tellsHowTheServerStands()
{
    QFETCH(store::EditKind, kind);
    QFETCH(QList<Automation>, server);
    QFETCH(ConflictKind, expected);
    QFETCH(Ways, ways);
    const ui::Conflict found = ui::conflictOf(facts(server), conflict(kind));
    QCOMPARE(found.kind, expected);
    QCOMPARE(found.offers, ways);
    // Every way that is offered leads somewhere, and no other does.
    for (const Resolution way :
        {Resolution::KeepMine, Resolution::KeepTheirs, Resolution::KeepBoth, Resolution::Mix, Resolution::Recreate})
        QCOMPARE(ui::resolved(facts(server), conflict(kind), way).has_value(),
            ways.contains(way) && way != Resolution::KeepTheirs);
}

void TestConflictModel::keepsMineWithoutLosingTheirs()
{
    const store::OutboxEdit e = conflict(update(automation(), renamedHere));
    const auto kept = resolvedAs<store::UpdateEdit>(facts({renamedThere()}), e, Resolution::KeepMine);
    QCOMPARE(kept.base, renamedThere());
    QCOMPARE(kept.wanted.name, u"mine"_s);
    QCOMPARE(kept.wanted.description, u"also theirs"_s);
}

void TestConflictModel::keepsBothUnderAnotherName()
{
    const store::OutboxEdit e = conflict(update(automation(), renamedHere));
    const auto known = facts({renamedThere(), automation(u"a2"_s, u"mine copy"_s)});
    const auto second = resolvedAs<store::CreateEdit>(known, e, Resolution::KeepBoth);
    QCOMPARE(second.draft.name, u"mine copy 2"_s);
    QCOMPARE(second.draft.description, u"d"_s);
    // A name that waits to be made is taken too.
    ui::PendingFacts waiting = known;
    waiting.edits = {e, edit(u"e2"_s, store::CreateEdit{draftOf(automation({}, u"mine copy 2"_s))})};
    const auto third = resolvedAs<store::CreateEdit>(waiting, e, Resolution::KeepBoth);
    QCOMPARE(third.draft.name, u"mine copy 3"_s);
    const Webhook base = webhook();
    Webhook changed = base;
    changed.url = u"https://other.example"_s;
    const QString longest(64, u'x');
    const auto renamed = update(base, [&](WebhookDraft& d) { d.name = longest; });
    const auto hook =
        resolvedAs<store::CreateWebhookEdit>(facts({}, {changed}), conflict(renamed), Resolution::KeepBoth);
    QCOMPARE(hook.draft.name.size(), 64);
    QVERIFY(hook.draft.name.endsWith(u" copy"_s));
}

void TestConflictModel::savesAMix()
{
    Automation server = renamedThere();
    server.enabled = false;
    const auto mine = update(automation(), [](AutomationDraft& d) {
        d.name = u"mine"_s;
        d.description = u"mine too"_s;
    });
    const auto mix =
        resolvedAs<store::UpdateEdit>(facts({server}), conflict(mine), Resolution::Mix, {Part::Description});
    QCOMPARE(mix.wanted.name, u"theirs"_s);
    QCOMPARE(mix.wanted.description, u"mine too"_s);
    QCOMPARE(mix.wanted.enabled, false);
}

void TestConflictModel::makesWhatWasDeletedAgain()
{
    const store::OutboxEdit e = conflict(update(automation(), renamedHere));
    const auto made = resolvedAs<store::CreateEdit>(facts({}), e, Resolution::Recreate);
    QCOMPARE(made.draft, std::get<store::UpdateEdit>(e.kind).wanted);
}

void TestConflictModel::deletesWhatSomebodyChanged()
{
    const store::OutboxEdit e = conflict(store::DeleteEdit{automation()});
    const ui::Conflict found = ui::conflictOf(facts({renamedThere()}), e);
    QCOMPARE(found.shown, PartsShown::Theirs);
    QCOMPARE(found.parts.size(), 2);
    const auto gone = resolvedAs<store::DeleteEdit>(facts({renamedThere()}), e, Resolution::KeepMine);
    QCOMPARE(gone.base, renamedThere());
}

void TestConflictModel::aNameThatIsTaken()
{
    Automation other = automation(u"a9"_s);
    other.description = u"somebody's"_s;
    other.enabled = false;
    const store::OutboxEdit e = conflict(store::CreateEdit{draftOf(automation())});
    const auto kept = resolvedAs<store::UpdateEdit>(facts({other}), e, Resolution::KeepMine);
    QCOMPARE(kept.base.id, other.id);
    QCOMPARE(kept.wanted, draftOf(automation()));
    const ui::Conflict found = ui::conflictOf(facts({other}), e);
    QCOMPARE(found.shown, PartsShown::NameTaken);
    QCOMPARE(found.parts.size(), 2);
    // The same name elsewhere is nobody's.
    other.scope = ProjectScope{{u"p"_s}, u"proj"_s};
    QCOMPARE(ui::conflictOf(facts({other}), e).kind, ConflictKind::Unchanged);
}

void TestConflictModel::webhooksToo()
{
    Webhook server = webhook();
    server.url = u"https://theirs.example"_s;
    server.signingSecret = u"KEY"_s;
    const auto mine = update(webhook(), [](WebhookDraft& d) { d.url = u"https://mine.example"_s; });
    const store::OutboxEdit e = conflict(mine);
    const ui::Conflict found = ui::conflictOf(facts({}, {server}), e);
    QCOMPARE(found.shown, PartsShown::Conflict);
    QVERIFY(found.offers.contains(Resolution::Mix));
    const auto kept = resolvedAs<store::UpdateWebhookEdit>(facts({}, {server}), e, Resolution::KeepMine);
    QCOMPARE(kept.wanted.url, u"https://mine.example"_s);
    QCOMPARE(kept.wanted.signingSecret.value(), u"KEY"_s);
    const store::OutboxEdit gone = conflict(store::DeleteWebhookEdit{webhook()});
    QVERIFY(!ui::conflictOf(facts({}, {server}), gone).offers.contains(Resolution::KeepBoth));
}

void TestConflictModel::nothingIsDecidedUnread()
{
    ui::PendingFacts unread = facts({});
    unread.everRead = false;
    const ui::Conflict found = ui::conflictOf(unread, conflict(update(automation(), renamedHere)));
    QCOMPARE(found.kind, ConflictKind::NotRead);
    QVERIFY(found.offers.isEmpty());
}

namespace {

/// Name on both sides, description only there, switch only here.
QList<PartChange> threeParts()
{
    AutomationDraft mine = draftOf(automation());
    mine.name = u"mine"_s;
    mine.enabled = false;
    return threeWay(draftOf(automation()), mine, draftOf(renamedThere()));
}

} // namespace

void TestConflictModel::choosesPartByPart()
{
    ConflictModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setParts(PartsShown::Conflict, threeParts());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 5);
    // What only one side changed is chosen already, and nothing else can be.
    QVERIFY(model.canChoose(0));
    QVERIFY(!model.canChoose(1));
    QVERIFY(!model.canChoose(2));
    QVERIFY(!model.canChoose(3));
    QVERIFY(!model.isComplete());
    QCOMPARE(model.mine(), QList<Part>{Part::Enabled});
    QSignalSpy chosen(&model, &ConflictModel::choiceChanged);
    model.choose(0, ConflictModel::Side::Mine);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(model.isComplete());
    QCOMPARE(model.mine(), (QList<Part>{Part::Name, Part::Enabled}));
    model.choose(0, ConflictModel::Side::Theirs);
    QCOMPARE(model.mine(), QList<Part>{Part::Enabled});
    model.choose(1, ConflictModel::Side::Mine);
    QCOMPARE(model.mine(), QList<Part>{Part::Enabled});
}

void TestConflictModel::groupsAreChosenTogether()
{
    AutomationDraft mine = draftOf(automation());
    AutomationDraft theirs = mine;
    std::get<WebhookAction>(mine.action).webhook = {u"v"_s};
    std::get<WebhookAction>(theirs.action).payload = u"{\"a\":1}"_s;
    ConflictModel model;
    model.setParts(PartsShown::Conflict, threeWay(draftOf(automation()), mine, theirs));
    QCOMPARE(model.rowCount(), 2);
    model.choose(1, ConflictModel::Side::Mine);
    QVERIFY(model.isComplete());
    QCOMPARE(model.mine(), (QList<Part>{Part::Target, Part::Payload}));
}

void TestConflictModel::keepsWhatWasChosen()
{
    ConflictModel model;
    model.setParts(PartsShown::Conflict, threeParts());
    model.choose(0, ConflictModel::Side::Mine);
    model.setParts(PartsShown::Conflict, threeParts());
    QVERIFY(model.isComplete());
    // The server's changed once more: what was chosen was chosen against something else.
    QList<PartChange> parts = threeParts();
    parts[0].theirs = u"changed again"_s;
    model.setParts(PartsShown::Conflict, parts);
    QVERIFY(!model.isComplete());
}

void TestConflictModel::saysEveryState()
{
    ConflictModel model;
    model.setParts(PartsShown::Conflict, threeParts());
    const auto said = [&](int row, Column column) {
        return model.index(row, int(model.columns().indexOf(column))).data().toString();
    };
    QCOMPARE(said(0, Column::Base), u"Deploy"_s);
    QCOMPARE(said(0, Column::Mine), u"mine"_s);
    QCOMPARE(said(0, Column::Theirs), u"theirs"_s);
    QCOMPARE(said(0, Column::Taken), u"Choose"_s);
    QCOMPARE(said(1, Column::Taken), u"Server’s"_s);
    QCOMPARE(said(2, Column::Base), u"On"_s);
    QCOMPARE(said(2, Column::Mine), u"Off"_s);
    QCOMPARE(said(2, Column::Taken), u"Mine"_s);
    const QString spoken = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString& word : {u"Name"_s, u"changed on both sides"_s, u"Deploy"_s, u"mine"_s, u"theirs"_s})
        QVERIFY2(spoken.contains(word), qPrintable(spoken));
    model.setParts(PartsShown::Change, threeParts());
    QCOMPARE(model.columnCount(), 3);
    QVERIFY(!model.canChoose(0));
}

QTEST_GUILESS_MAIN(TestConflictModel)
#include "tst_conflictmodel.moc"
