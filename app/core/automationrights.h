// SPDX-License-Identifier: Apache-2.0
// Who may write which automation (docs/protocol.md 7.6; what is assumed where it is silent: app/sandbox/choices.h). The
// server's answer stays the truth: this only spares a click.
#pragma once

#include "app/core/automation.h"
#include "app/core/workspace.h"

#include <QList>
#include <QStringList>

namespace desk {

/// What is in the way; None also where nothing is known: then the server decides.
enum class AutomationObstacle {
    None,
    ViewOnly, ///< view-only in the team, registry or organization
    NeedsTeamAdmin, ///< the automation of a whole team or organization
    NeedsRegistryAdmin, ///< the automation of a whole registry
    NotTheAriaCreator, ///< an ARIA automation is edited by who created it
};

struct AutomationRights {
    AutomationObstacle create = AutomationObstacle::None;
    AutomationObstacle edit = AutomationObstacle::None;
    AutomationObstacle remove = AutomationObstacle::None;
    bool operator==(const AutomationRights&) const = default;
};

/// Everything the rules look at.
struct RightsFacts {
    Viewer viewer;
    QList<Organization> organizations;
    QList<Team> teams;
    QList<Project> projects;
    QList<Collection> collections;
};

enum class RegistryRole {
    Unknown, ///< the server did not tell, or a role of its own making
    RestrictedViewer,
    Viewer,
    Member,
    Admin,
};

/// By the server's word, compared without case.
[[nodiscard]] RegistryRole registryRole(const QString& word);

/// The project or registry that the scope is or lies in; null for a team or organization, and where it is not known.
[[nodiscard]] const Project* projectOf(const RightsFacts& facts, const Scope& scope);

/// User names of who may do everything to automations of that scope, sorted; empty where the server does not tell.
[[nodiscard]] QStringList adminsOf(const RightsFacts& facts, const Scope& scope);

/// For automations of that scope; `creator` and `action` are those of an existing one.
[[nodiscard]] AutomationRights rightsIn(
    const RightsFacts& facts, const Scope& scope, const Action& action = {}, const QString& creator = {});

} // namespace desk
