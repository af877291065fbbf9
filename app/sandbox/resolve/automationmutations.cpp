// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/checks.h"
#include "app/sandbox/data/automations.h"
#include "app/sandbox/data/integrations.h"
#include "app/sandbox/data/nodeid.h"
#include "app/sandbox/data/people.h"
#include "app/sandbox/data/values.h"
#include "app/sandbox/features.h"
#include "app/sandbox/resolve/managed.h"
#include "app/sandbox/resolve/permission.h"
#include "app/sandbox/resolve/resolvers.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;
using graphql::Context;
using graphql::FieldResult;
using graphql::Node;
using graphql::Object;

namespace {

QString configMember(const QString& actionType)
{
    static const QHash<QString, QString> members{{u"NOTIFICATION"_s, u"notificationActionInput"_s},
        {u"GENERIC_WEBHOOK"_s, u"genericWebhookActionInput"_s}, {u"NO_OP"_s, u"noOpActionInput"_s},
        {u"ARIA"_s, u"ariaActionInput"_s}};
    return members.value(actionType);
}

/// The integration of that kind, of the scope's entity or another one of its organization.
Result<qint64> findIntegration(
    Database& database, const QJsonObject& config, const QString& kind, const ScopeTarget& scope)
{
    const auto id = numberOf(idtype::integration, config.value("integrationID"_L1).toString());
    const auto integration = integrationById(database, id.value_or(0));
    if (!integration)
        return tl::unexpected(integration.error());
    if (!*integration)
        return notFound(u"there is no integration with this \"integrationID\""_s);
    if ((*integration)->kind != kind)
        return badRequest(u"the integration does not fit the action"_s);
    if ((*integration)->deleted)
        return notFound(u"\"%1\" was deleted; choose another one"_s.arg((*integration)->target()));
    const auto owner = entityById(database, (*integration)->entity);
    if (!owner)
        return tl::unexpected(owner.error());
    const bool isNear = *owner
        && ((*owner)->id == scope.owner.id
            || ((*owner)->organization && (*owner)->organization == scope.owner.organization));
    if (!isNear)
        return badRequest(u"the integration belongs to another organization"_s);
    return (*integration)->id;
}

Status useWebhook(Database& database, const QJsonObject& config, const ScopeTarget& scope, TriggerRow* trigger)
{
    const auto id = findIntegration(database, config, u"webhook"_s, scope);
    if (!id)
        return tl::unexpected(id.error());
    trigger->integration = *id;
    trigger->payload = textArgument(config, u"requestPayload"_s);
    return trigger->payload ? checkPayload(*trigger->payload) : Status();
}

Status useSlack(Database& database, const QJsonObject& config, const ScopeTarget& scope, TriggerRow* trigger)
{
    const auto id = findIntegration(database, config, u"slack"_s, scope);
    if (!id)
        return tl::unexpected(id.error());
    trigger->integration = *id;
    trigger->title = textArgument(config, u"title"_s).value_or(u""_s);
    trigger->message = textArgument(config, u"message"_s).value_or(u""_s);
    trigger->severity = textArgument(config, u"severity"_s).value_or(u"INFO"_s);
    return {};
}

/// Takes the one member of the configuration that belongs to the type.
Status useAction(
    Database& database, const QString& type, const QJsonObject& config, const ScopeTarget& scope, TriggerRow* trigger)
{
    const QString member = configMember(type);
    if (member.isEmpty())
        return badRequest(u"actions of type %1 cannot be written"_s.arg(type));
    for (auto it = config.begin(); it != config.end(); ++it) {
        if (it.key() != member && !it.value().isNull())
            return badRequest(u"\"%1\" does not belong to an action of type %2"_s.arg(it.key(), type));
    }
    if (!config.value(member).isObject())
        return badRequest(u"an action of type %1 needs \"%2\""_s.arg(type, member));
    const QJsonObject input = config.value(member).toObject();
    trigger->actionType = type;
    trigger->integration = std::nullopt;
    trigger->payload = trigger->title = trigger->message = trigger->severity = std::nullopt;
    if (type == "GENERIC_WEBHOOK"_L1)
        return useWebhook(database, input, scope, trigger);
    if (type == "NOTIFICATION"_L1)
        return useSlack(database, input, scope, trigger);
    if (type == "ARIA"_L1) {
        trigger->payload = input.value("prompt"_L1).toString();
        return checkPrompt(*trigger->payload);
    }
    return {};
}

/// A server without a feature does not know its word (docs/protocol.md 3.4); a word without a feature is known to all.
Status checkSupported(const QStringList& features, const QString& kind, const std::optional<QString>& word)
{
    const QString feature = u"AUTOMATION_"_s + kind + u'_' + word.value_or(QString());
    if (!word || features.contains(feature) || !allFeatures().contains(feature))
        return {};
    return badRequest(u"\"%1\" is not supported by this server"_s.arg(*word));
}

Status checkSupported(const QStringList& features, const QJsonObject& input)
{
    const std::pair<QString, QString> kinds[] = {
        {u"SCOPE"_s, u"scopeType"_s}, {u"EVENT"_s, u"triggeringEventType"_s}, {u"ACTION"_s, u"triggeredActionType"_s}};
    for (const auto& [kind, member] : kinds) {
        if (auto supported = checkSupported(features, kind, textArgument(input, member)); !supported)
            return supported;
    }
    return {};
}

/// Puts what the input says into the row; what it does not say stays. Only parts that are said are checked, so that an
/// old automation can still be switched off.
Status applyInput(RequestContext& context, const QJsonObject& input, TriggerRow* trigger)
{
    Database& database = context.database;
    const auto said = [&input](QLatin1StringView name) { return !input.value(name).isNull() && input.contains(name); };
    if (auto supported = checkSupported(context.services.features, input); !supported)
        return supported;
    const QString scopeType = textArgument(input, u"scopeType"_s).value_or(trigger->scope.type);
    const QString scopeId = textArgument(input, u"scopeID"_s).value_or(idOfScope(trigger->scope));
    const auto scope = findScope(database, scopeType, scopeId);
    if (!scope)
        return tl::unexpected(scope.error());
    trigger->scope = scope->key;
    if (auto allowed = mayWrite(context, *scope, AutomationWrite::Save); !allowed)
        return allowed;
    if (said("name"_L1)) {
        trigger->name = input.value("name"_L1).toString();
        if (auto fits = checkAutomationName(trigger->name); !fits)
            return fits;
    }
    if (input.contains("description"_L1)) {
        trigger->description = textArgument(input, u"description"_s);
        if (auto fits = checkDescription(trigger->description); !fits)
            return fits;
    }
    if (said("enabled"_L1))
        trigger->enabled = input.value("enabled"_L1).toBool();
    trigger->eventType = textArgument(input, u"triggeringEventType"_s).value_or(trigger->eventType);
    if (const auto filter = textArgument(input, u"eventFilter"_s)) {
        trigger->filter = *filter;
        trigger->readAsIs = false;
    }
    if (said("triggeringEventType"_L1) || said("scopeID"_L1)) {
        if (auto fits = checkEvent(trigger->eventType, trigger->scope, scope->isRegistry); !fits)
            return fits;
    }
    if (said("triggeringEventType"_L1) || said("eventFilter"_L1)) {
        if (auto fits = checkFilter(trigger->eventType, trigger->filter); !fits)
            return fits;
    }
    if (!said("triggeredActionType"_L1) && !said("triggeredActionConfig"_L1))
        return {};
    const QString actionType = textArgument(input, u"triggeredActionType"_s).value_or(trigger->actionType);
    return useAction(database, actionType, input.value("triggeredActionConfig"_L1).toObject(), *scope, trigger);
}

Status refuseTakenName(Database& database, const TriggerRow& trigger)
{
    const auto taken = triggerNameTaken(database, trigger.scope, trigger.name, trigger.id);
    if (!taken)
        return tl::unexpected(taken.error());
    if (*taken)
        return conflict(u"an automation named \"%1\" already exists in this scope"_s.arg(trigger.name));
    return {};
}

FieldResult payloadWith(const QString& type, const TriggerRow& trigger, const QJsonObject& input)
{
    return Node(Object{type, {{u"clientMutationId"_s, mutationId(input)}}, trigger});
}

FieldResult create(RequestContext& context, const QJsonObject& input)
{
    TriggerRow trigger;
    trigger.createdAt = trigger.updatedAt = timeText(context.clock());
    trigger.createdBy = context.viewer.id;
    Status done = applyInput(context, input, &trigger);
    if (done)
        done = refuseTakenName(context.database, trigger);
    if (!done)
        return refused(done.error());
    const auto id = addTrigger(context.database, trigger);
    if (!id)
        return refused(id.error());
    trigger.id = *id;
    return payloadWith(u"CreateFilterTriggerPayload"_s, trigger, input);
}

/// Where it is now; the new place is judged with the rest of the input.
Status mayChange(RequestContext& context, const TriggerRow& trigger, AutomationWrite write)
{
    const auto scope = findScope(context.database, trigger.scope.type, idOfScope(trigger.scope));
    if (!scope)
        return tl::unexpected(scope.error());
    return mayWrite(context, *scope, write);
}

FieldResult update(RequestContext& context, const QJsonObject& input)
{
    const auto id = numberOf(idtype::trigger, input.value("id"_L1).toString());
    const auto found = triggerById(context.database, id.value_or(0));
    if (!found)
        return refused(found.error());
    if (!*found)
        return refused(notFound(u"there is no automation with this id"_s).value());
    TriggerRow trigger = **found;
    Status done = mayChange(context, trigger, AutomationWrite::Save);
    if (done)
        done = mayEdit(context, trigger);
    if (done)
        done = applyInput(context, input, &trigger);
    if (done)
        done = refuseTakenName(context.database, trigger);
    trigger.updatedAt = timeText(context.clock());
    if (done)
        done = updateTrigger(context.database, trigger);
    if (!done)
        return refused(done.error());
    return payloadWith(u"UpdateFilterTriggerPayload"_s, trigger, input);
}

FieldResult remove(RequestContext& context, const QJsonObject& input)
{
    const auto id = numberOf(idtype::trigger, input.value("triggerID"_L1).toString());
    const auto found = triggerById(context.database, id.value_or(0));
    if (!found)
        return refused(found.error());
    if (!*found)
        return refused(notFound(u"there is no automation with this id"_s).value());
    if (auto allowed = mayChange(context, **found, AutomationWrite::Remove); !allowed)
        return refused(allowed.error());
    const auto removed = removeTrigger(context.database, (*found)->id);
    if (!removed)
        return refused(removed.error());
    return Node(QJsonObject{{u"success"_s, *removed}, {u"clientMutationId"_s, mutationId(input)}});
}

} // namespace

void addAutomationMutations(graphql::Resolvers& resolvers)
{
    addMutation(resolvers, u"createFilterTrigger"_s, create);
    addMutation(resolvers, u"updateFilterTrigger"_s, update);
    addMutation(resolvers, u"deleteTrigger"_s, remove);
    for (const QString& type : {u"CreateFilterTriggerPayload"_s, u"UpdateFilterTriggerPayload"_s})
        resolvers.add(type + u".trigger", [](const Object& parent, const QJsonObject&, Context&) -> FieldResult {
            return Node(triggerObject(rowOf<TriggerRow>(parent)));
        });
}

} // namespace desk::sandbox
