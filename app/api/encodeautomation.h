// SPDX-License-Identifier: Apache-2.0
// The inputs of createFilterTrigger and updateFilterTrigger (docs/protocol.md 2.4, 8.5, 8.6). Filters and payloads go
// out with the exact text they have here.
#pragma once

#include "app/core/automation.h"
#include "app/core/result.h"

#include <QJsonObject>

namespace desk::api {

/// InvalidInputError ("scope", "event", "action") when a part is read only or unknown.
[[nodiscard]] Result<QJsonObject> encodeCreate(const AutomationDraft& draft);

/// The id and what differs from `base`, so that somebody else's change of another part is not undone. Event and scope
/// travel together. Unknown parts are fine as long as they are not changed; only `{"id"}` when nothing is.
[[nodiscard]] Result<QJsonObject> encodeUpdate(const Automation& base, const AutomationDraft& wanted);

} // namespace desk::api
