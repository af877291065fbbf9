// SPDX-License-Identifier: Apache-2.0
// Every action of the wizard. With DESK_SHOTS=DIR each page is kept there as a picture.
#include "tests/support/demoworkspace.h"
#include "tests/support/eventually.h"
#include "tests/ui/enginestandin.h"
#include "ui/kit/chiplabel.h"
#include "ui/kit/codeeditor.h"
#include "ui/kit/codeview.h"
#include "ui/kit/deskstyle.h"
#include "ui/kit/fieldnote.h"
#include "ui/models/teamdata.h"
#include "ui/models/workspacemodel.h"
#include "ui/wizard/actionstep.h"
#include "ui/wizard/automationwizard.h"
#include "ui/payload/payloadexamples.h"
#include "ui/wizard/summarypane.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QToolButton>

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

const Event aliasAdded = eventOfType(u"ADD_ARTIFACT_ALIAS"_s, {});

/// A workspace, and an action step or the whole wizard over it.
struct Bench {
    explicit Bench(bool aria = false)
    {
        (void)test::expectValue(await(store.open()));
        const test::DemoWorkspace demo;
        demo.fill(store, false);
        if (aria) {
            ServerInfo server;
            server.features.insert(u"AUTOMATION_ACTION_ARIA"_s);
            const Viewer dana{u"u1"_s, u"dana"_s, u"Dana"_s, u"dana@example.com"_s, u"acme-ml"_s, false};
            const qint64 pull = test::expectValue(await(store.beginPull(dana, server, u"https://api.wandb.ai"_s)));
            (void)test::expectValue(await(store.finishPull(pull, {}, false)));
        }
        engine = test::makeEngine(store, script);
        workspace = std::make_unique<WorkspaceModel>(store);
        teams = std::make_unique<TeamData>(store);
    }

    [[nodiscard]] bool isLoaded() const { return workspace->isLoaded() && teams->isLoaded(); }

    void openStep(const Event& event = aliasAdded)
    {
        step = std::make_unique<ActionStep>(WizardContext{*workspace, *teams, *engine});
        step->setEvent(event);
        step->resize(620, 540);
        step->show();
        (void)QTest::qWaitForWindowActive(step.get());
    }

    template <typename T>
    [[nodiscard]] T* find(const QString& name) const
    {
        return step->findChild<T*>(name);
    }
    [[nodiscard]] Answers written() const
    {
        Answers answers;
        step->write(answers);
        return answers;
    }
    [[nodiscard]] QString noteOf(const QString& field) const { return find<QWidget>(field)->accessibleDescription(); }
    void choose(ActionChoice choice) const
    {
        auto* box = find<QComboBox>(u"wizardAction"_s);
        box->setCurrentIndex(box->findData(int(choice)));
    }
    /// What the dialog does after each edit.
    void showProblems() const
    {
        Answers answers = written();
        answers.event = startingFields(u"ADD_ARTIFACT_ALIAS"_s);
        step->showProblems(problemsAt(Step::Action, answers));
    }

    QTemporaryDir folder;
    store::Store store{folder.filePath(u"profile"_s)};
    test::EngineScript script;
    std::unique_ptr<sync::Engine> engine;
    std::unique_ptr<WorkspaceModel> workspace;
    std::unique_ptr<TeamData> teams;
    std::unique_ptr<ActionStep> step;
};

Answers filled(ActionChoice choice)
{
    Answers answers;
    answers.team = u"acme-ml"_s;
    answers.action = choice;
    answers.webhook = {{u"hook-deploy"_s}, u"deploy-hook"_s, {u"DEPLOY_TOKEN"_s, u"HMAC_KEY"_s},
        u"{\r\n\t\"a\": \"\u2028\"\r\n}\r\n"_s};
    answers.slack = {{u"slack"_s}, u"#ml-releases"_s, u"T\tx "_s, u"line\r\nline\u2029"_s, u"WARN"_s};
    answers.prompt = u" Why ${alias}?\r\n"_s;
    return answers;
}

void shoot(QWidget* widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("DESK_SHOTS");
    if (folder.isEmpty())
        return;
    for (const bool dark : {false, true}) {
        applyLook(*qApp, dark ? Scheme::Dark : Scheme::Light);
        QTest::qWait(50);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(widget->grab().save(folder + u'/' + name + (dark ? u"-dark.png"_s : u"-light.png"_s)));
    }
    applyLook(*qApp, Scheme::Light);
}

} // namespace

class TestActionStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Scheme::Light); }

    void whatIsReadIsWritten_data()
    {
        QTest::addColumn<Answers>("answers");
        for (const ActionChoice choice :
            {ActionChoice::Webhook, ActionChoice::Slack, ActionChoice::Aria, ActionChoice::Nothing, ActionChoice::Kept})
            QTest::addRow("%d", int(choice)) << filled(choice);
        Answers answers = filled(ActionChoice::Webhook);
        answers.team = u"other-team"_s;
        answers.webhook.webhook = {u"gone"_s};
        answers.webhook.name = u"gone-hook"_s;
        QTest::newRow("webhook that is not seen") << answers;
        answers = filled(ActionChoice::Slack);
        answers.slack.channel = {u"gone"_s};
        answers.slack.severity = u"FATAL"_s;
        QTest::newRow("channel that is not seen") << answers;
        QTest::newRow("nothing") << Answers{};
        answers = filled(ActionChoice::Nothing);
        answers.team.clear();
        answers.webhook = {};
        answers.slack = {};
        QTest::newRow("nothing, and nothing else") << answers;
    }

    void whatIsReadIsWritten()
    {
        QFETCH(Answers, answers);
        Bench bench;
        QTRY_VERIFY(bench.isLoaded());
        bench.openStep();
        const bool kept = answers.action == ActionChoice::Kept;
        bench.step->setOriginal(kept ? Action(UnknownAction{u"Push"_s, u"{}"_s}) : Action(WebhookAction{}));
        bench.step->read(answers);
        bench.step->setEvent(aliasAdded);
        bench.showProblems();
        QCOMPARE(bench.written(), answers);
        // The lists of the team come again with every pull.
        Q_EMIT bench.teams->changed();
        QCOMPARE(bench.written(), answers);
    }

    void aNewOneBeginsWithTheFirstWebhook()
    {
        Bench bench;
        bench.openStep(); // before anything is loaded
        QTRY_VERIFY(bench.isLoaded());
        QTRY_COMPARE(bench.written().webhook.name, u"deploy-hook"_s);
        QCOMPARE(bench.written().action, ActionChoice::Webhook);
        const QString payload = bench.written().webhook.payload;
        QVERIFY(payload.contains(u"${alias}"_s));
        bench.step->setEvent(eventOfType(u"RUN_STATE"_s, {}));
        QVERIFY(bench.written().webhook.payload != payload); // untouched, it follows
    }

    void factsOfAWebhook()
    {
        Bench bench;
        QTRY_VERIFY(bench.isLoaded());
        bench.openStep();
        bench.showProblems();
        const QString facts = bench.noteOf(u"wizardWebhook"_s);
        QVERIFY2(
            facts.contains(u"https://ci.example.com/deploy · token from secret DEPLOY_TOKEN · signed with HMAC_KEY"_s),
            qPrintable(facts));
    }

    void oneThatIsNotSavedYetCannotBeChosen()
    {
        Bench bench;
        (void)test::expectValue(await(bench.store.enqueue(
            store::CreateWebhookEdit{{u"acme-ml"_s, u"audit-hook"_s, u"https://audit.example.com"_s, {}, {}}})));
        QTRY_VERIFY(bench.isLoaded());
        QTRY_COMPARE(bench.teams->facts().pendingWebhooks.size(), 1);
        bench.openStep();
        auto* box = bench.find<QComboBox>(u"wizardWebhook"_s);
        const int row = box->findText(u"audit-hook (not saved yet)"_s);
        QCOMPARE(row, 0); // the first by name
        const auto* item = static_cast<QStandardItemModel*>(box->model())->item(row);
        QVERIFY(!item->isEnabled());
        QCOMPARE(item->toolTip(), u"It waits to be saved on the server."_s);
        bench.choose(ActionChoice::Webhook);
        QCOMPARE(box->currentText(), u"deploy-hook"_s); // never the first that there is
    }

    void problemsAreCountedAndGoneTo()
    {
        Bench bench;
        QTRY_VERIFY(bench.isLoaded());
        bench.openStep();
        auto* editor = bench.find<CodeEditor>(u"wizardPayload"_s);
        editor->setCode(u"{\n\"a\": \"${run_name}\",\n\"b\": \"${ACCESS_TOKEN}\"\n}"_s);
        bench.showProblems();
        auto* count = bench.find<ChipLabel>(u"wizardPayloadProblems"_s);
        QVERIFY(count->text().startsWith(u"2 warning"_s)); // plurals are a translation's
        QVERIFY(editor->accessibleDescription().startsWith(u"Line 2:"_s));
        QTest::mouseClick(bench.find<QPushButton>(u"wizardPayloadNextProblem"_s), Qt::LeftButton);
        QTest::keyClick(editor, Qt::Key_F8);
        QVERIFY2(editor->accessibleDescription().startsWith(u"Line 3:"_s), qPrintable(editor->accessibleDescription()));
        editor->setCode(u"{"_s);
        bench.showProblems();
        QVERIFY(count->text().startsWith(u"1 error"_s));
        editor->setCode(u"{}"_s);
        bench.showProblems();
        QVERIFY(count->isHidden());
    }

    void examplesReplaceAndAskOnlyWhereSomethingWasWritten()
    {
        Bench bench;
        QTRY_VERIFY(bench.isLoaded());
        bench.openStep();
        auto* editor = bench.find<CodeEditor>(u"wizardPayload"_s);
        const QString starting = editor->code();
        auto* menu = bench.find<QToolButton>(u"wizardExamples"_s)->menu();
        const auto action = [&](const QString& id) { return menu->findChild<QAction*>("example-"_L1 + id); };
        action(u"discord"_s)->trigger();
        QVERIFY(editor->code().contains(u"\"embeds\""_s));
        QCOMPARE(bench.written().webhook.payload, editor->code());
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor->code(), starting);
        editor->setCode(u"{\"mine\": 1}"_s);
        action(u"slack"_s)->trigger();
        QCOMPARE(editor->code(), u"{\"mine\": 1}"_s);
        auto* ask = bench.step->findChild<QDialog*>(u"replacePayloadDialog"_s);
        QVERIFY(ask && ask->isVisible());
        for (auto* button : ask->findChildren<QPushButton*>()) {
            if (button->text().remove(u'&') == u"Replace payload"_s)
                button->click();
        }
        QVERIFY(editor->code().contains(u"\"blocks\""_s));
    }

    void theSampleIsOffered()
    {
        Bench bench;
        QTRY_VERIFY(bench.isLoaded());
        bench.openStep();
        EventFacts sample = sampleFacts(aliasAdded, {}, {}, {});
        sample.metadata = {{u"f1"_s, u"0.5"_s}};
        bench.step->setSample(sample);
        auto* editor = bench.find<CodeEditor>(u"wizardPayload"_s);
        editor->setCode({});
        editor->setFocus();
        QTest::keyClicks(editor, u"${f1"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(editor->code(), u"${artifact_metadata.f1}"_s);
        QTest::keyClicks(editor, u"${hmac"_s);
        QTest::keyClick(editor, Qt::Key_Tab);
        QCOMPARE(editor->code(), u"${artifact_metadata.f1}${HMAC_KEY}"_s);
    }

    void slack()
    {
        Bench bench;
        QTRY_VERIFY(bench.isLoaded());
        bench.openStep();
        bench.choose(ActionChoice::Slack);
        QCOMPARE(bench.written().slack.name, u"#ml-releases"_s);
        QTest::keyClicks(bench.find<QLineEdit>(u"wizardSlackTitle"_s), u"New model"_s);
        auto* message = bench.find<CodeEditor>(u"wizardMessage"_s);
        message->setFocus();
        QTest::keyClicks(message, u"Look at ${art"_s);
        QTest::keyClick(message, Qt::Key_Return);
        auto* severity = bench.find<QComboBox>(u"wizardSeverity"_s);
        severity->setCurrentIndex(severity->findText(u"Warning"_s));
        const SlackAnswers answers = bench.written().slack;
        QCOMPARE(answers.title, u"New model"_s);
        QCOMPARE(answers.message, u"Look at ${artifact_collection_name}"_s);
        QCOMPARE(answers.severity, u"WARN"_s);
        bench.showProblems();
        message->setCode(u"${run_name}"_s);
        bench.showProblems();
        QVERIFY(message->accessibleDescription().contains(u"always empty"_s));
    }

    void aTeamWithoutChannelsSaysWhoConnectsThem()
    {
        Bench bench;
        QTRY_VERIFY(bench.isLoaded());
        bench.openStep();
        Answers answers = filled(ActionChoice::Slack);
        answers.team = u"other-team"_s;
        answers.slack = {};
        bench.step->setOriginal(SlackAction{});
        bench.step->read(answers);
        bench.showProblems();
        QVERIFY(bench.noteOf(u"wizardChannel"_s).contains(u"Team Settings"_s));
    }

    void ariaIsOnlyWhereTheServerHasIt()
    {
        Bench bench;
        QTRY_VERIFY(bench.isLoaded());
        bench.openStep();
        auto* box = bench.find<QComboBox>(u"wizardAction"_s);
        const int row = box->findData(int(ActionChoice::Aria));
        QVERIFY(!static_cast<QStandardItemModel*>(box->model())->item(row)->isEnabled());
        QVERIFY(box->itemText(row).contains(u"not on this server"_s));
        // One that is there stays.
        bench.step->read(filled(ActionChoice::Aria));
        QCOMPARE(bench.written().action, ActionChoice::Aria);
    }

    void aria()
    {
        Bench bench(true);
        QTRY_VERIFY(bench.isLoaded());
        bench.openStep();
        bench.choose(ActionChoice::Aria);
        auto* prompt = bench.find<CodeEditor>(u"wizardPrompt"_s);
        prompt->setCode(u" Wäre ${alias} besser? "_s);
        QCOMPARE(bench.find<QLabel>(u"wizardPromptBytes"_s)->text(), u"22 of 4,000 bytes"_s);
        QTest::mouseClick(bench.find<QPushButton>(u"append-event_author"_s), Qt::LeftButton);
        QCOMPARE(bench.written().prompt, u" Wäre ${alias} besser? ${event_author}"_s);
        QVERIFY(!bench.find<QPushButton>(u"append-run_name"_s));
        bench.step->setEvent(eventOfType(u"RUN_STATE"_s, {}));
        QVERIFY(bench.find<QPushButton>(u"append-run_name"_s));
        prompt->setCode(QString(2001, u'é'));
        bench.showProblems();
        QVERIFY(prompt->accessibleDescription().contains(u"4000 bytes"_s));
    }

    void variablesOfAriaStayWhileTheyAreTheSame()
    {
        Bench bench(true);
        QTRY_VERIFY(bench.isLoaded());
        bench.openStep();
        bench.choose(ActionChoice::Aria);
        const QString author = u"append-event_author"_s;
        const QPointer<QPushButton> before = bench.find<QPushButton>(author);
        before->setFocus();
        QTRY_VERIFY(before->hasFocus());
        Event other = eventOfType(u"ADD_ARTIFACT_ALIAS"_s, {u"{\"alias\":\"a\"}"_s});
        bench.step->setEvent(other);
        const QPointer<QPushButton> same = bench.find<QPushButton>(author);
        bench.step->setEvent(eventOfType(u"ADD_ARTIFACT_ALIAS"_s, {u"{\"alias\":\"b\"}"_s}));
        QCOMPARE(bench.find<QPushButton>(author), same.data());
        QVERIFY(same->hasFocus());

        // A click that changes the list must not take the button from under itself.
        bool alive = false;
        connect(bench.find<CodeEditor>(u"wizardPrompt"_s), &CodeEditor::textChanged, this, [&] {
            bench.step->setEvent(eventOfType(u"RUN_STATE"_s, {}));
            alive = !same.isNull();
        });
        QTest::mouseClick(same, Qt::LeftButton);
        QVERIFY(alive);
        QVERIFY(bench.find<QPushButton>(author) != same.data());
        QVERIFY(bench.find<QPushButton>(author)->hasFocus());
        QTRY_VERIFY(same.isNull());
        QVERIFY(bench.find<QPushButton>(u"append-run_name"_s));
    }

    void whatCanOnlyBeReadIsShownAndStays()
    {
        Bench bench;
        QTRY_VERIFY(bench.isLoaded());
        bench.openStep();
        bench.step->setOriginal(UnknownAction{u"PushNotificationTriggeredAction"_s, u"{\"future\": 1}"_s});
        bench.step->read(filled(ActionChoice::Kept));
        auto* raw = bench.find<CodeView>(u"wizardKeptAction"_s);
        QVERIFY(raw->isVisible());
        QCOMPARE(raw->code(), u"{\"future\": 1}"_s);
        QVERIFY(raw->isReadOnly());
        QVERIFY(bench.find<QComboBox>(u"wizardAction"_s)->currentText().startsWith(u"PushNotification"_s));
        bench.choose(ActionChoice::Nothing);
        QVERIFY(bench.find<QLabel>(u"wizardShadowWords"_s)->isVisible());
        bench.choose(ActionChoice::Kept);
        QCOMPARE(bench.written().action, ActionChoice::Kept);
    }

    void anAutomationWithoutPayloadStaysWithout()
    {
        Bench bench;
        QTRY_VERIFY(bench.isLoaded());
        bench.openStep();
        bench.step->setOriginal(WebhookAction{{u"hook-scan"_s}, u"scan-gateway"_s, {}});
        Answers answers = filled(ActionChoice::Webhook);
        answers.webhook.payload.clear();
        bench.step->read(answers);
        bench.step->setEvent(eventOfType(u"RUN_STATE"_s, {}));
        QCOMPARE(bench.written().webhook.payload, QString());
    }

    void anotherActionBecomesAWebhookWithAPayload()
    {
        Bench bench;
        QTRY_VERIFY(bench.isLoaded());
        bench.openStep();
        bench.step->setOriginal(NoAction{});
        Answers answers;
        answers.action = ActionChoice::Nothing;
        bench.step->read(answers);
        bench.step->setEvent(aliasAdded);
        QCOMPARE(bench.written(), answers);
        bench.choose(ActionChoice::Webhook);
        QVERIFY(bench.written().webhook.payload.contains(u"${alias}"_s));
        QCOMPARE(bench.written().webhook.name, u"deploy-hook"_s);
        QCOMPARE(bench.written().team, u"acme-ml"_s);
    }

    void theSampleCanBeEdited()
    {
        SummaryPane pane;
        AutomationDraft draft;
        draft.event = aliasAdded;
        draft.action = WebhookAction{{u"w"_s}, u"hook"_s, u"{\"a\": \"${alias}\", \"t\": \"${ACCESS_TOKEN}\"}"_s};
        const EventFacts facts = sampleFacts(aliasAdded, {}, {}, {});
        pane.setDraft(draft, facts);
        pane.resize(360, 540);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        auto* rendered = pane.findChild<CodeView*>(u"wizardRendered"_s);
        QCOMPARE(rendered->code(), u"{\"a\": \"production\", \"t\": \"••••••\"}"_s);
        QTest::mouseClick(pane.findChild<QPushButton*>(u"wizardEditSample"_s), Qt::LeftButton);
        auto* dialog = pane.findChild<QDialog*>(u"sampleEventDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        auto* alias = dialog->findChild<QLineEdit*>(u"sample-alias"_s);
        alias->selectAll();
        QTest::keyClicks(alias, u"my \"one\""_s);
        auto* metadata = dialog->findChild<CodeEditor*>(u"sample-metadata"_s);
        auto* done = dialog->findChild<QPushButton*>(u"sampleEventDone"_s);
        metadata->setCode(u"{"_s);
        QVERIFY(!done->isEnabled());
        metadata->setCode(u"{\"k\": 1}"_s);
        shoot(dialog, u"sample-event"_s);
        QTest::mouseClick(done, Qt::LeftButton);
        QCOMPARE(rendered->code(), u"{\"a\": \"my \\\"one\\\"\", \"t\": \"••••••\"}"_s);
        pane.setDraft(draft, facts); // the next edit in the wizard
        QVERIFY(rendered->code().contains(u"one"_s));
        QCOMPARE(pane.sample().metadata.keys(), QStringList{u"k"_s});
        pane.setEdits({});
        QVERIFY(rendered->code().contains(u"production"_s));
    }

    void previewsOfEachAction()
    {
        SummaryPane pane;
        AutomationDraft draft;
        draft.event = aliasAdded;
        const EventFacts facts = sampleFacts(aliasAdded, {}, {}, {});
        pane.show();
        draft.action = SlackAction{{u"s"_s}, u"#ml"_s, u"New ${alias}"_s, u"By ${event_author}"_s, u"ERROR"_s};
        pane.setDraft(draft, facts);
        QCOMPARE(pane.findChild<QLabel*>(u"slackPostTitle"_s)->text(), u"New production"_s);
        QCOMPARE(pane.findChild<QLabel*>(u"slackPostSeverity"_s)->text(), u"Error"_s);
        QVERIFY(pane.findChild<QLabel*>(u"slackPostMessage"_s)->isVisible());
        draft.action = AriaAction{u"Why ${alias}?"_s};
        pane.setDraft(draft, facts);
        QCOMPARE(pane.findChild<CodeView*>(u"wizardRendered"_s)->code(), u"Why production?"_s);
        draft.action = WebhookAction{{u"w"_s}, u"h"_s, u"{\"a\": ${alias}}"_s};
        pane.setDraft(draft, facts);
        QVERIFY(pane.findChild<FieldNote*>(u"wizardRenderedNote"_s)->text().contains(u"not valid JSON"_s));
        draft.action = NoAction{};
        pane.setDraft(draft, facts);
        QVERIFY(!pane.findChild<QPushButton*>(u"wizardEditSample"_s)->isVisible());
    }

    void fitsInTheWizard_data()
    {
        QTest::addColumn<ActionChoice>("choice");
        QTest::addColumn<QString>("name");
        QTest::newRow("webhook") << ActionChoice::Webhook << u"action-webhook"_s;
        QTest::newRow("slack") << ActionChoice::Slack << u"action-slack"_s;
        QTest::newRow("aria") << ActionChoice::Aria << u"action-aria"_s;
        QTest::newRow("nothing") << ActionChoice::Nothing << u"action-nothing"_s;
        QTest::newRow("kept") << ActionChoice::Kept << u"action-kept"_s;
    }

    void fitsInTheWizard()
    {
        QFETCH(ActionChoice, choice);
        QFETCH(QString, name);
        Bench bench(true);
        QTRY_VERIFY(bench.isLoaded());
        const Place place{Place::Kind::Project, u"project-model"_s};
        auto* dialog = new AutomationWizard(startOfCreate(describePlace(bench.workspace->view(), place)),
            {*bench.workspace, *bench.teams, *bench.engine});
        const std::unique_ptr<QDialog> owner(dialog);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        Answers answers = filled(choice);
        answers.scope = RegistryScope{{u"project-model"_s}, u"wandb-registry-Model"_s};
        answers.event = startingFields(u"ADD_ARTIFACT_ALIAS"_s);
        answers.event.pattern = u"^production$"_s;
        answers.webhook.payload =
            u"{\n  \"event_type\": \"BUILD_AND_DEPLOY\",\n  \"client_payload\": {\n    \"model\": "
            "\"${artifact_version_string}\",\n    \"alias\": \"${alias}\",\n    \"metric\": "
            "\"${metric_name}\"\n  }\n}"_s;
        answers.slack = {{u"slack"_s}, u"#ml-releases"_s, u"${artifact_collection_name} is in ${alias}"_s,
            u"${event_author} moved it to ${artifact_version_string}.\nHave a look before it ships."_s, u"WARN"_s};
        answers.prompt =
            u"Compare ${artifact_version_string} with the version before it and say whether ${event_author} "
            "should ship it."_s;
        auto* step = dialog->findChild<ActionStep*>();
        if (choice == ActionChoice::Kept)
            step->setOriginal(UnknownAction{u"PushNotificationTriggeredAction"_s,
                u"{\n  \"__typename\": \"PushNotificationTriggeredAction\"\n}"_s});
        dialog->goOnWith(answers);
        // It goes to the last step where nothing is wrong.
        if (!step->isVisible())
            QTest::keyClick(dialog, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(step->isVisible());
        QCOMPARE(dialog->size(), QSize(980, 680));
        shoot(dialog, name);
        if (choice != ActionChoice::Webhook)
            return;
        auto* editor = dialog->findChild<CodeEditor*>(u"wizardPayload"_s);
        QVERIFY(editor->viewport()->height() > editor->fontMetrics().lineSpacing() * 8);
        editor->setFocus();
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(int(editor->code().indexOf(u"${alias}"_s)) + 2);
        editor->setTextCursor(cursor);
        QTest::keyClick(editor, Qt::Key_Space, Qt::ControlModifier);
        shoot(dialog, u"action-completion"_s);
    }
};

QTEST_MAIN(TestActionStep)
#include "tst_actionstep.moc"
