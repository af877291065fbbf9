// SPDX-License-Identifier: Apache-2.0
#include "ui/models/permissiontext.h"

#include <QCoreApplication>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct PermissionText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::PermissionText)

public:
    static QString whoMay(const TeamPermission& permission, const QString& team);
    static QString whomToAsk(const QStringList& admins);
    static QString askAdmins(const QStringList& admins);
    static QString place(const RightsFacts& facts, const Scope& scope);
    static QString viewOnly(const Scope& scope, const QString& place);
    static QString needsAdmin(AutomationObstacle obstacle, const QString& place);
};

QString PermissionText::whoMay(const TeamPermission& permission, const QString& team)
{
    return permission.role == TeamRole::ViewOnly
        ? tr("You have view-only access to %1. Only its admins can change its webhooks, Slack channels and secrets.")
              .arg(team)
        : tr("Only admins of %1 can change its webhooks, Slack channels and secrets.").arg(team);
}

// Three are enough to find one who is there.
QString PermissionText::whomToAsk(const QStringList& admins)
{
    switch (admins.size()) {
    case 0:
        return tr("Ask a team admin.");
    case 1:
        return tr("Ask %1.").arg(admins[0]);
    case 2:
        return tr("Ask %1 or %2.").arg(admins[0], admins[1]);
    default:
        return tr("Ask %1, %2 or %3.").arg(admins[0], admins[1], admins[2]);
    }
}

QString PermissionText::askAdmins(const QStringList& admins)
{
    return admins.isEmpty() ? tr("Ask one of its admins.") : whomToAsk(admins);
}

QString PermissionText::place(const RightsFacts& facts, const Scope& scope)
{
    if (const auto* team = std::get_if<TeamScope>(&scope))
        return tr("the team %1").arg(team->name);
    if (const auto* organization = std::get_if<OrganizationScope>(&scope)) {
        for (const Organization& known : facts.organizations) {
            if (known.entityId == organization->id)
                return tr("the organization %1").arg(known.name);
        }
        return tr("the organization %1").arg(organization->name);
    }
    if (const Project* project = projectOf(facts, scope))
        return project->isRegistry() ? tr("the registry %1").arg(project->displayName())
                                     : tr("the team %1").arg(project->owner);
    return std::holds_alternative<RegistryScope>(scope) ? tr("the registry %1").arg(scopeDisplayName(scope))
                                                        : scopeDisplayName(scope);
}

QString PermissionText::viewOnly(const Scope& scope, const QString& place)
{
    const bool narrow = std::holds_alternative<ProjectScope>(scope) || std::holds_alternative<CollectionScope>(scope);
    return narrow
        ? tr("You have view-only access to %1. Its members and admins can create, change and delete automations here.")
              .arg(place)
        : tr("You have view-only access to %1. Only its admins can create or change automations for all of it.")
              .arg(place);
}

QString PermissionText::needsAdmin(AutomationObstacle obstacle, const QString& place)
{
    return obstacle == AutomationObstacle::NeedsRegistryAdmin
        ? tr("Only an admin of %1 can create or change automations for all of it.").arg(place)
        : tr("Only an admin of %1 can create, change or delete automations for all of it.").arg(place);
}

} // namespace

QString describe(AutomationObstacle obstacle, const RightsFacts& facts, const Scope& scope)
{
    const QString place = PermissionText::place(facts, scope);
    const QString ask = u' ' + PermissionText::askAdmins(adminsOf(facts, scope));
    switch (obstacle) {
    case AutomationObstacle::None:
        return {};
    case AutomationObstacle::ViewOnly:
        return PermissionText::viewOnly(scope, place) + ask;
    case AutomationObstacle::NeedsTeamAdmin:
    case AutomationObstacle::NeedsRegistryAdmin:
        return PermissionText::needsAdmin(obstacle, place) + ask;
    case AutomationObstacle::NotTheAriaCreator:
        break;
    }
    return PermissionText::tr("An automation that triggers ARIA acts for who created it, who alone can change it or "
                              "switch it off. You can view and delete it.");
}

QString permissionObstacle(const TeamPermission& permission, const QString& team)
{
    if (permission.mayManage)
        return {};
    return PermissionText::whoMay(permission, team) + u' ' + PermissionText::whomToAsk(permission.admins);
}

} // namespace desk::ui
