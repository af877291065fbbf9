// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/data/automations.h"

#include "app/core/event.h"
#include "app/sandbox/data/integrations.h"
#include "app/sandbox/data/nodeid.h"
#include "app/sandbox/data/people.h"
#include "app/sandbox/data/places.h"
#include "app/sandbox/resolve/resolvers.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;
using graphql::Context;
using graphql::FieldResult;
using graphql::Node;
using graphql::Object;

namespace {

/// What the server gives back for a stored text: artifact events get the wrapper of docs/protocol.md 4.1.
QString filterAsRead(const TriggerRow& trigger)
{
    if (trigger.readAsIs)
        return trigger.filter;
    const Event event = eventOfType(trigger.eventType, {trigger.filter});
    return std::holds_alternative<ArtifactEvent>(event) ? readBackFilter(trigger.filter).text : trigger.filter;
}

Object actionObject(const TriggerRow& trigger)
{
    static const QHash<QString, QString> types{{u"NOTIFICATION"_s, u"NotificationTriggeredAction"_s},
        {u"GENERIC_WEBHOOK"_s, u"GenericWebhookTriggeredAction"_s}, {u"NO_OP"_s, u"NoOpTriggeredAction"_s},
        {u"QUEUE_JOB"_s, u"QueueJobTriggeredAction"_s}, {u"PUSH_NOTIFICATION"_s, u"PushNotificationTriggeredAction"_s},
        {u"ARIA"_s, u"ARIATriggeredAction"_s}};
    return {types.value(trigger.actionType),
        {{u"title"_s, jsonOf(trigger.title)}, {u"message"_s, jsonOf(trigger.message)},
            {u"severity"_s, jsonOf(trigger.severity)}, {u"requestPayload"_s, jsonOf(trigger.payload)},
            {u"noOp"_s, true}, {u"template"_s, trigger.payload.value_or(QString())},
            {u"prompt"_s, trigger.payload.value_or(QString())}},
        trigger};
}

FieldResult integrationOfTrigger(const Object& parent, const QJsonObject&, Context& c)
{
    const qint64 id = rowOf<TriggerRow>(parent).integration.value_or(0);
    return nodeOf(integrationById(contextOf(c).database, id), integrationObject);
}

FieldResult queueOfTrigger(const Object& parent, const QJsonObject&, Context& c)
{
    const auto queue = queueById(contextOf(c).database, rowOf<TriggerRow>(parent).integration.value_or(0));
    return nodeOf(queue, [](const QueueRow& row) {
        return Object{u"RunQueue"_s,
            {{u"id"_s, nodeId("RunQueue"_L1, row.id)}, {u"name"_s, row.name}, {u"entityName"_s, row.entityName},
                {u"access"_s, u"PROJECT"_s}, {u"createdAt"_s, row.createdAt}},
            {}};
    });
}

} // namespace

Object triggerObject(const TriggerRow& trigger)
{
    return {u"Trigger"_s,
        {{u"id"_s, nodeId(idtype::trigger, trigger.id)}, {u"name"_s, trigger.name},
            {u"description"_s, jsonOf(trigger.description)}, {u"enabled"_s, trigger.enabled},
            {u"createdAt"_s, trigger.createdAt}, {u"updatedAt"_s, trigger.updatedAt},
            {u"lastExecutedAt"_s, jsonOf(trigger.lastExecutedAt)}},
        trigger};
}

FieldResult scopeNode(RequestContext& context, const ScopeKey& scope)
{
    if (scope.type == "PROJECT"_L1)
        return nodeOf(projectById(context.database, scope.id), projectObject);
    if (scope.type == "ARTIFACT_COLLECTION"_L1)
        return nodeOf(collectionById(context.database, scope.id), collectionObject);
    return nodeOf(entityById(context.database, scope.id), entityObject);
}

FieldResult triggerPage(
    RequestContext& context, const QString& where, const QVariantList& values, const QJsonObject& args)
{
    return pageOf<TriggerRow>(context, u"Trigger"_s, triggerList(where, values), pageRequest(args), triggerFilterKeys(),
        readTrigger, triggerFields, triggerObject);
}

void addAutomations(graphql::Resolvers& resolvers)
{
    resolvers.add(u"Query.triggers"_s,
        [](const Object&, const QJsonObject& args, Context& c) { return triggerPage(contextOf(c), u"1"_s, {}, args); });
    resolvers.add(u"Trigger.createdBy"_s, [](const Object& parent, const QJsonObject&, Context& c) {
        return nodeOf(userById(contextOf(c).database, rowOf<TriggerRow>(parent).createdBy), userObject);
    });
    resolvers.add(u"Trigger.scope"_s, [](const Object& parent, const QJsonObject&, Context& c) {
        return scopeNode(contextOf(c), rowOf<TriggerRow>(parent).scope);
    });
    resolvers.add(
        u"Trigger.triggeringCondition"_s, [](const Object& parent, const QJsonObject&, Context&) -> FieldResult {
            const TriggerRow& trigger = rowOf<TriggerRow>(parent);
            return Node(Object{u"FilterEventTriggeringCondition"_s,
                {{u"eventType"_s, trigger.eventType}, {u"filter"_s, filterAsRead(trigger)}}, {}});
        });
    resolvers.add(u"Trigger.triggeredAction"_s, [](const Object& parent, const QJsonObject&, Context&) -> FieldResult {
        return Node(actionObject(rowOf<TriggerRow>(parent)));
    });
    resolvers.add(u"NotificationTriggeredAction.integration"_s, integrationOfTrigger);
    resolvers.add(u"GenericWebhookTriggeredAction.integration"_s, integrationOfTrigger);
    resolvers.add(u"QueueJobTriggeredAction.queue"_s, queueOfTrigger);
}

} // namespace desk::sandbox
