// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/exchange.h"

namespace desk::webhook {

/// A short stable word for why an exchange came to nothing: "tls", "refused", "name", "unreachable", "proxy",
/// "timeout", "cancelled", "closed", "blocked", "invalid" (it could not be sent), "answer" (no HTTP), "failed"
/// (anything else).
[[nodiscard]] QString failureWord(const wire::Exchange& exchange);

} // namespace desk::webhook
