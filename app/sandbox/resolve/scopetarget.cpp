// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/resolve/scopetarget.h"

#include "app/sandbox/data/nodeid.h"
#include "app/sandbox/data/people.h"
#include "app/sandbox/data/places.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

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
        const QString& name = (*project)->name;
        return ScopeTarget{{u"PROJECT"_s, id}, owner, id, name, isRegistryName(name)};
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
    return ScopeTarget{{u"ENTITY"_s, id}, **entity, 0, QString(), false};
}

} // namespace

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

} // namespace desk::sandbox
