// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demoworkspace.h"
#include "tests/support/eventually.h"
#include "tests/ui/modeltext.h"
#include "ui/models/automationlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace desk;
using namespace Qt::StringLiterals;
using Model = ui::AutomationListModel;

namespace {

struct Rig {
    Rig()
    {
        // What is "yesterday" depends on the hour.
        demo.now = QDateTime(QDate::currentDate(), QTime(12, 0)).toUTC();
        (void)test::expectValue(await(store.open()));
        demo.fill(store, false);
    }

    QTemporaryDir folder;
    store::Store store{folder.filePath(u"p"_s)};
    test::DemoWorkspace demo;
    Model model{store, [this] { return demo.now; }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    ui::Place registry{ui::Place::Kind::Project, demo.model};
};

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class TestAutomationListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAPlace()
    {
        Rig rig;
        QCOMPARE(rig.model.state(), ui::ListState::Loading);
        rig.model.setPlace(rig.registry);
        QTRY_COMPARE(rig.model.state(), ui::ListState::Ready);
        QCOMPARE(sorted(test::modelLines(rig.model)),
            (QStringList{
                u"Announce new versions | Version linked | Slack · #ml-releases | Finished, 1 h ago |  |  | "_s,
                u"Deploy production model | Alias added | Webhook · deploy-hook | Finished · 204, 3 min ago |  |  | "_s,
                u"EU compliance scan | Tag added | Webhook · scan-gateway | Failed · 401, 2 h ago |  |  | "_s,
                u"Nightly eval kick-off | Alias added | Webhook · gha-dispatch | Skipped, yesterday |  |  | "_s,
                u"Retire old ranker | Version unlinked | Webhook · retire-hook | never |  |  | "_s,
                u"Shadow: champion alias | Alias added | Do nothing (shadow) | Finished, yesterday |  |  | "_s}));
    }

    void rowsSpeakTheirMeaning()
    {
        Rig rig;
        rig.model.setPlace(rig.registry);
        QTRY_COMPARE(rig.model.rowCount(), 6);
        const auto spoken = [&](const QString& id, int column) {
            return rig.model.index(rig.model.rowOf({id}), column).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(
            spoken(u"a3"_s, Model::Name), u"EU compliance scan, churn-classifier, on, last execution failed · 401"_s);
        QCOMPARE(spoken(u"a4"_s, Model::Name), u"Retire old ranker, ranker-v2, off, pending edit, never executed"_s);
        QCOMPARE(spoken(u"a1"_s, Model::EventColumn), u"Alias added, ^production$"_s);
        QCOMPARE(spoken(u"a4"_s, Model::On), u"Retire old ranker is off"_s);
    }

    void theSearchNarrowsTheRows()
    {
        Rig rig;
        rig.model.setPlace(rig.registry);
        QTRY_COMPARE(rig.model.rowCount(), 6);
        rig.model.setSearch(u"champ"_s);
        QTRY_COMPARE(rig.model.rowCount(), 1);
        rig.model.setSearch(u"no such thing"_s);
        rig.model.setPlace({ui::Place::Kind::Project, u"project-llm"_s});
        rig.model.setSearch({});
        QCOMPARE(rig.model.rowCount(), 0);
    }

    void aChangeInTheStoreMovesOnlyItsRow()
    {
        Rig rig;
        rig.model.setPlace(rig.registry);
        QTRY_COMPARE(rig.model.rowCount(), 6);
        const QPersistentModelIndex first = rig.model.index(rig.model.rowOf({u"a1"_s}), 0);
        QSignalSpy removed(&rig.model, &QAbstractItemModel::rowsRemoved);
        test::expectOk(await(rig.store.removeAutomation({u"a2"_s})));
        QTRY_COMPARE(rig.model.rowCount(), 5);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.first().at(1), removed.first().at(2));
        QCOMPARE(first.data().toString(), u"Deploy production model"_s);
    }

    void theSwitchOnlyAsks()
    {
        Rig rig;
        rig.model.setPlace(rig.registry);
        QTRY_COMPARE(rig.model.rowCount(), 6);
        QSignalSpy asked(&rig.model, &Model::enableRequested);
        const QModelIndex on = rig.model.index(rig.model.rowOf({u"a1"_s}), Model::On);
        QVERIFY(!rig.model.setData(on, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(on.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        // A row with an unsettled edit must not be edited again.
        const QModelIndex pending = rig.model.index(rig.model.rowOf({u"a4"_s}), Model::On);
        QVERIFY(!pending.flags().testFlag(Qt::ItemIsUserCheckable));
        rig.model.setEnableObstacle([](const store::AutomationRow&) { return u"not yours"_s; });
        QVERIFY(!on.flags().testFlag(Qt::ItemIsUserCheckable));
        QCOMPARE(on.data(Qt::ToolTipRole).toString(), u"not yours"_s);
        QCOMPARE(on.data(Qt::AccessibleDescriptionRole).toString(), u"not yours"_s);
        // Turned all the same, it says why not.
        QSignalSpy refused(&rig.model, &Model::enableRefused);
        QVERIFY(!rig.model.setData(on, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().toString(), u"not yours"_s);
        rig.model.setEnableObstacle({});
        QVERIFY(on.flags().testFlag(Qt::ItemIsUserCheckable));
        rig.model.setWritable(false);
        QVERIFY(!on.flags().testFlag(Qt::ItemIsUserCheckable));
    }

    void failureIsAState()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        store::Store store(file.fileName() + u"/sub"_s);
        QVERIFY(!await(store.open()));
        Model model(store);
        model.setPlace({});
        QTRY_COMPARE(model.state(), ui::ListState::Failed);
        QVERIFY(model.error().has_value());
    }
};

QTEST_GUILESS_MAIN(TestAutomationListModel)
#include "tst_automationlistmodel.moc"
