// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/matching.h"

#include "app/core/event.h"
#include "app/core/filter.h"
#include "app/core/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// What does not apply to the event is absent, so that a condition on it asks for something that is not there.
FilterFields artifactFields(const EventFacts& facts)
{
    FilterFields fields;
    if (!facts.alias.isEmpty())
        fields.insert(u"alias"_s, facts.alias);
    if (!facts.tag.isEmpty())
        fields.insert(u"tag"_s, facts.tag);
    return fields;
}

FilterFields runFields(const Occurrence& occurrence)
{
    FilterFields fields{{u"display_name"_s, occurrence.facts.run}, {u"name"_s, occurrence.facts.run}};
    if (!occurrence.runUser.isEmpty())
        fields.insert(u"username"_s, occurrence.runUser);
    if (!occurrence.facts.runState.isEmpty())
        fields.insert(u"state"_s, occurrence.facts.runState);
    return fields;
}

bool stateFires(const QStringList& wanted, const QString& state)
{
    if (state == "KILLED"_L1)
        return false;
    return wanted.contains(state) || (state == "CRASHED"_L1 && wanted.contains("FAILED"_L1));
}

/// The member of MetricCondition that belongs to the event type.
bool belongsTo(const QString& eventType, const MetricCondition& condition)
{
    return std::visit(overloaded{
                          [](const std::monostate&) { return false; },
                          [&](const MetricThreshold&) { return eventType == "RUN_METRIC"_L1; },
                          [&](const MetricChange&) { return eventType == "RUN_METRIC_CHANGE"_L1; },
                          [&](const MetricZScore&) { return eventType == "RUN_METRIC_ZSCORE"_L1; },
                      },
        condition);
}

std::optional<Match> matchMetric(const QString& eventType, const FilterView& view, const Occurrence& occurrence)
{
    if (!belongsTo(eventType, view.metric) || metricName(view.metric) != occurrence.facts.metric)
        return std::nullopt;
    if (!matches(view.condition, runFields(occurrence)).value_or(false))
        return std::nullopt;
    auto finding = judge(view.metric, occurrence.values);
    if (!finding)
        return std::nullopt;
    return Match{view.metric, std::move(finding)};
}

} // namespace

std::optional<Match> match(const QString& eventType, const QString& filter, const Occurrence& occurrence)
{
    const auto view = parseEventFilter({filter});
    if (!view)
        return std::nullopt;
    const Event event = eventOfType(eventType, {filter});
    const bool fulfilled = std::visit(
        overloaded{
            [](const UnknownEvent&) { return false; },
            [](const RunMetricEvent&) { return false; },
            [&](const ArtifactEvent&) {
                return eventType == occurrence.facts.eventType
                    && matches(view->condition, artifactFields(occurrence.facts)).value_or(false);
            },
            [&](const RunStateEvent&) {
                return eventType == occurrence.facts.eventType && stateFires(view->states, occurrence.facts.runState)
                    && matches(view->condition, runFields(occurrence)).value_or(false);
            },
        },
        event);
    if (std::holds_alternative<RunMetricEvent>(event))
        return matchMetric(eventType, *view, occurrence);
    return fulfilled ? std::optional(Match{}) : std::nullopt;
}

QString eventData(const QString& eventType, const Occurrence& occurrence, const std::optional<Match>& match)
{
    const EventFacts& facts = occurrence.facts;
    QJsonObject data{{"entityName"_L1, facts.entity}, {"projectName"_L1, facts.project}};
    if (eventType.startsWith("RUN_"_L1)) {
        data["runName"_L1] = facts.run;
        if (eventType == "RUN_STATE"_L1) {
            data["newRunState"_L1] = facts.runState;
        } else {
            data["metricName"_L1] = facts.metric;
            QJsonArray values;
            for (const double value : match && match->finding ? match->finding->values : occurrence.values)
                values.append(value);
            data["metricValues"_L1] = values;
        }
    } else {
        data["artifactCollectionName"_L1] = facts.collection;
        if (occurrence.versionNumber)
            data["artifactVersionIndex"_L1] = *occurrence.versionNumber;
        data["artifactMetadata"_L1] = occurrence.metadata.isEmpty() ? u"{}"_s : occurrence.metadata;
        if (!facts.alias.isEmpty())
            data["alias"_L1] = facts.alias;
        if (!facts.tag.isEmpty())
            data["tag"_L1] = facts.tag;
    }
    data["author"_L1] = facts.author;
    return QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
}

} // namespace desk::sandbox
