// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/workspace.h"
#include "app/sync/tasks.h"

namespace desk::api {
class Client;
}

namespace desk::sync {

/// Collections of the project with their aliases and tags (docs/protocol.md 2.3), each name once and sorted. Tags of
/// single versions are not among them: no public source says how they are listed.
[[nodiscard]] Task<KnownNames> readKnownNames(api::Client& client, Project project);

} // namespace desk::sync
