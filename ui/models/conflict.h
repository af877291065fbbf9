// SPDX-License-Identifier: Apache-2.0
// What an edit that waits changes, part by part, and the ways out of a conflict. Pure.
#pragma once

#include "app/core/threeway.h"
#include "app/store/rows.h"
#include "ui/models/pendingdata.h"

#include <QList>

#include <optional>

namespace desk::ui {

/// What of the three states is to be shown.
enum class PartsShown {
    Made, ///< what will be there
    Gone, ///< what will be no more
    Change, ///< base and mine
    Theirs, ///< base and the server's: mine is to delete it
    NameTaken, ///< mine, and what has its name on the server; they have nothing in common
    Conflict, ///< all three
};

/// How the server stands to a conflict.
enum class ConflictKind {
    None, ///< the edit is no conflict
    Changed, ///< the server holds something else
    Unchanged, ///< the server holds what the edit was made from, or nothing of that name
    Deleted, ///< the server has it no more
    NotRead, ///< nothing was read from the server yet
};

enum class Resolution {
    KeepMine, ///< mine where both changed; what only the server changed stays
    KeepTheirs, ///< the edit is given up
    KeepBoth, ///< mine becomes a second one with another name
    Mix, ///< the parts as they were chosen
    Recreate, ///< made again where it was deleted
};

struct Conflict {
    ConflictKind kind = ConflictKind::None;
    PartsShown shown = PartsShown::Change;
    QList<PartChange> parts;
    QList<Resolution> offers; ///< empty where the edit is no conflict
    bool operator==(const Conflict&) const = default;
};

[[nodiscard]] Conflict conflictOf(const PendingFacts& facts, const store::OutboxEdit& edit);

/// The edit that takes the place of a conflict's; nothing for KeepTheirs and where that way is not offered. `mine` are
/// the parts chosen for Mix.
[[nodiscard]] std::optional<store::EditKind> resolved(const PendingFacts& facts, const store::OutboxEdit& edit,
    Resolution resolution, const QList<PartChange::Part>& mine = {});

} // namespace desk::ui
