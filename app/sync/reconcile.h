// SPDX-License-Identifier: Apache-2.0
// What to do with an edit, told from what the server holds now. Pure: no network, no store.
#pragma once

#include "app/store/rows.h"

#include <QList>

#include <optional>
#include <variant>

namespace desk::sync {

enum class Verdict {
    Applied, ///< the server holds what was wanted
    NotApplied, ///< nothing stands against it: it may be sent (again)
    Conflict, ///< the server holds something else where this would change it
};

/// What an edit is about as just read from the server; nothing when it has none.
using Subject = std::variant<std::monostate, Automation, Webhook>;

struct Judgement {
    Verdict verdict = Verdict::NotApplied;
    /// What to send in its place, where somebody changed other parts meanwhile: theirs with ours in it.
    std::optional<store::EditKind> instead;
    bool operator==(const Judgement&) const = default;
};

[[nodiscard]] Judgement judge(const store::EditKind& edit, const Subject& onServer);

/// What the edit is about: by id for update and delete; for a create by scope and name, of a webhook by all of it.
[[nodiscard]] Subject subjectOf(
    const store::EditKind& edit, const QList<Automation>& automations, const QList<Webhook>& webhooks = {});

/// What to do with an edit whose sending failed.
[[nodiscard]] store::EditState stateAfterFailure(const Error& error);

/// An edit about the same as the one that undoes `entry`, for subjectOf(): what was made by its id; of what was deleted
/// one that has taken its place.
[[nodiscard]] store::EditKind lookedAt(const store::JournalEntry& entry);

/// The edit that makes undone what `entry` did, on what the server holds now; nothing when that cannot be done without
/// undoing somebody else's change too. InvalidInputError "gone" when there is nothing left to undo it on, "changed"
/// when somebody changed the same since, "others" when somebody else had done it.
[[nodiscard]] Result<store::EditKind> inverse(const store::JournalEntry& entry, const Subject& onServer);

} // namespace desk::sync
