// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/checks.h"
#include "app/sandbox/data/automations.h"
#include "app/sandbox/data/integrations.h"
#include "app/sandbox/data/nodeid.h"
#include "app/sandbox/data/people.h"
#include "app/sandbox/data/places.h"
#include "app/sandbox/data/values.h"
#include "app/sandbox/resolve/resolvers.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;
using graphql::Context;
using graphql::FieldResult;
using graphql::Node;
using graphql::Object;

namespace {

/// Where an automation is to listen, looked up.
struct ScopeTarget {
    ScopeKey key;
    EntityRow owner;
    bool isRegistry = false;
};

Result<EntityRow> ownerOf(Database& database, qint64 entity)
{
    const auto found = entityById(database, entity);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return notFound(u"the entity does not exist"_s);
    return **found;
}

Result<ScopeTarget> projectTarget(Database& database, qint64 id)
{
    const auto project = projectById(database, id);
    if (!project)
        return tl::unexpected(project.error());
    if (!*project)
        return notFound(u"there is no project with this \"scopeID\""_s);
    return ownerOf(database, (*project)->entity).map([&](const EntityRow& owner) {
        return ScopeTarget{{u"PROJECT"_s, id}, owner, isRegistryName((*project)->name)};
    });
}

Result<ScopeTarget> collectionTarget(Database& database, qint64 id)
{
    const auto collection = collectionById(database, id);
    if (!collection)
        return tl::unexpected(collection.error());
    if (!*collection)
        return notFound(u"there is no collection with this \"scopeID\""_s);
    return projectTarget(database, (*collection)->project).map([id](ScopeTarget target) {
        target.key = {u"ARTIFACT_COLLECTION"_s, id};
        return target;
    });
}

Result<ScopeTarget> entityTarget(Database& database, qint64 id)
{
    const auto entity = entityById(database, id);
    if (!entity)
        return tl::unexpected(entity.error());
    if (!*entity)
        return notFound(u"there is no entity with this \"scopeID\""_s);
    if (!(*entity)->organization)
        return badRequest(u"an automation's entity must belong to an organization"_s);
    return ScopeTarget{{u"ENTITY"_s, id}, **entity, false};
}

Result<ScopeTarget> findScope(Database& database, const QString& type, const QString& id)
{
    if (type == "PROJECT"_L1)
        return projectTarget(database, numberOf(idtype::project, id).value_or(0));
    if (type == "ARTIFACT_COLLECTION"_L1)
        return collectionTarget(database, numberOf(idtype::collection, id).value_or(0));
    return entityTarget(database, numberOf(idtype::entity, id).value_or(0));
}

QString idOfScope(const ScopeKey& scope)
{
    if (scope.type == "PROJECT"_L1)
        return nodeId(idtype::project, scope.id);
    return nodeId(scope.type == "ENTITY"_L1 ? idtype::entity : idtype::collection, scope.id);
}

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
    const auto owner = ownerOf(database, (*integration)->entity);
    if (!owner)
        return tl::unexpected(owner.error());
    if (owner->id != scope.owner.id && owner->organization != scope.owner.organization)
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

/// Puts what the input says into the row; what it does not say stays. Only parts that are said are checked, so that an
/// old automation can still be switched off.
Status applyInput(RequestContext& context, const QJsonObject& input, TriggerRow* trigger)
{
    Database& database = context.database;
    const auto said = [&input](QLatin1StringView name) { return !input.value(name).isNull() && input.contains(name); };
    const QString scopeType = textArgument(input, u"scopeType"_s).value_or(trigger->scope.type);
    const QString scopeId = textArgument(input, u"scopeID"_s).value_or(idOfScope(trigger->scope));
    const auto scope = findScope(database, scopeType, scopeId);
    if (!scope)
        return tl::unexpected(scope.error());
    trigger->scope = scope->key;
    if (auto allowed = requireAdmin(context, scope->owner.id); !allowed)
        return allowed;
    if (said("name"_L1)) {
        trigger->name = input.value("name"_L1).toString();
        if (auto fits = checkAutomationName(trigger->name); !fits)
            return fits;
    }
    if (input.contains("description"_L1))
        trigger->description = textArgument(input, u"description"_s);
    if (auto fits = checkDescription(trigger->description); !fits)
        return fits;
    if (said("enabled"_L1))
        trigger->enabled = input.value("enabled"_L1).toBool();
    trigger->eventType = textArgument(input, u"triggeringEventType"_s).value_or(trigger->eventType);
    trigger->filter = textArgument(input, u"eventFilter"_s).value_or(trigger->filter);
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
    return Node(Object{type, {{u"clientMutationId"_s, jsonOf(textArgument(input, u"clientMutationId"_s))}}, trigger});
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

FieldResult update(RequestContext& context, const QJsonObject& input)
{
    const auto id = numberOf(idtype::trigger, input.value("id"_L1).toString());
    const auto found = triggerById(context.database, id.value_or(0));
    if (!found)
        return refused(found.error());
    if (!*found)
        return refused(notFound(u"there is no automation with this id"_s).value());
    TriggerRow trigger = **found;
    Status done = applyInput(context, input, &trigger);
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
    const auto scope = findScope(context.database, (*found)->scope.type, idOfScope((*found)->scope));
    if (!scope)
        return refused(scope.error());
    if (auto allowed = requireAdmin(context, scope->owner.id); !allowed)
        return refused(allowed.error());
    const auto removed = removeTrigger(context.database, (*found)->id);
    if (!removed)
        return refused(removed.error());
    return Node(QJsonObject{
        {u"success"_s, *removed}, {u"clientMutationId"_s, jsonOf(textArgument(input, u"clientMutationId"_s))}});
}

} // namespace

void addAutomationMutations(graphql::Resolvers& resolvers)
{
    using Mutation = FieldResult (*)(RequestContext&, const QJsonObject&);
    const auto add = [&resolvers](const QString& name, Mutation mutation) {
        resolvers.add(u"Mutation." + name, [mutation](const Object&, const QJsonObject& args, Context& c) {
            return mutation(contextOf(c), args.value("input"_L1).toObject());
        });
    };
    add(u"createFilterTrigger"_s, create);
    add(u"updateFilterTrigger"_s, update);
    add(u"deleteTrigger"_s, remove);
    for (const QString& type : {u"CreateFilterTriggerPayload"_s, u"UpdateFilterTriggerPayload"_s})
        resolvers.add(type + u".trigger", [](const Object& parent, const QJsonObject&, Context&) -> FieldResult {
            return Node(triggerObject(rowOf<TriggerRow>(parent)));
        });
}

} // namespace desk::sandbox
