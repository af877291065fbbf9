// SPDX-License-Identifier: Apache-2.0
// The whole wizard over a real store. With DESK_SHOTS=DIR its steps are kept there as pictures.
#include "tests/support/demoworkspace.h"
#include "tests/support/eventually.h"
#include "tests/ui/enginestandin.h"
#include "ui/kit/codeeditor.h"
#include "ui/kit/codeview.h"
#include "ui/kit/deskstyle.h"
#include "ui/models/sentence.h"
#include "ui/models/teamdata.h"
#include "ui/models/workspacemodel.h"
#include "ui/wizard/automationwizard.h"
#include "ui/wizard/suggestions.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// A wizard over a real store and an engine that does what it is told.
struct Bench {
    Bench()
    {
        (void)test::expectValue(await(store.open()));
        demo.fill(store, false);
        script.outcome = sync::EditOutcome{.kind = sync::EditOutcome::Kind::Applied, .automation = {u"made"_s}};
        engine = test::makeEngine(store, script);
        workspace = std::make_unique<ui::WorkspaceModel>(store);
        teams = std::make_unique<ui::TeamData>(store);
        if (!eventually([this] { return workspace->isLoaded() && teams->isLoaded(); }))
            qFatal("the store is not read");
    }
    ~Bench() { delete dialog; }

    void open(const ui::WizardStart& start)
    {
        dialog = new ui::AutomationWizard(start, {*workspace, *teams, *engine});
        QObject::connect(
            dialog, &ui::AutomationWizard::saved, dialog, [this](const AutomationId& id, const QString& name) {
                saved.append({id.value, name});
            });
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
    }

    void create(const ui::Place& place) { open(ui::startOfCreate(ui::describePlace(workspace->view(), place))); }

    template <class T = QWidget>
    [[nodiscard]] T* find(const QString& name) const
    {
        T* found = dialog->findChild<T*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    /// As the next sync brings it.
    void learn(const QList<Webhook>& webhooks)
    {
        const QSignalSpy changed(teams.get(), &ui::TeamData::changed);
        test::expectOk(await(store.putIntegrations(u"acme-ml"_s, webhooks, {})));
        if (!eventually([&] { return !changed.isEmpty(); }))
            qFatal("nothing was learnt");
    }
    void put(const Automation& automation)
    {
        const QSignalSpy changed(teams.get(), &ui::TeamData::changed);
        test::expectOk(await(store.putAutomation(automation, u"acme-org"_s)));
        if (!eventually([&] { return !changed.isEmpty(); }))
            qFatal("nothing was put");
    }

    [[nodiscard]] QString message() const { return find<QLabel>(u"wizardMessage"_s)->text(); }

    QTemporaryDir folder;
    store::Store store{folder.filePath(u"profile"_s)};
    test::DemoWorkspace demo;
    test::EngineScript script;
    std::unique_ptr<sync::Engine> engine;
    std::unique_ptr<ui::WorkspaceModel> workspace;
    std::unique_ptr<ui::TeamData> teams;
    QPointer<ui::AutomationWizard> dialog;
    QList<std::pair<QString, QString>> saved;
};

const ui::Place modelPlace{ui::Place::Kind::Project, u"project-model"_s};

} // namespace

class TestAutomationWizard : public QObject {
    Q_OBJECT

    static void shoot(QWidget* widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("DESK_SHOTS");
        if (folder.isEmpty())
            return;
        for (const bool dark : {false, true}) {
            ui::applyLook(*qApp, dark ? ui::Scheme::Dark : ui::Scheme::Light);
            QTest::qWait(50);
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(widget->grab().save(folder + u'/' + name + (dark ? u"-dark.png"_s : u"-light.png"_s)));
        }
        ui::applyLook(*qApp, ui::Scheme::Light);
    }

private Q_SLOTS:
    void initTestCase() { ui::applyLook(*qApp, ui::Scheme::Light); }

    void isWalkedByKeyboard();
    void theHubAsksForTheScope();
    void anEditSendsWhatWasEdited();
    void anEditOfNothingSendsNothing();
    void whatCannotBeWrittenStays();
    void aCopyIsANewOne();
    void whatTheServerHoldsOtherwiseIsTold();
    void aRefusalIsTold();
    void aTakenNameIsTold();
    void lookingChangesNothing();
    void aFilteredScopeStaysChosen();
    void whatIsLearntMeanwhileIsNoEdit();
    void whatWasSaidStaysWhileThingsAreLearnt();
    void escapeAfterTheSaveCloses();
};

void TestAutomationWizard::isWalkedByKeyboard()
{
    Bench bench;
    bench.create(modelPlace);
    QTest::keyClicks(bench.find(u"wizardPattern"_s), u"^production$"_s);
    shoot(bench.dialog, u"wizard-event"_s);
    QTest::keyClick(bench.find(u"wizardPattern"_s), Qt::Key_Return);
    auto* payload = bench.find<ui::CodeEditor>(u"wizardPayload"_s);
    QVERIFY(payload->isVisible());
    QCOMPARE(payload->accessibleName(), u"Payload"_s);
    payload->setCode(u"{\n  \"alias\": \"${alias}\",\n  \"metric\": \"${metric_name}\"\n}"_s);
    QCOMPARE(payload->severityOfLine(2), Problem::Severity::Warning);
    QVERIFY(payload->accessibleDescription().startsWith(u"Line 3:"_s));
    QVERIFY(bench.find<ui::CodeView>(u"wizardRendered"_s)->code().contains(u"\"alias\": \"production\""_s));
    shoot(bench.dialog, u"wizard-action"_s);

    payload->setCode(u"{"_s);
    QTest::keyClick(payload, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(payload->isVisible()); // it says why instead
    QVERIFY2(bench.message().contains(u"JSON"_s), qPrintable(bench.message()));
    payload->setCode(u"{}"_s);
    QCOMPARE(bench.message(), QString());
    QTest::keyClick(payload, Qt::Key_Return, Qt::ControlModifier);
    auto* name = bench.find<QLineEdit>(u"wizardName"_s);
    QVERIFY(name->isVisible());
    QCOMPARE(name->text(), u"Alias added ^production$ → deploy-hook"_s);
    QVERIFY(bench.find<QPlainTextEdit>(u"wizardDescription"_s)->toPlainText().startsWith(u"When an"_s));
    QTest::keyClick(name, Qt::Key_Left, Qt::AltModifier);
    QVERIFY(payload->isVisible());
    QCOMPARE(payload->code(), u"{}"_s); // going back keeps what was typed
    QTest::keyClick(payload, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(name, u"Ship to production"_s); // over the suggestion
    shoot(bench.dialog, u"wizard-name"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(bench.saved.size(), 1);
    QCOMPARE(bench.saved.first(), std::pair(u"made"_s, u"Ship to production"_s));
}

void TestAutomationWizard::theHubAsksForTheScope()
{
    Bench bench;
    bench.create({});
    auto* scopes = bench.find<QAbstractItemView>(u"wizardScope"_s);
    QVERIFY(scopes->isVisible());
    shoot(bench.dialog, u"wizard-scope"_s);
    bench.find<QPushButton>(u"wizardNext"_s)->click();
    QVERIFY(scopes->isVisible());
    QVERIFY(!bench.message().isEmpty());
    const QModelIndex churn =
        scopes->model()->match(scopes->model()->index(0, 0), Qt::DisplayRole, u"churn-classifier"_s).value(0);
    QVERIFY(churn.isValid());
    scopes->setCurrentIndex(churn);
    QTest::keyClick(scopes, Qt::Key_Return);
    QVERIFY(bench.find(u"wizardEvent"_s)->isVisible());
    QVERIFY(bench.find<QLabel>(u"wizardSentence"_s)->accessibleName().contains(u"collection churn-classifier"_s));
}

void TestAutomationWizard::anEditSendsWhatWasEdited()
{
    Bench bench;
    Automation automation = bench.demo.automations().at(5); // its filter is an $eq, which is no regex
    automation.description = u"two\r\nlines "_s;
    std::get<WebhookAction>(automation.action).payload = u"{\r\n \"a\": 1 }\u2028 "_s;
    bench.open(ui::startOfEdit(automation, bench.teams->facts()));
    shoot(bench.dialog, u"wizard-edit"_s);
    bench.find<QAbstractButton>(u"step4"_s)->click(); // every step can be gone to
    auto* name = bench.find<QLineEdit>(u"wizardName"_s);
    QVERIFY(name->isVisible());
    QCOMPARE(name->text(), automation.name);
    name->setText(u"Another name"_s);
    bench.find<QPushButton>(u"wizardNext"_s)->click();
    QTRY_COMPARE(bench.saved.size(), 1);
    QCOMPARE(bench.script.updated.size(), 1);
    AutomationDraft wanted = draftOf(automation);
    wanted.name = u"Another name"_s;
    QVERIFY(bench.script.updated.first() == wanted);
    QCOMPARE(bench.saved.first().first, automation.id.value);
}

void TestAutomationWizard::anEditOfNothingSendsNothing()
{
    Bench bench;
    for (const Automation& automation : bench.demo.automations()) {
        bench.open(ui::startOfEdit(automation, bench.teams->facts()));
        QTest::keyClick(bench.dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!bench.dialog);
    }
    QVERIFY(bench.script.updated.isEmpty());
    QCOMPARE(bench.saved.size(), bench.demo.automations().size());
}

void TestAutomationWizard::whatCannotBeWrittenStays()
{
    Bench bench;
    Automation automation = bench.demo.projectAutomation();
    automation.event = UnknownEvent{u"WEAVE_METRIC_THRESHOLD"_s, {u"{\"threshold\":2}"_s}};
    automation.action = QueueJobAction{u"q"_s, u"gpu"_s, u"{}"_s};
    bench.open(ui::startOfEdit(automation, bench.teams->facts()));
    shoot(bench.dialog, u"wizard-edit-unknown"_s);
    bench.find<QAbstractButton>(u"step4"_s)->click();
    bench.find<QPlainTextEdit>(u"wizardDescription"_s)->setPlainText(u"Kept"_s);
    bench.find<QPushButton>(u"wizardNext"_s)->click();
    QTRY_COMPARE(bench.script.updated.size(), 1);
    AutomationDraft wanted = draftOf(automation);
    wanted.description = u"Kept"_s;
    QVERIFY(bench.script.updated.first() == wanted);
}

void TestAutomationWizard::aCopyIsANewOne()
{
    Bench bench;
    const Automation automation = bench.demo.automations().at(1);
    bench.open(ui::startOfDuplicate(automation, bench.teams->facts()));
    for (int step = 0; step < 3; ++step)
        bench.find<QPushButton>(u"wizardNext"_s)->click();
    shoot(bench.dialog, u"wizard-duplicate"_s);
    bench.find<QPushButton>(u"wizardNext"_s)->click();
    QTRY_COMPARE(bench.script.created.size(), 1);
    AutomationDraft wanted = draftOf(automation);
    wanted.name = automation.name + u" (copy)"_s;
    QVERIFY(bench.script.created.first() == wanted);
}

void TestAutomationWizard::whatTheServerHoldsOtherwiseIsTold()
{
    Bench bench;
    bench.script.outcome->differences = {{Difference::Part::Name, u"wanted"_s, u"found"_s}};
    bench.open(ui::startOfDuplicate(bench.demo.automations().at(1), bench.teams->facts()));
    for (int step = 0; step < 4; ++step)
        bench.find<QPushButton>(u"wizardNext"_s)->click();
    QTRY_VERIFY(bench.message().contains(u"found"_s));
    shoot(bench.dialog, u"wizard-differences"_s);
    QVERIFY(bench.saved.isEmpty());
    bench.find<QPushButton>(u"wizardNext"_s)->click(); // Close
    QTRY_COMPARE(bench.saved.size(), 1);
    QCOMPARE(bench.script.created.size(), 1);
}

void TestAutomationWizard::aRefusalIsTold()
{
    Bench bench;
    bench.script.outcome = sync::EditOutcome{
        .kind = sync::EditOutcome::Kind::Rejected, .edit = u"e"_s, .error = GraphQlError{403, {u"only admins may"_s}}};
    bench.open(ui::startOfEdit(bench.demo.automations().at(0), bench.teams->facts()));
    bench.find<QLineEdit>(u"wizardPattern"_s)->setText(u"^other$"_s);
    QTest::keyClick(bench.dialog, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(bench.message().contains(u"only admins may"_s));
    QVERIFY(bench.dialog);
    QTRY_COMPARE(bench.script.discarded, QStringList{u"e"_s}); // all is still in the wizard
}

void TestAutomationWizard::aTakenNameIsTold()
{
    Bench bench;
    bench.open(ui::startOfEdit(bench.demo.automations().at(0), bench.teams->facts()));
    bench.find<QAbstractButton>(u"step4"_s)->click();
    bench.find<QLineEdit>(u"wizardName"_s)->setText(bench.demo.automations().at(1).name);
    bench.find<QPushButton>(u"wizardNext"_s)->click();
    QVERIFY(!bench.message().isEmpty());
    QVERIFY(bench.script.updated.isEmpty());
}

// A name that would be suggested for the automation is its own.
void TestAutomationWizard::lookingChangesNothing()
{
    Bench bench;
    Automation automation = bench.demo.automations().at(0);
    automation.name = ui::suggestedName(draftOf(automation));
    automation.description = ui::sentence(draftOf(automation));
    bench.put(automation);
    bench.open(ui::startOfEdit(automation, bench.teams->facts()));
    const QSignalSpy edited(bench.dialog, &ui::AutomationWizard::edited);
    for (const int step : {1, 2, 3, 4, 3, 2, 4}) {
        if (auto* button = bench.find<QAbstractButton>(u"step%1"_s.arg(step)); button->isEnabled())
            button->click();
    }
    QCOMPARE(bench.find<QLineEdit>(u"wizardName"_s)->text(), automation.name);
    bench.find<QPushButton>(u"wizardNext"_s)->click();
    QTRY_COMPARE(bench.saved.size(), 1);
    QVERIFY(bench.script.updated.isEmpty());
    QCOMPARE(edited.size(), 0);
}

void TestAutomationWizard::aFilteredScopeStaysChosen()
{
    Bench bench;
    const Automation automation = bench.demo.automations().at(2);
    bench.open(ui::startOfEdit(automation, bench.teams->facts()));
    bench.find<QAbstractButton>(u"step1"_s)->click();
    auto* filter = bench.find<QLineEdit>(u"wizardScopeFilter"_s);
    auto* scopes = bench.find<QAbstractItemView>(u"wizardScope"_s);
    const int all = scopes->model()->rowCount();
    filter->setText(u"resnet"_s);
    QTRY_VERIFY(scopes->model()->rowCount() < all);
    scopes->setFocus();
    filter->setFocus();
    filter->clear();
    QTRY_COMPARE(scopes->model()->rowCount(), all);
    QCOMPARE(scopes->currentIndex().data().toString(), u"churn-classifier"_s);
    QTest::keyClick(bench.dialog, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(bench.saved.size(), 1);
    QVERIFY(bench.script.updated.isEmpty());
}

void TestAutomationWizard::whatIsLearntMeanwhileIsNoEdit()
{
    Bench bench;
    Automation automation = bench.demo.automations().at(0);
    std::get<WebhookAction>(automation.action).payload = u"no JSON"_s;
    bench.open(ui::startOfEdit(automation, bench.teams->facts()));
    const QSignalSpy edited(bench.dialog, &ui::AutomationWizard::edited);
    QList<Webhook> webhooks = bench.demo.places().webhooks;
    webhooks[0].signingSecret = u"ANOTHER_KEY"_s;
    bench.learn(webhooks);
    QCOMPARE(edited.size(), 0);
    bench.find<QAbstractButton>(u"step4"_s)->click();
    bench.find<QLineEdit>(u"wizardName"_s)->setText(u"Another name"_s);
    bench.find<QPushButton>(u"wizardNext"_s)->click();
    QTRY_COMPARE(bench.script.updated.size(), 1); // what was wrong with the payload before stops no new name
    AutomationDraft wanted = draftOf(automation);
    wanted.name = u"Another name"_s;
    QVERIFY(bench.script.updated.first() == wanted);
}

void TestAutomationWizard::whatWasSaidStaysWhileThingsAreLearnt()
{
    Bench bench;
    bench.script.outcome = sync::EditOutcome{
        .kind = sync::EditOutcome::Kind::Rejected, .edit = u"e"_s, .error = GraphQlError{403, {u"only admins may"_s}}};
    bench.open(ui::startOfEdit(bench.demo.automations().at(0), bench.teams->facts()));
    bench.find<QLineEdit>(u"wizardPattern"_s)->setText(u"^other$"_s);
    QTest::keyClick(bench.dialog, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(bench.message().contains(u"only admins may"_s));
    bench.learn({});
    QVERIFY(bench.message().contains(u"only admins may"_s));
    bench.find<QLineEdit>(u"wizardPattern"_s)->setText(u"^another$"_s);
    QCOMPARE(bench.message(), QString());
}

void TestAutomationWizard::escapeAfterTheSaveCloses()
{
    Bench bench;
    bench.script.outcome->differences = {{Difference::Part::Name, u"wanted"_s, u"found"_s}};
    bench.open(ui::startOfDuplicate(bench.demo.automations().at(1), bench.teams->facts()));
    for (int step = 0; step < 4; ++step)
        bench.find<QPushButton>(u"wizardNext"_s)->click();
    QTRY_VERIFY(bench.message().contains(u"found"_s));
    bench.learn(bench.demo.places().webhooks);
    QVERIFY(bench.message().contains(u"found"_s));
    QSignalSpy finished(bench.dialog, &QDialog::finished);
    QTest::keyClick(bench.dialog, Qt::Key_Escape);
    QCOMPARE(finished.value(0).value(0).toInt(), int(QDialog::Accepted));
    QCOMPARE(bench.saved.size(), 1);
}

QTEST_MAIN(TestAutomationWizard)
#include "tst_automationwizard.moc"
