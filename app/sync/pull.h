// SPDX-License-Identifier: Apache-2.0
// Reads everything the key may see into the store, page by page; rows that a complete walk did not see vanish at the
// end.
#pragma once

#include "app/store/store.h"
#include "app/sync/tasks.h"

#include <QString>

namespace desk::api {
class Client;
}

namespace desk::sync {

struct PullReport {
    bool everything = true; ///< false when a walk ended early; its rows were kept
    QList<Automation> automations; ///< as read now, for reconciling edits whose answer was lost
    QSet<QString> completeOwners; ///< entities whose automations were read to the end
};

/// The first error ends it; what was read until then stays, and nothing is swept that was not walked to its end.
[[nodiscard]] Task<PullReport> pullEverything(api::Client& client, store::Store& store, QString serverUrl);

} // namespace desk::sync
