// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/rig.h"

using namespace desk;
using namespace desk::sandbox;
using namespace desk::sandbox::test;

namespace {

Answer update(Rig& rig, const QJsonObject& input)
{
    return rig.ask(
        u"mutation($input:UpdateFilterTriggerInput!){result:updateFilterTrigger(input:$input){trigger{id name"
        " enabled description triggeringCondition{... on FilterEventTriggeringCondition{eventType filter}}"
        " triggeredAction{__typename ... on GenericWebhookTriggeredAction{requestPayload}}}}}"_s,
        {{u"input"_s, input}});
}

QJsonObject triggerIn(const Answer& answer)
{
    return at(answer.data(), u"result.trigger"_s).toObject();
}

} // namespace

class TestMutations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<Rig>(); }
    void cleanup() { m_rig.reset(); }

    void textsAreKeptExactly()
    {
        QJsonObject input =
            aliasAutomation(*m_rig, u"exact"_s, u"Local receiver"_s, u"{ \"b\" : 1.0, \"a\":\"${alias}\" }"_s);
        input[u"eventFilter"_s] = u"{ \"$or\": [ {\"$and\":[{\"alias\":{\"$regex\":\"é\\\\d\"}}]} ] }"_s;
        const Answer answer = createAutomation(*m_rig, input);
        QCOMPARE(answer.status, 200);
        const QJsonObject trigger = triggerIn(answer);
        QCOMPARE(at(trigger, u"triggeredAction.requestPayload"_s).toString(), u"{ \"b\" : 1.0, \"a\":\"${alias}\" }"_s);
        const QString read = at(trigger, u"triggeringCondition.filter"_s).toString();
        const QJsonObject wrapper = QJsonDocument::fromJson(read.toUtf8()).object();
        QCOMPARE(wrapper.keys(), QStringList{u"filter"_s});
        QCOMPARE(wrapper.value("filter"_L1).toString(), input.value(u"eventFilter"_s).toString());
    }

    void refusals_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const QJsonObject& change, int status) {
            QTest::newRow(name) << change << status;
        };
        const QJsonObject runState{{u"triggeringEventType"_s, u"RUN_STATE"_s},
            {u"eventFilter"_s, u"{\"run_filter\":\"{}\",\"run_state_filter\":{\"states\":[\"FAILED\"]}}"_s}};
        row("nothing wrong", {}, 200);
        row("name taken", {{u"name"_s, u"Deploy on production alias"_s}}, 409);
        row("name empty", {{u"name"_s, u"  "_s}}, 400);
        row("name 255", {{u"name"_s, QString(255, u'n')}}, 200);
        row("name 256", {{u"name"_s, QString(256, u'n')}}, 400);
        row("scope gone", {{u"scopeID"_s, u"UHJvamVjdDo5OTk="_s}}, 404);
        row("scope of another kind", {{u"scopeType"_s, u"ENTITY"_s}}, 404);
        row("filter not JSON", {{u"eventFilter"_s, u"{"_s}}, 400);
        row("filter a list", {{u"eventFilter"_s, u"[]"_s}}, 400);
        row("run event on a registry", runState, 400);
        row("legacy event", {{u"triggeringEventType"_s, u"UPDATE_ARTIFACT_ALIAS"_s}}, 400);
        row("metric without condition",
            {{u"triggeringEventType"_s, u"RUN_METRIC"_s}, {u"scopeID"_s, u"UHJvamVjdDox"_s}}, 400);
        row("unknown enum", {{u"triggeringEventType"_s, u"PARTY"_s}}, 400);
        row("queue job", {{u"triggeredActionType"_s, u"QUEUE_JOB"_s}}, 400);
        row("type and config differ", {{u"triggeredActionType"_s, u"NO_OP"_s}}, 400);
        const auto payload = [](const QJsonValue& text, const QString& id) {
            return QJsonObject{{u"triggeredActionConfig"_s,
                QJsonObject{{u"genericWebhookActionInput"_s,
                    QJsonObject{{u"integrationID"_s, id}, {u"requestPayload"_s, text}}}}}};
        };
        const QString first = u"SW50ZWdyYXRpb246MQ=="_s;
        row("payload list", payload(u"[1]"_s, first), 400);
        row("payload text", payload(u"hello"_s, first), 400);
        row("payload null", payload(QJsonValue::Null, first), 200);
        row("payload number variable", payload(u"{\"i\":${artifact_version_index}}"_s, first), 200);
        row("integration gone", payload(u"{}"_s, u"SW50ZWdyYXRpb246OTk="_s), 404);
        row("integration of another kind", payload(u"{}"_s, u"SW50ZWdyYXRpb246NA=="_s), 400);
    }

    void refusals()
    {
        QFETCH(QJsonObject, change);
        QFETCH(int, status);
        QJsonObject input = aliasAutomation(*m_rig, u"new one"_s);
        for (auto it = change.begin(); it != change.end(); ++it)
            input[it.key()] = it.value();
        const Answer answer = createAutomation(*m_rig, input);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.message().isEmpty(), status == 200);
        const Answer count = m_rig->ask(u"{triggers{totalCount}}"_s);
        QCOMPARE(at(count.data(), u"triggers.totalCount"_s).toInt(), status == 200 ? 12 : 11);
    }

    void runEventsNeedAPlaceWithRuns()
    {
        QJsonObject input = aliasAutomation(*m_rig, u"runs"_s);
        input[u"triggeringEventType"_s] = u"RUN_STATE"_s;
        input[u"eventFilter"_s] =
            u"{\"run_filter\":\"{\\\"$and\\\":[]}\",\"run_state_filter\":{\"states\":[\"FAILED\"]}}"_s;
        input[u"scopeType"_s] = u"ARTIFACT_COLLECTION"_s;
        input[u"scopeID"_s] = u"QXJ0aWZhY3RDb2xsZWN0aW9uOjE="_s;
        QCOMPARE(createAutomation(*m_rig, input).status, 400);
        input[u"scopeType"_s] = u"PROJECT"_s;
        input[u"scopeID"_s] = u"UHJvamVjdDox"_s;
        const Answer answer = createAutomation(*m_rig, input);
        QCOMPARE(answer.status, 200);
        QCOMPARE(at(triggerIn(answer), u"triggeringCondition.filter"_s), input.value(u"eventFilter"_s)); // no wrapper
    }

    void updateIsPartial()
    {
        QJsonObject input = aliasAutomation(*m_rig, u"part"_s);
        input[u"description"_s] = u"words"_s;
        const QJsonObject before = triggerIn(createAutomation(*m_rig, input));
        const QString id = before.value("id"_L1).toString();
        QJsonObject off = triggerIn(update(*m_rig, {{u"id"_s, id}, {u"enabled"_s, false}}));
        QCOMPARE(off.value("enabled"_L1).toBool(), false);
        off[u"enabled"_s] = true;
        for (const QString& key : {u"name"_s, u"description"_s, u"triggeringCondition"_s})
            QCOMPARE(off.value(key), before.value(key));
        const QJsonObject cleared = triggerIn(update(*m_rig, {{u"id"_s, id}, {u"description"_s, QJsonValue::Null}}));
        QVERIFY(cleared.value("description"_L1).isNull());
        QCOMPARE(cleared.value("name"_L1).toString(), u"part"_s);
        QCOMPARE(update(*m_rig, {{u"id"_s, id}, {u"name"_s, u"Deploy on production alias"_s}}).status, 409);
        QCOMPARE(update(*m_rig, {{u"id"_s, id}, {u"name"_s, u"part"_s}}).status, 200);
        QCOMPARE(update(*m_rig, {{u"id"_s, u"VHJpZ2dlcjo5OTk="_s}, {u"enabled"_s, true}}).status, 404);
        const QJsonObject noOp{{u"id"_s, id}, {u"triggeredActionType"_s, u"NO_OP"_s},
            {u"triggeredActionConfig"_s, QJsonObject{{u"noOpActionInput"_s, QJsonObject{{u"noOp"_s, true}}}}}};
        QCOMPARE(
            at(triggerIn(update(*m_rig, noOp)), u"triggeredAction.__typename"_s).toString(), u"NoOpTriggeredAction"_s);
    }

    void deletedOnce()
    {
        const QString text = u"mutation($id:ID!){result:deleteTrigger(input:{triggerID:$id}){success}}"_s;
        m_rig->alias(u"production"_s);
        const Answer answer = m_rig->ask(text, {{u"id"_s, u"VHJpZ2dlcjox"_s}});
        QCOMPARE(at(answer.data(), u"result.success"_s).toBool(), true);
        QCOMPARE(m_rig->ask(text, {{u"id"_s, u"VHJpZ2dlcjox"_s}}).status, 404);
        const Answer history = m_rig->ask(u"{project(name:\"wandb-registry-Model\",entityName:\"example-org-entity\")"
                                          "{triggerExecutions(first:1){edges{node{triggerID triggerName}}}}}"_s);
        const QJsonObject node = at(history.data(), u"project.triggerExecutions.edges.0.node"_s).toObject();
        QVERIFY(node.value("triggerID"_L1).isNull());
        QCOMPARE(node.value("triggerName"_L1).toString(), u"Deploy on production alias"_s);
    }

    void webhooks()
    {
        const QString create =
            u"mutation($i:CreateGenericWebhookIntegrationInput!){result:createGenericWebhookIntegration("
            "input:$i){integration{__typename ... on GenericWebhookIntegration{id name urlEndpoint "
            "accessTokenRef secretRef}}}}"_s;
        const QJsonObject good{{u"entityName"_s, u"example-team"_s}, {u"name"_s, u"new hook"_s},
            {u"urlEndpoint"_s, u"https://example.com/x?y=1"_s}, {u"secretRef"_s, u"DEPLOY_TOKEN"_s}};
        const auto changed = [&good](const QString& key, const QJsonValue& value) {
            QJsonObject input = good;
            input[key] = value;
            return QJsonObject{{u"i"_s, input}};
        };
        const Answer made = m_rig->ask(create, {{u"i"_s, good}});
        QCOMPARE(at(made.data(), u"result.integration.secretRef"_s).toString(), u"DEPLOY_TOKEN"_s);
        QCOMPARE(m_rig->ask(create, changed(u"name"_s, u" x"_s)).status, 400);
        QCOMPARE(m_rig->ask(create, changed(u"urlEndpoint"_s, u"ftp://example.com"_s)).status, 400);
        QCOMPARE(m_rig->ask(create, changed(u"secretRef"_s, u"NONE"_s)).status, 400);
        QCOMPARE(m_rig->ask(create, changed(u"entityName"_s, u"nobody"_s)).status, 404);
        const QString id = at(made.data(), u"result.integration.id"_s).toString();
        const Answer updated = m_rig->ask(
            u"mutation($i:UpdateGenericWebhookIntegrationInput!){result:updateGenericWebhookIntegration(input:$i)"
            "{integration{... on GenericWebhookIntegration{name urlEndpoint secretRef}}}}"_s,
            {{u"i"_s, QJsonObject{{u"id"_s, id}, {u"name"_s, u"renamed"_s}, {u"secretRef"_s, QJsonValue::Null}}}});
        QCOMPARE(at(updated.data(), u"result.integration"_s).toObject(),
            (QJsonObject{{u"name"_s, u"renamed"_s}, {u"urlEndpoint"_s, u"https://example.com/x?y=1"_s},
                {u"secretRef"_s, QJsonValue::Null}}));
        const QString remove = u"mutation($id:ID!){deleteIntegration(input:{id:$id}){success}}"_s;
        QCOMPARE(m_rig->ask(remove, {{u"id"_s, id}}).status, 200);
        QCOMPARE(m_rig->ask(remove, {{u"id"_s, id}}).status, 404);
    }

    /// It leaves the list, what names it goes on naming it, and what it is to do fails with its reason.
    void deletesWhatIsInUse()
    {
        QCOMPARE(createAutomation(*m_rig, aliasAutomation(*m_rig, u"orphan"_s)).status, 200);
        const QString id = m_rig->webhookId(u"Local receiver"_s);
        const QString remove = u"mutation($id:ID!){deleteIntegration(input:{id:$id}){success}}"_s;
        QCOMPARE(m_rig->ask(remove, {{u"id"_s, id}}).status, 200);
        QCOMPARE(m_rig->webhookId(u"Local receiver"_s), QString());
        QCOMPARE(m_rig->ask(remove, {{u"id"_s, id}}).status, 404);
        const Answer named = m_rig->ask(
            u"{triggers(filters:\"{\\\"name\\\":\\\"orphan\\\"}\"){edges{node{id"
            " triggeredAction{... on GenericWebhookTriggeredAction{integration{id ... on GenericWebhookIntegration{name}}}}}}}}"_s);
        QCOMPARE(named.status, 200);
        QCOMPARE(at(named.data(), u"triggers.edges.0.node.triggeredAction.integration.id"_s).toString(), id);
        const Answer fired = m_rig->alias(u"mine"_s);
        QVERIFY2(fired.body.contains("\\\"Local receiver\\\" was deleted"), fired.body.constData());
        QVERIFY(m_rig->receiver.requests().empty());

        const QString trigger = at(named.data(), u"triggers.edges.0.node.id"_s).toString();
        QCOMPARE(update(*m_rig, {{u"id"_s, trigger}, {u"enabled"_s, false}}).status, 200);
        const QJsonObject again = aliasAutomation(*m_rig, u"other"_s);
        QJsonObject config = again[u"triggeredActionConfig"_s].toObject();
        config[u"genericWebhookActionInput"_s] = QJsonObject{{u"integrationID"_s, id}};
        QJsonObject input = again;
        input[u"triggeredActionConfig"_s] = config;
        const Answer refused = createAutomation(*m_rig, input);
        QCOMPARE(refused.status, 404);
        QVERIFY(refused.message().contains(u"deleted"_s));
    }

    void secrets()
    {
        const QString insert = u"mutation($n:String!,$v:String!){insertSecret(input:{entityName:\"example-team\","
                               "secretName:$n,secretValue:$v}){success}}"_s;
        QCOMPARE(m_rig->ask(insert, {{u"n"_s, u"NEW"_s}, {u"v"_s, u"value-1"_s}}).status, 200);
        QCOMPARE(m_rig->ask(insert, {{u"n"_s, u"NEW"_s}, {u"v"_s, u"value-2"_s}}).status, 200);
        QCOMPARE(*m_rig->server->secretValue(u"example-team"_s, u"NEW"_s), QByteArray("value-2"));
        QCOMPARE(m_rig->ask(insert, {{u"n"_s, u"bad-name"_s}, {u"v"_s, u"v"_s}}).status, 400);
        QCOMPARE(m_rig->ask(insert, {{u"n"_s, u"EMPTY"_s}, {u"v"_s, u""_s}}).status, 400);
        QCOMPARE(m_rig->ask(insert, {{u"n"_s, u"EMPTY"_s}, {u"v"_s, u"a\0b"_s}}).status, 400);
        const Answer list = m_rig->ask(u"{entity(name:\"example-team\"){secrets{name entityId createdAt}}}"_s);
        QCOMPARE(at(list.data(), u"entity.secrets"_s).toArray().size(), 4);
        QVERIFY(!list.body.contains("value-2"));
        const QString remove =
            u"mutation{deleteSecret(input:{entityName:\"example-team\",secretName:\"NEW\"}){success}}"_s;
        QCOMPARE(m_rig->ask(remove).status, 200);
        QCOMPARE(m_rig->ask(remove).status, 404);
        QVERIFY(!m_rig->server->secretValue(u"example-team"_s, u"NEW"_s));
    }

    /// Also within a millisecond, and whatever the value looks like.
    void rotationIsSeenByOthers()
    {
        const QString insert = u"mutation($v:String!){insertSecret(input:{entityName:\"example-team\",secretName:"
                               "\"DEPLOY_TOKEN\",secretValue:$v}){success}}"_s;
        const auto createdAt = [this] {
            const Answer list = m_rig->ask(u"{entity(name:\"example-team\"){secrets{name createdAt}}}"_s);
            for (const QJsonValue& secret : at(list.data(), u"entity.secrets"_s).toArray()) {
                if (secret["name"_L1] == "DEPLOY_TOKEN"_L1)
                    return QDateTime::fromString(secret["createdAt"_L1].toString(), Qt::ISODateWithMs);
            }
            return QDateTime();
        };
        const QString pem = u"-----BEGIN KEY-----\r\nabc\n\n -----END KEY-----\t \n"_s;
        m_rig->clock = QDateTime::fromString(u"2026-05-01T10:00:00Z"_s, Qt::ISODate);
        QDateTime before = createdAt();
        QVERIFY(before.isValid());
        for (const QString& value : {pem, u" "_s, pem, u"\n"_s}) {
            QCOMPARE(m_rig->ask(insert, {{u"v"_s, value}}).status, 200);
            QCOMPARE(*m_rig->server->secretValue(u"example-team"_s, u"DEPLOY_TOKEN"_s), value.toUtf8());
            const QDateTime now = createdAt();
            QVERIFY(now > before);
            before = now;
        }
    }

    void testsAWebhookForReal()
    {
        const QString text =
            u"mutation($i:TestGenericWebhookIntegrationInput!){a:testGenericWebhookIntegration(input:$i){ok "
            "response clientMutationID}}"_s;
        QJsonObject input{{u"entityName"_s, u"example-team"_s}, {u"urlEndpoint"_s, m_rig->receiver.url().toString()},
            {u"accessTokenRef"_s, u"RECEIVER_TOKEN"_s}, {u"secretRef"_s, u"RECEIVER_SIGNING_KEY"_s},
            {u"requestPayload"_s, u"{\"a\":\"${alias}\"}"_s}, {u"clientMutationID"_s, u"7"_s}};
        const Answer answer = m_rig->ask(text, {{u"i"_s, input}});
        QCOMPARE(at(answer.data(), u"a.ok"_s).toBool(), true);
        QCOMPARE(at(answer.data(), u"a.clientMutationID"_s).toString(), u"7"_s);
        const auto response = QJsonDocument::fromJson(at(answer.data(), u"a.response"_s).toString().toUtf8()).object();
        QCOMPARE(response.value("statusCode"_L1).toInt(), 200);
        QCOMPARE(response.value("body"_L1).toString().toUtf8(), m_rig->receiver.answer().body);
        QCOMPARE(m_rig->receiver.requests().size(), std::size_t(1));
        QCOMPARE(m_rig->receiver.requests().front().body, QByteArray("{\"a\":\"${alias}\"}"));
        QCOMPARE(m_rig->receiver.requests().front().signature, webhook::SignatureCheck::Valid);

        input[u"urlEndpoint"_s] = u"http://127.0.0.1:9/"_s;
        const Answer refused = m_rig->ask(text, {{u"i"_s, input}});
        QCOMPARE(at(refused.data(), u"a.ok"_s).toBool(true), false);
        QVERIFY(at(refused.data(), u"a.response"_s).toString().contains(u"refused"_s));
        input[u"urlEndpoint"_s] = u"nowhere"_s;
        QCOMPARE(m_rig->ask(text, {{u"i"_s, input}}).status, 400);
        input[u"entityName"_s] = u"nobody"_s;
        QCOMPARE(m_rig->ask(text, {{u"i"_s, input}}).status, 404);
        QCOMPARE(m_rig->receiver.requests().size(), std::size_t(1));
    }

private:
    std::unique_ptr<Rig> m_rig;
};

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
