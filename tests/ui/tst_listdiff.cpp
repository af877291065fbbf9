// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/models/listdiff.h"
#include "ui/models/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace desk::ui;
using Kind = ListStep::Kind;

namespace {

using Row = std::pair<int, int>; ///< key and content

int keyOf(const Row& row)
{
    return row.first;
}

class Model final : public RowsModel<Row> {
public:
    void set(const QList<Row>& wanted) { replaceRows(wanted, keyOf); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(row(index.row()).second) : QVariant();
    }
};

QList<Row> randomRows(QRandomGenerator& random)
{
    QList<Row> rows;
    for (int key = 0; key < 12; ++key) {
        if (random.bounded(3) > 0)
            rows.insert(random.bounded(rows.size() + 1), Row{key, random.bounded(2)});
    }
    return rows;
}

} // namespace

class TestListDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameListsNeedNoStep()
    {
        const QList<Row> rows{{1, 1}, {2, 2}};
        QVERIFY(listDiff(rows, rows, keyOf).isEmpty());
    }

    void stepsAreExact()
    {
        const QList<Row> rows{{1, 1}, {2, 2}, {3, 3}, {4, 4}};
        QCOMPARE(listDiff(rows, QList<Row>{{1, 1}, {4, 4}}, keyOf), (QList<ListStep>{{Kind::Remove, 1, 2}}));
        QCOMPARE(listDiff(rows, QList<Row>{{1, 1}, {8, 8}, {9, 9}, {2, 2}, {3, 3}, {4, 4}}, keyOf),
            (QList<ListStep>{{Kind::Insert, 1, 2}}));
        QCOMPARE(
            listDiff(rows, QList<Row>{{1, 1}, {2, 5}, {3, 5}, {4, 4}}, keyOf), (QList<ListStep>{{Kind::Change, 1, 2}}));
        QCOMPARE(
            listDiff(rows, QList<Row>{{4, 4}, {1, 1}, {2, 2}, {3, 3}}, keyOf), (QList<ListStep>{{Kind::Move, 3, 0}}));
        QCOMPARE(listDiff(QList<Row>{}, rows, keyOf), (QList<ListStep>{{Kind::Insert, 0, 3}}));
    }

    void anyListBecomesAnyOther()
    {
        QRandomGenerator random(7);
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int i = 0; i < 400; ++i) {
            const QList<Row> wanted = randomRows(random);
            model.set(wanted);
            QCOMPARE(model.rows(), wanted);
        }
    }

    void rowsThatStayKeepTheirPersistentIndexes()
    {
        Model model;
        model.set({{1, 1}, {2, 2}, {3, 3}});
        const QPersistentModelIndex third = model.index(2, 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.set({{3, 4}, {1, 1}});
        QCOMPARE(third.row(), 0);
        QCOMPARE(third.data().toInt(), 4);
        QCOMPARE(reset.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestListDiff)
#include "tst_listdiff.moc"
