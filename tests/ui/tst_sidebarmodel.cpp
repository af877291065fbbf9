// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demoworkspace.h"
#include "tests/support/eventually.h"
#include "tests/ui/modeltext.h"
#include "ui/models/sidebarmodel.h"
#include "ui/models/workspacemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace desk;
using namespace Qt::StringLiterals;

class TestSidebarModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAWorkspace()
    {
        const QTemporaryDir folder;
        store::Store store(folder.filePath(u"p"_s));
        (void)test::expectValue(await(store.open()));
        ui::WorkspaceModel workspace(store);
        ui::SidebarModel model(workspace);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(test::modelLines(model),
            (QStringList{u"All automations"_s, u"Pending changes"_s, u"Activity"_s, u"Webhook tester"_s}));

        const test::DemoWorkspace demo;
        demo.fill(store, false);
        QTRY_COMPARE(model.index(0, 0).data(ui::SidebarModel::CountRole).toInt(), 7);
        QCOMPARE(test::modelLines(model, Qt::AccessibleTextRole),
            (QStringList{u"All automations, 7 automations"_s, u"Pending changes, nothing waits"_s,
                u"Activity, nothing new"_s, u"Webhook tester"_s, u"Team, section"_s,
                u"  acme-ml, team, no automations"_s, u"    Webhooks, 4"_s, u"    Slack channels, 1"_s,
                u"    Secrets, 3"_s, u"Registries, section"_s, u"  Dataset, registry, no automations"_s,
                u"  Model, registry, 6 automations"_s, u"    churn-classifier, collection, 1 automation"_s,
                u"    ranker-v2, collection, 1 automation"_s, u"Projects, section"_s,
                u"  fraud-baseline, project, no automations"_s, u"  llm-finetune, project, no automations"_s,
                u"  resnet-sweeps, project, 1 automation"_s}));
        QCOMPARE(model.accountName(), u"acme-ml"_s);
        QCOMPARE(model.accountDetail(), u"dana · team admin"_s);
        QCOMPARE(model.indexOf({ui::Place::Kind::Collection, demo.churn}).data().toString(), u"churn-classifier"_s);
        QVERIFY(!model.indexOf({ui::Place::Kind::Collection, u"gone"_s}).isValid());
    }

    void saysWhatWaitsAndWhatIsNew()
    {
        const QTemporaryDir folder;
        store::Store store(folder.filePath(u"p"_s));
        (void)test::expectValue(await(store.open()));
        ui::WorkspaceModel workspace(store);
        ui::SidebarModel model(workspace);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QPersistentModelIndex pending = model.indexOf({ui::Place::Kind::Pending, {}});
        const QPersistentModelIndex activity = model.indexOf({ui::Place::Kind::Activity, {}});
        QVERIFY(pending.isValid());
        QVERIFY(activity.isValid());
        QVERIFY(!pending.data(ui::SidebarModel::CountRole).isValid());
        QVERIFY(!activity.data(ui::SidebarModel::CountRole).isValid());
        QVERIFY(!pending.data(ui::SidebarModel::HasMenuRole).toBool());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setCounts({.pending = 4, .unread = 2});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(pending.data(ui::SidebarModel::CountRole).toInt(), 4);
        QCOMPARE(activity.data(ui::SidebarModel::CountRole).toInt(), 2);
        QCOMPARE(pending.data(Qt::AccessibleTextRole).toString(), u"Pending changes, 4 changes wait"_s);
        QCOMPARE(activity.data(Qt::AccessibleTextRole).toString(), u"Activity, 2 new"_s);
        model.setCounts({.pending = 4, .unread = 2});
        QCOMPARE(changed.count(), 1);
        model.setCounts({});
        QVERIFY(!pending.data(ui::SidebarModel::CountRole).isValid());
    }

    void aChangedCountTouchesItsRowsOnly()
    {
        const QTemporaryDir folder;
        store::Store store(folder.filePath(u"p"_s));
        (void)test::expectValue(await(store.open()));
        const test::DemoWorkspace demo;
        demo.fill(store, false);
        ui::WorkspaceModel workspace(store);
        ui::SidebarModel model(workspace);
        const ui::Place place{ui::Place::Kind::Project, demo.resnet};
        QTRY_VERIFY(model.indexOf(place).isValid());
        const QPersistentModelIndex resnet = model.indexOf(place);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        test::expectOk(await(store.removeAutomation({u"a7"_s})));
        QTRY_COMPARE(resnet.data(ui::SidebarModel::CountRole).toInt(), 0);
        QCOMPARE(inserted.count() + removed.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSidebarModel)
#include "tst_sidebarmodel.moc"
