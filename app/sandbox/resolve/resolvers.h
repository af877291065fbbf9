// SPDX-License-Identifier: Apache-2.0
// Every field of the schema that needs more than a stored value, by subject.
#pragma once

#include "app/sandbox/resolve/support.h"

namespace desk::sandbox {

void addPeople(graphql::Resolvers& resolvers);
void addPlaces(graphql::Resolvers& resolvers);
void addCollections(graphql::Resolvers& resolvers);
void addAutomations(graphql::Resolvers& resolvers);
void addIntegrations(graphql::Resolvers& resolvers);
void addExecutions(graphql::Resolvers& resolvers);
void addServerInfo(graphql::Resolvers& resolvers);
void addAutomationMutations(graphql::Resolvers& resolvers);
void addIntegrationMutations(graphql::Resolvers& resolvers);
void addSecretMutations(graphql::Resolvers& resolvers);

/// All of the above.
[[nodiscard]] graphql::Resolvers allResolvers();

// Rows as objects of the answer.
[[nodiscard]] graphql::Object userObject(const UserRow& user);
[[nodiscard]] graphql::Object entityObject(const EntityRow& entity);
[[nodiscard]] graphql::Object organizationObject(const OrganizationRow& organization);
[[nodiscard]] graphql::Object projectObject(const ProjectRow& project);
[[nodiscard]] graphql::Object collectionObject(const CollectionRow& collection);
[[nodiscard]] graphql::Object triggerObject(const TriggerRow& trigger);
[[nodiscard]] graphql::Object integrationObject(const IntegrationRow& integration);
[[nodiscard]] graphql::Object executionObject(const ExecutionRow& execution);

/// The project, collection or entity; null when it is gone.
[[nodiscard]] graphql::FieldResult scopeNode(RequestContext& context, const ScopeKey& scope);

/// TriggerConnection over the automations of a condition.
[[nodiscard]] graphql::FieldResult triggerPage(
    RequestContext& context, const QString& where, const QVariantList& values, const QJsonObject& args);
[[nodiscard]] graphql::FieldResult executionPage(
    RequestContext& context, const QString& where, const QVariantList& values, const QJsonObject& args);
[[nodiscard]] graphql::FieldResult projectPage(
    RequestContext& context, const QString& where, const QVariantList& values, const QJsonObject& args);

/// A row, or null, or the error.
template <typename Row, typename ToObject>
[[nodiscard]] graphql::FieldResult nodeOf(const Result<std::optional<Row>>& row, ToObject toObject)
{
    if (!row)
        return refused(row.error());
    if (!*row)
        return graphql::Node(nullptr);
    return graphql::Node(toObject(**row));
}

template <typename Row, typename ToObject>
[[nodiscard]] graphql::FieldResult listOf(const Result<std::vector<Row>>& rows, ToObject toObject)
{
    if (!rows)
        return refused(rows.error());
    std::vector<graphql::Node> nodes;
    for (const Row& row : *rows)
        nodes.push_back(graphql::Node(toObject(row)));
    return graphql::Node(std::move(nodes));
}

} // namespace desk::sandbox
