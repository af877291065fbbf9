// SPDX-License-Identifier: Apache-2.0
// Which scopes a place means, in SQL and in ids.
#pragma once

#include "app/store/database.h"
#include "app/store/rows.h"

#include <QSet>
#include <QStringList>

namespace desk::store {

/// "The column `scope` is inside the place", without the many ids a project may have.
[[nodiscard]] QString scopeCondition(const Place& place, QVariantList& binds);

/// Ids of the scopes inside a place.
[[nodiscard]] Result<QSet<QString>> scopesOf(Database& cache, const Place& place);

/// Ids of the wider scopes a collection is in: its project or registry, its team and its organization
/// (docs/protocol.md 3.2).
[[nodiscard]] Result<QStringList> scopesAround(Database& cache, const QString& collection);

/// Whether an automation of the collection or of a scope around it hears what happens to the collection: runs have no
/// collection.
[[nodiscard]] bool reaches(const Automation& automation, const QString& collection);

} // namespace desk::store
