// SPDX-License-Identifier: Apache-2.0
#include "ui/models/automationobstacles.h"

#include "ui/models/permissiontext.h"

#include <QCoreApplication>

namespace desk::ui {

namespace {

struct ObstacleText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::ObstacleText)
};

/// Whether the server would take one like it as new.
bool canBeMade(const Automation& automation)
{
    const auto* artifact = std::get_if<ArtifactEvent>(&automation.event);
    return !std::holds_alternative<UnknownEvent>(automation.event)
        && !std::holds_alternative<UnknownAction>(automation.action)
        && !std::holds_alternative<QueueJobAction>(automation.action)
        && !std::holds_alternative<UnknownScope>(automation.scope)
        && !(artifact && artifact->kind == ArtifactEventKind::AliasUpdated);
}

} // namespace

RightsFacts rightsFacts(const store::WorkspaceView& workspace)
{
    return {workspace.viewer, workspace.organizations, workspace.teams, workspace.projects, workspace.collections};
}

AutomationObstacles obstaclesOf(
    const store::WorkspaceView& workspace, const store::AutomationRow& row, const QString& readOnly)
{
    if (!readOnly.isEmpty())
        return {readOnly, readOnly, readOnly, readOnly};
    const Automation& a = row.automation;
    const RightsFacts facts = rightsFacts(workspace);
    const AutomationRights rights = rightsIn(facts, a.scope, a.action, a.createdBy);
    const auto words = [&](AutomationObstacle obstacle) { return describe(obstacle, facts, a.scope); };
    AutomationObstacles obstacles{words(rights.edit), words(rights.edit), words(rights.create), words(rights.remove)};
    if (!canBeMade(a))
        obstacles.duplicate = ObstacleText::tr("It has a part that cannot be made anew, so there is no second one.");
    if (row.pending) {
        const QString wait = ObstacleText::tr("An edit of this automation is not settled yet.");
        obstacles.edit = wait;
        obstacles.enable = wait;
        obstacles.remove = wait;
    }
    return obstacles;
}

QString createObstacle(const store::WorkspaceView& workspace, const Place& place, const QString& readOnly)
{
    if (!readOnly.isEmpty() || place.kind == Place::Kind::Everything)
        return readOnly;
    const PlaceInfo info = describePlace(workspace, place);
    if (!info.scope)
        return ObstacleText::tr("This place is not known yet.");
    const RightsFacts facts = rightsFacts(workspace);
    return describe(rightsIn(facts, *info.scope).create, facts, *info.scope);
}

} // namespace desk::ui
