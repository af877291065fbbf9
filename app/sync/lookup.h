// SPDX-License-Identifier: Apache-2.0
// What the server holds now of that which an edit is about.
#pragma once

#include "app/store/store.h"
#include "app/sync/reconcile.h"
#include "app/sync/tasks.h"

namespace desk::api {
class Client;
}
namespace desk::sync {

/// Nothing when the server does not let that be seen: then only an attempt tells. Its absence counts only where
/// everything was read. CancelledError before the copy knows where to look.
[[nodiscard]] Task<std::optional<Subject>> lookUp(api::Client& client, store::Store& store, store::EditKind edit);

/// Writes into the copy what lookUp() found, or what an edit made; what is gone goes there too.
[[nodiscard]] Task<void> keepSubject(
    store::Store& store, store::EditKind edit, Subject subject, store::Store::Doing doing);

/// Which entity's walk an automation of this scope belongs to, so that a later sweep treats it like the others.
[[nodiscard]] QString walkOwner(const Scope& scope, const store::WorkspaceView& workspace);

} // namespace desk::sync
