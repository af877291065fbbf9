// SPDX-License-Identifier: Apache-2.0
// Draws every page in every state, light and dark. With DESK_SHOTS=DIR the pictures are kept there.
#include "tests/support/eventually.h"
#include "tests/ui/rig.h"
#include "tests/ui/teamwindows.h"
#include "ui/kit/chiplabel.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace desk;
using namespace Qt::StringLiterals;

class TestShots : public QObject {
    Q_OBJECT

    static void shoot(QWidget* widget, const QString& name)
    {
        for (const bool dark : {false, true}) {
            ui::applyLook(*qApp, dark ? ui::Scheme::Dark : ui::Scheme::Light);
            // The palette reaches the widgets through their event queue, sizes through the next round.
            QTest::qWait(50);
            const QImage picture = widget->grab().toImage();
            QVERIFY(!picture.isNull());
            // The palette reached the pixels.
            QCOMPARE(picture.pixelColor(2, picture.height() - 2).lightness() < 128, dark);
            const QString folder = qEnvironmentVariable("DESK_SHOTS");
            if (!folder.isEmpty()) {
                QVERIFY(QDir().mkpath(folder));
                QVERIFY(picture.save(folder + u'/' + name + (dark ? u"-dark.png"_s : u"-light.png"_s)));
            }
        }
        ui::applyLook(*qApp, ui::Scheme::Light);
    }

    static void choose(const test::Rig& rig, const QString& name)
    {
        auto* table = rig.table();
        const QModelIndexList found =
            table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        QVERIFY(!found.isEmpty());
        table->setCurrentIndex(found.first());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFont font(u"Inter"_s);
        font.setPixelSize(13);
        font.setPointSizeF(9.75);
        QApplication::setFont(font);
    }

    void teamSettings()
    {
        test::Rig rig;
        const test::TeamParts parts(rig);
        const std::unique_ptr<ui::TeamPage> page = std::make_unique<ui::TeamPage>(parts.context);
        rig.window->addPage(page.get());
        test::visitTeamPage(parts, page.get(), [&](const QString& name) { shoot(rig.window.get(), name); });
        test::visitTeamDialogs(parts, [&](QDialog* dialog, const QString& name) {
            dialog->open();
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            shoot(dialog, name);
            dialog->reject();
            QTRY_VERIFY(!QApplication::activeModalWidget());
        });
    }

    void places()
    {
        const test::Rig rig;
        rig.window->resize(1280, 800);
        QList<Execution> failures;
        for (int i = 0; i < 3; ++i)
            failures.append(rig.demo.execution(
                u"f%1"_s.arg(i), u"a3"_s, u"EU compliance scan"_s, 100 + i, ExecutionState::Failed, 401));
        test::expectOk(await(rig.store.putExecutions(failures)));
        QVERIFY(rig.go({}, 7));
        choose(rig, u"EU compliance scan"_s);
        QTRY_VERIFY(rig.find<QWidget>(u"detailsStreak"_s)->isVisible());
        shoot(rig.window.get(), u"hub"_s);
        QVERIFY(rig.go({ui::Place::Kind::Collection, rig.demo.churn}, 5));
        shoot(rig.window.get(), u"collection"_s);
        QVERIFY(rig.go(test::modelPlace, 6));
        choose(rig, u"EU compliance scan"_s);
        rig.find<QAbstractButton>(u"detailsFilterToggle"_s)->setChecked(true);
        shoot(rig.window.get(), u"raw-filter"_s);
        rig.page->showTab(ui::AutomationsPage::Tab::Collections);
        shoot(rig.window.get(), u"collections"_s);
        rig.page->showTab(ui::AutomationsPage::Tab::History);
        rig.find<QWidget>(u"historyRange"_s)->show();
        QTRY_COMPARE(rig.history()->model()->rowCount(), 9);
        shoot(rig.window.get(), u"history-filters"_s);
        test::expectOk(await(rig.store.setHistoryOffered(false)));
        QTRY_VERIFY(rig.find<QWidget>(u"historyNote"_s)->isVisible());
        rig.find<QLineEdit>(u"historyFilter"_s)->setText(u"nothing of the kind"_s);
        QTRY_COMPARE(rig.history()->model()->rowCount(), 0);
        shoot(rig.window.get(), u"history-nomatch"_s);
    }

    void pages()
    {
        const test::Rig rig;
        rig.window->resize(1600, 880);
        QVERIFY(rig.go(test::modelPlace, 6));
        choose(rig, u"Deploy production model"_s);
        QTRY_VERIFY(rig.find<QWidget>(u"detailsDepends"_s)->isVisible());
        QTRY_VERIFY(rig.find<QWidget>(u"detailsPane"_s)->findChildren<ui::ChipLabel*>().size() >= 3);
        shoot(rig.window.get(), u"main"_s);
        rig.page->showTab(ui::AutomationsPage::Tab::History);
        QTRY_COMPARE(rig.history()->model()->rowCount(), 6);
        rig.history()->setFocus();
        shoot(rig.window.get(), u"history"_s);
        rig.page->showTab(ui::AutomationsPage::Tab::Automations);
        QVERIFY(rig.go({}, 7));
        rig.window->setSyncState({.phase = sync::Phase::Offline,
            .lastSuccess = rig.demo.ago(3600),
            .error = OfflineError{OfflineError::Kind::Unreachable, u"api.wandb.ai"_s, {}}});
        shoot(rig.window.get(), u"offline"_s);
        rig.window->resize(1024, 720);
        QVERIFY(rig.go(test::modelPlace, 6));
        shoot(rig.window.get(), u"small"_s);
        QVERIFY(rig.go({ui::Place::Kind::Project, u"project-llm"_s}, 0));
        QTRY_VERIFY(rig.find<QWidget>(u"automationsEmptyAction"_s)->isVisible());
        shoot(rig.window.get(), u"empty"_s);
    }

    void sandbox()
    {
        const test::Rig rig(test::Rig::Data::Sandbox);
        QVERIFY(rig.go(test::modelPlace, 6));
        choose(rig, u"Deploy production model"_s);
        shoot(rig.window.get(), u"sandbox"_s);
        rig.find<QPushButton>(u"fireSampleEvent"_s)->click();
        QVERIFY(QApplication::activeModalWidget());
        shoot(QApplication::activeModalWidget(), u"fire"_s);
        QApplication::activeModalWidget()->close();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        rig.find<QPushButton>(u"detailsDelete"_s)->click();
        QVERIFY(QApplication::activeModalWidget());
        shoot(QApplication::activeModalWidget(), u"delete"_s);
    }
};

QTEST_MAIN(TestShots)
#include "tst_shots.moc"
