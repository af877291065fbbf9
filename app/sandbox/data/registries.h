// SPDX-License-Identifier: Apache-2.0
// Who belongs to a registry, and as what. The members of any other project are those of its entity.
#pragma once

#include "app/sandbox/data/database.h"
#include "app/sandbox/data/rows.h"

namespace desk::sandbox {

struct RegistryTeamRow {
    EntityRow team;
    QString role;
};

[[nodiscard]] Result<std::vector<MemberRow>> registryMembers(Database& database, qint64 project);
[[nodiscard]] Result<std::vector<RegistryTeamRow>> registryTeams(Database& database, qint64 project);

/// The words of the roles a user has there: their own, and one of each of their teams.
[[nodiscard]] Result<std::vector<QString>> registryRolesOf(Database& database, qint64 project, qint64 user);

/// Replaces a role that is there.
[[nodiscard]] Status setRegistryRole(Database& database, qint64 project, qint64 user, const QString& role);
[[nodiscard]] Status setRegistryTeamRole(Database& database, qint64 project, qint64 team, const QString& role);

/// What a new registry begins with: everybody with the role they have in the organization, and its teams as
/// restricted viewers. What is there already stays.
[[nodiscard]] Status fillRegistry(Database& database, qint64 project);

/// The same for one person who is new in the organization, in each of its registries.
[[nodiscard]] Status joinRegistries(Database& database, qint64 organizationEntity, qint64 user, const QString& role);

} // namespace desk::sandbox
