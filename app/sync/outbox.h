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

/// Sends one queued edit and writes what became of it. Errors are those of the store; the server's are in the outcome.
[[nodiscard]] Task<EditOutcome> sendEdit(api::Client& client, store::Store& store, store::OutboxEdit edit);

/// Sends what is queued, oldest first; stops at the first edit that finds the server away.
[[nodiscard]] Task<void> sendQueued(api::Client& client, store::Store& store);

/// Decides edits with a lost answer from what a pull just read; those not applied are queued again.
[[nodiscard]] Task<void> settleUnknown(store::Store& store, QList<Automation> onServer, QSet<QString> completeOwners);

/// Which entity's walk an automation of this scope belongs to, so that a later sweep treats it like the others.
[[nodiscard]] QString walkOwner(const Scope& scope, const store::WorkspaceView& workspace);

} // namespace desk::sync
