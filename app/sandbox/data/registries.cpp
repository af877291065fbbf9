// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/data/registries.h"

#include "app/sandbox/data/values.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

Status done(const Result<int>& changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    return {};
}

} // namespace

Result<std::vector<MemberRow>> registryMembers(Database& database, qint64 project)
{
    return database.rows(u"SELECT u.id, u.username, u.email, u.admin, u.default_entity, r.role, p.entity_id"
                         " FROM registry_members r JOIN users u ON u.id = r.user_id JOIN projects p ON p.id ="
                         " r.project_id WHERE r.project_id = ? ORDER BY u.id"_s,
        {project}, [](const QSqlQuery& query) {
            const UserRow user{query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString(),
                query.value(3).toBool(), query.value(4).toString()};
            return MemberRow{user, query.value(6).toLongLong(), query.value(5).toString()};
        });
}

Result<std::vector<RegistryTeamRow>> registryTeams(Database& database, qint64 project)
{
    return database.rows(u"SELECT e.id, e.name, e.type, e.organization_id, e.user_id, r.role FROM registry_teams r"
                         " JOIN entities e ON e.id = r.entity_id WHERE r.project_id = ? ORDER BY e.id"_s,
        {project}, [](const QSqlQuery& query) {
            const EntityRow team{query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString(),
                optionalNumber(query.value(3)), optionalNumber(query.value(4))};
            return RegistryTeamRow{team, query.value(5).toString()};
        });
}

Result<std::vector<QString>> registryRolesOf(Database& database, qint64 project, qint64 user)
{
    return database.rows(u"SELECT role FROM registry_members WHERE project_id = ? AND user_id = ? UNION ALL"
                         " SELECT r.role FROM registry_teams r JOIN members m ON m.entity_id = r.entity_id"
                         " WHERE r.project_id = ? AND m.user_id = ?"_s,
        {project, user, project, user}, [](const QSqlQuery& query) { return query.value(0).toString(); });
}

Status setRegistryRole(Database& database, qint64 project, qint64 user, const QString& role)
{
    return done(
        database.change(u"INSERT OR REPLACE INTO registry_members (project_id, user_id, role) VALUES (?, ?, ?)"_s,
            {project, user, role}));
}

Status setRegistryTeamRole(Database& database, qint64 project, qint64 team, const QString& role)
{
    return done(
        database.change(u"INSERT OR REPLACE INTO registry_teams (project_id, entity_id, role) VALUES (?, ?, ?)"_s,
            {project, team, role}));
}

Status fillRegistry(Database& database, qint64 project)
{
    const auto people = database.change(
        u"INSERT OR IGNORE INTO registry_members (project_id, user_id, role) SELECT p.id, m.user_id, m.role"
        " FROM projects p JOIN members m ON m.entity_id = p.entity_id WHERE p.id = ?"_s,
        {project});
    if (!people)
        return tl::unexpected(people.error());
    return done(database.change(
        u"INSERT OR IGNORE INTO registry_teams (project_id, entity_id, role) SELECT p.id, t.id, 'restricted_viewer'"
        " FROM projects p JOIN entities o ON o.id = p.entity_id JOIN entities t"
        " ON t.organization_id = o.organization_id AND t.type = 'team' WHERE p.id = ?"_s,
        {project}));
}

Status joinRegistries(Database& database, qint64 organizationEntity, qint64 user, const QString& role)
{
    return done(database.change(
        u"INSERT OR IGNORE INTO registry_members (project_id, user_id, role) SELECT id, ?, ? FROM projects"
        " WHERE entity_id = ? AND name GLOB 'wandb-registry-?*'"_s,
        {user, role, organizationEntity}));
}

} // namespace desk::sandbox
