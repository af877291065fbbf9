// SPDX-License-Identifier: Apache-2.0
// A filter's condition as words.
#pragma once

#include "app/core/eventfields.h"
#include "app/core/filter.h"

#include <QString>

namespace desk::ui {

struct ConditionWords {
    enum class Relation { None, Matching, EqualTo, Containing, Where, With, Raw };
    Relation relation = Relation::None;
    QString text; ///< the pattern, value or condition; the filter's own text where it is Raw
    bool operator==(const ConditionWords&) const = default;
};

/// A condition that words can say in full; nothing when it holds a key twice, an operator without a word, or is no
/// JSON.
[[nodiscard]] std::optional<FilterNode> sayableCondition(const QString& text);

/// `field` is what the event is about: it is left out of the text when the whole condition is one test of it.
[[nodiscard]] ConditionWords conditionWords(const FilterNode& node, const QString& field);

/// Which runs count, in pieces: a text with %1 for what is looked for, and that. {"whose name matches %1", "^big-"};
/// none when every run does.
struct RunWords {
    QString text;
    QString operand;
    bool operator==(const RunWords&) const = default;
};
[[nodiscard]] QList<RunWords> runWords(const EventFields& fields);

/// "average of val/loss over the last 5 < 0.25"; the filter's own text where the fields cannot say it, empty when there
/// is none.
[[nodiscard]] QString metricText(const EventFields& fields);

/// "Failed or Finished"; empty when there are none.
[[nodiscard]] QString statesText(const QStringList& states);

} // namespace desk::ui
