// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/wizard/answers.h"

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

const Scope registry = RegistryScope{{u"r"_s}, u"wandb-registry-Model"_s};

Answers goodAnswers()
{
    Answers answers;
    answers.scope = registry;
    answers.event = startingFields(u"ADD_ARTIFACT_ALIAS"_s);
    answers.event.pattern = u"^production$"_s;
    answers.webhook = {{u"w"_s}, u"Local receiver"_s, {}, uR"({"v":"${artifact_version_string}"})"_s};
    answers.name = u" Deploy "_s;
    return answers;
}

Automation stored()
{
    Automation automation;
    automation.id = {u"a"_s};
    automation.name = u"Old name "_s;
    automation.scope = registry;
    automation.event = eventOfType(u"ADD_ARTIFACT_ALIAS"_s, readBackFilter(u"{\"alias\":{\"$future\":1}}"_s));
    automation.action = WebhookAction{{u"w"_s}, u"hook"_s, u"{\r\n}"_s};
    return automation;
}

} // namespace

class TestAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftIsThereAgain()
    {
        Answers answers = goodAnswers();
        answers.scope = CollectionScope{{u"c"_s}, u"churn"_s, {u"r"_s}};
        answers.event.states = {u"FAILED"_s};
        answers.event.metric.value = u"0.10"_s;
        answers.event.run = {u"someone"_s, u"^big"_s};
        answers.event.foreignCondition = u"{}"_s;
        answers.team = u"team"_s;
        answers.action = ActionChoice::Slack;
        answers.slack = {{u"s"_s}, u"#ml"_s, u"T"_s, u"M"_s, u"WARN"_s};
        answers.prompt = u"Why?"_s;
        answers.description = u"Words"_s;
        QCOMPARE(answersFrom(toJson(answers)), answers);
    }

    void makeTheAutomation()
    {
        const AutomationDraft draft = draftFrom(goodAnswers());
        QCOMPARE(draft.name, u"Deploy"_s);
        QCOMPARE(filterOf(draft.event).text, uR"({"$or":[{"$and":[{"alias":{"$regex":"^production$"}}]}]})"_s);
        QCOMPARE(std::get<WebhookAction>(draft.action).payload, uR"({"v":"${artifact_version_string}"})"_s);
        QVERIFY(!hasErrors(problems(draft)));
    }

    void anEditChangesWhatWasEdited()
    {
        const Automation automation = stored();
        const Original original{automation, answersOf(draftOf(automation), {})};
        QCOMPARE(draftFrom(original.shown, original), draftOf(automation));
        Answers renamed = original.shown;
        renamed.description = u"New"_s;
        AutomationDraft wanted = draftOf(automation);
        wanted.description = u"New"_s;
        QCOMPARE(draftFrom(renamed, original), wanted);
    }

    void everyEventIsOfferedOrSaysWhyNot()
    {
        const auto obstacleOf = [](const QString& type, const Scope& scope, const ServerInfo& server) {
            for (const EventChoice& choice : eventChoices(scope, server)) {
                if (choice.type == type)
                    return choice.obstacle;
            }
            qFatal("not offered: %s", qPrintable(type));
        };
        QCOMPARE(obstacleOf(u"RUN_STATE"_s, registry, {}), EventObstacle::NotInScope);
        QCOMPARE(obstacleOf(u"ADD_ARTIFACT_TAG"_s, registry, {}), EventObstacle::NotOnServer);
        QCOMPARE(obstacleOf(u"ADD_ARTIFACT_TAG"_s, registry, {{u"AUTOMATION_EVENT_ADD_ARTIFACT_TAG"_s}, {}, {}, {}}),
            EventObstacle::None);
        QCOMPARE(obstacleOf(u"LINK_MODEL"_s, registry, {}), EventObstacle::None);
    }

    void problemsBelongToTheirStep()
    {
        Answers answers = goodAnswers();
        answers.event.pattern = u"("_s;
        answers.webhook.webhook = {};
        answers.name.clear();
        QCOMPARE(problemsAt(Step::Event, answers).value(0).field, Field::AliasRegex);
        QCOMPARE(problemsAt(Step::Action, answers).value(0).field, Field::Webhook);
        QCOMPARE(problemsAt(Step::Name, answers).value(0).field, Field::Name);
    }

    void startingPayloadsAreGood()
    {
        for (const EventChoice& choice : eventChoices(registry, {})) {
            const Event event = eventOfType(choice.type, {});
            QCOMPARE(payloadProblems(startingPayload(choice.type), event, {}), QList<Problem>{});
        }
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
