// SPDX-License-Identifier: Apache-2.0
// Rows of cache.db that a pull found as they were. They are noted in memory, beside the file, so that a pull that finds
// nothing new writes no row: `seen` in a row is the pull that wrote it last. Only for the writer's connection.
#pragma once

#include "app/store/database.h"

namespace desk::store {

/// Makes room for them where there is none yet.
[[nodiscard]] Status openSightings(Database& cache);
/// A new pull has seen nothing yet.
[[nodiscard]] Status forgetSightings(Database& cache);

/// The statement that notes a row: binds the table's name and the id.
[[nodiscard]] QString sightingSql();
/// What holds for a row of the table that the pull has not seen: binds the number of the pull.
[[nodiscard]] QString unseenSql(const QString& table);

} // namespace desk::store
