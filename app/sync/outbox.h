// SPDX-License-Identifier: Apache-2.0
// Sends the user's edits. An edit is committed as "sending" before its first byte leaves, and one whose answer was lost
// is read back before it is ever sent again.
#pragma once

#include "app/store/store.h"
#include "app/sync/engine.h"
#include "app/sync/tasks.h"

namespace desk::api {
class Client;
}

namespace desk::sync {

/// Ids of the edits that are being sent now.
using SendingEdits = QSet<QString>;

/// Sends one queued edit and writes what became of it. Errors are those of the store; the server's are in the outcome.
[[nodiscard]] Task<EditOutcome> sendEdit(
    api::Client& client, store::Store& store, SendingEdits& sending, store::OutboxEdit edit);

/// Sends what is queued, oldest first; stops at the first edit that finds the server away.
[[nodiscard]] Task<void> sendQueued(api::Client& client, store::Store& store, SendingEdits& sending);

/// Ids of the edits whose answer was lost.
[[nodiscard]] Task<QSet<QString>> unknownEdits(store::Store& store);

/// Decides the `candidates` from what a pull just read; those not applied are queued again. Only edits that were
/// unknown before the pull began can be judged by it.
[[nodiscard]] Task<void> settleUnknown(
    store::Store& store, QSet<QString> candidates, QList<Automation> onServer, QSet<QString> completeOwners);

/// Edits that wait are of the user who made them: with another user's key they become conflicts and are not sent.
[[nodiscard]] Task<void> disownEdits(store::Store& store);

/// Which entity's walk an automation of this scope belongs to, so that a later sweep treats it like the others.
[[nodiscard]] QString walkOwner(const Scope& scope, const store::WorkspaceView& workspace);

} // namespace desk::sync
