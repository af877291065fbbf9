// SPDX-License-Identifier: Apache-2.0
// From a posted event to what is known about it: names looked up, the data brought up to date.
#pragma once

#include "app/sandbox/data/database.h"
#include "app/sandbox/data/rows.h"
#include "app/sandbox/incoming.h"
#include "app/sandbox/matching.h"

namespace desk::sandbox {

struct Placed {
    Occurrence occurrence;
    std::vector<ScopeKey> scopes; ///< narrowest first: collection, project, its entity, the organization's entity
    std::optional<qint64> run;
    QList<double> earlier; ///< what the run logged before, oldest first; the new values are in the occurrence
};

/// GraphQlError 404 for a place that is not there, 400 for a version that cannot be read. Call inside a transaction.
[[nodiscard]] Result<Placed> takeIn(
    Database& database, const Incoming& event, const QString& defaultAuthor, const QString& now);

} // namespace desk::sandbox
