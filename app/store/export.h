// SPDX-License-Identifier: Apache-2.0
// Everything the two files hold as one JSON document. Values of secrets are in neither file.
#pragma once

#include "app/store/database.h"

#include <QDateTime>

namespace desk::store {

/// Replaces the file whole, readable by its owner alone; after an error the former one is there. Filters and payloads
/// are texts, as the server gave them. Rows that cannot be read are left out and counted under "unreadable".
[[nodiscard]] Status exportTo(const QString& file, Database& cache, Database& user, const QDateTime& now);

} // namespace desk::store
