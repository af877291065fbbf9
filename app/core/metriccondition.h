// SPDX-License-Identifier: Apache-2.0
// The metric condition of a run event: the value of `run_metric_filter` (docs/protocol.md 4.3).
#pragma once

#include "app/core/event.h"
#include "app/core/eventfields.h"

namespace desk {

/// What the object says. What the kind does not have stays as in `defaults`. Nothing when the fields cannot say it
/// exactly: another kind, an operator or key they do not have, a key missing or twice. A value that is null or no
/// number is said as the form has it while it is being filled in.
[[nodiscard]] std::optional<MetricFields> readMetricCondition(
    const QString& text, RunMetricKind kind, const MetricFields& defaults);

/// `text`, which the fields can say, with the values that differ between `shown` and `wanted`.
[[nodiscard]] QString editedMetricCondition(
    const QString& text, RunMetricKind kind, const MetricFields& shown, const MetricFields& wanted);

/// A new object in the SDK's style.
[[nodiscard]] QString metricConditionText(RunMetricKind kind, const MetricFields& metric);

} // namespace desk
