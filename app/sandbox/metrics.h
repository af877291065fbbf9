// SPDX-License-Identifier: Apache-2.0
// Whether a run's metric values fulfil a metric condition (docs/protocol.md 4.3; choices.h for what it leaves open).
#pragma once

#include "app/core/eventfilter.h"

#include <QList>

#include <optional>

namespace desk::sandbox {

/// What a fulfilled condition looked at.
struct MetricFinding {
    QList<double> values; ///< of the newest window
    double measured = 0; ///< aggregate, change (relative as a fraction) or z-score
    bool operator==(const MetricFinding&) const = default;
};

/// Nothing when the condition is not fulfilled or cannot be judged. `values` are newest last.
[[nodiscard]] std::optional<MetricFinding> judge(const MetricCondition& condition, const QList<double>& values);

/// The metric a condition is about.
[[nodiscard]] QString metricName(const MetricCondition& condition);

/// "AVERAGE of the last 5 val/loss < 0.25", and the short form "val/loss < 0.25".
[[nodiscard]] QString conditionText(const MetricCondition& condition);
[[nodiscard]] QString shortConditionText(const MetricCondition& condition);

} // namespace desk::sandbox
