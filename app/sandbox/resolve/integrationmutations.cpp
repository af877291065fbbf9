// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/checks.h"
#include "app/sandbox/data/integrations.h"
#include "app/sandbox/data/slackposts.h"
#include "app/sandbox/data/values.h"
#include "app/sandbox/resolve/managed.h"
#include "app/sandbox/resolve/resolvers.h"
#include "app/sandbox/slack/directory.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;
using graphql::Context;
using graphql::FieldResult;
using graphql::Node;
using graphql::Object;

namespace {

Status checkSecretRef(Database& database, qint64 entity, const std::optional<QString>& name)
{
    if (!name)
        return {};
    const auto exists = secretNamed(database, entity, *name);
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
    if (context.webhookTests.empty())
        return graphql::fieldError(u"the test was not sent"_s, 500);
    QJsonObject result = context.webhookTests.front();
    context.webhookTests.pop_front();
    if (const QJsonValue text = result.value("refused"_L1); text.isString())
        return graphql::fieldError(text.toString(), result.value("status"_L1).toInt());
    result.insert(u"clientMutationID"_s, jsonOf(textArgument(input, u"clientMutationID"_s)));
    return Node(result);
}

/// What Slack itself writes into a channel that an application may post to from now on.
Status postArrival(RequestContext& context, const IntegrationRow& slack)
{
    return addSlackPost(context.database,
        {slack.workspace, slack.channel, QString(),
            u"%1 added an integration to this channel: Automation Desk"_s.arg(context.viewer.username), QString(),
            timeText(context.clock()), std::nullopt});
}

FieldResult connectSlack(RequestContext& context, const QJsonObject& input)
{
    const auto entity = managedEntity(context, input.value("entityName"_L1).toString());
    if (!entity)
        return refused(entity.error());
    const auto channel = context.services.grants.redeem(
        input.value("code"_L1).toString(), input.value("redirectURI"_L1).toString(), context.clock());
    if (!channel)
        return refused(channel.error());
    IntegrationRow to;
    to.entity = entity->id;
    to.kind = u"slack"_s;
    to.workspace = QString(slack::workspace);
    to.channel = *channel;
    if (auto posted = postArrival(context, to); !posted)
        return refused(posted.error());
    return addAndAnswer(context, std::move(to), input);
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
    if (auto removed = removeIntegration(context.database, found->id); !removed)
        return refused(removed.error());
    return Node(QJsonObject{{u"success"_s, true}, {u"clientMutationId"_s, mutationId(input)}});
}

} // namespace

void addIntegrationMutations(graphql::Resolvers& resolvers)
{
    addMutation(resolvers, u"createGenericWebhookIntegration"_s, createWebhook);
    addMutation(resolvers, u"updateGenericWebhookIntegration"_s, updateWebhook);
    addMutation(resolvers, u"testGenericWebhookIntegration"_s, testWebhook);
    addMutation(resolvers, u"createSlackIntegration"_s, connectSlack);
    addMutation(resolvers, u"createGitHubOAuthIntegration"_s, connectGitHub);
    addMutation(resolvers, u"deleteIntegration"_s, deleteIntegration);
    resolvers.add(u"CreateIntegrationPayload.integration"_s,
        [](const Object& parent, const QJsonObject&, Context&) -> FieldResult {
            return Node(integrationObject(rowOf<IntegrationRow>(parent)));
        });
}

} // namespace desk::sandbox
