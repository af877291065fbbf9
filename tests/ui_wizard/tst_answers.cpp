// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/answers.h"

#include <QTest>

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

const Scope registry = RegistryScope{{u"r"_s}, u"wandb-registry-Model"_s};

Answers goodAnswers()
{
    return {.eventType = u"ADD_ARTIFACT_ALIAS"_s,
        .pattern = u"^production$"_s,
        .webhook = {u"w"_s},
        .webhookName = u"Local receiver"_s,
        .payload = uR"({"v":"${artifact_version_string}"})"_s,
        .name = u" Deploy "_s};
}

} // namespace

class TestAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftIsThereAgain()
    {
        Answers answers{.eventType = u"ADD_ARTIFACT_TAG"_s,
            .pattern = u"^a\"b$"_s,
            .team = u"team"_s,
            .action = ActionChoice::Nothing,
            .webhook = {u"hook"_s},
            .webhookName = u"deploy"_s,
            .webhookSecrets = {u"A"_s, u"B"_s},
            .payload = u"{\n}"_s,
            .name = u"Name"_s,
            .description = u"Words"_s};
        QCOMPARE(answersFrom(toJson(answers)), answers);
        QCOMPARE(answersFrom({}), Answers());
        QVERIFY(answersFrom(toJson(Answers())) == Answers());
    }

    void makeTheAutomation();
    void offerWhatTheScopeAllows();
    void problemsBelongToTheirStep();
    void startingPayloadsAreGood();
};

void TestAnswers::makeTheAutomation()
{
    const AutomationDraft draft = draftFrom(goodAnswers(), registry);
    QCOMPARE(draft.name, u"Deploy"_s);
    QCOMPARE(filterOf(draft.event).text, uR"({"$or":[{"$and":[{"alias":{"$regex":"^production$"}}]}]})"_s);
    QCOMPARE(std::get<WebhookAction>(draft.action).payload, uR"({"v":"${artifact_version_string}"})"_s);
    QVERIFY(!hasErrors(problems(draft)));

    Answers answers = goodAnswers();
    answers.payload = u"  "_s;
    QVERIFY(!std::get<WebhookAction>(draftFrom(answers, registry).action).payload);
    answers.action = ActionChoice::Nothing;
    QVERIFY(std::holds_alternative<NoAction>(draftFrom(answers, registry).action));
    answers.eventType = u"LINK_MODEL"_s;
    QCOMPARE(filterOf(draftFrom(answers, registry).event).text, uR"({"$or":[{"$and":[]}]})"_s);
}

void TestAnswers::offerWhatTheScopeAllows()
{
    const auto types = [](const Scope& scope, const QSet<QString>& features) {
        QStringList found;
        for (const EventChoice& choice : eventChoices(scope, {features, {}}))
            found.append(choice.type);
        return found;
    };
    QCOMPARE(types(registry, {}), (QStringList{u"ADD_ARTIFACT_ALIAS"_s, u"LINK_MODEL"_s}));
    QVERIFY(types(registry, {u"AUTOMATION_EVENT_ADD_ARTIFACT_TAG"_s}).contains(u"ADD_ARTIFACT_TAG"_s));
    QVERIFY(types(CollectionScope{{u"c"_s}, u"c"_s}, {}).contains(u"CREATE_ARTIFACT"_s));
    QCOMPARE(types(UnknownScope{}, {}), QStringList{});
}

void TestAnswers::problemsBelongToTheirStep()
{
    Answers answers = goodAnswers();
    answers.pattern = u"("_s;
    answers.webhook = {};
    answers.name.clear();
    QCOMPARE(problemsAt(Step::Event, answers, registry).size(), 1);
    QCOMPARE(problemsAt(Step::Event, answers, registry).first().rule, Rule::BadRegex);
    QCOMPARE(problemsAt(Step::Action, answers, registry).first().field, Field::Webhook);
    QCOMPARE(problemsAt(Step::Name, answers, registry).first().field, Field::Name);
    QVERIFY(problemsAt(Step::Event, goodAnswers(), registry).isEmpty());
    QVERIFY(problemsAt(Step::Action, goodAnswers(), registry).isEmpty());
}

void TestAnswers::startingPayloadsAreGood()
{
    for (const QString& type : {u"ADD_ARTIFACT_ALIAS"_s, u"LINK_MODEL"_s, u"ADD_ARTIFACT_TAG"_s, u"CREATE_ARTIFACT"_s})
        QCOMPARE(payloadProblems(startingPayload(type), eventOfType(type, {}), {}), QList<Problem>{});
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
