// SPDX-License-Identifier: Apache-2.0
#include "ui/models/iconnames.h"

#include "app/core/result.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView iconNameOf(ArtifactEventKind kind)
{
    switch (kind) {
    case ArtifactEventKind::Created:
        return "event-version"_L1;
    case ArtifactEventKind::Linked:
        return "event-link"_L1;
    case ArtifactEventKind::Unlinked:
        return "event-unlink"_L1;
    case ArtifactEventKind::AliasAdded:
    case ArtifactEventKind::AliasUpdated:
        return "event-alias"_L1;
    case ArtifactEventKind::TagAdded:
        return "event-tag"_L1;
    case ArtifactEventKind::TagRemoved:
        return "event-tag-removed"_L1;
    case ArtifactEventKind::CollectionTagAdded:
        return "event-collection-tag"_L1;
    case ArtifactEventKind::CollectionTagRemoved:
        return "event-collection-tag-removed"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView iconNameOf(RunMetricKind kind)
{
    switch (kind) {
    case RunMetricKind::Threshold:
        return "event-run-metric"_L1;
    case RunMetricKind::Change:
        return "event-run-metric-change"_L1;
    case RunMetricKind::ZScore:
        return "event-run-metric-zscore"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

QLatin1StringView iconNameOf(const Event& event)
{
    return std::visit(overloaded{
                          [](const ArtifactEvent& e) { return iconNameOf(e.kind); },
                          [](const RunMetricEvent& e) { return iconNameOf(e.kind); },
                          [](const RunStateEvent&) { return "event-run-state"_L1; },
                          [](const UnknownEvent&) { return "event-unknown"_L1; },
                      },
        event);
}

QLatin1StringView iconNameOf(const Action& action)
{
    return std::visit(overloaded{
                          [](const WebhookAction&) { return "action-webhook"_L1; },
                          [](const SlackAction&) { return "action-slack"_L1; },
                          [](const NoAction&) { return "action-nothing"_L1; },
                          [](const AriaAction&) { return "action-aria"_L1; },
                          [](const QueueJobAction&) { return "action-queue-job"_L1; },
                          [](const UnknownAction&) { return "action-unknown"_L1; },
                      },
        action);
}

QLatin1StringView iconNameOf(const Scope& scope)
{
    return std::visit(overloaded{
                          [](const ProjectScope&) { return "place-project"_L1; },
                          [](const RegistryScope&) { return "place-registry"_L1; },
                          [](const CollectionScope&) { return "place-collection"_L1; },
                          [](const TeamScope&) { return "place-team"_L1; },
                          [](const OrganizationScope&) { return "place-organization"_L1; },
                          [](const UnknownScope&) { return "automation"_L1; },
                      },
        scope);
}

} // namespace desk::ui
