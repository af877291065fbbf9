// SPDX-License-Identifier: Apache-2.0
#include "tests/pending/edits.h"
#include "tests/support/eventually.h"
#include "ui/language/language.h"
#include "ui/models/automationfile.h"
#include "ui/models/pendingmodel.h"
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

namespace {

const auto renamed = [](auto& draft) { draft.name = u"renamed"_s; };

QList<store::OutboxEdit> oneOfEach()
{
    store::OutboxEdit refused = edit(u"e5"_s, store::DeleteEdit{automation(u"a3"_s)}, EditState::Rejected);
    refused.message = u"permission denied"_s;
    return {edit(u"e1"_s, store::CreateEdit{draftOf(automation({}, u"New one"_s))}),
        edit(u"e2"_s, update(automation(), renamed)), edit(u"e3"_s, store::DeleteEdit{automation(u"a2"_s)}),
        edit(u"e4"_s, update(automation(u"a4"_s), renamed), EditState::Conflict), refused,
        edit(u"e6"_s, store::CreateWebhookEdit{draftOf(webhook({}, u"new-hook"_s))}, EditState::Sending),
        edit(u"e7"_s, update(webhook(), renamed), EditState::Unknown),
        edit(u"e8"_s, store::DeleteWebhookEdit{webhook(u"w2"_s)})};
}

/// Somebody else gave the one of the conflict another name.
ui::PendingFacts facts(const QList<store::OutboxEdit>& edits)
{
    return {.edits = edits, .automations = {automation(u"a4"_s, u"theirs"_s)}, .webhooks = {}, .everRead = true};
}

store::WorkspaceView workspace()
{
    store::WorkspaceView view;
    view.projects = {{{u"r"_s}, u"wandb-registry-Model"_s, u"acme-org"_s, {}, {}}};
    return view;
}

} // namespace

class TestPendingModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.speak(u"en"_s); }
    void saysWhatEachDoes();
    void saysHowItStands();
    void saysWhoseDoingAConflictIs();
    void sumsUpThePlan_data();
    void sumsUpThePlan();
    void theSecondOfAThingWaits();
    void saysWhatIsInTheWay();
    void leadsToWhatItIsAbout();
    void copiesWhatIsWanted();
    void showsTheRows();
    void changesOnlyWhatChanged();

private:
    ui::Language m_language;
};

void TestPendingModel::saysWhatEachDoes()
{
    QStringList lines;
    for (const ui::PendingRow& row : ui::pendingRows(facts(oneOfEach()), workspace()))
        lines.append(QStringList{whatLabel(row.what), ui::subjectLabel(row.edit.kind), row.name}.join(u' '));
    QCOMPARE(lines,
        (QStringList{u"Create Automation New one"_s, u"Change Automation renamed"_s, u"Delete Automation Deploy"_s,
            u"Conflict Automation renamed"_s, u"Refused Automation Deploy"_s, u"Create Webhook new-hook"_s,
            u"Change Webhook renamed"_s, u"Delete Webhook deploy-hook"_s}));
}

void TestPendingModel::saysHowItStands()
{
    QStringList lines;
    for (const ui::PendingRow& row : ui::pendingRows(facts(oneOfEach()), workspace()))
        lines.append(row.state);
    QCOMPARE(lines[0], u"Waits for the server"_s);
    QCOMPARE(lines[3], u"Somebody else changed it"_s);
    QCOMPARE(lines[4], u"The server refused it: permission denied"_s);
    QCOMPARE(lines[5], u"Being sent"_s);
    QCOMPARE(lines[6], u"Answer lost: looked up at the next sync"_s);
}

// One that was recovered, or that another account made, is nobody's doing.
void TestPendingModel::saysWhoseDoingAConflictIs()
{
    using Kind = ui::ConflictKind;
    const auto said = [](store::EditKind kind, Kind conflict) {
        return ui::stateText(edit(u"e"_s, std::move(kind), EditState::Conflict), conflict);
    };
    const auto change = update(automation(), renamed);
    const store::CreateEdit create{draftOf(automation())};
    QCOMPARE(said(change, Kind::Changed), u"Somebody else changed it"_s);
    QCOMPARE(said(change, Kind::Deleted), u"Somebody else deleted it"_s);
    QCOMPARE(said(create, Kind::Changed), u"Its name is taken on the server"_s);
    QCOMPARE(said(store::DeleteEdit{automation()}, Kind::Deleted), u"It is gone from the server already"_s);
    for (const Kind kind : {Kind::Unchanged, Kind::NotRead})
        QCOMPARE(said(change, kind), u"Not sent before you have looked at it"_s);
}

void TestPendingModel::sumsUpThePlan_data()
{
    QTest::addColumn<QList<int>>("which");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QList<int>{} << QString();
    QTest::newRow("all") << QList<int>{0, 1, 2, 3, 4, 5, 6, 7}
                         << u"2 to create, 2 to change, 2 to delete, 1 conflict, 1 refused"_s;
    QTest::newRow("two conflicts") << QList<int>{3, 3} << u"2 conflicts"_s;
    QTest::newRow("one") << QList<int>{7} << u"1 to delete"_s;
}

void TestPendingModel::sumsUpThePlan()
{
    QFETCH(QList<int>, which);
    QFETCH(QString, expected);
    QList<store::OutboxEdit> edits;
    for (const int i : which)
        edits.append(oneOfEach()[i]);
    QCOMPARE(ui::planText(edits), expected);
}

void TestPendingModel::theSecondOfAThingWaits()
{
    const QList<store::OutboxEdit> edits{edit(u"e1"_s, update(automation(), renamed), EditState::Conflict),
        edit(u"e2"_s, update(automation(), renamed)), edit(u"e3"_s, update(automation(u"other"_s), renamed))};
    const QList<ui::PendingRow> rows = ui::pendingRows(facts(edits), workspace());
    QVERIFY(!rows[0].waitsForAnother);
    QVERIFY(rows[1].waitsForAnother);
    QVERIFY(!rows[2].waitsForAnother);
    QVERIFY(!ui::applyObstacle(rows[1]).isEmpty());
    QVERIFY(ui::applyObstacle(rows[2]).isEmpty());
}

void TestPendingModel::saysWhatIsInTheWay()
{
    const QList<ui::PendingRow> rows = ui::pendingRows(facts(oneOfEach()), workspace());
    QStringList applied;
    QStringList discarded;
    for (const ui::PendingRow& row : rows) {
        if (ui::applyObstacle(row).isEmpty())
            applied.append(row.edit.id);
        if (ui::discardObstacle(row).isEmpty())
            discarded.append(row.edit.id);
    }
    QCOMPARE(applied, (QStringList{u"e1"_s, u"e2"_s, u"e3"_s, u"e5"_s, u"e8"_s}));
    // What may be on its way, or there already, is not given up.
    QCOMPARE(discarded, (QStringList{u"e1"_s, u"e2"_s, u"e3"_s, u"e4"_s, u"e5"_s, u"e8"_s}));
}

void TestPendingModel::leadsToWhatItIsAbout()
{
    const QList<store::OutboxEdit> edits = oneOfEach();
    const ui::UsageLink created = ui::linkOf(edits[0]);
    QCOMPARE(created.kind, ui::UsageLink::Kind::Automation);
    QCOMPARE(created.id, u"edit:e1"_s);
    QCOMPARE(created.place, (store::Place{store::Place::Kind::Project, u"r"_s}));
    QCOMPARE(ui::linkOf(edits[1]).id, u"a1"_s);
    const ui::UsageLink hook = ui::linkOf(edits[6]);
    QCOMPARE(hook.kind, ui::UsageLink::Kind::Webhook);
    QCOMPARE(hook.id, u"w"_s);
    QCOMPARE(hook.team, u"acme-ml"_s);
}

void TestPendingModel::copiesWhatIsWanted()
{
    const auto copied = ui::automationFrom(ui::copyText(update(automation(), renamed)));
    QVERIFY(copied);
    QCOMPARE(copied->name, u"renamed"_s);
    QCOMPARE(filterOf(copied->event).text, filterOf(automation().event).text);
    QVERIFY(ui::copyText(store::DeleteWebhookEdit{webhook()}).contains(u"https://ci.example.com"_s));
}

void TestPendingModel::showsTheRows()
{
    const QDateTime now({2026, 3, 1}, {9, 3}, Qt::UTC);
    ui::PendingModel model([now] { return now; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFacts(facts(oneOfEach()), workspace());
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(model.rowOf(u"e4"_s), 3);
    QCOMPARE(model.rowOf(u"gone"_s), -1);
    const QModelIndex name = model.index(3, ui::PendingModel::Name);
    QCOMPARE(name.data().toString(), u"renamed"_s);
    QVERIFY(name.data(ui::RowSecondRole).toString().contains(u"Model"_s));
    const QModelIndex what = model.index(3, ui::PendingModel::What);
    QCOMPARE(what.data(ui::RowChipRole).toString(), u"Conflict"_s);
    QCOMPARE(what.data(Qt::AccessibleTextRole).toString(), u"Conflict, 3 min ago"_s);
    const QString spoken = name.data(Qt::AccessibleTextRole).toString();
    for (const QString& word : {u"renamed"_s, u"Conflict"_s, u"Automation"_s, u"Somebody else changed it"_s})
        QVERIFY2(spoken.contains(word), qPrintable(spoken));
}

void TestPendingModel::changesOnlyWhatChanged()
{
    ui::PendingModel model;
    QList<store::OutboxEdit> edits = oneOfEach();
    model.setFacts(facts(edits), workspace());
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    edits[1].state = EditState::Sending;
    model.setFacts(facts(edits), workspace());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    edits.removeAt(1);
    model.setFacts(facts(edits), workspace());
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 0);
}

QTEST_GUILESS_MAIN(TestPendingModel)
#include "tst_pendingmodel.moc"
