// SPDX-License-Identifier: Apache-2.0
// Servers that lack something, spoken to over the wire.
#include "tests/sandbox/rig.h"

using namespace desk;
using namespace desk::sandbox;
using namespace desk::sandbox::test;

class TestWithout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mutations_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("document");
        QTest::newRow("update") << u"updateGenericWebhookIntegration"_s
                                << u"mutation{updateGenericWebhookIntegration(input:{id:\"x\"}){integration{id}}}"_s;
        QTest::newRow("test")
            << u"testGenericWebhookIntegration"_s
            << u"mutation{testGenericWebhookIntegration(input:{entityName:\"example-team\",urlEndpoint:\"%1\"}){ok}}"_s;
        QTest::newRow("delete secret")
            << u"deleteSecret"_s
            << u"mutation{deleteSecret(input:{entityName:\"example-team\",secretName:\"DEPLOY_TOKEN\"}){success}}"_s;
    }

    void mutations()
    {
        QFETCH(QString, name);
        QFETCH(QString, document);
        Rig rig(u"demo"_s, {}, {name});
        if (document.contains(u"%1"_s))
            document = document.arg(rig.receiver.url().toString());
        const Answer answer = rig.ask(document);
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.message().startsWith(u"Cannot query field \"%1\" on type \"Mutation\"."_s.arg(name)),
            qPrintable(answer.message()));
        QVERIFY(rig.receiver.requests().empty());
        QCOMPARE(at(rig.ask(u"{viewer{username}}"_s).data(), u"viewer.username"_s).toString(), u"team-admin"_s);
        const Answer names = rig.ask(u"{__schema{mutationType{fields{name}}}}"_s);
        QVERIFY(names.body.contains("insertSecret"));
        QVERIFY(!names.body.contains(u"\"%1\""_s.arg(name).toLatin1()));
    }

    void features()
    {
        const auto names = [](Rig& rig) { return rig.ask(u"{serverInfo{features{name isEnabled}}}"_s).body; };
        Rig whole;
        QVERIFY(names(whole).contains("AUTOMATION_DESK_SLACK_LOOPBACK"));
        Rig rig(u"demo"_s, {}, {u"AUTOMATION_DESK_SLACK_LOOPBACK"_s, u"AUTOMATION_ACTION_ARIA"_s});
        QVERIFY(!names(rig).contains("AUTOMATION_DESK_SLACK_LOOPBACK"));
        QVERIFY(!names(rig).contains("AUTOMATION_ACTION_ARIA"));
        QVERIFY(names(rig).contains("AUTOMATION_DESK_SANDBOX"));
    }

    /// As on a server before the history: every way to it is gone, and the rest goes on.
    void history()
    {
        Rig rig(u"demo"_s, {}, {u"triggerExecutions"_s});
        const std::pair<QString, QString> ways[] = {{u"Query"_s, u"{triggerExecutions(triggerID:\"x\"){totalCount}}"_s},
            {u"Project"_s, u"{project(name:\"vision\",entityName:\"example-team\"){triggerExecutions{totalCount}}}"_s},
            {u"ArtifactCollection"_s, u"{artifactCollection(id:\"x\"){triggerExecutions{totalCount}}}"_s},
            {u"ArtifactSequence"_s,
                u"{artifactCollection(id:\"x\"){... on ArtifactSequence{triggerExecutions{totalCount}}}}"_s}};
        for (const auto& [type, document] : ways) {
            const Answer answer = rig.ask(document);
            QCOMPARE(answer.status, 400);
            QVERIFY2(
                answer.message().startsWith(u"Cannot query field \"triggerExecutions\" on type \"%1\"."_s.arg(type)),
                qPrintable(answer.message()));
        }
        QCOMPARE(rig.alias(u"production"_s).status, 200);
        QVERIFY(!rig.receiver.requests().empty());
        QVERIFY(rig.ask(u"{triggers{totalCount}}"_s).status == 200);
    }

    /// The executions of a project and those of one automation are asked for in two ways; a server may know one.
    void eitherHistory()
    {
        const QString ofOne = u"{triggerExecutions(triggerID:\"x\"){totalCount}}"_s;
        const QString ofProject =
            u"{project(name:\"vision\",entityName:\"example-team\"){triggerExecutions{totalCount}}}"_s;
        Rig projects(u"demo"_s, {}, {u"Query.triggerExecutions"_s});
        QCOMPARE(projects.ask(ofOne).status, 400);
        QCOMPARE(projects.ask(ofProject).status, 200);
        Rig automations(u"demo"_s, {}, {u"Project.triggerExecutions"_s});
        QCOMPARE(automations.ask(ofOne).status, 200);
        QCOMPARE(automations.ask(ofProject).status, 400);
        Rig neither(u"demo"_s, {}, {u"Query.triggerExecutions"_s, u"Project.triggerExecutions"_s});
        QCOMPARE(neither.ask(ofOne).status, 400);
        QCOMPARE(neither.ask(ofProject).status, 400);
    }

    void otherFields()
    {
        Rig rig(u"demo"_s, {}, {u"lastExecutedAt"_s, u"teamMembers"_s});
        QCOMPARE(rig.ask(u"{triggers{edges{node{lastExecutedAt}}}}"_s).status, 400);
        QCOMPARE(rig.ask(u"{project(name:\"wandb-registry-Model\",entityName:\"example-org-entity\")"
                         "{teamMembers{role{name}}}}"_s)
                     .status,
            400);
        QCOMPARE(rig.ask(u"{project(name:\"wandb-registry-Model\",entityName:\"example-org-entity\")"
                         "{members{role{name}}}}"_s)
                     .status,
            200);
    }

    /// Without its feature, a word is not written; what is there can still be switched off.
    void words_data()
    {
        QTest::addColumn<QString>("feature");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("word");
        const QString event = u"triggeringEventType"_s;
        QTest::newRow("ARIA") << u"AUTOMATION_ACTION_ARIA"_s << u"triggeredActionType"_s << u"ARIA"_s;
        QTest::newRow("run metric") << u"AUTOMATION_EVENT_RUN_METRIC"_s << event << u"RUN_METRIC"_s;
        QTest::newRow("z-score") << u"AUTOMATION_EVENT_RUN_METRIC_ZSCORE"_s << event << u"RUN_METRIC_ZSCORE"_s;
        QTest::newRow("unlink") << u"AUTOMATION_EVENT_UNLINK_ARTIFACT"_s << event << u"UNLINK_ARTIFACT"_s;
        QTest::newRow("tag") << u"AUTOMATION_EVENT_ADD_COLLECTION_TAG"_s << event << u"ADD_COLLECTION_TAG"_s;
        QTest::newRow("entity") << u"AUTOMATION_SCOPE_ENTITY"_s << u"scopeType"_s << u"ENTITY"_s;
    }

    void words()
    {
        QFETCH(QString, feature);
        QFETCH(QString, member);
        QFETCH(QString, word);
        Rig rig(u"demo"_s, {}, {feature});
        QVERIFY(!rig.ask(u"{serverInfo{features{name}}}"_s).body.contains(u"\"%1\""_s.arg(feature).toLatin1()));
        QJsonObject input = aliasAutomation(rig, u"new"_s);
        input[member] = word;
        const Answer answer = createAutomation(rig, input);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.message(), u"\"%1\" is not supported by this server"_s.arg(word));
        QCOMPARE(createAutomation(rig, aliasAutomation(rig, u"another"_s)).status, 200);
        const Answer all = rig.ask(u"{triggers{edges{node{id}}}}"_s);
        for (const QJsonValue& edge : at(all.data(), u"triggers.edges"_s).toArray()) {
            const Answer off =
                rig.ask(u"mutation($id:ID!){updateFilterTrigger(input:{id:$id,enabled:false}){trigger{enabled}}}"_s,
                    {{u"id"_s, edge["node"_L1]["id"_L1]}});
            QCOMPARE(off.status, 200);
        }
    }

    void unknownNames()
    {
        for (const QString& name : {u"fly"_s, u"viewer"_s, u"DeleteSecret"_s, u"Query.viewer"_s, u""_s}) {
            ServerOptions options;
            options.without = {name};
            const auto started = Server(options).start();
            QVERIFY2(!started, qPrintable(name));
            QCOMPARE(std::get<InvalidInputError>(started.error()).field, u"without"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestWithout)
#include "tst_sandboxwithout.moc"
