// SPDX-License-Identifier: Apache-2.0
// What the server took from here, in user.db. Writers expect a running transaction.
#pragma once

#include "app/store/changeset.h"
#include "app/store/database.h"
#include "app/store/rows.h"

namespace desk::store {

inline constexpr int journalLimit = 1000;

/// Newest first; damaged rows are left out.
[[nodiscard]] Result<QList<JournalEntry>> readJournal(Database& user, int limit);
/// Drops the oldest beyond the limit, too.
[[nodiscard]] Status appendToJournal(Database& user, const JournalEntry& entry, ChangeSet& changes);
/// StoreError::Other when there is no entry of that id.
[[nodiscard]] Status markUndone(Database& user, const QString& id, bool undone, ChangeSet& changes);

} // namespace desk::store
