// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demoworkspace.h"
#include "tests/support/eventually.h"
#include "tests/ui/modeltext.h"
#include "ui/models/automationdetails.h"
#include "ui/models/executionlistmodel.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace desk;
using namespace Qt::StringLiterals;

class TestExecutionListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsHistory()
    {
        const QTemporaryDir folder;
        store::Store store(folder.filePath(u"p"_s));
        (void)test::expectValue(await(store.open()));
        const test::DemoWorkspace demo;
        demo.fill(store, false);
        ui::ExecutionListModel model(store, [&] { return demo.now; });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setQuery({.place = {ui::Place::Kind::Project, demo.model}});
        QTRY_COMPARE(model.rowCount(), 6);
        const QStringList lines = test::modelLines(model);
        QCOMPARE(lines.first(),
            u"3 min ago | Deploy production model | Alias added · production · churn-classifier · v7 | Webhook · deploy-hook | Finished · 204 | 182 ms"_s);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
            u"3 min ago, Deploy production model, finished · 204"_s);

        Execution more = demo.execution(u"e9"_s, u"a1"_s, u"Deploy production model"_s, 1, ExecutionState::Pending, {});
        test::expectOk(await(store.putExecutions({more})));
        QTRY_COMPARE(model.rowCount(), 7);
        QCOMPARE(model.index(0, 0).data().toString(), u"just now"_s);

        model.setQuery({.automation = {u"a1"_s}});
        QTRY_COMPARE(model.rowCount(), 3);
    }

    void detailsGatherRecentExecutions()
    {
        const QTemporaryDir folder;
        store::Store store(folder.filePath(u"p"_s));
        (void)test::expectValue(await(store.open()));
        const test::DemoWorkspace demo;
        demo.fill(store, false);
        ui::AutomationDetails details(store);
        details.setRow(store::AutomationRow{.automation = demo.automations().first()});
        QTRY_COMPARE(details.recent().size(), 2);
        details.setRow({});
        QVERIFY(details.recent().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExecutionListModel)
#include "tst_executionlistmodel.moc"
