// SPDX-License-Identifier: Apache-2.0
// How far a server's clock is ahead of this computer's, as the Date headers of its answers say. Pure.
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace desk {

/// The date of an HTTP header, in any of the three forms of RFC 9110 5.6.7; invalid when it is none.
[[nodiscard]] QDateTime parseHttpDate(const QByteArray& value);

struct ServerClock {
    std::chrono::seconds offset{0}; ///< server minus here: positive where this computer is behind
    std::optional<std::chrono::seconds> last; ///< what the answer before said
    bool operator==(const ServerClock&) const = default;
};

/// The clock after one more answer. An answer is believed when the one before it said the same, so that a single wild
/// one (a page that a proxy kept) moves nothing. A few seconds are no difference: a date has whole seconds and an
/// answer takes its time, and what is shown must not tremble with them.
[[nodiscard]] ServerClock afterAnswer(const ServerClock& before, std::chrono::seconds said);

} // namespace desk
