// SPDX-License-Identifier: Apache-2.0
// user.db and outbox.jsonl together: what one of them has lost, the other still has.
#pragma once

#include "app/store/outboxcopy.h"
#include "app/store/store.h"

namespace desk::store {

/// outbox.jsonl beside it.
[[nodiscard]] QString outboxCopyPath(const QString& userPath);

/// The open sequence of user.db; a damaged one is moved to quarantine/ and made anew with every edit that it or the
/// copy still has. From then on the copy stands for the outbox. Corrupt is not told; what else goes wrong leaves both
/// files as they were.
[[nodiscard]] Result<Database> openUser(const QString& path, OutboxCopy& copy, OpenReport& report);

} // namespace desk::store
