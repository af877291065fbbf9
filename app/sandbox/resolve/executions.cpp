// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/data/history.h"
#include "app/sandbox/data/integrations.h"
#include "app/sandbox/data/nodeid.h"
#include "app/sandbox/resolve/resolvers.h"

#include <QJsonDocument>

namespace desk::sandbox {

using namespace Qt::StringLiterals;
using graphql::Context;
using graphql::FieldResult;
using graphql::Node;
using graphql::Object;

namespace {

QString detailsType(const QString& eventType)
{
    if (eventType == "RUN_STATE"_L1)
        return u"RunStateEventDetails"_s;
    if (eventType.startsWith("RUN_"_L1))
        return u"RunMetricEventDetails"_s;
    if (eventType.endsWith("_ALIAS"_L1))
        return u"ArtifactAliasEventDetails"_s;
    return eventType.endsWith("_TAG"_L1) ? u"ArtifactTagEventDetails"_s : u"ArtifactEventDetails"_s;
}

FieldResult eventOf(const ExecutionRow& execution)
{
    QJsonObject data = QJsonDocument::fromJson(execution.eventData.toUtf8()).object();
    data.insert(u"__typename"_s, detailsType(execution.eventType));
    return Node(QJsonObject{{u"eventType"_s, execution.eventType}, {u"data"_s, data}});
}

/// ARIA and push notifications have no known details type: null.
FieldResult actionDataOf(const ExecutionRow& execution)
{
    if (execution.actionType == "GENERIC_WEBHOOK"_L1)
        return Node(Object{u"GenericWebhookActionArgs"_s, {{u"requestPayload"_s, execution.payload}}, execution});
    if (execution.actionType == "NOTIFICATION"_L1)
        return Node(Object{u"SlackNotificationActionArgs"_s,
            {{u"title"_s, execution.title}, {u"text"_s, execution.payload},
                {u"severity"_s, execution.severity.isEmpty() ? QJsonValue() : QJsonValue(execution.severity)}},
            execution});
    if (execution.actionType == "NO_OP"_L1)
        return Node(Object{u"NoOpActionArgs"_s, {{u"noOp"_s, true}}, execution});
    if (execution.actionType == "QUEUE_JOB"_L1)
        return Node(Object{u"QueueJobActionArgs"_s, {}, execution});
    return Node(nullptr);
}

QJsonValue errorOf(const ExecutionRow& execution)
{
    if (execution.error.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"__typename"_s, u"ExecutionError"_s}, {u"message"_s, execution.error}};
}

/// ARIA's answer is shown like an HTTP one, because its body is where the thread id is (docs/protocol.md 7.5).
FieldResult resultOf(const ExecutionRow& execution)
{
    const bool isHttp = execution.actionType == "GENERIC_WEBHOOK"_L1 || execution.actionType == "ARIA"_L1;
    QJsonObject data{{u"error"_s, errorOf(execution)}};
    if (isHttp) {
        data.insert(u"__typename"_s, u"HttpTriggerResultDetails"_s);
        data.insert(
            u"status"_s, execution.httpStatusText.isEmpty() ? QJsonValue() : QJsonValue(execution.httpStatusText));
        data.insert(u"statusCode"_s, execution.httpStatus ? QJsonValue(*execution.httpStatus) : QJsonValue());
        data.insert(u"body"_s, execution.responseBody.isEmpty() ? QJsonValue() : QJsonValue(execution.responseBody));
    } else if (execution.actionType == "QUEUE_JOB"_L1) {
        data.insert(u"__typename"_s, u"QueuedJobTriggerResultDetails"_s);
    } else {
        data.insert(u"__typename"_s, u"DefaultTriggerResultDetails"_s);
    }
    const QString type =
        isHttp ? u"HTTP_RESPONSE"_s : (execution.actionType == "QUEUE_JOB"_L1 ? u"QUEUE_JOB"_s : u"DEFAULT"_s);
    return Node(QJsonObject{{u"resultType"_s, type}, {u"data"_s, data}});
}

FieldResult integrationOfExecution(const Object& parent, const QJsonObject&, Context& c)
{
    const qint64 id = rowOf<ExecutionRow>(parent).integration.value_or(0);
    return nodeOf(integrationById(contextOf(c).database, id), integrationObject);
}

} // namespace

Object executionObject(const ExecutionRow& execution)
{
    return {u"TriggerExecution"_s,
        {{u"id"_s, nodeId(idtype::execution, execution.id)},
            {u"triggerID"_s,
                execution.trigger ? QJsonValue(nodeId(idtype::trigger, *execution.trigger)) : QJsonValue()},
            {u"triggerName"_s, execution.triggerName}, {u"createdAt"_s, execution.createdAt},
            {u"state"_s, execution.state}},
        execution};
}

FieldResult executionPage(
    RequestContext& context, const QString& where, const QVariantList& values, const QJsonObject& args)
{
    return pageOf<ExecutionRow>(context, u"TriggerExecution"_s, executionList(where, values), pageRequest(args),
        executionFilterKeys(), readExecution, executionFields, executionObject);
}

void addExecutions(graphql::Resolvers& resolvers)
{
    resolvers.add(u"Query.triggerExecutions"_s, [](const Object&, const QJsonObject& args, Context& c) {
        const auto id = numberOf(idtype::trigger, args.value("triggerID"_L1).toString());
        return executionPage(contextOf(c), u"executions.trigger_id = ?"_s, {id.value_or(0)}, args);
    });
    resolvers.add(u"TriggerExecution.scope"_s, [](const Object& parent, const QJsonObject&, Context& c) {
        return scopeNode(contextOf(c), rowOf<ExecutionRow>(parent).scope);
    });
    resolvers.add(u"TriggerExecution.event"_s,
        [](const Object& parent, const QJsonObject&, Context&) { return eventOf(rowOf<ExecutionRow>(parent)); });
    resolvers.add(u"TriggerExecution.action"_s, [](const Object& parent, const QJsonObject&, Context&) -> FieldResult {
        const ExecutionRow& execution = rowOf<ExecutionRow>(parent);
        return Node(Object{u"ExecAction"_s, {{u"actionType"_s, execution.actionType}}, execution});
    });
    resolvers.add(u"ExecAction.data"_s,
        [](const Object& parent, const QJsonObject&, Context&) { return actionDataOf(rowOf<ExecutionRow>(parent)); });
    resolvers.add(u"TriggerExecution.result"_s,
        [](const Object& parent, const QJsonObject&, Context&) { return resultOf(rowOf<ExecutionRow>(parent)); });
    resolvers.add(u"GenericWebhookActionArgs.integration"_s, integrationOfExecution);
    resolvers.add(u"SlackNotificationActionArgs.integration"_s, integrationOfExecution);
}

} // namespace desk::sandbox
