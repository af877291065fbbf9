// SPDX-License-Identifier: Apache-2.0
#include "app/sync/walks.h"

namespace desk::sync {

bool isRefused(const Error& error)
{
    const auto* graphql = std::get_if<GraphQlError>(&error);
    return graphql && graphql->status == 403;
}

bool isRefusedOrLacking(const Error& error)
{
    return isRefused(error) || std::holds_alternative<NotSupportedError>(error);
}

QStringList entitiesToWalk(const QList<Organization>& organizations, const QList<Team>& teams)
{
    QStringList entities;
    for (const Team& team : teams)
        entities.append(team.name);
    for (const Organization& organization : organizations) {
        if (!organization.entityName.isEmpty() && !entities.contains(organization.entityName))
            entities.append(organization.entityName);
    }
    return entities;
}

QStringList goneOwners(const QStringList& before, const QStringList& now)
{
    QStringList gone = before;
    gone.removeIf([&](const QString& owner) { return now.contains(owner); });
    return gone;
}

QList<Collection> collectionsNamedBy(const QList<Automation>& automations, const ProjectId& project)
{
    QMap<QString, Collection> found;
    for (const Automation& automation : automations) {
        const auto* scope = std::get_if<CollectionScope>(&automation.scope);
        if (scope && scope->project == project)
            found.insert(scope->id.value, {scope->id, scope->name, Collection::Kind::Sequence, project, {}});
    }
    return found.values();
}

} // namespace desk::sync
