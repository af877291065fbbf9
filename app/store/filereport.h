// SPDX-License-Identifier: Apache-2.0
// What the files of a profile hold and whether they are sound.
#pragma once

#include "app/store/database.h"
#include "app/store/rows.h"

namespace desk::store {

[[nodiscard]] Result<StorageReport> reportStorage(const QString& directory, Database& cache, Database& user);

/// Damage is what the report says; an error is what kept from looking.
[[nodiscard]] Result<IntegrityReport> reportIntegrity(Database& cache, Database& user);

} // namespace desk::store
