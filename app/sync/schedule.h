// SPDX-License-Identifier: Apache-2.0
// When to read the server again by itself. Pure.
#pragma once

#include <chrono>
#include <optional>

namespace desk::sync {

struct PollFacts {
    int failures = 0; ///< syncs in a row that found the server away or failed
    bool isSeen = true; ///< some window can be seen
    bool savesPower = false; ///< the computer is told to
};

/// Half a minute after a sync, some more or less, so that many windows do not ask at one time; after failures twice as
/// long each time, up to a quarter of an hour. Nothing while nobody sees it or power is saved. `random` is in [0, 1).
[[nodiscard]] std::optional<std::chrono::milliseconds> nextPoll(const PollFacts& facts, double random);

} // namespace desk::sync
