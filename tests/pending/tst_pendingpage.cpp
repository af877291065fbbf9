// SPDX-License-Identifier: Apache-2.0
#include "tests/pending/edits.h"
#include "tests/support/demoworkspace.h"
#include "tests/support/eventually.h"
#include "tests/support/hiddentable.h"
#include "tests/ui/enginestandin.h"
#include "ui/commands/commandregistry.h"
#include "ui/kit/banner.h"
#include "ui/kit/deskstyle.h"
#include "ui/language/language.h"
#include "ui/models/workspacemodel.h"
#include "ui/pending/pendingpage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace desk;
using namespace Qt::StringLiterals;
using store::EditState;

namespace {

/// The page over a store with what the demonstration workspace holds.
struct Rig {
    explicit Rig(const QList<store::OutboxEdit>& edits)
    {
        language.speak(u"en"_s);
        ui::applyLook(*qApp, ui::Scheme::Light);
        (void)test::expectValue(await(store.open()));
        demo.fill(store, false);
        // The one the demonstration brings is not part of these.
        for (const store::OutboxEdit& old : test::expectValue(await(store.outbox())))
            test::expectOk(await(store.removeEdit(old.id)));
        for (const store::OutboxEdit& wanted : edits) {
            store::OutboxEdit made = test::expectValue(await(store.enqueue(wanted.kind)));
            made.state = wanted.state;
            made.message = wanted.message;
            test::expectOk(await(store.updateEdit(made)));
            ids.append(made.id);
        }
        engine = test::makeEngine(store, script);
        page = std::make_unique<ui::PendingPage>(store, *engine, workspace, commands);
        page->resize(1100, 760);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the window did not become active");
        if (!eventually([&] { return table()->model()->rowCount() == edits.size() && workspace.isLoaded(); }))
            qFatal("the edits are not listed");
    }

    template <class T>
    [[nodiscard]] T* find(const QString& name) const
    {
        T* found = page->findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    [[nodiscard]] QTableView* table() const { return find<QTableView>(u"pendingTable"_s); }
    [[nodiscard]] QTableView* parts() const { return find<QTableView>(u"pendingParts"_s); }
    [[nodiscard]] QString text(const QString& label) const { return find<QLabel>(label)->text(); }
    [[nodiscard]] QPushButton* button(const QString& name) const { return find<QPushButton>(name); }
    void go(int row) const { table()->setCurrentIndex(table()->model()->index(row, 0)); }

    /// What is offered where something is to be decided.
    [[nodiscard]] QStringList ways() const
    {
        QStringList names;
        for (const QString& name : {u"keepMine"_s, u"keepTheirs"_s, u"keepBoth"_s, u"saveMix"_s, u"recreate"_s}) {
            if (button(name)->isVisible())
                names.append(name);
        }
        return names;
    }

    /// The question that is open, answered.
    static void confirm()
    {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("nothing is asked");
        dialog->findChild<QPushButton*>(u"confirm"_s)->click();
    }

    ui::Language language;
    QTemporaryDir folder;
    store::Store store{folder.filePath(u"profile"_s)};
    test::DemoWorkspace demo;
    test::EngineScript script;
    std::unique_ptr<sync::Engine> engine;
    ui::WorkspaceModel workspace{store};
    ui::CommandRegistry commands;
    QStringList ids;
    std::unique_ptr<ui::PendingPage> page;
};

Automation known(int index)
{
    return test::DemoWorkspace().automations().at(index);
}

const auto renamed = [](auto& draft) { draft.name = u"Renamed here"_s; };

} // namespace

class TestPendingPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingWaits();
    void whatCannotBeReadIsTriedAgain();
    void showsThePlan();
    void appliesOne();
    void appliesAllInTheirOrder();
    void saysWhatCameOfEach();
    void stopsWhereTheServerIsAway();
    void goesOnAfterOneThatASyncHasSent();
    void saysWhatTheServerRefused();
    void asksBeforeItDiscards();
    void saysWhyAKeyDoesNothing();
    void keepsTheFocusInTheList();
    void leadsToTheAutomation();
    void goesToTheEditThatIsAskedFor();
    void decidesAConflict();
    void savesAMix();
    void offersWhatCanBeDoneAboutADeletedOne();
    void followsTheServer();
    void keepsTheWidthsOfColumns();
    void readOnlyChangesNothing();
    void commandsSleepWhileItIsHidden();
};

void TestPendingPage::nothingWaits()
{
    const Rig rig({});
    QTRY_COMPARE(rig.text(u"pendingEmptyTitle"_s), u"Nothing waits"_s);
    QVERIFY(!rig.commands.obstacle(u"actionApplyAllPending"_s).isEmpty());
    QVERIFY(!rig.commands.obstacle(u"actionDiscardPending"_s).isEmpty());
}

void TestPendingPage::whatCannotBeReadIsTriedAgain()
{
    ui::Language language;
    language.speak(u"en"_s);
    const QTemporaryDir folder;
    const QString profile = folder.filePath(u"profile"_s);
    store::Store store(profile);
    (void)test::expectValue(await(store.open()));
    auto hidden = std::make_unique<HiddenTable>(profile + u"/user.db"_s, u"outbox"_s);
    test::EngineScript script;
    const auto engine = test::makeEngine(store, script);
    const ui::WorkspaceModel workspace(store);
    ui::CommandRegistry commands;
    ui::PendingPage page(store, *engine, workspace, commands);
    page.show();
    const auto* title = page.findChild<QLabel*>(u"pendingEmptyTitle"_s);
    QTRY_COMPARE(title->text(), u"The pending changes could not be read"_s);
    hidden.reset();
    page.findChild<QPushButton*>(u"pendingEmptyAction"_s)->click();
    QTRY_COMPARE(title->text(), u"Nothing waits"_s);
}

void TestPendingPage::showsThePlan()
{
    store::OutboxEdit refused = test::edit({}, store::DeleteEdit{known(4)}, EditState::Rejected);
    refused.message = u"permission denied"_s;
    AutomationDraft fresh = draftOf(known(0));
    fresh.name = u"Brand new"_s;
    const Rig rig({test::edit({}, store::CreateEdit{fresh}), test::edit({}, test::update(known(1), renamed)), refused});
    QCOMPARE(rig.text(u"pendingHeaderSubtitle"_s), u"1 to create, 1 to change, 1 refused"_s);
    // The oldest is shown first: what will be made.
    QCOMPARE(rig.text(u"pendingDetailsTitle"_s), u"Brand new"_s);
    QCOMPARE(rig.text(u"pendingState"_s), u"Waits for the server"_s);
    QVERIFY(rig.text(u"pendingSentence"_s).contains(u"production"_s));
    QCOMPARE(rig.parts()->model()->columnCount(), 2);
    rig.go(1);
    QCOMPARE(rig.parts()->model()->columnCount(), 3);
    QCOMPARE(rig.parts()->model()->rowCount(), 1);
    QCOMPARE(rig.parts()->model()->index(0, 1).data().toString(), known(1).name);
    QCOMPARE(rig.parts()->model()->index(0, 2).data().toString(), u"Renamed here"_s);
    QVERIFY(rig.ways().isEmpty());
    rig.go(2);
    QCOMPARE(rig.text(u"pendingState"_s), u"The server refused it: permission denied"_s);
}

void TestPendingPage::appliesOne()
{
    const Rig rig({test::edit({}, test::update(known(1), renamed)), test::edit({}, store::DeleteEdit{known(4)})});
    QSignalSpy done(rig.page.get(), &ui::PendingPage::done);
    rig.go(1);
    rig.button(u"pendingApply"_s)->click();
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(rig.script.applied, QStringList{rig.ids[1]});
    QVERIFY(done.first().first().value<ui::ToastMessage>().text.contains(known(4).name));
}

void TestPendingPage::appliesAllInTheirOrder()
{
    const Rig rig({test::edit({}, test::update(known(1), renamed)),
        test::edit({}, test::update(known(2), renamed), EditState::Conflict),
        test::edit({}, store::DeleteEdit{known(4)})});
    QSignalSpy done(rig.page.get(), &ui::PendingPage::done);
    rig.button(u"pendingApplyAll"_s)->click();
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(done.first().first().value<ui::ToastMessage>().text, u"2 changes were applied on the server."_s);
    QVERIFY(!rig.find<QWidget>(u"pendingMessage"_s)->isVisible());
    // A conflict is decided by a person.
    QCOMPARE(rig.script.applied, (QStringList{rig.ids[0], rig.ids[2]}));
}

void TestPendingPage::saysWhatCameOfEach()
{
    using Kind = sync::EditOutcome::Kind;
    Rig rig({test::edit({}, test::update(known(1), renamed)), test::edit({}, store::DeleteEdit{known(4)}),
        test::edit({}, store::DeleteEdit{known(2)}), test::edit({}, store::DeleteEdit{known(3)})});
    const auto refused = [](const QString& why) {
        return sync::EditOutcome{.kind = Kind::Rejected, .error = Error(GraphQlError{200, {why}})};
    };
    rig.script.applying.insert(rig.ids[1], refused(u"it is locked"_s));
    rig.script.applying.insert(rig.ids[2], refused(u"no permission"_s));
    QSignalSpy done(rig.page.get(), &ui::PendingPage::done);
    rig.button(u"pendingApplyAll"_s)->click();
    QTRY_COMPARE(rig.script.applied.size(), 4);
    QTRY_VERIFY(!rig.text(u"pendingMessageText"_s).isEmpty());
    const QStringList lines = rig.text(u"pendingMessageText"_s).split(u'\n');
    QCOMPARE(lines.first(), u"2 applied, 2 refused:"_s);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[1].contains(known(4).name) && lines[1].contains(u"it is locked"_s), qPrintable(lines[1]));
    QVERIFY2(lines[2].contains(known(2).name) && lines[2].contains(u"no permission"_s), qPrintable(lines[2]));
    QCOMPARE(done.count(), 0);
}

void TestPendingPage::stopsWhereTheServerIsAway()
{
    Rig rig({test::edit({}, test::update(known(1), renamed)), test::edit({}, store::DeleteEdit{known(4)})});
    rig.script.outcome = sync::EditOutcome{.kind = sync::EditOutcome::Kind::Queued,
        .error = OfflineError{OfflineError::Kind::Refused, u"127.0.0.1:1"_s, {}}};
    rig.commands.action(u"actionApplyAllPending"_s)->trigger();
    QTRY_VERIFY(rig.text(u"pendingMessageText"_s).contains(u"was not sent, and stays here."_s));
    QVERIFY(rig.text(u"pendingMessageText"_s).startsWith(u"2 not sent:"_s));
    QTRY_COMPARE(rig.commands.obstacle(u"actionApplyAllPending"_s), QString());
    QCOMPARE(rig.script.applied, QStringList{rig.ids[0]});
}

void TestPendingPage::goesOnAfterOneThatASyncHasSent()
{
    Rig rig({test::edit({}, test::update(known(1), renamed)), test::edit({}, store::DeleteEdit{known(4)})});
    rig.script.applying.insert(rig.ids[0], failure(InvalidInputError{u"gone"_s, {}}));
    rig.commands.action(u"actionApplyAllPending"_s)->trigger();
    QTRY_COMPARE(rig.script.applied, rig.ids);
    QTRY_VERIFY(rig.text(u"pendingMessageText"_s).startsWith(u"1 applied, 1 not waiting any more:"_s));
    QVERIFY(rig.text(u"pendingMessageText"_s).contains(u"Renamed here"_s));
}

void TestPendingPage::saysWhatTheServerRefused()
{
    Rig rig({test::edit({}, test::update(known(1), renamed))});
    rig.script.outcome = sync::EditOutcome{
        .kind = sync::EditOutcome::Kind::Rejected, .error = Error(GraphQlError{200, {u"name is too long"_s}})};
    rig.button(u"pendingApply"_s)->click();
    QTRY_VERIFY(rig.text(u"pendingMessageText"_s).contains(u"name is too long"_s));
}

void TestPendingPage::asksBeforeItDiscards()
{
    const Rig rig({test::edit({}, test::update(known(1), renamed))});
    QSignalSpy done(rig.page.get(), &ui::PendingPage::done);
    rig.button(u"pendingDiscard"_s)->click();
    QVERIFY(QApplication::activeModalWidget());
    QVERIFY(rig.script.discarded.isEmpty());
    Rig::confirm();
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(rig.script.discarded, rig.ids);
}

void TestPendingPage::saysWhyAKeyDoesNothing()
{
    const Rig rig({test::edit({}, test::update(known(1), renamed), EditState::Unknown)});
    rig.table()->setFocus();
    QTest::keyClick(rig.table(), Qt::Key_Delete);
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(rig.text(u"pendingMessageText"_s), rig.commands.obstacle(u"actionDiscardPending"_s));
    QVERIFY(rig.find<QWidget>(u"pendingMessage"_s)->isVisible());
}

// The button is disabled while it is sent, and what comes after it is another one.
void TestPendingPage::keepsTheFocusInTheList()
{
    const Rig rig({test::edit({}, test::update(known(1), renamed)), test::edit({}, store::DeleteEdit{known(4)})});
    QSignalSpy done(rig.page.get(), &ui::PendingPage::done);
    for (const QString& name : {u"pendingApply"_s, u"pendingApplyAll"_s}) {
        rig.button(name)->setFocus();
        QTest::keyClick(rig.button(name), Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget(), rig.table());
        QTRY_VERIFY(rig.button(name)->isEnabled());
        QCOMPARE(QApplication::focusWidget(), rig.table());
    }
    QCOMPARE(done.count(), 2);
}

void TestPendingPage::leadsToTheAutomation()
{
    const Rig rig({test::edit({}, test::update(known(1), renamed))});
    QSignalSpy opened(rig.page.get(), &ui::PendingPage::linkActivated);
    rig.button(u"pendingOpen"_s)->click();
    QCOMPARE(opened.count(), 1);
    const auto link = opened.first().first().value<ui::UsageLink>();
    QCOMPARE(link.id, known(1).id.value);
    QCOMPARE(link.place, ui::placeOf(known(1).scope));
}

void TestPendingPage::goesToTheEditThatIsAskedFor()
{
    Rig rig({test::edit({}, test::update(known(1), renamed)), test::edit({}, store::DeleteEdit{known(4)})});
    rig.button(u"pendingApplyAll"_s)->setFocus();
    rig.page->showEdit(rig.ids[1]);
    QCOMPARE(rig.table()->currentIndex().row(), 1);
    QCOMPARE(rig.text(u"pendingDetailsTitle"_s), known(4).name);
    QCOMPARE(QApplication::focusWidget(), rig.table());
    // One that is not there yet is gone to when it comes.
    const store::OutboxEdit later = test::expectValue(await(rig.store.enqueue(store::DeleteEdit{known(2)})));
    rig.page->showEdit(later.id);
    QTRY_COMPARE(rig.table()->currentIndex().row(), 2);
}

void TestPendingPage::decidesAConflict()
{
    Automation base = known(1);
    base.name = u"Before both"_s; // the demonstration's name is what somebody else gave it
    base.description = u"Before"_s;
    Rig rig({test::edit({}, test::update(base, renamed), EditState::Conflict)});
    QCOMPARE(rig.text(u"pendingHeaderSubtitle"_s), u"1 conflict"_s);
    QCOMPARE(rig.ways(), (QStringList{u"keepMine"_s, u"keepTheirs"_s, u"keepBoth"_s, u"saveMix"_s}));
    const QAbstractItemModel* parts = rig.parts()->model();
    QCOMPARE(parts->columnCount(), 5);
    QCOMPARE(parts->index(0, 1).data().toString(), u"Before both"_s);
    QCOMPARE(parts->index(0, 2).data().toString(), u"Renamed here"_s);
    QCOMPARE(parts->index(0, 3).data().toString(), known(1).name);
    rig.button(u"keepMine"_s)->click();
    QTRY_COMPARE(rig.script.resolved.size(), 1);
    const auto kept = std::get<store::UpdateEdit>(rig.script.resolved.first());
    QCOMPARE(kept.base.name, known(1).name);
    QCOMPARE(kept.wanted.name, u"Renamed here"_s);
    QVERIFY(kept.wanted.description.isEmpty());
    QTRY_VERIFY(rig.button(u"keepTheirs"_s)->isEnabled());
    rig.button(u"keepTheirs"_s)->click();
    QVERIFY(rig.script.discarded.isEmpty());
    Rig::confirm();
    QTRY_COMPARE(rig.script.discarded, rig.ids);
}

void TestPendingPage::savesAMix()
{
    Automation base = known(1);
    base.name = u"Before both"_s;
    Rig rig({test::edit({}, test::update(base, renamed), EditState::Conflict)});
    QVERIFY(!rig.button(u"saveMix"_s)->isEnabled());
    QVERIFY(!rig.button(u"saveMix"_s)->toolTip().isEmpty());
    QVERIFY(rig.button(u"takeTheirs"_s)->isVisible());
    rig.button(u"takeTheirs"_s)->click();
    QVERIFY(rig.button(u"saveMix"_s)->isEnabled());
    rig.button(u"takeMine"_s)->click();
    rig.button(u"saveMix"_s)->click();
    QTRY_COMPARE(rig.script.resolved.size(), 1);
    QCOMPARE(std::get<store::UpdateEdit>(rig.script.resolved.first()).wanted.name, u"Renamed here"_s);
}

void TestPendingPage::offersWhatCanBeDoneAboutADeletedOne()
{
    Automation gone = known(1);
    gone.id = {u"deleted-meanwhile"_s};
    const Rig rig({test::edit({}, test::update(gone, renamed), EditState::Conflict)});
    QCOMPARE(rig.ways(), QStringList{u"recreate"_s});
    QVERIFY(rig.text(u"pendingNote"_s).contains(u"deleted on the server"_s));
    rig.button(u"pendingCopy"_s)->click();
    QVERIFY(QApplication::clipboard()->text().contains(u"Renamed here"_s));
    rig.button(u"recreate"_s)->click();
    QTRY_COMPARE(rig.script.resolved.size(), 1);
    QCOMPARE(std::get<store::CreateEdit>(rig.script.resolved.first()).draft.name, u"Renamed here"_s);
}

void TestPendingPage::followsTheServer()
{
    Rig rig({test::edit({}, test::update(known(1), renamed), EditState::Conflict)});
    // Nobody changed it: brought back after damage, for instance.
    QCOMPARE(rig.ways(), (QStringList{u"keepMine"_s, u"keepTheirs"_s}));
    Automation changed = known(1);
    changed.name = u"Changed there"_s;
    test::expectOk(await(rig.store.putAutomation(changed, u"acme-org"_s)));
    QTRY_COMPARE(rig.ways().size(), 4);
    test::expectOk(await(rig.store.removeEdit(rig.ids.first())));
    QTRY_COMPARE(rig.text(u"pendingEmptyTitle"_s), u"Nothing waits"_s);
    QVERIFY(rig.text(u"pendingHeaderSubtitle"_s).isEmpty());
}

void TestPendingPage::keepsTheWidthsOfColumns()
{
    Rig rig({test::edit({}, test::update(known(1), renamed))});
    rig.parts()->setColumnWidth(1, 100);
    (void)test::expectValue(await(rig.store.enqueue(store::DeleteEdit{known(4)})));
    QTRY_COMPARE(rig.table()->model()->rowCount(), 2);
    QCOMPARE(rig.text(u"pendingDetailsTitle"_s), u"Renamed here"_s);
    QCOMPARE(rig.parts()->columnWidth(1), 100);
}

void TestPendingPage::readOnlyChangesNothing()
{
    Automation base = known(1);
    base.name = u"Before both"_s;
    const Rig rig({test::edit({}, test::update(base, renamed), EditState::Conflict)});
    rig.page->setReadOnly(u"Nothing can be written here."_s);
    for (const QString& id : {u"actionApplyPending"_s, u"actionApplyAllPending"_s, u"actionDiscardPending"_s})
        QCOMPARE(rig.commands.obstacle(id), u"Nothing can be written here."_s);
    for (const QString& name : {u"keepMine"_s, u"keepTheirs"_s, u"keepBoth"_s, u"saveMix"_s, u"takeMine"_s})
        QVERIFY2(!rig.button(name)->isEnabled(), qPrintable(name));
    QVERIFY(rig.commands.obstacle(u"actionOpenPending"_s).isEmpty());
}

void TestPendingPage::commandsSleepWhileItIsHidden()
{
    const Rig rig({test::edit({}, test::update(known(1), renamed))});
    QVERIFY(rig.commands.obstacle(u"actionDiscardPending"_s).isEmpty());
    rig.page->hide();
    for (const QString& id :
        {u"actionApplyPending"_s, u"actionApplyAllPending"_s, u"actionDiscardPending"_s, u"actionOpenPending"_s})
        QVERIFY2(!rig.commands.obstacle(id).isEmpty(), qPrintable(id));
    QCOMPARE(rig.commands.problems(), QStringList());
}

QTEST_MAIN(TestPendingPage)
#include "tst_pendingpage.moc"
