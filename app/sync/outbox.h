// SPDX-License-Identifier: Apache-2.0
// Sends the user's edits. What the server holds is looked at first; an edit is committed as "sending" before its first
// byte leaves, and one whose answer was lost is looked up before it is ever sent again.
#pragma once

#include "app/store/store.h"
#include "app/sync/engine.h"
#include "app/sync/tasks.h"

#include <chrono>

namespace desk::api {
class Client;
}

namespace desk::sync {

/// Ids of the edits that are being sent or decided about now.
using SendingEdits = QSet<QString>;

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

/// Ids of the edits whose answer was lost, or of which could not be written down what became of them.
[[nodiscard]] Task<QSet<QString>> unknownEdits(store::Store& store, const SendingEdits& sending);

/// What a pull read.
struct ServerFacts {
    QList<Automation> automations;
    QList<Webhook> webhooks;
    QSet<QString> automationOwners; ///< entities whose automations were read to the end
    QSet<QString> webhookTeams; ///< teams whose webhooks were

    /// Whether it would be there if the server had it.
    [[nodiscard]] bool isComplete(const store::EditKind& edit, const store::WorkspaceView& workspace) const;
};

/// Decides the `candidates` from what a pull just read; those not applied are queued again. Only edits that were
/// unknown before the pull began can be judged by it.
[[nodiscard]] Task<void> settleUnknown(
    store::Store& store, SendingEdits& sending, QSet<QString> candidates, ServerFacts facts);

/// Out of the outbox, unsent. InvalidInputError "sent" while nobody knows whether it has arrived, "gone" when it is not
/// there any more.
[[nodiscard]] Task<void> giveUp(store::Store& store, SendingEdits& sending, QString id);

/// Edits that wait are of the account that made them: with another account's key they become conflicts and are not
/// sent. One that does not say whose it is, of an older version, is taken for one of the account that the copy is of.
/// Those in `own` were made with the key of `now`, whoever the copy was of, and say so from here on.
[[nodiscard]] Task<void> disownEdits(
    store::Store& store, SendingEdits& sending, QSet<QString> own, store::EditAuthor copyOf, store::EditAuthor now);

} // namespace desk::sync
