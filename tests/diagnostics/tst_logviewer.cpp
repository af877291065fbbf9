// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/logfile.h"
#include "tests/diagnostics/dialogrig.h"
#include "tests/support/eventually.h"
#include "ui/diagnostics/logviewer.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/filterchips.h"
#include "ui/kit/searchfield.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLoggingCategory>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcSync, "desk.sync")
Q_LOGGING_CATEGORY(lcApi, "desk.api")

struct Rig {
    /// With so many messages noted before the window is there.
    explicit Rig(int messages = 0)
    {
        for (int i = 0; i < messages; ++i)
            qCInfo(lcSync, "message %d", i);
        viewer = std::make_unique<ui::LogViewer>(log);
        test::present(viewer.get());
    }

    template <class T>
    [[nodiscard]] T* find(const QString& name) const
    {
        T* found = viewer->findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    [[nodiscard]] QTableView* list() const { return find<QTableView>(u"logList"_s); }
    [[nodiscard]] int rows() const { return list()->model()->rowCount(); }
    [[nodiscard]] QString text(int row) const { return list()->model()->index(row, 3).data().toString(); }
    [[nodiscard]] QString details() const { return find<QPlainTextEdit>(u"logDetails"_s)->toPlainText(); }
    [[nodiscard]] QString title() const { return find<QLabel>(u"logEmptyTitle"_s)->text(); }
    [[nodiscard]] bool isAtEnd() const
    {
        return list()->verticalScrollBar()->value() == list()->verticalScrollBar()->maximum();
    }

    void select(int row) const
    {
        list()->selectionModel()->setCurrentIndex(
            list()->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

    void search(const QString& words) const
    {
        auto* field = find<ui::SearchField>(u"logSearch"_s);
        field->setText(words);
        QTest::keyClick(field, Qt::Key_Return);
    }

    QTemporaryDir folder;
    runtime::LogFile log{folder.path()};
    std::unique_ptr<ui::LogViewer> viewer;
};

/// A few messages as they come in a day.
void noteADay()
{
    qCInfo(lcSync, "6 automations, 41 executions read");
    qCDebug(lcApi, "Triggers took 182 ms");
    qCWarning(lcApi, "The server did not answer within 30 s; a try is left");
    qCCritical(lcSync, "user.db is full\nNothing was written since then");
}

} // namespace

class TestLogViewer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::usePictureFont();
        // Qt has things to say about this display too.
        QLoggingCategory::setFilterRules(u"*=false\ndesk.*=true"_s);
        // What is noted goes on to standard error; here it would only be in the way.
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    }

    void cleanupTestCase() { qInstallMessageHandler(nullptr); }

    void nothingIsSaidToBeThere()
    {
        const Rig rig;
        QCOMPARE(rig.title(), u"Nothing noted yet"_s);
        QVERIFY(rig.find<QWidget>(u"logEmpty"_s)->isVisible());
        QVERIFY(!rig.find<QPushButton>(u"logCopy"_s)->isEnabled());
        QCOMPARE(test::a11yFindings(rig.viewer.get()), QString());
        test::keepPictures(rig.viewer.get(), u"log-empty"_s);
    }

    void messagesComeInOnce()
    {
        const Rig rig(3);
        QCOMPARE(rig.rows(), 3);
        noteADay();
        QTRY_COMPARE(rig.rows(), 7);
        QCOMPARE(rig.text(0), u"message 0"_s);
        QCOMPARE(rig.text(6), u"user.db is full"_s);
        QVERIFY(rig.find<QLabel>(u"logCount"_s)->text().startsWith(u"7 "_s));
    }

    void theSelectedOneIsShownWhole()
    {
        const Rig rig;
        noteADay();
        QTRY_COMPARE(rig.rows(), 4);
        QCOMPARE(rig.details(), QString());
        rig.select(3);
        QVERIFY2(rig.details().contains(u"critical desk.sync: user.db is full\n"_s), qPrintable(rig.details()));
        QVERIFY(rig.details().contains(u"Nothing was written since then"_s));
        rig.list()->setFocus();
        QCOMPARE(test::a11yFindings(rig.viewer.get()), QString());
        QCOMPARE(test::auditItems(rig.list()), QStringList());
        test::keepPictures(rig.viewer.get(), u"log"_s);
    }

    void filtersByLevelCategoryAndWords()
    {
        const Rig rig;
        noteADay();
        QTRY_COMPARE(rig.rows(), 4);
        auto* filters = rig.find<ui::FilterChips>(u"logFilters"_s);
        auto chosen = filters->filters();
        QCOMPARE(chosen[1].choices.size(), 2); // a category that comes can be chosen
        chosen[0].chosen = {u"warning"_s};
        filters->setFilters(chosen);
        Q_EMIT filters->changed();
        QCOMPARE(rig.rows(), 2);
        chosen[1].chosen = {u"desk.api"_s};
        filters->setFilters(chosen);
        Q_EMIT filters->changed();
        QCOMPARE(rig.rows(), 1);
        QVERIFY(rig.find<QLabel>(u"logCount"_s)->text().startsWith(u"1 of 4 "_s));
        rig.search(u"nowhere"_s);
        QCOMPARE(rig.rows(), 0);
        QCOMPARE(rig.title(), u"No matches"_s);
        rig.find<QPushButton>(u"logEmptyAction"_s)->click();
        QCOMPARE(rig.rows(), 4);
    }

    void followsTheEndUnlessScrolledUp()
    {
        const Rig rig(400);
        QTRY_VERIFY(rig.list()->verticalScrollBar()->maximum() > 0);
        QTRY_VERIFY(rig.isAtEnd());
        rig.viewer->resize(rig.viewer->width(), rig.viewer->height() - 60);
        QTRY_VERIFY(rig.isAtEnd());
        qCInfo(lcSync, "one more");
        QTRY_COMPARE(rig.rows(), 401);
        QTRY_VERIFY(rig.isAtEnd());
        rig.list()->verticalScrollBar()->setValue(10);
        qCInfo(lcSync, "and another");
        QTRY_COMPARE(rig.rows(), 402);
        QCOMPARE(rig.list()->verticalScrollBar()->value(), 10);
    }

    void holdsNoMoreThanTheLog()
    {
        const int most = int(runtime::LogFile::maxRecords);
        const Rig rig(most);
        QCOMPARE(rig.rows(), most);
        for (int i = 0; i < 50; ++i)
            qCInfo(lcSync, "later %d", i);
        QTRY_COMPARE(rig.text(rig.rows() - 1), u"later 49"_s);
        QVERIFY(rig.rows() <= most);
        QVERIFY(rig.rows() > most - 200);
    }

    void copiesWhatIsSelectedElseAll()
    {
        const Rig rig;
        noteADay();
        QTRY_COMPARE(rig.rows(), 4);
        auto* copy = rig.find<QPushButton>(u"logCopy"_s);
        copy->click();
        QCOMPARE(QApplication::clipboard()->text().count(u"desk."_s), 4);
        rig.select(2);
        rig.list()->setFocus();
        QTest::keyClick(rig.list(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().count(u"desk."_s), 1);
        QVERIFY(QApplication::clipboard()->text().contains(u"warning desk.api: The server did not answer"_s));
    }

    void savesWhatIsShown()
    {
        const Rig rig;
        noteADay();
        QTRY_COMPARE(rig.rows(), 4);
        rig.search(u"automations"_s);
        const QString name = rig.folder.filePath(u"saved.txt"_s);
        rig.viewer->saveTo(name);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString saved = QString::fromUtf8(file.readAll());
        QCOMPARE(saved.count(u'\n'), 1);
        QVERIFY(saved.contains(u"6 automations, 41 executions read"_s));
        QVERIFY(rig.find<QLabel>(u"logCount"_s)->text().startsWith(u"Saved to "_s));
        rig.viewer->saveTo(rig.folder.filePath(u"no/such/folder/saved.txt"_s));
        QVERIFY(rig.find<QLabel>(u"logCount"_s)->text().contains(u"could not be saved"_s));
    }

    void asksWhereToSaveWithoutStopping()
    {
        const Rig rig(1);
        rig.find<QPushButton>(u"logSave"_s)->click(); // comes back at once
        auto* dialog = rig.find<QFileDialog>(u"logSaveDialog"_s);
        QVERIFY(dialog->isVisible());
        const QString name = rig.folder.filePath(u"chosen.txt"_s);
        Q_EMIT dialog->fileSelected(name);
        QVERIFY(QFile::exists(name));
        dialog->reject();
    }

    void opensItsFolder()
    {
        test::FolderSpy folders;
        const Rig rig;
        rig.find<QPushButton>(u"logFolder"_s)->click();
        QCOMPARE(folders.opened, QList<QUrl>{QUrl::fromLocalFile(rig.folder.path())});
    }

    void saysWhenNothingReachesTheFile()
    {
        const QTemporaryDir folder;
        const QString taken = folder.filePath(u"taken"_s);
        QFile file(taken);
        QVERIFY(file.open(QIODevice::WriteOnly)); // where the folder should be
        const runtime::LogFile log(taken);
        ui::LogViewer viewer(log);
        test::present(&viewer);
        QVERIFY(viewer.findChild<QLabel*>(u"logBannerText"_s)->text().startsWith(u"Nothing reaches the log file: "_s));
    }

    void escapeClearsTheSearchAndThenCloses()
    {
        const Rig rig(2);
        rig.search(u"1"_s);
        QCOMPARE(rig.rows(), 1);
        auto* field = rig.find<QLineEdit>(u"logSearch"_s);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(rig.rows(), 2);
        QVERIFY(rig.viewer->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!rig.viewer->isVisible());
    }
};

QTEST_MAIN(TestLogViewer)
#include "tst_logviewer.moc"
