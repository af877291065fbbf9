// SPDX-License-Identifier: Apache-2.0
// What pages show of executions, out of cache.db.
#pragma once

#include "app/store/database.h"
#include "app/store/rows.h"

namespace desk::store {

/// Newest first, at most `limit`.
[[nodiscard]] Result<QList<Execution>> readExecutions(Database& cache, const ExecutionQuery& query);

/// The automations that ran at the place, by name; the deleted ones together, at the end.
[[nodiscard]] Result<QList<ExecutedAutomation>> readExecutedAutomations(Database& cache, const Place& place);

/// Sets `failureStreak` of the rows whose last execution failed.
[[nodiscard]] Status fillStreaks(Database& cache, QList<AutomationRow>& rows);

/// How many executions each scope has, and when the newest was.
[[nodiscard]] Status fillTallies(Database& cache, QHash<QString, ExecutionTally>& tallies);

} // namespace desk::store
