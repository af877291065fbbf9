// SPDX-License-Identifier: Apache-2.0
// The user's edits in user.db. Each row carries a SHA-256, because SQLite's own checks do not see a flipped bit in a
// payload; a row that does not verify is never handed out.
#pragma once

#include "app/store/database.h"
#include "app/store/rows.h"

namespace desk::store {

/// Lower-case hex over id and body. The author is in the body, so a row of a version without authors verifies as it is.
[[nodiscard]] QString outboxHash(const QString& id, const QString& body);

/// Oldest first; damaged rows are left out.
[[nodiscard]] Result<QList<OutboxEdit>> readOutbox(Database& user);

/// Gives the edit with its number, which it keeps when it has one, and otherwise comes last; the caller commits.
[[nodiscard]] Result<OutboxEdit> appendEdit(Database& user, OutboxEdit edit);
/// Gives it with the number it has there. StoreError::Other when there is no edit of that id.
[[nodiscard]] Result<OutboxEdit> rewriteEdit(Database& user, OutboxEdit edit);
/// The edit that was removed; nothing when there was none.
[[nodiscard]] Result<std::optional<OutboxEdit>> takeEdit(Database& user, const QString& id);

/// The edits in this order, with numbers that rise: each keeps its own where that is possible. Pure.
[[nodiscard]] QList<OutboxEdit> numbered(QList<OutboxEdit> edits);

/// The highest number that an edit ever had there; 0 before the first.
[[nodiscard]] Result<qint64> lastNumber(Database& user);

/// Puts damaged rows aside and makes every `sending` edit `unknown`: the program ended while it was under way. Gives
/// the number of damaged rows, one transaction.
[[nodiscard]] Result<int> settleOutbox(Database& user);

/// Rows that do not verify, with those that were put aside before.
[[nodiscard]] Result<int> countDamagedEdits(Database& user);

struct Salvage {
    QList<OutboxEdit> edits; ///< oldest first, with the numbers they had
    int lost = 0; ///< rows that cannot be read, at most: a damaged page does not tell which it held
};

/// Reads what can be read of a broken file, row by row.
[[nodiscard]] Salvage salvageOutbox(Database& broken);

} // namespace desk::store
