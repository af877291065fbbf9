// SPDX-License-Identifier: Apache-2.0
// A filter's condition as words.
#pragma once

#include "app/core/eventfilter.h"

#include <QString>

namespace desk::ui {

struct ConditionWords {
    enum class Relation { None, Matching, EqualTo, Containing, Where, With };
    Relation relation = Relation::None;
    QString text; ///< the pattern, value or condition
    bool operator==(const ConditionWords&) const = default;
};

/// The field is left out of the text when the whole condition is one test of it.
[[nodiscard]] ConditionWords conditionWords(const FilterNode& node);

/// "average of val/loss over the last 5 < 0.25"; empty when there is none.
[[nodiscard]] QString metricText(const MetricCondition& metric);

/// "Failed or Finished"; empty when there are none.
[[nodiscard]] QString statesText(const QStringList& states);

} // namespace desk::ui
