// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/data/people.h"

#include "app/sandbox/data/values.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

UserRow readUser(const QSqlQuery& query)
{
    return {query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString(), query.value(3).toBool(),
        query.value(4).toString()};
}

EntityRow readEntity(const QSqlQuery& query)
{
    return {query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString(),
        optionalNumber(query.value(3)), optionalNumber(query.value(4))};
}

OrganizationRow readOrganization(const QSqlQuery& query)
{
    return {query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toLongLong()};
}

constexpr QStringView userColumns = u"SELECT u.id, u.username, u.email, u.admin, u.default_entity FROM users u ";
constexpr QStringView entityColumns = u"SELECT e.id, e.name, e.type, e.organization_id, e.user_id FROM entities e ";
constexpr QStringView organizationColumns = u"SELECT o.id, o.name, o.entity_id FROM organizations o ";

} // namespace

Result<std::optional<UserRow>> userById(Database& database, qint64 id)
{
    return database.row(userColumns + u"WHERE u.id = ?", {id}, readUser);
}

Result<std::optional<UserRow>> userByName(Database& database, const QString& username)
{
    return database.row(userColumns + u"WHERE u.username = ?", {username}, readUser);
}

Result<std::vector<UserRow>> allUsers(Database& database)
{
    return database.rows(userColumns + u"ORDER BY u.id", {}, readUser);
}

Result<std::optional<EntityRow>> entityById(Database& database, qint64 id)
{
    return database.row(entityColumns + u"WHERE e.id = ?", {id}, readEntity);
}

Result<std::optional<EntityRow>> entityByName(Database& database, const QString& name)
{
    return database.row(entityColumns + u"WHERE e.name = ?", {name}, readEntity);
}

Result<std::vector<EntityRow>> entitiesOfUser(Database& database, qint64 user)
{
    return database.rows(
        entityColumns + u"JOIN members m ON m.entity_id = e.id WHERE m.user_id = ? AND e.type = 'team' ORDER BY e.id",
        {user}, readEntity);
}

Result<std::vector<EntityRow>> teamsOfOrganization(Database& database, qint64 organization)
{
    return database.rows(
        entityColumns + u"WHERE e.organization_id = ? AND e.type = 'team' ORDER BY e.id", {organization}, readEntity);
}

Result<std::optional<OrganizationRow>> organizationById(Database& database, qint64 id)
{
    return database.row(organizationColumns + u"WHERE o.id = ?", {id}, readOrganization);
}

Result<std::optional<OrganizationRow>> organizationByName(Database& database, const QString& name)
{
    return database.row(organizationColumns + u"WHERE o.name = ?", {name}, readOrganization);
}

Result<std::vector<OrganizationRow>> organizationsOfUser(Database& database, qint64 user)
{
    return database.rows(
        organizationColumns + u"JOIN members m ON m.entity_id = o.entity_id WHERE m.user_id = ? ORDER BY o.id", {user},
        readOrganization);
}

Result<std::vector<MemberRow>> membersOf(Database& database, qint64 entity)
{
    return database.rows(u"SELECT u.id, u.username, u.email, u.admin, u.default_entity, m.role FROM members m "
                         "JOIN users u ON u.id = m.user_id WHERE m.entity_id = ? ORDER BY u.id"_s,
        {entity}, [entity](const QSqlQuery& query) {
            return MemberRow{readUser(query), entity, query.value(5).toString()};
        });
}

Result<std::optional<QString>> roleOf(Database& database, qint64 entity, qint64 user)
{
    return database.row(u"SELECT role FROM members WHERE entity_id = ? AND user_id = ?"_s, {entity, user},
        [](const QSqlQuery& query) { return query.value(0).toString(); });
}

Result<qint64> addUser(Database& database, const UserRow& user)
{
    return database.insert(u"INSERT INTO users (username, email, admin, default_entity) VALUES (?, ?, ?, ?)"_s,
        {user.username, user.email, user.admin, user.defaultEntity});
}

Result<qint64> addEntity(Database& database, const EntityRow& entity)
{
    return database.insert(u"INSERT INTO entities (name, type, organization_id, user_id) VALUES (?, ?, ?, ?)"_s,
        {entity.name, entity.type, nullable(entity.organization), nullable(entity.user)});
}

Result<qint64> addOrganization(Database& database, const QString& name, const QString& entityName)
{
    const auto organization = database.insert(u"INSERT INTO organizations (name, entity_id) VALUES (?, 0)"_s, {name});
    if (!organization)
        return organization;
    const auto entity = addEntity(database, {0, entityName, u"organization"_s, *organization, std::nullopt});
    if (!entity)
        return entity;
    const auto linked =
        database.change(u"UPDATE organizations SET entity_id = ? WHERE id = ?"_s, {*entity, *organization});
    if (!linked)
        return tl::unexpected(linked.error());
    return organization;
}

Status addMember(Database& database, qint64 entity, qint64 user, const QString& role)
{
    const auto added =
        database.change(u"INSERT INTO members (entity_id, user_id, role) VALUES (?, ?, ?)"_s, {entity, user, role});
    if (!added)
        return tl::unexpected(added.error());
    return {};
}

Result<std::optional<QString>> metaValue(Database& database, const QString& key)
{
    return database.row(u"SELECT value FROM meta WHERE key = ?"_s, {key},
        [](const QSqlQuery& query) { return query.value(0).toString(); });
}

Status setMetaValue(Database& database, const QString& key, const QString& value)
{
    const auto set = database.change(u"INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"_s, {key, value});
    if (!set)
        return tl::unexpected(set.error());
    return {};
}

} // namespace desk::sandbox
