// SPDX-License-Identifier: Apache-2.0
// What became of an edit, told from what the server holds now. Pure: no network, no store.
#pragma once

#include "app/store/rows.h"

#include <QList>

#include <optional>

namespace desk::sync {

enum class Verdict {
    Applied, ///< the server holds what was wanted
    NotApplied, ///< the server holds what was there before: it may be sent (again)
    Conflict, ///< the server holds something else
};

/// `onServer` is the automation the edit is about as just read: by id for update and delete, by scope and name for
/// create; nothing when the server has none.
[[nodiscard]] Verdict reconcile(const store::EditKind& edit, const std::optional<Automation>& onServer);

/// The automation among `all` that the edit is about.
[[nodiscard]] std::optional<Automation> subjectOf(const store::EditKind& edit, const QList<Automation>& all);

/// What to do with an edit whose sending failed.
[[nodiscard]] store::EditState stateAfterFailure(const Error& error);

} // namespace desk::sync
