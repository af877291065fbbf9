// SPDX-License-Identifier: Apache-2.0
// The hub, the page of a collection, the list of collections, and the menus of rows and places.
#include "tests/support/eventually.h"
#include "tests/ui/rig.h"
#include "ui/kit/filterchips.h"
#include "ui/models/automationlistmodel.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

using namespace desk;
using namespace Qt::StringLiterals;
using Model = ui::AutomationListModel;

namespace {

const ui::Place hub;

QModelIndex rowNamed(const test::Rig& rig, const QString& name)
{
    auto* table = rig.table();
    const QModelIndexList found =
        table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
    if (found.isEmpty())
        qFatal("no automation %s", qPrintable(name));
    return found.first();
}

void choose(const test::Rig& rig, const QString& name)
{
    rig.table()->setCurrentIndex(rowNamed(rig, name));
}

/// Chooses in a chip's menu, as a person does.
void pick(const test::Rig& rig, const QString& chip, const QString& choice)
{
    auto* button = rig.find<QPushButton>(chip);
    for (QAction* action : button->menu()->actions()) {
        if (action->text() == choice)
            return action->trigger();
    }
    qFatal("%s has no %s", qPrintable(chip), qPrintable(choice));
}

QMenu* openMenuNamed(const QString& name)
{
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (!menu || menu->objectName() != name)
        qFatal("no %s is open", qPrintable(name));
    return menu;
}

QAction* actionNamed(const QMenu* menu, const QString& name)
{
    for (QAction* action : menu->actions()) {
        if (action->objectName() == name)
            return action;
    }
    return nullptr;
}

} // namespace

class TestAutomationLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHubSaysTheWholePath()
    {
        const test::Rig rig;
        QVERIFY(rig.go(hub, 7));
        QTRY_COMPARE(rowNamed(rig, u"EU compliance scan"_s).data(Model::SecondLineRole).toString(),
            u"collection churn-classifier in registry Model"_s);
        QCOMPARE(rowNamed(rig, u"Deploy production model"_s).data(Model::SecondLineRole).toString(),
            u"registry Model · all collections"_s);
    }

    void theHubCreatesToo()
    {
        const test::Rig rig;
        QVERIFY(rig.go(hub, 7));
        QSignalSpy create(rig.page, &ui::AutomationsPage::createRequested);
        auto* button = rig.find<QPushButton>(u"createAutomation"_s);
        QVERIFY(button->isEnabled());
        button->click();
        QCOMPARE(create.count(), 1);
        QCOMPARE(create.first().first().value<ui::Place>(), hub);
    }

    void theHubFiltersByScopeAndCreator()
    {
        const test::Rig rig;
        Automation other = rig.demo.projectAutomation();
        other.id = {u"a8"_s};
        other.name = u"Somebody else's"_s;
        other.createdBy = u"member"_s;
        test::expectOk(await(rig.store.putAutomation(other, u"acme-ml"_s)));
        QVERIFY(rig.go(hub, 8));
        auto* chips = rig.find<ui::FilterChips>(u"automationFilters"_s);
        QStringList ids;
        for (const ui::Filter& filter : chips->filters())
            ids.append(filter.id);
        QCOMPARE(ids, (QStringList{u"scope"_s, u"event"_s, u"action"_s, u"state"_s, u"result"_s, u"creator"_s}));
        pick(rig, u"automationFiltersScope"_s, u"Registry collection"_s);
        QTRY_COMPARE(rig.names(), (QStringList{u"EU compliance scan"_s, u"Retire old ranker"_s}));
        pick(rig, u"automationFiltersScope"_s, u"Project"_s);
        QTRY_COMPARE(rig.names().size(), 4);
        chips->clear();
        pick(rig, u"automationFiltersCreator"_s, u"Me"_s);
        QTRY_COMPARE(rig.names().size(), 7);
        // Elsewhere those filters are not offered and hold nothing back.
        QVERIFY(rig.go({ui::Place::Kind::Project, rig.demo.resnet}, 2));
    }

    void aStreakIsShownAndSorted()
    {
        const test::Rig rig;
        QVERIFY(rig.go(hub, 7));
        auto* table = qobject_cast<QTableView*>(rig.table());
        QVERIFY(table->isColumnHidden(Model::Streak));
        test::expectOk(await(rig.store.putExecutions(
            {rig.demo.execution(u"f1"_s, u"a3"_s, u"EU compliance scan"_s, 50, ExecutionState::Failed, 401),
                rig.demo.execution(u"f2"_s, u"a3"_s, u"EU compliance scan"_s, 60, ExecutionState::Failed, 401)})));
        QTRY_VERIFY(!table->isColumnHidden(Model::Streak));
        const QModelIndex row = rowNamed(rig, u"EU compliance scan"_s);
        QCOMPARE(row.siblingAtColumn(Model::Streak).data().toString(), u"3 in a row"_s);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"failed 3 times in a row"_s));
        table->sortByColumn(Model::Streak, Qt::DescendingOrder);
        QCOMPARE(rig.names().first(), u"EU compliance scan"_s);
        choose(rig, u"EU compliance scan"_s);
        QTRY_COMPARE(rig.find<QLabel>(u"detailsStreak"_s)->text(), u"3 failures in a row"_s);
    }

    void sortsByLastExecution()
    {
        const test::Rig rig;
        QVERIFY(rig.go(hub, 7));
        qobject_cast<QTableView*>(rig.table())->sortByColumn(Model::LastExecution, Qt::DescendingOrder);
        QCOMPARE(rig.names().first(), u"Deploy production model"_s);
    }

    void aCollectionShowsWhatReachesIt()
    {
        const test::Rig rig;
        QVERIFY(rig.go({ui::Place::Kind::Collection, rig.demo.churn}, 5));
        // Its own first, whatever it is sorted by.
        QCOMPARE(rig.names().first(), u"EU compliance scan"_s);
        qobject_cast<QTableView*>(rig.table())->sortByColumn(Model::Name, Qt::DescendingOrder);
        QCOMPARE(rig.names().first(), u"EU compliance scan"_s);
        const QModelIndex row = rowNamed(rig, u"Deploy production model"_s);
        QCOMPARE(row.data(Model::SecondLineRole).toString(), u"from registry Model"_s);
        QCOMPARE(row.data(Model::BadgeRole).toString(), u"Inherited"_s);
        QCOMPARE(rig.find<QLabel>(u"automationCounts"_s)->text(),
            u"Of this collection: 1 automation. From wider scopes: 4 automations."_s);
        QCOMPARE(rig.find<QLabel>(u"pageSubtitle"_s)->text(), u"Collection in registry Model · no executions"_s);
        QVERIFY(rig.find<QPushButton>(u"createAutomation"_s)->isVisible());
    }

    void registriesListTheirCollections()
    {
        const test::Rig rig;
        QVERIFY(rig.go(hub, 7));
        auto* tabs = rig.find<QTabBar>(u"pageTabs"_s);
        QVERIFY(!tabs->isTabVisible(2));
        QVERIFY(rig.go(test::modelPlace, 6));
        QTRY_VERIFY(tabs->isTabVisible(2));
        rig.page->showTab(ui::AutomationsPage::Tab::Collections);
        auto* table = rig.find<QAbstractItemView>(u"collectionTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"churn-classifier"_s);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"1"_s);
        QSignalSpy create(rig.page, &ui::AutomationsPage::createRequested);
        QSignalSpy open(rig.page, &ui::AutomationsPage::placeRequested);
        table->setCurrentIndex(table->model()->index(0, 0));
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, table->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(table->viewport(), &byKey);
        QMenu* menu = openMenuNamed(u"placeMenu"_s);
        actionNamed(menu, u"placeCreate"_s)->trigger();
        QCOMPARE(create.first().first().value<ui::Place>().id, rig.demo.churn);
        actionNamed(menu, u"placeOpen"_s)->trigger();
        QCOMPARE(open.first().first().value<ui::Place>().id, rig.demo.churn);
        menu->close();
        // A collection has no collections.
        QVERIFY(rig.go({ui::Place::Kind::Collection, rig.demo.churn}, 5));
        QCOMPARE(tabs->currentIndex(), 0);
    }

    void theMenuOfARowHasEverything()
    {
        const test::Rig rig;
        QVERIFY(rig.go(test::modelPlace, 6));
        choose(rig, u"Deploy production model"_s);
        QSignalSpy edit(rig.page, &ui::AutomationsPage::editRequested);
        QSignalSpy duplicate(rig.page, &ui::AutomationsPage::duplicateRequested);
        QUrl opened;
        rig.page->setUrlOpener([&](const QUrl& url) {
            opened = url;
            return true;
        });
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, rig.table()->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(rig.table()->viewport(), &byKey);
        QMenu* menu = openMenuNamed(u"automationMenu"_s);
        QVERIFY(actionNamed(menu, u"actionHistory"_s)->isEnabled());
        QCOMPARE(actionNamed(menu, u"menuEnable"_s)->text(), u"Disab&le"_s);
        actionNamed(menu, u"actionEdit"_s)->trigger();
        QCOMPARE(edit.first().first().value<store::AutomationRow>().automation.id.value, u"a1"_s);
        actionNamed(menu, u"actionDuplicate"_s)->trigger();
        QCOMPARE(duplicate.count(), 1);
        actionNamed(menu, u"actionBrowse"_s)->trigger();
        QCOMPARE(opened, QUrl(u"https://wandb.ai/orgs/acme/registry/Model"_s));
        for (QAction* form : menu->findChild<QMenu*>(u"automationCopyMenu"_s)->actions()) {
            QGuiApplication::clipboard()->clear();
            form->trigger();
            QVERIFY2(
                QGuiApplication::clipboard()->text().contains(u"Deploy production model"_s), qPrintable(form->text()));
        }
        menu->close();
    }

    void thePlacesOfTheSidebarHaveAMenu()
    {
        const test::Rig rig;
        auto* places = rig.find<QTreeView>(u"places"_s);
        QTRY_VERIFY(rig.places->indexOf({ui::Place::Kind::Collection, rig.demo.churn}).isValid());
        QSignalSpy create(rig.window.get(), &ui::MainWindow::createRequested);
        QSignalSpy history(rig.window.get(), &ui::MainWindow::historyRequested);
        QSignalSpy selected(rig.window.get(), &ui::MainWindow::placeSelected);
        const QModelIndex churn = rig.places->indexOf({ui::Place::Kind::Collection, rig.demo.churn});
        places->setFocus();
        // The right button goes nowhere.
        const QPoint at = places->visualRect(churn).center();
        QTest::mouseClick(places->viewport(), Qt::RightButton, {}, at);
        QCOMPARE(selected.count(), 0);
        QContextMenuEvent byMouse(QContextMenuEvent::Mouse, at, places->viewport()->mapToGlobal(at));
        QApplication::sendEvent(places->viewport(), &byMouse);
        QMenu* menu = openMenuNamed(u"placeMenu"_s);
        actionNamed(menu, u"placeCreate"_s)->trigger();
        QCOMPARE(create.first().first().value<ui::Place>().id, rig.demo.churn);
        menu->close();
        // By the menu key at the current row.
        places->setCurrentIndex(churn);
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(places->viewport(), &byKey);
        menu = openMenuNamed(u"placeMenu"_s);
        actionNamed(menu, u"placeHistory"_s)->trigger();
        QCOMPARE(history.first().first().value<ui::Place>().id, rig.demo.churn);
        menu->close();
    }

    void detailsShowTheFilterToTheByte()
    {
        const test::Rig rig;
        Automation odd = rig.demo.automations().first();
        odd.id = {u"odd"_s};
        odd.name = u"Odd"_s;
        odd.event = UnknownEvent{u"MOON_ROSE"_s, {u"{ \"a\":1, \"a\":2,\"big\":12345678901234567890 }"_s}};
        test::expectOk(await(rig.store.putAutomation(odd, u"acme-org"_s)));
        QVERIFY(rig.go(test::modelPlace, 7));
        choose(rig, u"Odd"_s);
        // An event that is not known is shown by its text at once.
        QVERIFY(rig.find<QWidget>(u"detailsFilter"_s)->isVisible());
        QCOMPARE(rig.find<QPlainTextEdit>(u"detailsFilter"_s)->toPlainText(), filterOf(odd.event).text);
        QVERIFY(rig.find<QLabel>(u"detailsUnknown"_s)->text().contains(u"the event MOON_ROSE"_s));
        rig.find<QPushButton>(u"detailsFilterCopy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), filterOf(odd.event).text);
        QVERIFY(rig.find<QPushButton>(u"detailsEdit"_s)->isEnabled());
        QVERIFY(rig.find<QPushButton>(u"detailsEnable"_s)->isEnabled());
        QVERIFY(rig.find<QPushButton>(u"detailsDelete"_s)->isEnabled());
        QVERIFY(!rig.find<QPushButton>(u"detailsDuplicate"_s)->isEnabled());
        choose(rig, u"Deploy production model"_s);
        QVERIFY(!rig.find<QLabel>(u"detailsUnknown"_s)->isVisible());
        QCOMPARE(rig.find<QLabel>(u"detailsScope"_s)->text(),
            u"It applies to all collections of registry Model, including future ones."_s);
        QVERIFY(rig.find<QLabel>(u"detailsWhen"_s)->text().contains(u"Created by dana"_s));
    }

    void differencesAfterAnEditAreListed()
    {
        test::Rig rig;
        rig.script.outcome = sync::EditOutcome{.differences = {{Difference::Part::Name, u"a"_s, u"b"_s}}};
        QVERIFY(rig.go(test::modelPlace, 6));
        choose(rig, u"Deploy production model"_s);
        rig.find<QPushButton>(u"detailsEnable"_s)->click();
        QTRY_COMPARE(rig.find<QLabel>(u"pageMessageText"_s)->text(),
            u"The server holds something other than what was saved. Name: it holds “b”, wanted was “a”."_s);
    }
};

QTEST_MAIN(TestAutomationLists)
#include "tst_automationlists.moc"
