// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/ui/rig.h"
#include "ui/kit/panes.h"
#include "ui/kit/statusindicator.h"
#include "ui/models/openreporttext.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace desk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Whether a screen reader that goes down from the widget comes to something of that name.
bool isReadBelow(QAccessibleInterface* at, const QString& name)
{
    if (!at)
        return false;
    if (at->text(QAccessible::Name) == name && !at->state().invisible)
        return true;
    for (int i = 0; i < at->childCount(); ++i) {
        if (isReadBelow(at->child(i), name))
            return true;
    }
    return false;
}

bool isReadBelow(QWidget* widget, const QString& name)
{
    return isReadBelow(QAccessible::queryAccessibleInterface(widget), name);
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItIs()
    {
        const test::Rig rig;
        QVERIFY(rig.go(test::modelPlace, 6));
        QCOMPARE(rig.window->windowTitle(), u"Model – Automation Desk"_s);
        QCOMPARE(rig.find<QLabel>(u"pageTitle"_s)->text(), u"Model"_s);
        QCOMPARE(rig.find<QLabel>(u"pageCrumb0"_s)->text(), u"Registries"_s);
        QCOMPARE(rig.find<QLabel>(u"accountName"_s)->text(), u"acme-ml"_s);
        QVERIFY(rig.find<QLabel>(u"syncStatus"_s)->text().startsWith(u"Synced "_s));
        auto* pending = rig.find<QAbstractButton>(u"pendingEdits"_s);
        QCOMPARE(pending->text(), u"1 pending change"_s);
        QSignalSpy wanted(rig.window.get(), &ui::MainWindow::pendingRequested);
        pending->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(rig.find<QLabel>(u"server"_s)->text(), u"api.wandb.ai"_s);
    }

    void arrowKeysGoThroughThePlaces()
    {
        const test::Rig rig;
        QSignalSpy selected(rig.window.get(), &ui::MainWindow::placeSelected);
        auto* places = rig.find<QAbstractItemView>(u"places"_s);
        QTRY_VERIFY(places->model()->rowCount() > 1);
        places->setFocus();
        // What waits, what happened, the tester, the team, its settings and a registry; the section titles between are
        // passed over.
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(places, Qt::Key_Down);
        QCOMPARE(selected.count(), 9);
        QCOMPARE(selected.last().first().value<ui::Place>(), test::modelPlace);
        QTRY_COMPARE(rig.table()->model()->rowCount(), 6);
        QTest::keyClick(places, Qt::Key_Up);
        QCOMPARE(places->currentIndex().data().toString(), u"Dataset"_s);
    }

    void aSyncKeepsTheSelectedPlace()
    {
        const test::Rig rig;
        QVERIFY(rig.go(test::modelPlace, 6));
        auto* places = rig.find<QAbstractItemView>(u"places"_s);
        QCOMPARE(places->currentIndex().data().toString(), u"Model"_s);
        QSignalSpy selected(rig.window.get(), &ui::MainWindow::placeSelected);
        rig.demo.fill(const_cast<store::Store&>(rig.store), false);
        QTRY_COMPARE(rig.table()->model()->rowCount(), 6);
        QCOMPARE(places->currentIndex().data().toString(), u"Model"_s);
        QCOMPARE(selected.count(), 0);
    }

    void aToastIsReadAndReached()
    {
        const test::Rig rig;
        QVERIFY(rig.go(test::modelPlace, 6));
        bool undone = false;
        rig.window->say({ui::Tone::Success, u"“Deploy” was deleted."_s, u"Undo"_s}, [&] { undone = true; });
        QVERIFY(isReadBelow(rig.window.get(), u"“Deploy” was deleted."_s));
        rig.table()->setFocus();
        rig.window->stepPane(-1);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"toastAction"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(undone);
        QCOMPARE(QApplication::focusWidget(), rig.table());
    }

    void theBannerOffersWhatHelps()
    {
        const test::Rig rig;
        auto* banner = rig.find<QWidget>(u"banner"_s);
        QVERIFY(!banner->isVisible());
        QSignalSpy sync(rig.window.get(), &ui::MainWindow::syncRequested);
        QSignalSpy signIn(rig.window.get(), &ui::MainWindow::signInRequested);
        rig.window->setSyncState({.phase = sync::Phase::Offline, .lastSuccess = rig.demo.ago(60)});
        QVERIFY(banner->isVisible());
        QVERIFY(rig.find<QLabel>(u"bannerText"_s)->text().startsWith(u"Offline: showing what was read at "_s));
        rig.find<QPushButton>(u"bannerAction"_s)->click();
        QCOMPARE(sync.count(), 1);
        rig.window->setSyncState({.phase = sync::Phase::SignedOut, .error = UnauthorizedError{u"api.wandb.ai"_s}});
        rig.find<QPushButton>(u"bannerAction"_s)->click();
        QCOMPARE(signIn.count(), 1);
        rig.window->setSyncState({.lastSuccess = rig.demo.now});
        QVERIFY(!banner->isVisible());
        rig.window->setReadOnly(u"The folder cannot be written."_s);
        QVERIFY(banner->isVisible());
        QVERIFY(!rig.find<QPushButton>(u"bannerAction"_s)->isVisible());
        QCOMPARE(rig.commands.obstacle(u"actionSyncNow"_s), u"The folder cannot be written."_s);
        rig.window->setReadOnly({});
        QVERIFY(rig.commands.action(u"actionSyncNow"_s)->isEnabled());
    }

    void shortcuts()
    {
        const test::Rig rig;
        QVERIFY(rig.go(test::modelPlace, 6));
        QSignalSpy sync(rig.window.get(), &ui::MainWindow::syncRequested);
        rig.table()->setFocus();
        QTest::keyClick(rig.table(), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(sync.count(), 1);
        QTest::keyClick(rig.table(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"automationFilter"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"a/b"_s);
        QCOMPARE(rig.find<QLineEdit>(u"automationFilter"_s)->text(), u"a/b"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(rig.find<QLineEdit>(u"automationFilter"_s)->text(), QString());
        QTRY_COMPARE(rig.table()->model()->rowCount(), 6);
        QTRY_VERIFY(rig.table()->isVisible());
        rig.table()->setFocus();
        QTest::keyClick(rig.table(), Qt::Key_Slash);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"automationFilter"_s);
    }

    void searchIsReachedByKeyAndByButton()
    {
        const test::Rig rig;
        QSignalSpy search(rig.window.get(), &ui::MainWindow::searchRequested);
        rig.page->focusFilter();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(search.count(), 1);
        auto* button = rig.find<QPushButton>(u"searchEverything"_s);
        QCOMPARE(button->text(), u"Search everything"_s);
        button->click();
        QCOMPARE(search.count(), 2);
    }

    void aRunningSyncSaysWhyThereIsNoOther()
    {
        const test::Rig rig;
        rig.window->setSyncState({.phase = sync::Phase::Syncing});
        QVERIFY(!rig.commands.action(u"actionSyncNow"_s)->isEnabled());
        QCOMPARE(rig.commands.obstacle(u"actionSyncNow"_s), u"A sync is running."_s);
        rig.window->setSyncState({.lastSuccess = rig.demo.now});
        QVERIFY(rig.commands.action(u"actionSyncNow"_s)->isEnabled());
    }

    void aSyncThatLastsCanBeStopped()
    {
        const test::Rig rig;
        QSignalSpy stopped(rig.window.get(), &ui::MainWindow::cancelSyncRequested);
        auto* status = rig.find<ui::StatusIndicator>(u"syncIndicator"_s);
        const auto* stop = rig.find<QPushButton>(u"syncStop"_s);
        status->setStopDelay(24h);
        rig.window->setSyncState({.phase = sync::Phase::Syncing});
        QVERIFY(!stop->isVisible());
        rig.window->setSyncState({.lastSuccess = rig.demo.now});
        status->setStopDelay(0ms);
        rig.window->setSyncState({.phase = sync::Phase::Syncing, .scopesDone = 13, .scopesTotal = 40});
        QTRY_VERIFY(stop->isVisible());
        // A step further is the same sync.
        rig.window->setSyncState({.phase = sync::Phase::Syncing, .scopesDone = 14, .scopesTotal = 40});
        QVERIFY(stop->isVisible());
        const auto* words = rig.find<QLabel>(u"syncStatus"_s);
        QCOMPARE(words->text(), u"Syncing 14 of 40"_s);
        QCOMPARE(words->accessibleName(), u"Syncing: 14 of 40 teams and organizations were read"_s);
        rig.find<QPushButton>(u"syncStop"_s)->click();
        QCOMPARE(stopped.count(), 1);
        rig.window->setSyncState({.lastSuccess = rig.demo.now});
        QVERIFY(!stop->isVisible());
        QVERIFY(words->accessibleName().isEmpty());
    }

    void whatOpeningTheFilesBroughtStaysUntilItIsClosed()
    {
        const test::Rig rig;
        QSignalSpy data(rig.window.get(), &ui::MainWindow::dataRequested);
        QSignalSpy pending(rig.window.get(), &ui::MainWindow::pendingRequested);
        QSignalSpy seen(rig.window.get(), &ui::MainWindow::openedSeen);
        const auto* banner = rig.find<QWidget>(u"opened"_s);
        QVERIFY(!banner->isVisible());
        rig.window->tellOpened({ui::Tone::Info, u"The local copy is read again."_s, false});
        QVERIFY(banner->isVisible());
        QVERIFY(!rig.find<QPushButton>(u"openedSecond"_s)->isVisible());
        rig.window->tellOpened({ui::Tone::Warning, u"2 pending changes were recovered."_s, true});
        QCOMPARE(rig.find<QLabel>(u"openedText"_s)->text(), u"2 pending changes were recovered."_s);
        rig.find<QPushButton>(u"openedAction"_s)->click();
        rig.find<QPushButton>(u"openedSecond"_s)->click();
        QCOMPARE(data.count(), 1);
        QCOMPARE(pending.count(), 1);
        QVERIFY(banner->isVisible());
        QCOMPARE(seen.count(), 0);
        rig.find<QPushButton>(u"openedClose"_s)->click();
        QVERIFY(!banner->isVisible());
        QCOMPARE(seen.count(), 1);
    }

    void aWrongClockIsToldOnce()
    {
        const test::Rig rig;
        const auto* banner = rig.find<QWidget>(u"clock"_s);
        const auto off = [&](std::chrono::seconds offset) { rig.window->setSyncState({.clockOffset = offset}); };
        off(300s);
        QVERIFY(!banner->isVisible());
        off(720s);
        QVERIFY(banner->isVisible());
        QVERIFY(rig.find<QLabel>(u"clockText"_s)->text().startsWith(u"This computer's clock is 12 minute"_s));
        QVERIFY(banner->accessibleName().contains(u"behind the server's"_s));
        std::optional<std::chrono::seconds> told;
        connect(rig.window.get(), &ui::MainWindow::clockTold, this,
            [&](std::optional<std::chrono::seconds> offset) { told = offset; });
        rig.find<QAbstractButton>(u"clockClose"_s)->click();
        QVERIFY(!banner->isVisible());
        QCOMPARE(told, std::optional(720s));
        off(1000s);
        QVERIFY(!banner->isVisible());
        off(1100s);
        QVERIFY(banner->isVisible());
        QVERIFY(!told);
        // Set right and wrong again is news.
        rig.find<QAbstractButton>(u"clockClose"_s)->click();
        off(0s);
        QVERIFY(!banner->isVisible());
        off(1100s);
        QVERIFY(banner->isVisible());
        // As a window that is made anew in another language.
        rig.window->setClockTold(1100s);
        QVERIFY(!banner->isVisible());
    }

    void menusHoldTheCommands()
    {
        const test::Rig rig;
        QStringList file;
        for (const QAction* action : rig.find<QMenu>(u"menuFile"_s)->actions())
            file.append(action->objectName());
        file.removeAll(QString());
        QCOMPARE(file, (QStringList{u"actionSyncNow"_s, u"actionSignIn"_s, u"actionSignOut"_s, u"actionQuit"_s}));
    }

    void everyActionHasTextAndName()
    {
        const test::Rig rig;
        QSet<QKeySequence> keys;
        int named = 0;
        for (const QAction* action : rig.commands.findChildren<QAction*>()) {
            ++named;
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
                keys.insert(key);
            }
        }
        QVERIFY(named >= 8);
        QCOMPARE(rig.commands.problems(), QStringList());
    }

    void f6GoesRoundThePanes()
    {
        const test::Rig rig;
        QVERIFY(rig.go(test::modelPlace, 6));
        rig.find<QWidget>(u"places"_s)->setFocus();
        rig.find<QWidget>(u"places"_s)->setFocus();
        QStringList stops;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            stops.append(QApplication::focusWidget()->objectName());
        }
        QCOMPARE(stops, (QStringList{u"automationTable"_s, u"detailsPane"_s, u"places"_s, u"automationTable"_s}));
        // What stands between two panes goes to the one after it.
        rig.find<QWidget>(u"automationFilter"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"automationTable"_s);
        rig.find<QWidget>(u"automationFilter"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"places"_s);
    }

    void sizeIsKept()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"ui.ini"_s);
        store::Store store(folder.filePath(u"p"_s));
        (void)test::expectValue(await(store.open()));
        ui::WorkspaceModel workspace(store);
        ui::SidebarModel places(workspace);
        {
            ui::CommandRegistry commands;
            ui::MainWindow window(commands, places, file);
            window.resize(900, 610);
            window.show();
            QVERIFY(window.close());
        }
        QVERIFY(QFile::exists(file));
        {
            ui::CommandRegistry commands;
            ui::MainWindow again(commands, places, file);
            QCOMPARE(again.size(), QSize(900, 610));
            again.resize(940, 620);
            again.show();
        } // goes without being closed, as when the session ends
        ui::CommandRegistry commands;
        const ui::MainWindow third(commands, places, file);
        QCOMPARE(third.size(), QSize(940, 620));
    }

    void fitsASmallScreen()
    {
        const test::Rig rig;
        QVERIFY(rig.go(test::modelPlace, 6));
        rig.window->resize(1024, 720);
        QTRY_COMPARE(rig.window->size(), QSize(1024, 720));
        QVERIFY2(rig.window->minimumSizeHint().width() <= 1024,
            qPrintable(QString::number(rig.window->minimumSizeHint().width())));
    }

    void aSectionFoldsByKeyboardAndStaysFolded()
    {
        const test::Rig rig;
        QVERIFY(rig.go(test::modelPlace, 6));
        auto* places = rig.find<QTreeView>(u"places"_s);
        places->setFocus();
        const QModelIndex section = places->currentIndex().parent();
        QVERIFY(places->isExpanded(section));
        // The place folds its collections first, then the focus goes to the title of its section.
        QTest::keyClick(places, Qt::Key_Left);
        QTest::keyClick(places, Qt::Key_Left);
        QCOMPARE(places->currentIndex(), section);
        QTest::keyClick(places, Qt::Key_Space);
        QVERIFY(!places->isExpanded(section));
        QVERIFY(rig.window->folded().contains(section.data(ui::SidebarModel::KeyRole).toString()));
        rig.window->setFolded({});
        QVERIFY(places->isExpanded(section));
        QCOMPARE(rig.page->place(), test::modelPlace);
    }

    void noPlaceAtAll()
    {
        const test::Rig rig;
        QVERIFY(rig.go({}, 7));
        auto* places = rig.find<QAbstractItemView>(u"places"_s);
        QSignalSpy selected(rig.window.get(), &ui::MainWindow::placeSelected);
        rig.window->setPlace(std::nullopt);
        QVERIFY(!places->selectionModel()->hasSelection());
        // The focus alone goes nowhere; an arrow key, and a click on what was selected before, do.
        rig.find<QWidget>(u"automationTable"_s)->setFocus();
        places->setFocus(Qt::TabFocusReason);
        QVERIFY(places->hasFocus());
        QCOMPARE(selected.count(), 0);
        QTest::keyClick(places, Qt::Key_Down);
        QCOMPARE(selected.count(), 1);
        QCOMPARE(selected.last().first().value<ui::Place>(), ui::Place());
        rig.window->setPlace(std::nullopt);
        const QModelIndex everything = places->model()->index(0, 0);
        QTest::mouseClick(places->viewport(), Qt::LeftButton, {}, places->visualRect(everything).center());
        QCOMPARE(selected.count(), 2);
        QVERIFY(places->selectionModel()->isSelected(everything));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
