// SPDX-License-Identifier: Apache-2.0
#include "tests/diagnostics/dialogrig.h"
#include "tests/support/eventually.h"
#include "ui/diagnostics/crashdialog.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const runtime::CrashReport report{u"/somewhere/state/offered-crash-1.txt"_s,
    u"Automation Desk 0.1.0\nQt: 6.4.2\nBuild id: 4f2a\nSignal: SIGSEGV (11)\nTime: 1795562400\nFrames:\n"
    "automation-desk(+0x51a2)[0x55d0c0a051a2]\n/lib/libc.so.6(+0x3c050)[0x7f21be85b050]\n"_s,
    QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC)};

} // namespace

class TestCrashDialog : public QObject {
    Q_OBJECT

    template <class T>
    static T* find(const QWidget& dialog, const QString& name)
    {
        T* found = dialog.findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

private Q_SLOTS:
    void initTestCase() { test::usePictureFont(); }

    void saysWhatHappenedAndThatNothingIsLost()
    {
        ui::CrashDialog dialog(report);
        test::present(&dialog);
        QCOMPARE(find<QLabel>(dialog, u"crashTitle"_s)->text(), u"Automation Desk closed unexpectedly last time."_s);
        QVERIFY(find<QLabel>(dialog, u"crashText"_s)->text().startsWith(u"What you were writing was kept."_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"crashClose"_s);
        QCOMPARE(test::a11yFindings(&dialog), QString());
        test::keepPictures(&dialog, u"crash"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void theReportUnfolds()
    {
        ui::CrashDialog dialog(report);
        test::present(&dialog);
        auto* text = find<QPlainTextEdit>(dialog, u"crashReport"_s);
        auto* fold = find<QPushButton>(dialog, u"crashShowReport"_s);
        QVERIFY(!text->isVisible());
        const int folded = dialog.height();
        QTest::keyClick(fold, Qt::Key_Space);
        QVERIFY(text->isVisible());
        QCOMPARE(text->toPlainText(), report.text.trimmed());
        QVERIFY(text->isReadOnly());
        QTRY_VERIFY(dialog.height() > folded);
        QCOMPARE(fold->text(), u"Hide &report"_s);
        QCOMPARE(test::a11yFindings(&dialog), QString());
        test::keepPictures(&dialog, u"crash-report"_s);
        QTest::keyClick(fold, Qt::Key_Space);
        QTRY_COMPARE(dialog.height(), folded);
    }

    void copiesTheWholeReport()
    {
        ui::CrashDialog dialog(report);
        test::present(&dialog);
        auto* copy = find<QPushButton>(dialog, u"crashCopy"_s);
        const QSize size = copy->size();
        copy->click();
        QCOMPARE(QApplication::clipboard()->text(), report.text);
        QCOMPARE(copy->text(), u"Copied"_s);
        QTRY_COMPARE(copy->text(), u"&Copy report"_s);
        QCOMPARE(copy->size(), size);
    }

    void opensItsFolder()
    {
        test::FolderSpy folders;
        ui::CrashDialog dialog(report);
        test::present(&dialog);
        find<QPushButton>(dialog, u"crashFolder"_s)->click();
        QCOMPARE(folders.opened, QList<QUrl>{QUrl::fromLocalFile(u"/somewhere/state"_s)});
    }
};

QTEST_MAIN(TestCrashDialog)
#include "tst_crashdialog.moc"
