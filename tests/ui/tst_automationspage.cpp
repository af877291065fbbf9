// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/ui/rig.h"
#include "ui/kit/confirmdialog.h"
#include "ui/models/automationlistmodel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

void choose(const test::Rig& rig, const QString& name)
{
    auto* table = rig.table();
    const QModelIndexList found =
        table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
    if (found.isEmpty())
        qFatal("no automation %s", qPrintable(name));
    table->setCurrentIndex(found.first());
}

template <class T>
T* modalPart(const QString& name)
{
    QWidget* dialog = QApplication::activeModalWidget();
    T* part = dialog ? dialog->findChild<T*>(name) : nullptr;
    if (!part)
        qFatal("no open dialog with %s", qPrintable(name));
    return part;
}

} // namespace

class TestAutomationsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsListAndDetails()
    {
        const test::Rig rig;
        QVERIFY(rig.go(test::modelPlace, 6));
        QCOMPARE(rig.names().first(), u"Announce new versions"_s);
        choose(rig, u"Deploy production model"_s);
        QCOMPARE(rig.find<QLabel>(u"detailsTitle"_s)->text(), u"Deploy production model"_s);
        QCOMPARE(rig.find<QLabel>(u"detailsByline"_s)->text(), u"by dana · edited 2 days ago"_s);
        QCOMPARE(rig.find<QLabel>(u"detailsSentence"_s)->accessibleName(),
            u"When an artifact alias is added matching ^production$ in registry Model, send a webhook to deploy-hook."_s);
        QVERIFY(rig.find<QPlainTextEdit>(u"detailsPayload"_s)->toPlainText().contains(u"${artifact_version_string}"_s));
        const auto linkNames = [&] {
            QStringList names;
            for (const auto* link : rig.find<QWidget>(u"detailsDepends"_s)->findChildren<QPushButton*>())
                names.append(link->accessibleName());
            return names;
        };
        QTRY_COMPARE(linkNames(),
            (QStringList{u"deploy-hook, webhook"_s, u"DEPLOY_TOKEN, access token"_s, u"HMAC_KEY, secret"_s}));
        QSignalSpy followed(rig.page, &ui::AutomationsPage::linkActivated);
        rig.find<QPushButton>(u"detailsDepends-0"_s)->click();
        QCOMPARE(followed.count(), 1);
        QCOMPARE(followed.first().first().value<ui::UsageLink>().kind, ui::UsageLink::Kind::Webhook);
    }

    void seesTimesByTheServersClock()
    {
        test::Rig rig;
        rig.script.state.clockOffset = std::chrono::hours(24);
        QVERIFY(rig.go(test::modelPlace, 6));
        choose(rig, u"Deploy production model"_s);
        QCOMPARE(rig.find<QLabel>(u"detailsByline"_s)->text(), u"by dana · edited 3 days ago"_s);
    }

    void filtersWhileTyping()
    {
        const test::Rig rig;
        QVERIFY(rig.go(test::modelPlace, 6));
        auto* filter = rig.find<QLineEdit>(u"automationFilter"_s);
        QTest::keyClicks(filter, u"scan"_s);
        QTRY_COMPARE(rig.names(), QStringList{u"EU compliance scan"_s});
        QTest::keyClicks(filter, u"nothing"_s);
        QTRY_COMPARE(rig.find<QLabel>(u"automationsEmptyTitle"_s)->text(), u"No automation matches"_s);
        auto* clear = rig.find<QPushButton>(u"automationsEmptyAction"_s);
        QCOMPARE(clear->text(), u"Clear filter"_s);
        clear->click();
        QTRY_COMPARE(rig.names().size(), 6);
    }

    void anEmptyPlaceOffersToCreate()
    {
        const test::Rig rig;
        QSignalSpy create(rig.page, &ui::AutomationsPage::createRequested);
        const ui::Place empty{ui::Place::Kind::Project, u"project-llm"_s};
        QVERIFY(rig.go(empty, 0));
        QTRY_COMPARE(rig.find<QLabel>(u"automationsEmptyTitle"_s)->text(), u"No automations yet"_s);
        rig.find<QPushButton>(u"automationsEmptyAction"_s)->click();
        rig.find<QPushButton>(u"createAutomation"_s)->click();
        QCOMPARE(create.count(), 2);
        QCOMPARE(create.first().first().value<ui::Place>(), empty);
    }

    void nothingReadIsNotNothingThere()
    {
        const test::Rig rig(test::Rig::Data::None);
        QTRY_COMPARE(rig.find<QLabel>(u"automationsEmptyTitle"_s)->text(), u"Nothing was read yet"_s);
    }

    void deletingAsksWithTheName()
    {
        test::Rig rig;
        QVERIFY(rig.go(test::modelPlace, 6));
        choose(rig, u"Deploy production model"_s);
        auto* remove = rig.find<QPushButton>(u"detailsDelete"_s);
        remove->click();
        auto* dialog = qobject_cast<ui::ConfirmDialog*>(test::activeDialog());
        QVERIFY(dialog);
        QCOMPARE(dialog->question(), u"Delete “Deploy production model”?"_s);
        QVERIFY(dialog->consequences().join(u' ').contains(u"send a webhook to deploy-hook"_s));
        // Return is Cancel.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(rig.script.deleted.isEmpty());

        remove->click();
        QCOMPARE(modalPart<QPushButton>(u"confirmDelete"_s)->text(), u"Delete “Deploy production model”"_s);
        modalPart<QPushButton>(u"confirmDelete"_s)->click();
        QTRY_COMPARE(rig.script.deleted.size(), 1);
        QCOMPARE(rig.script.deleted.first().id.value, u"a1"_s);
    }

    void aRefusalIsTold()
    {
        test::Rig rig;
        rig.script.outcome = sync::EditOutcome{
            .kind = sync::EditOutcome::Kind::Rejected, .error = GraphQlError{200, {u"permission denied"_s}}};
        QVERIFY(rig.go(test::modelPlace, 6));
        choose(rig, u"Deploy production model"_s);
        rig.find<QPushButton>(u"detailsEnable"_s)->click();
        QCOMPARE(rig.script.updated.size(), 1);
        QVERIFY(!rig.script.updated.first().enabled);
        QTRY_COMPARE(rig.find<QLabel>(u"pageMessageText"_s)->text(),
            u"“Deploy production model” was not changed. The server says: permission denied"_s);
    }

    void theSwitchWorksByKeyAndMouse()
    {
        test::Rig rig;
        QVERIFY(rig.go(test::modelPlace, 6));
        choose(rig, u"Deploy production model"_s);
        const QModelIndex on = rig.table()->currentIndex().siblingAtColumn(ui::AutomationListModel::On);
        QTest::mouseClick(rig.table()->viewport(), Qt::LeftButton, {}, rig.table()->visualRect(on).center());
        QCOMPARE(rig.script.updated.size(), 1);
        // In whichever cell the person is.
        rig.table()->setFocus();
        rig.table()->setCurrentIndex(on.siblingAtColumn(ui::AutomationListModel::Name));
        QTest::keyClick(rig.table(), Qt::Key_Space);
        QCOMPARE(rig.script.updated.size(), 2);
    }

    void theSwitchOfAnothersAriaSaysWhyNot()
    {
        test::Rig rig;
        Automation aria = rig.demo.automations().first();
        aria.id = {u"a9"_s};
        aria.name = u"Ask about it"_s;
        aria.createdBy = u"member"_s;
        aria.action = AriaAction{u"What is this?"_s};
        test::expectOk(await(rig.store.putAutomation(aria, u"acme-org"_s)));
        QVERIFY(rig.go(test::modelPlace, 7));
        choose(rig, u"Ask about it"_s);
        const QString why = rig.find<QPushButton>(u"detailsEnable"_s)->toolTip();
        QVERIFY(!why.isEmpty());
        const QModelIndex on = rig.table()->currentIndex().siblingAtColumn(ui::AutomationListModel::On);
        QVERIFY(!on.flags().testFlag(Qt::ItemIsUserCheckable));
        QCOMPARE(on.data(Qt::ToolTipRole).toString(), why);
        QCOMPARE(on.data(Qt::AccessibleDescriptionRole).toString(), why);
        auto* said = rig.find<QLabel>(u"pageMessageText"_s);
        QTest::mouseClick(rig.table()->viewport(), Qt::LeftButton, {}, rig.table()->visualRect(on).center());
        QCOMPARE(said->text(), why);
        rig.find<QAbstractButton>(u"pageMessageClose"_s)->click();
        rig.table()->setFocus();
        QTest::keyClick(rig.table(), Qt::Key_Space);
        QCOMPARE(said->text(), why);
        QVERIFY(said->isVisible());
        QVERIFY(rig.script.updated.isEmpty());
    }

    void undoIsOfferedForWhatCanBeMadeAgain_data()
    {
        QTest::addColumn<Event>("event");
        QTest::addColumn<Action>("action");
        QTest::addColumn<bool>("undo");
        const Event linked = eventOfType(u"LINK_MODEL"_s, artifactFilter({}, {}, {}));
        QTest::newRow("usual") << linked << Action(NoAction{}) << true;
        QTest::newRow("unknown event") << Event(UnknownEvent{u"MOON_ROSE"_s, {}}) << Action(NoAction{}) << false;
        QTest::newRow("unknown action") << linked << Action(UnknownAction{u"SING"_s, u"{}"_s}) << false;
        QTest::newRow("launch job") << linked << Action(QueueJobAction{}) << false;
    }

    void undoIsOfferedForWhatCanBeMadeAgain()
    {
        QFETCH(Event, event);
        QFETCH(Action, action);
        QFETCH(bool, undo);
        test::Rig rig;
        Automation odd = rig.demo.automations().first();
        odd.id = {u"a9"_s};
        odd.name = u"Odd one"_s;
        odd.event = event;
        odd.action = action;
        test::expectOk(await(rig.store.putAutomation(odd, u"acme-org"_s)));
        QVERIFY(rig.go(test::modelPlace, 7));
        choose(rig, u"Odd one"_s);
        QList<std::pair<ui::ToastMessage, bool>> done;
        connect(rig.page, &ui::AutomationsPage::done, this,
            [&](const ui::ToastMessage& message, const std::function<void()>& back) {
                done.append({message, bool(back)});
            });
        rig.find<QPushButton>(u"detailsDelete"_s)->click();
        modalPart<QPushButton>(u"confirmDelete"_s)->click();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(rig.script.deleted.size(), 1);
        QVERIFY(done.first().first.text.contains(u"Odd one"_s));
        QCOMPARE(done.first().second, undo);
        QCOMPARE(!done.first().first.action.isEmpty(), undo);
    }

    void theMainButtonsNeedNoScrolling()
    {
        const test::Rig rig;
        QCOMPARE(rig.window->height(), 800);
        Automation longOne = rig.demo.automations().first();
        longOne.id = {u"a9"_s};
        longOne.name = u"Long one"_s;
        longOne.description = u"What it is for, at length. "_s.repeated(60);
        test::expectOk(await(rig.store.putAutomation(longOne, u"acme-org"_s)));
        QVERIFY(rig.go(test::modelPlace, 7));
        choose(rig, u"Long one"_s);
        const auto* bar = rig.find<QScrollArea>(u"detailsPane"_s)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 100);
        QCOMPARE(bar->value(), 0);
        for (const QString& name : {u"detailsEdit"_s, u"detailsDuplicate"_s, u"detailsEnable"_s}) {
            const auto* button = rig.find<QPushButton>(name);
            QVERIFY2(button->visibleRegion().boundingRect() == button->rect(), qPrintable(name));
        }
    }

    void deleteAsksForTheRowOneIsIn()
    {
        test::Rig rig;
        QVERIFY(rig.go(test::modelPlace, 6));
        rig.table()->setFocus();
        choose(rig, u"Deploy production model"_s);
        QTest::keyClick(rig.table(), Qt::Key_Delete);
        QVERIFY(test::activeDialog()->objectName() == "deleteDialog"_L1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        rig.page->setReadOnly(u"The folder cannot be written."_s);
        QTest::keyClick(rig.table(), Qt::Key_Delete);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void readOnlySaysWhy()
    {
        const test::Rig rig;
        QVERIFY(rig.go(test::modelPlace, 6));
        rig.page->setReadOnly(u"The folder cannot be written."_s);
        for (const QString& name : {u"createAutomation"_s, u"detailsDelete"_s, u"detailsEnable"_s}) {
            auto* button = rig.find<QPushButton>(name);
            QVERIFY2(!button->isEnabled(), qPrintable(name));
            QVERIFY2(button->toolTip().endsWith(u"The folder cannot be written."_s), qPrintable(button->toolTip()));
        }
    }

    void anUnsettledEditMustWait()
    {
        test::Rig rig;
        QVERIFY(rig.go(test::modelPlace, 6));
        choose(rig, u"Retire old ranker"_s);
        QVERIFY(!rig.find<QPushButton>(u"detailsDelete"_s)->isEnabled());
        QCOMPARE(rig.find<QLabel>(u"detailsPending"_s)->text(), u"Pending edit"_s);
        rig.find<QPushButton>(u"discardEdit"_s)->click();
        QCOMPARE(rig.script.discarded.size(), 1);
    }

    void onlyASandboxFires()
    {
        const test::Rig rig;
        QVERIFY(rig.go(test::modelPlace, 6));
        QVERIFY(!rig.find<QPushButton>(u"fireSampleEvent"_s)->isVisible());
    }

    void firingGoesToHistory()
    {
        test::Rig rig(test::Rig::Data::Sandbox);
        QVERIFY(rig.go(test::modelPlace, 6));
        choose(rig, u"Deploy production model"_s);
        Execution ran =
            rig.demo.execution(u"e77"_s, u"a1"_s, u"Deploy production model"_s, 0, ExecutionState::Finished, 200);
        // One of another place ran too.
        rig.script.fired =
            QList{rig.demo.execution(u"e76"_s, u"elsewhere"_s, u"Audit"_s, 0, ExecutionState::Finished, 200), ran};
        rig.find<QPushButton>(u"fireSampleEvent"_s)->click();
        QCOMPARE(modalPart<QComboBox>(u"fireType"_s)->currentText(), u"Alias added"_s);
        QCOMPARE(modalPart<QComboBox>(u"fireCollection"_s)->currentText(), u"churn-classifier"_s);
        QCOMPARE(modalPart<QLineEdit>(u"fireAlias"_s)->text(), u"production"_s);
        QVERIFY(!modalPart<QLineEdit>(u"fireTag"_s)->isVisible());
        modalPart<QLineEdit>(u"fireVersion"_s)->setText(u"v9"_s);
        modalPart<QPushButton>(u"fireButton"_s)->click();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        const EventFacts facts = rig.script.events.value(0);
        QCOMPARE(facts.eventType, u"ADD_ARTIFACT_ALIAS"_s);
        QCOMPARE(facts.entity, u"acme-org"_s);
        QCOMPARE(facts.project, u"wandb-registry-Model"_s);
        QCOMPARE(facts.version, u"v9"_s);
        QCOMPARE(facts.author, u"dana"_s);
        QCOMPARE(facts.tag, QString());
        QCOMPARE(rig.find<QLabel>(u"pageMessageText"_s)->text(), u"2 automations ran: Finished"_s);
        // The execution reaches the store a little later.
        test::expectOk(await(rig.store.putExecutions({ran})));
        QTRY_COMPARE(rig.history()->model()->rowCount(), 7);
        QTRY_COMPARE(rig.history()->currentIndex().row(), 0);
        QVERIFY(rig.history()->isVisible());
        QTRY_COMPARE(rig.find<QLabel>(u"executionStatus"_s)->text(), u"Finished · 200"_s);
    }

    void whatFiredIsSeenWhateverTheFilter()
    {
        test::Rig rig(test::Rig::Data::Sandbox);
        QVERIFY(rig.go(test::modelPlace, 6));
        choose(rig, u"Deploy production model"_s);
        auto* filter = rig.find<QLineEdit>(u"historyFilter"_s);
        filter->setText(u"compliance"_s);
        QTRY_COMPARE(rig.history()->model()->rowCount(), 1);
        const Execution ran =
            rig.demo.execution(u"e77"_s, u"a1"_s, u"Deploy production model"_s, 0, ExecutionState::Finished, 200);
        rig.script.fired = QList{ran};
        test::expectOk(await(rig.store.putExecutions({ran})));
        rig.find<QPushButton>(u"fireSampleEvent"_s)->click();
        modalPart<QPushButton>(u"fireButton"_s)->click();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(filter->text(), QString());
        QTRY_COMPARE(rig.history()->model()->rowCount(), 7);
        QTRY_COMPARE(rig.find<QLabel>(u"executionStatus"_s)->text(), u"Finished · 200"_s);
    }

    void firingNothingStaysAndSaysSo()
    {
        test::Rig rig(test::Rig::Data::Sandbox);
        QVERIFY(rig.go(test::modelPlace, 6));
        rig.find<QPushButton>(u"fireSampleEvent"_s)->click();
        modalPart<QPushButton>(u"fireButton"_s)->click();
        QTRY_COMPARE(modalPart<QLabel>(u"fireResult"_s)->text(),
            u"No automation ran: none that is on listens for this event here."_s);
        rig.script.fired = failure(OfflineError{OfflineError::Kind::Refused, u"127.0.0.1:1"_s, {}});
        modalPart<QPushButton>(u"fireButton"_s)->click();
        QTRY_VERIFY(modalPart<QLabel>(u"fireResult"_s)->text().startsWith(u"127.0.0.1:1 refused the connection"_s));
    }

    void historyShowsWhatWasSent()
    {
        const test::Rig rig;
        QVERIFY(rig.go(test::modelPlace, 6));
        choose(rig, u"Deploy production model"_s);
        rig.find<QPushButton>(u"detailsHistory"_s)->click();
        QTRY_COMPARE(rig.history()->model()->rowCount(), 2);
        QTRY_VERIFY(rig.find<QPlainTextEdit>(u"executionRequest"_s)
                        ->toPlainText()
                        .startsWith(u"POST /deploy HTTP/1.1\nHost: ci.example.com"_s));
        QVERIFY(
            rig.find<QPlainTextEdit>(u"executionResponse"_s)->toPlainText().startsWith(u"HTTP/1.1 204 No Content"_s));
        rig.find<QPushButton>(u"historyShowAll"_s)->click();
        QTRY_COMPARE(rig.history()->model()->rowCount(), 6);
    }
};

QTEST_MAIN(TestAutomationsPage)
#include "tst_automationspage.moc"
