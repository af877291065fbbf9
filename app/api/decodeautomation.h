// SPDX-License-Identifier: Apache-2.0
// A Trigger of the server (docs/protocol.md 2.4) as an automation. Members of a kind we do not know become Unknown
// alternatives; malformed data of a kind we do know is a fault.
#pragma once

#include "app/api/jsonnode.h"
#include "app/core/automation.h"

namespace desk::api {

[[nodiscard]] Automation decodeAutomation(const JsonNode& trigger, Faults& faults);
[[nodiscard]] Scope decodeScope(const JsonNode& scope, Faults& faults);
[[nodiscard]] Event decodeEvent(const JsonNode& condition, Faults& faults);
[[nodiscard]] Action decodeAction(const JsonNode& action, Faults& faults);

} // namespace desk::api
