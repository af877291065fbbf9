// SPDX-License-Identifier: Apache-2.0
// Who may change a team's settings (docs/protocol.md 7.6). The server's 403 stays the truth: this only spares a click.
#pragma once

#include "app/core/workspace.h"

#include <QStringList>

namespace desk {

enum class TeamRole {
    Unknown, ///< the server did not tell, or a role of its own making
    Admin,
    Member,
    ViewOnly,
};

struct TeamPermission {
    TeamRole role = TeamRole::Unknown;
    bool mayManage = true; ///< also where nothing is known: then the server decides
    QStringList admins; ///< user names of those who may, sorted; empty where the server does not tell
    bool operator==(const TeamPermission&) const = default;
};

/// Compared without case: the literals of team roles are not documented (docs/protocol.md 2.2).
[[nodiscard]] TeamRole teamRole(const Member& member);

[[nodiscard]] TeamPermission teamPermission(const Viewer& viewer, const Team& team);

} // namespace desk
