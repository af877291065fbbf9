// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/models/keptfilemodel.h"
#include "ui/models/rowroles.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>

using namespace desk;
using namespace Qt::StringLiterals;
using Model = ui::KeptFileModel;

class TestKeptFileModel : public QObject {
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 5, 20), QTime(12, 0), Qt::UTC};

    [[nodiscard]] store::StorageReport report() const
    {
        return {.directory = u"/p"_s,
            .quarantined = {{u"/p/quarantine/2/user.db"_s, m_now.addSecs(-60), 4096},
                {u"/p/quarantine/1/cache.db"_s, m_now.addDays(-3), 1'500'000}},
            .backups = {{u"/p/backup/user-3.db"_s, m_now.addSecs(-7200), 900}}};
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void listsTheNewestFirst()
    {
        Model model([this] { return m_now; });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReport(report());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, Model::What).data().toString(), u"Damaged file of your own data"_s);
        QCOMPARE(model.index(0, Model::What).data(ui::RowSecondRole).toString(), u"quarantine/2/user.db"_s);
        QCOMPARE(model.index(0, Model::When).data().toString(), u"1 min ago"_s);
        QCOMPARE(model.index(0, Model::Size).data().toString(), u"4.1 kB"_s);
        QCOMPARE(model.index(1, Model::What).data().toString(), u"Copy made before an update"_s);
        QCOMPARE(model.index(2, Model::What).data().toString(), u"Damaged local copy"_s);
        QCOMPARE(model.index(2, Model::What).data(Qt::AccessibleTextRole).toString(),
            QString(u"Damaged local copy, quarantine/1/cache.db, "_s + ui::relativeTime(m_now.addDays(-3), m_now)
                + u", 1.5 MB"_s));
    }

    void aFileThatIsToldTwiceIsOne()
    {
        store::StorageReport twice = report();
        twice.quarantined.append(twice.quarantined.first());
        twice.backups.append(twice.quarantined.first());
        QCOMPARE(ui::keptRows(twice).size(), 3);
    }

    void whatIsLostIsSaid()
    {
        const QList<ui::KeptRow> rows = ui::keptRows(report());
        QVERIFY2(ui::keptWorth(rows.at(0)).contains(u"pending changes"_s), qPrintable(ui::keptWorth(rows.at(0))));
        QVERIFY(ui::keptWorth(rows.at(1)).contains(u"before an update"_s));
        QVERIFY(ui::keptWorth(rows.at(2)).contains(u"read again"_s));
    }

    void aFileThatWentLeavesTheOthers()
    {
        Model model;
        model.setReport(report());
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        store::StorageReport less = report();
        less.backups.clear();
        model.setReport(less);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(reset.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestKeptFileModel)
#include "tst_keptfilemodel.moc"
