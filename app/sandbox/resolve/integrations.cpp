// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/data/integrations.h"

#include "app/sandbox/data/nodeid.h"
#include "app/sandbox/resolve/permission.h"
#include "app/sandbox/resolve/resolvers.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;
using graphql::Context;
using graphql::FieldResult;
using graphql::Node;
using graphql::Object;

Object integrationObject(const IntegrationRow& integration)
{
    const QString id = nodeId(idtype::integration, integration.id);
    if (integration.kind == "slack"_L1)
        return {u"SlackIntegration"_s,
            {{u"id"_s, id}, {u"teamName"_s, integration.workspace}, {u"channelName"_s, integration.channel}}, {}};
    if (integration.kind == "github"_L1)
        return {u"GitHubOAuthIntegration"_s, {{u"id"_s, id}}, {}};
    return {u"GenericWebhookIntegration"_s,
        {{u"id"_s, id}, {u"name"_s, integration.name}, {u"urlEndpoint"_s, integration.url},
            {u"createdAt"_s, integration.createdAt}, {u"accessTokenRef"_s, jsonOf(integration.accessToken)},
            {u"secretRef"_s, jsonOf(integration.secret)}},
        {}};
}

namespace {

/// Nobody but who may write them is told their names (choices.h).
FieldResult secretList(RequestContext& context, const EntityRow& entity)
{
    const auto rank = rankIn(context, entity);
    if (!rank)
        return refused(rank.error());
    if (*rank != Rank::Admin)
        return Node(std::vector<Node>());
    return listOf(secretsOf(context.database, entity.id), [](const SecretRow& secret) {
        return Object{u"Secret"_s,
            {{u"name"_s, secret.name}, {u"entityId"_s, secret.entity}, {u"createdAt"_s, secret.createdAt}}, {}};
    });
}

} // namespace

void addIntegrations(graphql::Resolvers& resolvers)
{
    resolvers.add(u"Entity.integrations"_s, [](const Object& parent, const QJsonObject& args, Context& c) {
        return pageOf<IntegrationRow>(
            contextOf(c), u"Integration"_s, integrationList(rowOf<EntityRow>(parent).id), pageRequest(args), {},
            readIntegration, [](const IntegrationRow&) { return FilterFields(); }, integrationObject);
    });
    resolvers.add(u"Entity.secrets"_s, [](const Object& parent, const QJsonObject&, Context& c) {
        return secretList(contextOf(c), rowOf<EntityRow>(parent));
    });
}

} // namespace desk::sandbox
