// SPDX-License-Identifier: Apache-2.0
#include "app/sync/schedule.h"

#include <QtGlobal>

#include <algorithm>

namespace desk::sync {

using std::chrono::milliseconds;

std::optional<milliseconds> nextPoll(const PollFacts& facts, double random)
{
    constexpr milliseconds usual = std::chrono::seconds(30);
    constexpr milliseconds longest = std::chrono::minutes(15);
    constexpr int mostDoublings = 5;
    constexpr double jitter = 0.2;
    if (!facts.isSeen || facts.savesPower)
        return std::nullopt;
    const milliseconds wait = std::min(longest, usual * (1 << std::clamp(facts.failures, 0, mostDoublings)));
    return milliseconds(qRound64(double(wait.count()) * (1 - jitter / 2 + jitter * random)));
}

} // namespace desk::sync
