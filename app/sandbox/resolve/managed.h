// SPDX-License-Identifier: Apache-2.0
// What the mutations of Team Settings begin with.
#pragma once

#include "app/sandbox/resolve/support.h"

namespace desk::sandbox {

/// The named entity, when the viewer may change its settings. GraphQlError 404 or 403.
[[nodiscard]] Result<EntityRow> managedEntity(RequestContext& context, const QString& name);

/// The same for an integration that is not deleted.
[[nodiscard]] Result<IntegrationRow> managedIntegration(RequestContext& context, const QString& id);

using Mutation = graphql::FieldResult (*)(RequestContext&, const QJsonObject& input);

/// A mutation whose only argument is `input`.
void addMutation(graphql::Resolvers& resolvers, const QString& name, Mutation mutation);

[[nodiscard]] QJsonValue mutationId(const QJsonObject& input);

} // namespace desk::sandbox
