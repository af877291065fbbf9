// SPDX-License-Identifier: Apache-2.0
// Whether an event starts an automation (docs/protocol.md 4). Pure.
#pragma once

#include "app/core/eventfilter.h"
#include "app/core/variables.h"
#include "app/sandbox/metrics.h"

#include <QList>

namespace desk::sandbox {

/// An event with everything known about it.
struct Occurrence {
    EventFacts facts; ///< eventType is that of the event, not of an automation
    QList<double> values;
    QString runUser;
    std::optional<int> versionNumber;
    QString metadata; ///< JSON object text
};

struct Match {
    MetricCondition metric; ///< of metric events
    std::optional<MetricFinding> finding; ///< of metric events
};

/// `filter` is the text as written or as read back. Nothing when the event does not match, and when the filter cannot
/// be understood.
[[nodiscard]] std::optional<Match> match(const QString& eventType, const QString& filter, const Occurrence& occurrence);

/// The event's details as the history holds them: the fields of the details type of docs/protocol.md 2.7.
[[nodiscard]] QString eventData(
    const QString& eventType, const Occurrence& occurrence, const std::optional<Match>& match);

} // namespace desk::sandbox
