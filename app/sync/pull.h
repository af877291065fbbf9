// SPDX-License-Identifier: Apache-2.0
// Reads everything the key may see into the store, page by page; rows that a complete walk did not see vanish at the
// end.
#pragma once

#include "app/store/store.h"
#include "app/sync/settle.h"
#include "app/sync/tasks.h"

#include <QString>

#include <functional>
#include <memory>

namespace desk::api {
class Client;
}

namespace desk::sync {

struct PullReport {
    bool everything = true; ///< false when a walk ended early or failed; its rows were kept
    std::optional<Error> failed; ///< the first of those that failed; the rest was read
    ServerFacts facts; ///< as read now, for edits whose answer was lost
};

/// Seen by both who runs a pull and the pull.
struct PullControl {
    bool isCancelled = false; ///< nothing more is asked; what runs comes to its end
    std::function<void(int done, int total)> progress; ///< teams, organizations, registries and places with history
};

/// What fails for one team, project or registry alone is kept and told in the report. The first other error ends the
/// pull; what was read until then stays, and nothing is swept that was not walked to its end.
/// CancelledError when it was cancelled.
[[nodiscard]] Task<PullReport> pullEverything(
    api::Client& client, store::Store& store, QString serverUrl, std::shared_ptr<PullControl> control);

} // namespace desk::sync
