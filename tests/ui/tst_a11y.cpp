// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/ui/a11yaudit.h"
#include "tests/ui/windows.h"

#include <QDialog>
#include <QPushButton>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList& findings)
{
    return findings.join(u'\n');
}

} // namespace

class TestA11y : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listAndDetails()
    {
        const test::Rig rig(test::Rig::Data::Sandbox);
        QVERIFY(rig.go(test::modelPlace, 6));
        QTRY_VERIFY(rig.find<QWidget>(u"detailsPayload"_s)->isVisible());
        NO_FINDING(joined(test::auditWindow(rig.window.get())));
        NO_FINDING(joined(test::auditItems(rig.table())));
        NO_FINDING(joined(test::auditItems(rig.find<QAbstractItemView>(u"places"_s))));
    }

    void history()
    {
        const test::Rig rig;
        QVERIFY(rig.go(test::modelPlace, 6));
        rig.page->showTab(ui::AutomationsPage::Tab::History);
        QTRY_COMPARE(rig.history()->model()->rowCount(), 6);
        QTRY_VERIFY(rig.find<QWidget>(u"executionRequest"_s)->isVisible());
        NO_FINDING(joined(test::auditWindow(rig.window.get())));
        NO_FINDING(joined(test::auditItems(rig.history())));
    }

    void emptyAndOffline()
    {
        const test::Rig rig;
        QVERIFY(rig.go({ui::Place::Kind::Project, u"project-llm"_s}, 0));
        QTRY_VERIFY(rig.find<QWidget>(u"automationsEmptyAction"_s)->isVisible());
        rig.window->setSyncState({.phase = sync::Phase::Offline, .lastSuccess = rig.demo.ago(60)});
        NO_FINDING(joined(test::auditWindow(rig.window.get())));
    }

    void dialogs()
    {
        const test::Rig rig(test::Rig::Data::Sandbox);
        QVERIFY(rig.go(test::modelPlace, 6));
        for (const QString& opener : {u"fireSampleEvent"_s, u"detailsDelete"_s}) {
            auto* button = rig.find<QPushButton>(opener);
            QTRY_VERIFY(button->isEnabled());
            button->click();
            QDialog* dialog = test::activeDialog();
            NO_FINDING(joined(test::auditWindow(dialog)));
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY(!QApplication::activeModalWidget());
            rig.window->activateWindow();
            QTRY_COMPARE(QApplication::activeWindow(), rig.window.get());
        }
    }

    void everyWindow()
    {
        test::visitEveryWindow([](const QString& name, QWidget* window) {
            // Over the window lies the palette: Tab stays in its field, Escape goes back.
            QStringList findings = name == "palette"_L1 ? test::auditWidgets(window) : test::auditWindow(window);
            for (const auto* view : window->findChildren<QAbstractItemView*>()) {
                if (view->window() == window && view->isVisible() && !test::isPartOfAnother(view))
                    findings += test::auditItems(view);
            }
            QVERIFY2(findings.isEmpty(), qPrintable(name + u": "_s + joined(findings)));
        });
    }

    void theAuditFindsWhatIsWrong()
    {
        QWidget window;
        QLineEdit unnamed(&window);
        unnamed.setGeometry(0, 0, 100, 10);
        QPlainTextEdit trap(&window);
        trap.setObjectName(u"trap"_s);
        trap.setAccessibleName(u"Trap"_s);
        trap.setGeometry(0, 20, 100, 100);
        window.resize(200, 200);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QStringList findings = test::auditWidgets(&window);
        QCOMPARE(findings.size(), 4);
        unnamed.setFocus();
        test::tabCycle(&window, false, findings);
        QVERIFY2(findings.size() > 4, qPrintable(joined(findings)));
    }
};

QTEST_MAIN(TestA11y)
#include "tst_a11y.moc"
