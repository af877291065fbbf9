// SPDX-License-Identifier: Apache-2.0
#include "app/api/decodeautomation.h"

namespace desk::api {

using namespace Qt::StringLiterals;

namespace {
Scope decodeEntityScope(const JsonNode& scope, Faults& faults)
{
    // Without the fragment that older servers do not know there is only the type's name.
    if (scope.member("id"_L1).isNothing())
        return UnknownScope{typeNameOf(scope), jsonTextOf(scope.value)};
    const TeamId id{needText(scope.member("id"_L1), faults)};
    const QString name = needText(scope.member("name"_L1), faults);
    if (optionalText(scope.member("entityType"_L1), faults) == "organization"_L1)
        return OrganizationScope{id, name};
    return TeamScope{id, name};
}

WebhookAction decodeWebhookAction(const JsonNode& action, Faults& faults)
{
    const JsonNode integration = needObject(action.member("integration"_L1), faults);
    WebhookAction result;
    result.webhook.value = needText(integration.member("id"_L1), faults);
    result.webhookName = optionalText(integration.member("name"_L1), faults);
    result.payload = optionalJsonText(action.member("requestPayload"_L1));
    return result;
}

SlackAction decodeSlackAction(const JsonNode& action, Faults& faults)
{
    const JsonNode integration = needObject(action.member("integration"_L1), faults);
    SlackAction result;
    result.channel.value = needText(integration.member("id"_L1), faults);
    result.channelName = optionalText(integration.member("channelName"_L1), faults);
    result.title = optionalText(action.member("title"_L1), faults);
    result.message = optionalText(action.member("message"_L1), faults);
    result.severity = optionalText(action.member("severity"_L1), faults);
    return result;
}

QueueJobAction decodeQueueJobAction(const JsonNode& action, Faults& faults)
{
    const JsonNode queue = action.member("queue"_L1); // null once the queue is deleted
    QueueJobAction result;
    result.queueId = optionalText(queue.member("id"_L1), faults);
    result.queueName = optionalText(queue.member("name"_L1), faults);
    result.jobTemplate = optionalJsonText(action.member("template"_L1)).value_or(QString());
    return result;
}

QString decodeAuthor(const JsonNode& user, Faults& faults)
{
    const QString username = optionalText(user.member("username"_L1), faults);
    return username.isEmpty() ? optionalText(user.member("name"_L1), faults) : username;
}
} // namespace

Scope decodeScope(const JsonNode& scope, Faults& faults)
{
    const QString type = typeNameOf(needObject(scope, faults));
    if (type == "Entity"_L1)
        return decodeEntityScope(scope, faults);
    const bool isCollection = type == "ArtifactSequence"_L1 || type == "ArtifactPortfolio"_L1;
    if (type != "Project"_L1 && !isCollection)
        return UnknownScope{type, jsonTextOf(scope.value)};
    const QString id = needText(scope.member("id"_L1), faults);
    const QString name = needText(scope.member("name"_L1), faults);
    if (isCollection)
        return CollectionScope{{id}, name, {optionalText(scope.member("project"_L1).member("id"_L1), faults)}};
    return projectScope({id}, name);
}

Event decodeEvent(const JsonNode& condition, Faults& faults)
{
    const QString type = typeNameOf(needObject(condition, faults));
    if (type != "FilterEventTriggeringCondition"_L1)
        return UnknownEvent{type, {jsonTextOf(condition.value)}};
    const QString eventType = needText(condition.member("eventType"_L1), faults);
    return eventOfType(eventType, {needText(condition.member("filter"_L1), faults)});
}

Action decodeAction(const JsonNode& action, Faults& faults)
{
    const QString type = typeNameOf(needObject(action, faults));
    if (type == "GenericWebhookTriggeredAction"_L1)
        return decodeWebhookAction(action, faults);
    if (type == "NotificationTriggeredAction"_L1)
        return decodeSlackAction(action, faults);
    if (type == "NoOpTriggeredAction"_L1)
        return NoAction{};
    if (type == "QueueJobTriggeredAction"_L1)
        return decodeQueueJobAction(action, faults);
    if (type == "ARIATriggeredAction"_L1 && !action.member("prompt"_L1).isNothing())
        return AriaAction{needText(action.member("prompt"_L1), faults)};
    return UnknownAction{type, jsonTextOf(action.value)};
}

Automation decodeAutomation(const JsonNode& trigger, Faults& faults)
{
    Automation result;
    result.id.value = needText(needObject(trigger, faults).member("id"_L1), faults);
    result.name = needText(trigger.member("name"_L1), faults);
    const JsonNode description = trigger.member("description"_L1);
    if (!description.isNothing())
        result.description = needText(description, faults);
    result.enabled = needBool(trigger.member("enabled"_L1), faults);
    result.createdAt = needTime(trigger.member("createdAt"_L1), faults);
    result.updatedAt = optionalTime(trigger.member("updatedAt"_L1), faults);
    result.createdBy = decodeAuthor(trigger.member("createdBy"_L1), faults);
    result.lastExecutedAt = optionalTime(trigger.member("lastExecutedAt"_L1), faults);
    result.scope = decodeScope(trigger.member("scope"_L1), faults);
    result.event = decodeEvent(trigger.member("triggeringCondition"_L1), faults);
    result.action = decodeAction(trigger.member("triggeredAction"_L1), faults);
    return result;
}

} // namespace desk::api
