// SPDX-License-Identifier: Apache-2.0
// Runs of automations (docs/protocol.md 2.7), and the richer form of our own sandbox.
#pragma once

#include "app/api/jsonnode.h"
#include "app/core/execution.h"

namespace desk::api {

[[nodiscard]] Execution decodeExecution(const JsonNode& execution, Faults& faults);

/// An element of the sandbox's answer to a fired event.
[[nodiscard]] Execution decodeSandboxExecution(const JsonNode& execution, Faults& faults);

[[nodiscard]] DeliveryRecord decodeDelivery(const JsonNode& delivery, Faults& faults);

} // namespace desk::api
