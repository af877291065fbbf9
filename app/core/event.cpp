// SPDX-License-Identifier: Apache-2.0
#include "app/core/event.h"

#include "app/core/result.h"

#include <array>
#include <utility>

namespace desk {

namespace {
using ArtifactName = std::pair<ArtifactEventKind, QLatin1StringView>;
constexpr std::array artifactNames{
    ArtifactName{ArtifactEventKind::Created, QLatin1StringView("CREATE_ARTIFACT")},
    ArtifactName{ArtifactEventKind::Linked, QLatin1StringView("LINK_MODEL")},
    ArtifactName{ArtifactEventKind::Unlinked, QLatin1StringView("UNLINK_ARTIFACT")},
    ArtifactName{ArtifactEventKind::AliasAdded, QLatin1StringView("ADD_ARTIFACT_ALIAS")},
    ArtifactName{ArtifactEventKind::AliasUpdated, QLatin1StringView("UPDATE_ARTIFACT_ALIAS")},
    ArtifactName{ArtifactEventKind::TagAdded, QLatin1StringView("ADD_ARTIFACT_TAG")},
    ArtifactName{ArtifactEventKind::TagRemoved, QLatin1StringView("REMOVE_ARTIFACT_TAG")},
    ArtifactName{ArtifactEventKind::CollectionTagAdded, QLatin1StringView("ADD_COLLECTION_TAG")},
    ArtifactName{ArtifactEventKind::CollectionTagRemoved, QLatin1StringView("REMOVE_COLLECTION_TAG")},
};

using MetricName = std::pair<RunMetricKind, QLatin1StringView>;
constexpr std::array metricNames{
    MetricName{RunMetricKind::Threshold, QLatin1StringView("RUN_METRIC")},
    MetricName{RunMetricKind::Change, QLatin1StringView("RUN_METRIC_CHANGE")},
    MetricName{RunMetricKind::ZScore, QLatin1StringView("RUN_METRIC_ZSCORE")},
};

constexpr QLatin1StringView runStateName{"RUN_STATE"};

template <typename Table, typename Kind>
QString nameIn(const Table& table, Kind kind)
{
    for (const auto& [key, name] : table) {
        if (key == kind)
            return name;
    }
    Q_UNREACHABLE();
}
} // namespace

QString eventTypeName(const Event& event)
{
    return std::visit(overloaded{
                          [](const UnknownEvent& e) -> QString { return e.typeName; },
                          [](const ArtifactEvent& e) -> QString { return nameIn(artifactNames, e.kind); },
                          [](const RunMetricEvent& e) -> QString { return nameIn(metricNames, e.kind); },
                          [](const RunStateEvent&) -> QString { return runStateName; },
                      },
        event);
}

Event eventOfType(const QString& typeName, EventFilter filter)
{
    for (const auto& [kind, name] : artifactNames) {
        if (typeName == name)
            return ArtifactEvent{kind, std::move(filter)};
    }
    for (const auto& [kind, name] : metricNames) {
        if (typeName == name)
            return RunMetricEvent{kind, std::move(filter)};
    }
    if (typeName == runStateName)
        return RunStateEvent{std::move(filter)};
    return UnknownEvent{typeName, std::move(filter)};
}

const EventFilter& filterOf(const Event& event)
{
    return std::visit([](const auto& e) -> const EventFilter& { return e.filter; }, event);
}

} // namespace desk
