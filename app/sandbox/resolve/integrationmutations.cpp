// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/checks.h"
#include "app/sandbox/data/integrations.h"
#include "app/sandbox/data/nodeid.h"
#include "app/sandbox/data/people.h"
#include "app/sandbox/data/values.h"
#include "app/sandbox/resolve/resolvers.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;
using graphql::Context;
using graphql::FieldResult;
using graphql::Node;
using graphql::Object;

namespace {

QJsonValue mutationId(const QJsonObject& input)
{
    return jsonOf(textArgument(input, u"clientMutationId"_s));
}

/// The named entity, when the viewer may change it.
Result<EntityRow> managedEntity(RequestContext& context, const QString& name)
{
    const auto entity = entityByName(context.database, name);
    if (!entity)
        return tl::unexpected(entity.error());
    if (!*entity)
        return notFound(u"there is no entity \"%1\""_s.arg(name));
    if (auto allowed = requireAdmin(context, (*entity)->id); !allowed)
        return tl::unexpected(allowed.error());
    return **entity;
}

Result<IntegrationRow> managedIntegration(RequestContext& context, const QString& id)
{
    const auto number = numberOf(idtype::integration, id);
    const auto found = integrationById(context.database, number.value_or(0));
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return notFound(u"there is no integration with this id"_s);
    if (auto allowed = requireAdmin(context, (*found)->entity); !allowed)
        return tl::unexpected(allowed.error());
    return **found;
}

Status checkSecretRef(Database& database, qint64 entity, const std::optional<QString>& name)
{
    if (!name)
        return {};
    const auto exists = secretExists(database, entity, *name);
    if (!exists)
        return tl::unexpected(exists.error());
    if (!*exists)
        return badRequest(u"there is no secret \"%1\""_s.arg(*name));
    return {};
}

Status checkWebhook(Database& database, const IntegrationRow& webhook)
{
    Status fits = checkWebhookName(webhook.name);
    if (fits)
        fits = checkUrl(webhook.url);
    if (fits)
        fits = checkSecretRef(database, webhook.entity, webhook.accessToken);
    if (fits)
        fits = checkSecretRef(database, webhook.entity, webhook.secret);
    return fits;
}

FieldResult integrationPayload(const IntegrationRow& integration, const QJsonObject& input)
{
    return Node(Object{u"CreateIntegrationPayload"_s, {{u"clientMutationId"_s, mutationId(input)}}, integration});
}

/// Stores a new one and answers with it.
FieldResult addAndAnswer(RequestContext& context, IntegrationRow integration, const QJsonObject& input)
{
    integration.createdAt = timeText(context.clock());
    const auto id = addIntegration(context.database, integration);
    if (!id)
        return refused(id.error());
    integration.id = *id;
    return integrationPayload(integration, input);
}

FieldResult createWebhook(RequestContext& context, const QJsonObject& input)
{
    const auto entity = managedEntity(context, input.value("entityName"_L1).toString());
    if (!entity)
        return refused(entity.error());
    IntegrationRow webhook;
    webhook.entity = entity->id;
    webhook.kind = u"webhook"_s;
    webhook.name = input.value("name"_L1).toString();
    webhook.url = input.value("urlEndpoint"_L1).toString();
    webhook.accessToken = textArgument(input, u"accessTokenRef"_s);
    webhook.secret = textArgument(input, u"secretRef"_s);
    if (auto fits = checkWebhook(context.database, webhook); !fits)
        return refused(fits.error());
    return addAndAnswer(context, std::move(webhook), input);
}

FieldResult updateWebhook(RequestContext& context, const QJsonObject& input)
{
    const auto found = managedIntegration(context, input.value("id"_L1).toString());
    if (!found)
        return refused(found.error());
    IntegrationRow webhook = *found;
    if (webhook.kind != "webhook"_L1)
        return refused(badRequest(u"this integration is not a webhook"_s).value());
    webhook.name = textArgument(input, u"name"_s).value_or(webhook.name);
    if (const auto url = textArgument(input, u"urlEndpoint"_s); url && *url != webhook.url) {
        webhook.url = *url;
        webhook.receiver = false;
    }
    if (input.contains("accessTokenRef"_L1))
        webhook.accessToken = textArgument(input, u"accessTokenRef"_s);
    if (input.contains("secretRef"_L1))
        webhook.secret = textArgument(input, u"secretRef"_s);
    Status done = checkWebhook(context.database, webhook);
    if (done)
        done = updateIntegration(context.database, webhook);
    if (!done)
        return refused(done.error());
    return integrationPayload(webhook, input);
}

/// The request was sent before execution began, because it takes time; here is its result.
FieldResult testWebhook(RequestContext& context, const QJsonObject& input)
{
    const auto entity = managedEntity(context, input.value("entityName"_L1).toString());
    if (!entity)
        return refused(entity.error());
    if (context.webhookTests.empty())
        return graphql::fieldError(u"the test was not sent"_s, 500);
    QJsonObject result = context.webhookTests.front();
    context.webhookTests.pop_front();
    if (const QJsonValue text = result.value("refused"_L1); text.isString())
        return graphql::fieldError(text.toString(), result.value("status"_L1).toInt());
    result.insert(u"clientMutationID"_s, jsonOf(textArgument(input, u"clientMutationID"_s)));
    return Node(result);
}

FieldResult connectSlack(RequestContext& context, const QJsonObject& input)
{
    const auto entity = managedEntity(context, input.value("entityName"_L1).toString());
    if (!entity)
        return refused(entity.error());
    const QString code = input.value("code"_L1).toString();
    if (code.isEmpty())
        return refused(badRequest(u"\"code\" is empty"_s).value());
    IntegrationRow slack;
    slack.entity = entity->id;
    slack.kind = u"slack"_s;
    slack.workspace = entity->name;
    slack.channel = u'#' + code;
    return addAndAnswer(context, std::move(slack), input);
}

FieldResult connectGitHub(RequestContext& context, const QJsonObject& input)
{
    const auto entity = managedEntity(context, input.value("entityName"_L1).toString());
    if (!entity)
        return refused(entity.error());
    IntegrationRow github;
    github.entity = entity->id;
    github.kind = u"github"_s;
    return addAndAnswer(context, std::move(github), input);
}

FieldResult deleteIntegration(RequestContext& context, const QJsonObject& input)
{
    const auto found = managedIntegration(context, input.value("id"_L1).toString());
    if (!found)
        return refused(found.error());
    const auto users = automationsUsing(context.database, found->id);
    if (!users)
        return refused(users.error());
    if (*users > 0)
        return refused(conflict(u"the integration is used by %1 automations"_s.arg(*users)).value());
    if (auto removed = removeIntegration(context.database, found->id); !removed)
        return refused(removed.error());
    return Node(QJsonObject{{u"success"_s, true}, {u"clientMutationId"_s, mutationId(input)}});
}

FieldResult insertSecret(RequestContext& context, const QJsonObject& input)
{
    const auto entity = managedEntity(context, input.value("entityName"_L1).toString());
    if (!entity)
        return refused(entity.error());
    const QString name = input.value("secretName"_L1).toString();
    if (auto fits = checkSecretName(name); !fits)
        return refused(fits.error());
    auto value = Secret::ofAnyLength(input.value("secretValue"_L1).toString().toUtf8());
    if (!value)
        return refused(badRequest(u"a secret's value is a text of one line that is not empty"_s).value());
    if (auto put = putSecretName(context.database, entity->id, name, timeText(context.clock()), false); !put)
        return refused(put.error());
    context.vault.set(entity->id, name, *value);
    return Node(QJsonObject{{u"success"_s, true}, {u"clientMutationId"_s, mutationId(input)}});
}

FieldResult deleteSecret(RequestContext& context, const QJsonObject& input)
{
    const auto entity = managedEntity(context, input.value("entityName"_L1).toString());
    if (!entity)
        return refused(entity.error());
    const QString name = input.value("secretName"_L1).toString();
    const auto removed = removeSecretName(context.database, entity->id, name);
    if (!removed)
        return refused(removed.error());
    if (!*removed)
        return refused(notFound(u"there is no secret \"%1\""_s.arg(name)).value());
    context.vault.remove(entity->id, name);
    return Node(QJsonObject{{u"success"_s, true}, {u"clientMutationId"_s, mutationId(input)}});
}

} // namespace

void addIntegrationMutations(graphql::Resolvers& resolvers)
{
    using Mutation = FieldResult (*)(RequestContext&, const QJsonObject&);
    const auto add = [&resolvers](const QString& name, Mutation mutation) {
        resolvers.add(u"Mutation." + name, [mutation](const Object&, const QJsonObject& args, Context& c) {
            return mutation(contextOf(c), args.value("input"_L1).toObject());
        });
    };
    add(u"createGenericWebhookIntegration"_s, createWebhook);
    add(u"updateGenericWebhookIntegration"_s, updateWebhook);
    add(u"testGenericWebhookIntegration"_s, testWebhook);
    add(u"createSlackIntegration"_s, connectSlack);
    add(u"createGitHubOAuthIntegration"_s, connectGitHub);
    add(u"deleteIntegration"_s, deleteIntegration);
    add(u"insertSecret"_s, insertSecret);
    add(u"deleteSecret"_s, deleteSecret);
    resolvers.add(u"CreateIntegrationPayload.integration"_s,
        [](const Object& parent, const QJsonObject&, Context&) -> FieldResult {
            return Node(integrationObject(rowOf<IntegrationRow>(parent)));
        });
}

} // namespace desk::sandbox
