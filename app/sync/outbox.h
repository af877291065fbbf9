// SPDX-License-Identifier: Apache-2.0
// Sends the user's edits. What the server holds is looked at first; an edit is committed as "sending" before its first
// byte leaves, and one whose answer was lost is looked up before it is ever sent again.
#pragma once

#include "app/sync/claims.h"
#include "app/sync/engine.h"

#include <chrono>
#include <optional>

namespace desk::api {
class Client;
}

namespace desk::sync {

/// Sends one edit that waits, or looks one up whose answer was lost, and writes what became of it; what was made or
/// changed is read back from the server, and what is not as it was wanted is in the outcome. Where somebody changed
/// other parts meanwhile, theirs stay. Errors are those of the store; the server's are in the outcome. It stays Queued
/// while an earlier edit of the same thing waits.
[[nodiscard]] Task<EditOutcome> sendEdit(api::Client& client, store::Store& store, SendingEdits& sending, QString id);

/// The same for one that the server refused, too. InvalidInputError "gone" when it is not there any more.
[[nodiscard]] Task<EditOutcome> sendAgain(api::Client& client, store::Store& store, SendingEdits& sending, QString id);

/// Another change in the place of an edit's: what the person made of a conflict. It is theirs from then on, whoever
/// made the edit. Errors as of giveUp(): then nothing of it was kept.
[[nodiscard]] Task<EditOutcome> sendInstead(
    api::Client& client, store::Store& store, SendingEdits& sending, QString id, store::EditKind instead);

/// Between edits that are sent by themselves, also from one pull to the next.
struct Pace {
    std::chrono::milliseconds pause = std::chrono::seconds(1); ///< politeness: a person's clicks are slower
    std::optional<std::chrono::steady_clock::time_point> last; ///< when the last one was sent
};

/// Sends what is queued, oldest first, at that pace; stops at the first edit that finds the server away, or at the
/// second in a row that gets no answer. What somebody else than `now` made is left out.
[[nodiscard]] Task<void> sendQueued(
    api::Client& client, store::Store& store, SendingEdits& sending, store::EditAuthor now, Pace& pace);

/// Out of the outbox, unsent. InvalidInputError "sent" while nobody knows whether it has arrived, "gone" when it is not
/// there any more.
[[nodiscard]] Task<void> giveUp(store::Store& store, SendingEdits& sending, QString id);

} // namespace desk::sync
