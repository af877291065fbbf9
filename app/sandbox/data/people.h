// SPDX-License-Identifier: Apache-2.0
// Users, entities (teams, the organization's own, personal ones), organizations and who belongs to them.
#pragma once

#include "app/sandbox/data/database.h"
#include "app/sandbox/data/rows.h"

namespace desk::sandbox {

[[nodiscard]] Result<std::optional<UserRow>> userById(Database& database, qint64 id);
[[nodiscard]] Result<std::optional<UserRow>> userByName(Database& database, const QString& username);
[[nodiscard]] Result<std::vector<UserRow>> allUsers(Database& database);

[[nodiscard]] Result<std::optional<EntityRow>> entityById(Database& database, qint64 id);
[[nodiscard]] Result<std::optional<EntityRow>> entityByName(Database& database, const QString& name);
[[nodiscard]] Result<std::vector<EntityRow>> entitiesOfUser(Database& database, qint64 user);
[[nodiscard]] Result<std::vector<EntityRow>> teamsOfOrganization(Database& database, qint64 organization);

[[nodiscard]] Result<std::optional<OrganizationRow>> organizationById(Database& database, qint64 id);
[[nodiscard]] Result<std::optional<OrganizationRow>> organizationByName(Database& database, const QString& name);
[[nodiscard]] Result<std::vector<OrganizationRow>> organizationsOfUser(Database& database, qint64 user);

[[nodiscard]] Result<std::vector<MemberRow>> membersOf(Database& database, qint64 entity);

/// The role's word, nothing for who is no member.
[[nodiscard]] Result<std::optional<QString>> roleOf(Database& database, qint64 entity, qint64 user);

[[nodiscard]] Result<qint64> addUser(Database& database, const UserRow& user);
[[nodiscard]] Result<qint64> addEntity(Database& database, const EntityRow& entity);
[[nodiscard]] Result<qint64> addOrganization(Database& database, const QString& name, const QString& entityName);
[[nodiscard]] Status addMember(Database& database, qint64 entity, qint64 user, const QString& role);

[[nodiscard]] Result<std::optional<QString>> metaValue(Database& database, const QString& key);
[[nodiscard]] Status setMetaValue(Database& database, const QString& key, const QString& value);

} // namespace desk::sandbox
