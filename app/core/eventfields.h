// SPDX-License-Identifier: Apache-2.0
// An event as the fields of a form say it (docs/protocol.md 7.4), and back into a filter. Numbers are kept as they are
// written; what no field can say is kept as text. So an edit changes what was edited, and not a byte beside it.
//
// A field says a condition only where writing the field would give the same: an alias that must equal something is no
// regex, so it is foreign. Foreign are also several conditions, alternatives, unknown operators and keys, a key that is
// there twice, a key left out. Members of the filter itself that nobody knows stay where they are and are not told.
#pragma once

#include "app/core/event.h"

#include <QString>
#include <QStringList>

namespace desk {

/// Of run metric events. Words and numbers as the filter spells them (docs/protocol.md 4.3).
struct MetricFields {
    QString metric;
    QString aggregation; ///< AVERAGE, MIN, MAX; empty = a single value, and the windows do not count
    QString comparison; ///< of a threshold: $gt $gte $lt $lte $eq $ne
    /// JSON number: threshold, change (a fraction where relative) or z-score; empty = not given yet. What is no number
    /// yet is written as JSON text, and read back.
    QString value;
    int window = 1; ///< the current one of a change
    int priorWindow = 1; ///< of a change
    QString changeType; ///< ABSOLUTE, RELATIVE
    QString direction; ///< INCREASE, DECREASE, ANY
    bool operator==(const MetricFields&) const = default;
};

/// Which runs an event counts for; empty = any.
struct RunFields {
    QString user; ///< user name
    QString namePattern; ///< regex of the run's name
    bool operator==(const RunFields&) const = default;
};

struct EventFields {
    QString type; ///< the server's name: "ADD_ARTIFACT_ALIAS"
    QString pattern; ///< alias or tag regex; empty = any
    MetricFields metric;
    QStringList states; ///< of run state events, upper case
    RunFields run;
    /// A condition no field can say, to the byte: then `pattern` or `run` is empty and not asked for.
    QString foreignCondition;
    /// A metric condition no field can say, to the byte: then `metric` is not asked for.
    QString foreignMetric;
    bool operator==(const EventFields&) const = default;
};

/// "alias" or "tag": what the pattern is about; empty where the event has none.
[[nodiscard]] QString patternField(const QString& eventType);

/// What a new automation on that event begins with: W&B's own defaults (docs/protocol.md 4.3).
[[nodiscard]] EventFields startingFields(const QString& eventType);

/// What the fields say of an event. An unknown event's filter is all foreign condition.
[[nodiscard]] EventFields fieldsOf(const Event& event);

/// A new filter in the SDK's style.
[[nodiscard]] Event eventOf(const EventFields& fields);

/// `base` with what differs between `shown` and `wanted`; the rest of its text stays to the byte. `shown` is what the
/// form said of `base` before anybody touched it. Nothing differs: `base` itself; else the text is without wrappers, as
/// it is written. States are compared as a set. Another type makes a new filter of `wanted`; what says which runs count
/// goes along from one run event to another.
[[nodiscard]] Event editedEvent(const Event& base, const EventFields& shown, const EventFields& wanted);

} // namespace desk
