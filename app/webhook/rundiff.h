// SPDX-License-Identifier: Apache-2.0
// What differs between two tests of a webhook: a pure function. What is compared should be masked already, or a secret
// would differ from its own mark.
#pragma once

#include "app/webhook/difference.h"
#include "app/webhook/testrun.h"

#include <functional>

namespace desk::webhook {

/// What is compared of a run.
struct RunSide {
    std::optional<int> status;
    QByteArray reason;
    wire::Outcome outcome = wire::Outcome::NotSent;
    wire::Timings timings;
    wire::Headers headers;
    QByteArray body; ///< at most `comparedBytes`
    bool bodyCut = false; ///< there is more of it
    bool operator==(const RunSide&) const = default;
};
inline constexpr qsizetype comparedBytes = qsizetype{2} * 1024 * 1024;

/// With its secrets still in it.
[[nodiscard]] RunSide sideOf(const TestRun& run);
/// `mask` hides secrets in bytes.
[[nodiscard]] RunSide masked(RunSide side, const std::function<QByteArray(const QByteArray&)>& mask);

/// How long a phase took, in microseconds.
struct TimingDifference {
    enum class Phase { Resolve, Connect, Tls, Send, Wait, Download, Total };
    Phase phase = Phase::Total;
    std::optional<qint64> before;
    std::optional<qint64> now;
    bool operator==(const TimingDifference&) const = default;
};

struct RunDiff {
    enum class Body {
        Same,
        Json, ///< `body` has places of JSON
        Lines, ///< `body` has lines
        Binary, ///< `body` has one entry, whose place is the first byte that differs, from 0
    };
    bool statusDiffers = false;
    QList<TimingDifference> timing; ///< of phases that either has; times always differ
    QList<Difference> headers; ///< by name in any case, whatever their order
    Body bodyKind = Body::Same;
    QList<Difference> body;
    bool bodyCut = false; ///< only the beginning of one was compared
    bool more = false; ///< `body` was not carried on to the end
    bool operator==(const RunDiff&) const = default;
};
inline constexpr qsizetype mostDifferences = 1000;

[[nodiscard]] RunDiff runDiff(const RunSide& before, const RunSide& now);

} // namespace desk::webhook
