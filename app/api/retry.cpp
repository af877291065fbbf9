// SPDX-License-Identifier: Apache-2.0
#include "app/api/retry.h"

#include "app/core/serverclock.h"

#include <algorithm>
#include <cmath>

namespace desk::api {

using std::chrono::milliseconds;

std::chrono::milliseconds retryDelay(
    int attempt, std::optional<milliseconds> retryAfter, double random, const RetryPolicy& policy)
{
    if (retryAfter)
        return std::max(*retryAfter, milliseconds(0));
    const double doubled = std::ldexp(double(policy.base.count()), std::clamp(attempt, 0, 30));
    const double jittered = doubled * (1.0 + 0.25 * std::clamp(random, 0.0, 1.0));
    return milliseconds(qint64(std::min(jittered, double(policy.cap.count()))));
}

std::optional<milliseconds> parseRetryAfter(const QByteArray& value, const QDateTime& now)
{
    const QByteArray text = value.trimmed();
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    // A day is far above any wait we would keep; the bound keeps the multiplication in range.
    if (isNumber)
        return std::isfinite(seconds) && seconds >= 0
            ? std::optional(milliseconds(qint64(std::min(seconds, 86400.0) * 1000)))
            : std::nullopt;
    const QDateTime date = parseHttpDate(text);
    if (!date.isValid())
        return std::nullopt;
    return milliseconds(std::max<qint64>(0, now.msecsTo(date)));
}

} // namespace desk::api
