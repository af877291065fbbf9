// SPDX-License-Identifier: Apache-2.0
#include "app/core/signature.h"
#include "tests/sandbox/rig.h"

#include <QSignalSpy>
#include <QCryptographicHash>
#include <QTimer>

using namespace desk;
using namespace desk::sandbox;
using namespace desk::sandbox::test;
using webhook::SignatureCheck;

namespace {

QJsonObject executionNamed(const Answer& answer, const QString& name)
{
    for (const QJsonValue& value : answer.json.value("executions"_L1).toArray()) {
        if (value.toObject().value("automationName"_L1).toString() == name)
            return value.toObject();
    }
    return {};
}

qsizetype executionCount(const Answer& answer)
{
    return answer.json.value("executions"_L1).toArray().size();
}

QJsonObject metricEvent(const QString& run, const QJsonArray& values)
{
    return {{u"type"_s, u"RUN_METRIC"_s}, {u"entity"_s, u"example-team"_s}, {u"project"_s, u"vision"_s},
        {u"run"_s, run}, {u"metric"_s, u"val/loss"_s}, {u"values"_s, values}};
}

} // namespace

class TestEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The receiver's exact bytes are what the sandbox says it sent.
    void deliversSignedAndTellsTheTruth()
    {
        Rig rig;
        const Answer answer = rig.alias(u"production"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(executionCount(answer), 2); // the registry's and the organization's
        const QJsonObject execution = executionNamed(answer, u"Deploy on production alias"_s);
        QCOMPARE(execution.value("state"_L1).toString(), u"FINISHED"_s);
        QCOMPARE(execution.value("httpStatus"_L1).toInt(), 200);
        QCOMPARE(execution.value("target"_L1).toString(), u"Local receiver"_s);
        QCOMPARE(rig.receiver.requests().size(), std::size_t(2));
        const webhook::ReceivedRequest& received = rig.receiver.requests().front();
        QCOMPARE(received.signature, SignatureCheck::Valid);
        QCOMPARE(received.body,
            QByteArray("{\"event\":\"ADD_ARTIFACT_ALIAS\",\"version\":\"example-org-entity/wandb-registry-Model/"
                       "image-classifier:production\",\"author\":\"member\"}"));
        const auto& headers = received.head.headers;
        const QByteArray key = *rig.server->secretValue(u"example-team"_s, u"RECEIVER_SIGNING_KEY"_s);
        const QByteArray token = *rig.server->secretValue(u"example-team"_s, u"RECEIVER_TOKEN"_s);
        QCOMPARE(wire::headerValue(headers, "X-Wandb-Signature"), webhookSignature(key, received.body));
        QCOMPARE(wire::headerValue(headers, "Authorization"), QByteArray("Bearer " + token));
        QCOMPARE(wire::headerValue(headers, "Content-Type"), QByteArray("application/json"));
        QVERIFY(wire::headerValue(headers, "User-Agent").startsWith("automation-desk-sandbox/"));

        const QJsonObject delivery = execution.value("delivery"_L1).toObject();
        const QByteArray hash = QCryptographicHash::hash(received.raw, QCryptographicHash::Sha256).toHex();
        QCOMPARE(delivery.value("requestSha256"_L1).toString().toLatin1(), hash);
        QCOMPARE(delivery.value("requestSize"_L1).toInteger(), received.raw.size());
        QByteArray expected = received.raw;
        QCOMPARE(QByteArray::fromBase64(delivery.value("request"_L1).toString().toLatin1()),
            expected.replace(token, "••••"));
        QVERIFY(
            QByteArray::fromBase64(delivery.value("response"_L1).toString().toLatin1()).startsWith("HTTP/1.1 200 OK"));
        QVERIFY(!answer.body.contains(token) && !answer.body.contains(key));

        const QString id = QString::fromLatin1(execution.value("id"_L1).toString().toUtf8().toPercentEncoding());
        QCOMPARE(rig.send("GET", u"/sandbox/executions/"_s + id, {}).json, delivery);
        QCOMPARE(rig.send("GET", u"/sandbox/executions/bm9uZTox"_s, {}).status, 404);
        QCOMPARE(rig.send("GET", u"/sandbox/executions/"_s + id, {}, "api:wrong").status, 401);
    }

    void historyShowsIt()
    {
        Rig rig;
        const QString id =
            executionNamed(rig.alias(u"production"_s), u"Deploy on production alias"_s).value("id"_L1).toString();
        const Answer answer = rig.ask(
            u"{project(name:\"wandb-registry-Model\",entityName:\"example-org-entity\"){triggerExecutions(first:1)"
            "{totalCount edges{node{id triggerName state scope{__typename} event{eventType data{__typename ... on"
            " ArtifactAliasEventDetails{alias artifactCollectionName}}} action{actionType data{... on"
            " GenericWebhookActionArgs{requestPayload integration{name}}}} result{resultType data{... on"
            " HttpTriggerResultDetails{statusCode status body error{message}}}}}}}}}"_s);
        const QJsonObject list = at(answer.data(), u"project.triggerExecutions"_s).toObject();
        QCOMPARE(list.value("totalCount"_L1).toInt(), 5);
        const QJsonObject node = at(list, u"edges.0.node"_s).toObject();
        QCOMPARE(node.value("id"_L1).toString(), id);
        QCOMPARE(at(node, u"event.data.alias"_s).toString(), u"production"_s);
        QCOMPARE(at(node, u"action.data.integration.name"_s).toString(), u"Local receiver"_s);
        QCOMPARE(at(node, u"result.data.statusCode"_s).toInt(), 200);
        QVERIFY(at(node, u"result.data.error"_s).isNull());
        const Answer last = rig.ask(
            u"{triggers(filters:\"{\\\"name\\\":\\\"Deploy on production alias\\\"}\"){edges{node{lastExecutedAt}}}}"_s);
        QVERIFY(!at(last.data(), u"triggers.edges.0.node.lastExecutedAt"_s).toString().isEmpty());
    }

    void disabledAndUnmatchedDoNotRun()
    {
        Rig rig;
        QJsonObject input = aliasAutomation(rig, u"off"_s);
        input[u"enabled"_s] = false;
        QCOMPARE(createAutomation(rig, input).status, 200);
        const Answer answer = rig.alias(u"mine"_s);
        QCOMPARE(executionCount(answer), 1);
        QCOMPARE(
            answer.json.value("executions"_L1).toArray().at(0)["automationName"_L1].toString(), u"Audit every alias"_s);
    }

    void aliasEventMovesTheAlias()
    {
        Rig rig;
        QCOMPARE(rig.alias(u"canary"_s).status, 200);
        const QString id = rig.idOf(u"{project(name:\"wandb-registry-Model\",entityName:\"example-org-entity\")"
                                    "{artifactCollection(name:\"image-classifier\"){id}}}"_s,
            u"project.artifactCollection.id"_s);
        const Answer answer =
            rig.ask(u"query($id:ID!){artifactCollection(id:$id){aliases{edges{node{alias}}}}}"_s, {{u"id"_s, id}});
        QVERIFY(answer.body.contains("\"canary\""));
    }

    void valuesAreEscapedAndUnknownNamesStay()
    {
        Rig rig;
        createAutomation(rig,
            aliasAutomation(rig, u"quote \" name"_s, u"Local receiver"_s,
                u"{\"n\":\"${automation_name}\",\"i\":${artifact_version_index},\"k\":\"${artifact_metadata.nope}\","
                "\"x\":\"${no_such}\",\"t\":\"${ACCESS_TOKEN}\"}"_s));
        const Answer answer = rig.alias(u"mine"_s);
        const QByteArray body = rig.receiver.requests().back().body; // the audit's came first
        const QByteArray token = *rig.server->secretValue(u"example-team"_s, u"RECEIVER_TOKEN"_s);
        QCOMPARE(body,
            QByteArray("{\"n\":\"quote \\\" name\",\"i\":7,\"k\":\"\",\"x\":\"${no_such}\",\"t\":\"" + token + "\"}"));
        QVERIFY(!answer.body.contains(token));
        QVERIFY(executionNamed(answer, u"quote \" name"_s).value("payload"_L1).toString().contains(u"••••"_s));
    }

    void refusedEndpointIsAFailure()
    {
        Rig rig;
        QCOMPARE(createAutomation(rig, aliasAutomation(rig, u"nobody there"_s, u"Test runner"_s)).status, 200);
        const QJsonObject execution = executionNamed(rig.alias(u"mine"_s), u"nobody there"_s);
        QCOMPARE(execution.value("state"_L1).toString(), u"FAILED"_s);
        QVERIFY(execution.value("error"_L1).toString().contains(u"refused"_s));
        QVERIFY(execution.value("httpStatus"_L1).isNull());
    }

    void badStatusIsAFailure()
    {
        Rig rig;
        rig.receiver.setAnswer({302, "{}", 0});
        const QJsonObject execution = executionNamed(rig.alias(u"production"_s), u"Deploy on production alias"_s);
        QCOMPARE(execution.value("state"_L1).toString(), u"FAILED"_s);
        QCOMPARE(execution.value("httpStatus"_L1).toInt(), 302);
        QVERIFY(execution.value("error"_L1).toString().contains(u"redirect"_s));
        QCOMPARE(rig.receiver.requests().size(), std::size_t(2)); // one each, no second try
    }

    void missingSecretFailsClearly()
    {
        Rig rig;
        rig.ask(
            u"mutation{deleteSecret(input:{entityName:\"example-team\",secretName:\"RECEIVER_TOKEN\"}){success}}"_s);
        const QJsonObject execution = executionNamed(rig.alias(u"production"_s), u"Deploy on production alias"_s);
        QCOMPARE(execution.value("state"_L1).toString(), u"FAILED"_s);
        QVERIFY(execution.value("error"_L1).toString().contains(u"RECEIVER_TOKEN"_s));
        QVERIFY(execution.value("delivery"_L1).isNull());
        QVERIFY(rig.receiver.requests().empty());
    }

    /// While a slow endpoint holds it, the execution is pending.
    void pendingUntilTheAnswer()
    {
        Rig rig;
        rig.receiver.setAnswer({200, "{}", 400});
        QString state;
        QObject::connect(&rig.receiver, &webhook::Receiver::received, &rig.receiver, [&] {
            if (!state.isEmpty())
                return;
            state = u"?"_s;
            QTimer::singleShot(0, &rig.receiver, [&] {
                state = at(rig.ask(u"{triggers{edges{node{id}}} project(name:\"wandb-registry-Model\",entityName:"
                                   "\"example-org-entity\"){triggerExecutions(first:1){edges{node{state}}}}}"_s)
                               .data(),
                    u"project.triggerExecutions.edges.0.node.state"_s)
                            .toString();
            });
        });
        const Answer answer = rig.alias(u"production"_s);
        QCOMPARE(state, u"PENDING"_s);
        QCOMPARE(executionNamed(answer, u"Deploy on production alias"_s).value("state"_L1).toString(), u"FINISHED"_s);
    }

    void metricsFireOncePerRunAndDay()
    {
        Rig rig;
        rig.clock = QDateTime::fromString(u"2026-05-01T10:00:00Z"_s, Qt::ISODate);
        const QJsonArray low{0.9, 0.2, 0.2, 0.2, 0.2, 0.2};
        QCOMPARE(executionCount(rig.fire(metricEvent(u"train-1"_s, {0.2, 0.2}))), 0); // window not full
        const Answer first = rig.fire(metricEvent(u"train-1"_s, low));
        QCOMPARE(executionCount(first), 1);
        QCOMPARE(rig.receiver.requests().back().body,
            QByteArray("{\"run\":\"train-1\",\"metric\":\"val/loss\",\"values\":\"0.2, 0.2, 0.2, 0.2, 0.2\"}"));
        rig.clock = rig.clock.addSecs(24 * 3600 - 1);
        QCOMPARE(executionCount(rig.fire(metricEvent(u"train-1"_s, low))), 0);
        QCOMPARE(executionCount(rig.fire(metricEvent(u"train-2"_s, low))), 1);
        QCOMPARE(executionCount(rig.fire(metricEvent(u"other"_s, low))), 0); // run filter ^train-
        rig.clock = rig.clock.addSecs(1);
        QCOMPARE(executionCount(rig.fire(metricEvent(u"train-1"_s, low))), 1);
    }

    void stateGoesToSlack()
    {
        Rig rig;
        const QJsonObject event{{u"type"_s, u"RUN_STATE"_s}, {u"entity"_s, u"example-team"_s},
            {u"project"_s, u"vision"_s}, {u"run"_s, u"train-1"_s}, {u"state"_s, u"failed"_s}};
        const Answer answer = rig.fire(event);
        QCOMPARE(executionCount(answer), 1);
        const QJsonObject execution = executionNamed(answer, u"Alert on failed runs"_s);
        QCOMPARE(execution.value("state"_L1).toString(), u"FINISHED"_s);
        QCOMPARE(execution.value("target"_L1).toString(), u"#training"_s);
        QCOMPARE(execution.value("payload"_L1).toString(), u"train-1 is FAILED"_s);
        QVERIFY(execution.value("delivery"_L1).isNull());
    }

    void ariaIsLimited()
    {
        Rig rig;
        QJsonObject input = aliasAutomation(rig, u"ask"_s);
        input[u"triggeredActionType"_s] = u"ARIA"_s;
        input[u"triggeredActionConfig"_s] =
            QJsonObject{{u"ariaActionInput"_s, QJsonObject{{u"prompt"_s, u"Look at ${alias}"_s}}}};
        QCOMPARE(createAutomation(rig, input).status, 200);
        for (int i = 0; i < 3; ++i) {
            const QJsonObject execution = executionNamed(rig.alias(u"mine"_s), u"ask"_s);
            QCOMPARE(execution.value("state"_L1).toString(), u"FINISHED"_s);
            QVERIFY(execution.value("responseBody"_L1).toString().contains(u"thread_id"_s));
            QCOMPARE(execution.value("payload"_L1).toString(), u"Look at mine"_s);
        }
        const QJsonObject skipped = executionNamed(rig.alias(u"mine"_s), u"ask"_s);
        QCOMPARE(skipped.value("state"_L1).toString(), u"SKIPPED"_s);
        const Answer history =
            rig.ask(u"query($id:ID!){triggerExecutions(triggerID:$id,first:1){edges{node{state}}}}"_s,
                {{u"id"_s, skipped.value("automationId"_L1)}});
        QCOMPARE(at(history.data(), u"triggerExecutions.edges.0.node.state"_s).toString(), u"SKIPPED"_s);
    }

    void newCollectionsAndUnknownPlaces()
    {
        Rig rig;
        const QJsonObject created{{u"type"_s, u"CREATE_ARTIFACT"_s}, {u"entity"_s, u"example-team"_s},
            {u"project"_s, u"vision"_s}, {u"collection"_s, u"fresh"_s}};
        QCOMPARE(rig.fire(created).status, 200);
        QVERIFY(rig.ask(u"{project(name:\"vision\",entityName:\"example-team\"){artifactCollection(name:\"fresh\")"
                        "{__typename aliases{edges{node{alias}}}}}}"_s)
                    .body.contains("latest"));
        QCOMPARE(rig.alias(u"x"_s, u"nowhere"_s).status, 404);
        QJsonObject elsewhere = created;
        elsewhere[u"project"_s] = u"none"_s;
        QCOMPARE(rig.fire(elsewhere).status, 404);
        QCOMPARE(rig.fire({{u"type"_s, u"PARTY"_s}}).status, 400);
    }

    /// A server that goes away with a delivery on its way neither crashes nor hangs.
    void stopsInTheMiddle()
    {
        Rig rig;
        rig.receiver.setAnswer({200, "{}", 60000});
        QSignalSpy received(&rig.receiver, &webhook::Receiver::received);
        QUrl to = rig.url;
        to.setPath(u"/sandbox/events"_s);
        QNetworkRequest request(to);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("Authorization", "Basic " + QByteArray("api:test-key").toBase64());
        const std::unique_ptr<QNetworkReply> reply(rig.network.post(request,
            "{\"type\":\"ADD_ARTIFACT_ALIAS\",\"entity\":\"example-org\",\"project\":\"Model\",\"collection\":\"image-"
            "classifier\",\"alias\":\"production\"}"));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(received.wait(20000));
        rig.receiver.setKeyProvider({});
        rig.server.reset();
        QVERIFY(finished.count() == 1 || finished.wait(20000));
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_sandboxengine.moc"
