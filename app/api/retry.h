// SPDX-License-Identifier: Apache-2.0
// When a read is asked again (docs/protocol.md 1.6). Mutations never are.
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace desk::api {

struct RetryPolicy {
    int maxTries = 2; ///< the first one included; 1 means never again
    std::chrono::milliseconds base{2000};
    std::chrono::milliseconds cap{60000};
};

/// Wait before the try after failed try `attempt` (0 is the first): base x 2^attempt x (1 + 0.25 x random), at most the
/// cap. `random` is in [0, 1). What the server asked for in Retry-After replaces it, uncapped.
[[nodiscard]] std::chrono::milliseconds retryDelay(
    int attempt, std::optional<std::chrono::milliseconds> retryAfter, double random, const RetryPolicy& policy = {});

/// Seconds (fractions allowed) or an HTTP date relative to `now`, which is the server's; a past date is 0. Nothing when
/// it is neither.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray& value, const QDateTime& now);

} // namespace desk::api
