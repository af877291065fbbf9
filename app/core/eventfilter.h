// SPDX-License-Identifier: Apache-2.0
// The filter of an event: the server's exact text, and views parsed from it on demand (docs/protocol.md 4).
// The text is sent back byte for byte unless the user edited the filter.
#pragma once

#include "app/core/filter.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace desk {

struct EventFilter {
    QString text; ///< L1 text as read, e.g. {"filter":"{\"$or\":[...]}"}; as written it may lack that wrapper
    bool operator==(const EventFilter&) const = default;
};

/// docs/protocol.md 4.3, member `threshold_filter`.
struct MetricThreshold {
    QString metric;
    QString aggregation; ///< AVERAGE, MIN, MAX; empty = single value
    int window = 1;
    QString comparison; ///< $gt $gte $lt $lte, and $eq $ne as read
    double threshold = 0;
    bool operator==(const MetricThreshold&) const = default;
};

/// docs/protocol.md 4.3, member `change_filter`.
struct MetricChange {
    QString metric;
    QString aggregation;
    int currentWindow = 1;
    int priorWindow = 1;
    double amount = 0;
    QString changeType; ///< ABSOLUTE or RELATIVE (a fraction)
    QString direction; ///< INCREASE, DECREASE, ANY
    bool operator==(const MetricChange&) const = default;
};

/// docs/protocol.md 4.3, member `zscore_filter`.
struct MetricZScore {
    QString metric;
    int window = 30;
    double threshold = 3;
    QString direction; ///< INCREASE, DECREASE, ANY
    bool operator==(const MetricZScore&) const = default;
};

using MetricCondition = std::variant<std::monostate, MetricThreshold, MetricChange, MetricZScore>;

/// What a filter says. For artifact events `condition` is about alias/tag; for run events it is about the run.
struct FilterView {
    FilterNode condition;
    MetricCondition metric;
    QStringList states; ///< run state events: upper case, as read
    bool operator==(const FilterView&) const = default;
};

/// Reads every form of docs/protocol.md 4.1-4.6; DecodeError when the text is none of them.
[[nodiscard]] Result<FilterView> parseEventFilter(const EventFilter& filter);

/// The condition text to send as `eventFilter` of an artifact event: the wrapper(s) `{"filter": X}` taken off, X exact.
/// A run event's text is the same in both directions, so it comes back unchanged.
[[nodiscard]] QString writableFilterText(const EventFilter& filter);

/// What the server stores and gives back for a condition written for an artifact event (adds the wrapper).
[[nodiscard]] EventFilter readBackFilter(const QString& written);

/// `{"$or":[{"$and":[...]}]}` around one condition `field op operand`; no conditions when `operand` is empty.
[[nodiscard]] EventFilter artifactFilter(const QString& field, const QString& op, const QString& operand);

/// The regex of an `alias`/`tag` filter that is exactly one `$regex` (or `$eq`, quoted) condition; else nothing.
[[nodiscard]] std::optional<QString> singlePattern(const FilterView& view, const QString& field);

} // namespace desk
