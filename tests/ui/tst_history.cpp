// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/ui/rig.h"
#include "ui/automations/historysaver.h"
#include "ui/models/executionlistmodel.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

void pick(const test::Rig& rig, const QString& chip, const QString& choice)
{
    auto* button = rig.find<QPushButton>(chip);
    for (QAction* action : button->menu()->actions()) {
        if (action->text() == choice)
            return action->trigger();
    }
    qFatal("%s has no %s", qPrintable(chip), qPrintable(choice));
}

int rows(const test::Rig& rig)
{
    return rig.history()->model()->rowCount();
}

QString emptyTitle(const test::Rig& rig)
{
    return rig.find<QLabel>(u"historyEmptyTitle"_s)->text();
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

    static void openHistory(const test::Rig& rig, const ui::Place& place)
    {
        rig.window->setPlace(place);
        rig.page->setPlace(place);
        rig.page->showTab(ui::AutomationsPage::Tab::History);
    }

private Q_SLOTS:
    void filtersByStatusAutomationAndWords()
    {
        const test::Rig rig;
        openHistory(rig, {});
        QTRY_COMPARE(rows(rig), 6);
        pick(rig, u"historyFiltersStatus"_s, u"Failed"_s);
        QTRY_COMPARE(rows(rig), 1);
        pick(rig, u"historyFiltersStatus"_s, u"Skipped"_s);
        QTRY_COMPARE(rows(rig), 2);
        pick(rig, u"historyFiltersAutomation"_s, u"EU compliance scan"_s);
        QTRY_COMPARE(rows(rig), 1);
        pick(rig, u"historyFiltersAutomation"_s, u"Announce new versions"_s);
        QTRY_COMPARE(rows(rig), 1);
        auto* search = rig.find<QLineEdit>(u"historyFilter"_s);
        search->setText(u"nothing"_s);
        QTRY_COMPARE(emptyTitle(rig), u"No execution matches"_s);
        rig.find<QPushButton>(u"historyEmptyAction"_s)->click();
        QTRY_COMPARE(rows(rig), 6);
        QCOMPARE(search->text(), QString());
    }

    void filtersByDate()
    {
        const test::Rig rig;
        test::expectOk(await(rig.store.putExecutions(
            {rig.demo.execution(u"old"_s, u"a1"_s, u"Old"_s, 20 * 86400, ExecutionState::Finished, 200)})));
        openHistory(rig, {});
        QTRY_COMPARE(rows(rig), 7);
        pick(rig, u"historyFiltersDate"_s, u"7 days"_s);
        QTRY_COMPARE(rows(rig), 6);
        pick(rig, u"historyFiltersDate"_s, u"30 days"_s);
        QTRY_COMPARE(rows(rig), 7);
        QVERIFY(!rig.find<QWidget>(u"historyRange"_s)->isVisible());
        pick(rig, u"historyFiltersDate"_s, u"From – to"_s);
        QVERIFY(rig.find<QWidget>(u"historyRange"_s)->isVisible());
        QTRY_COMPARE(rows(rig), 6); // the last seven days, to begin with
    }

    void readsOnAtTheEnd()
    {
        const test::Rig rig;
        QList<Execution> many;
        for (int i = 0; i < 450; ++i)
            many.append(
                rig.demo.execution(u"m%1"_s.arg(i), u"a1"_s, u"Many"_s, 1'000'000 + i, ExecutionState::Finished, 200));
        test::expectOk(await(rig.store.putExecutions(many)));
        openHistory(rig, {});
        QTRY_VERIFY(rows(rig) >= 200);
        auto* table = rig.history();
        QTRY_VERIFY_WITH_TIMEOUT((table->scrollToBottom(), rows(rig) == 456), 10000);
        QVERIFY(!table->model()->canFetchMore({}));
    }

    void thereAreSeveralKindsOfNothing()
    {
        test::Rig rig;
        const ui::Place empty{ui::Place::Kind::Project, u"project-llm"_s};
        openHistory(rig, empty);
        QTRY_COMPARE(emptyTitle(rig), u"Nothing has run yet"_s);
        QUrl opened;
        rig.page->setUrlOpener([&](const QUrl& url) {
            opened = url;
            return true;
        });
        test::expectOk(await(rig.store.setHistoryOffered(false)));
        QTRY_COMPARE(emptyTitle(rig), u"This server does not offer the history of automations"_s);
        rig.find<QPushButton>(u"historyEmptyAction"_s)->click();
        QCOMPARE(opened, QUrl(u"https://wandb.ai/acme-ml/llm-finetune/automations"_s));
        // What is known from before stays to be seen, with a word about it.
        openHistory(rig, test::modelPlace);
        QTRY_COMPARE(rows(rig), 6);
        QVERIFY(rig.find<QWidget>(u"historyNote"_s)->isVisible());
    }

    void nothingReadIsSaid()
    {
        const test::Rig rig(test::Rig::Data::None);
        openHistory(rig, {});
        QTRY_COMPARE(emptyTitle(rig), u"Nothing was read yet"_s);
        QVERIFY(!rig.find<QPushButton>(u"historyExport"_s)->isEnabled());
    }

    void exportsWhatIsFiltered()
    {
        const test::Rig rig;
        ui::ExecutionListModel model(rig.store);
        ui::HistorySaver saver(model, nullptr);
        QSignalSpy said(&saver, &ui::HistorySaver::said);
        model.setQuery({.limit = 1, .states = {ExecutionState::Finished}});
        const QString file = rig.folder.filePath(u"out.csv"_s);
        saver.save(file);
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(said.first().first().toString().endsWith(u"4 executions."_s));
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count("FINISHED"), 4);
        saver.save(rig.folder.filePath(u"out.json"_s));
        QTRY_COMPARE(said.count(), 2);
        QFile json(rig.folder.filePath(u"out.json"_s));
        QVERIFY(json.open(QIODevice::ReadOnly));
        QVERIFY(json.readAll().startsWith('['));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        const test::Rig rig;
        ui::ExecutionListModel model(rig.store);
        ui::HistorySaver saver(model, nullptr);
        QSignalSpy said(&saver, &ui::HistorySaver::said);
        saver.save(rig.folder.filePath(u"no/such/folder/out.csv"_s));
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(said.first().first().toString().contains(u"could not be written"_s));
        QCOMPARE(said.first().at(1).value<ui::Tone>(), ui::Tone::Danger);
    }
};

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
