// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/resolve/managed.h"

#include "app/sandbox/data/integrations.h"
#include "app/sandbox/data/nodeid.h"
#include "app/sandbox/data/people.h"
#include "app/sandbox/resolve/permission.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

Result<EntityRow> managed(
    RequestContext& context, const Result<std::optional<EntityRow>>& entity, const QString& missing)
{
    if (!entity)
        return tl::unexpected(entity.error());
    if (!*entity)
        return notFound(missing);
    if (auto allowed = mayManage(context, **entity); !allowed)
        return tl::unexpected(allowed.error());
    return **entity;
}

} // namespace

Result<EntityRow> managedEntity(RequestContext& context, const QString& name)
{
    return managed(context, entityByName(context.database, name), u"there is no entity \"%1\""_s.arg(name));
}

Result<IntegrationRow> managedIntegration(RequestContext& context, const QString& id)
{
    const auto number = numberOf(idtype::integration, id);
    const auto found = integrationById(context.database, number.value_or(0));
    if (!found)
        return tl::unexpected(found.error());
    if (!*found || (*found)->deleted)
        return notFound(u"there is no integration with this id"_s);
    const auto owner =
        managed(context, entityById(context.database, (*found)->entity), u"the integration belongs to nobody"_s);
    if (!owner)
        return tl::unexpected(owner.error());
    return **found;
}

void addMutation(graphql::Resolvers& resolvers, const QString& name, Mutation mutation)
{
    resolvers.add(
        u"Mutation." + name, [mutation](const graphql::Object&, const QJsonObject& args, graphql::Context& c) {
            return mutation(contextOf(c), args.value("input"_L1).toObject());
        });
}

QJsonValue mutationId(const QJsonObject& input)
{
    return jsonOf(textArgument(input, u"clientMutationId"_s));
}

} // namespace desk::sandbox
