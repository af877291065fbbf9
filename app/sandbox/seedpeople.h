// SPDX-License-Identifier: Apache-2.0
// The organization, its team and one person of each role: what every sandbox has, whatever its seed.
#pragma once

#include "app/sandbox/data/database.h"

namespace desk::sandbox {

struct SeedPeople {
    qint64 organizationEntity = 0;
    qint64 team = 0;
    qint64 viewer = 0; ///< the team's admin
};

/// Adds whoever is missing: data of an older version has fewer people. Call inside a transaction.
[[nodiscard]] Result<SeedPeople> addPeople(Database& database);

} // namespace desk::sandbox
