// SPDX-License-Identifier: Apache-2.0
#include "app/core/permission.h"

namespace desk {

using namespace Qt::StringLiterals;

TeamRole teamRole(const Member& member)
{
    // "View-Only", "view_only" and "viewer" are all seen in the field.
    const QString word = member.role.toLower().remove(u'-').remove(u'_').remove(u' ');
    if (word == "admin"_L1 || (word.isEmpty() && member.admin))
        return TeamRole::Admin;
    if (word == "member"_L1)
        return TeamRole::Member;
    if (word == "viewonly"_L1 || word == "viewer"_L1)
        return TeamRole::ViewOnly;
    return TeamRole::Unknown;
}

TeamPermission teamPermission(const Viewer& viewer, const Team& team)
{
    TeamPermission permission;
    bool listed = false;
    for (const Member& member : team.members) {
        const TeamRole role = teamRole(member);
        if (role == TeamRole::Admin)
            permission.admins.append(member.username);
        if (member.username == viewer.username) {
            permission.role = role;
            listed = true;
        }
    }
    permission.admins.sort(Qt::CaseInsensitive);
    const bool known = permission.role == TeamRole::Member || permission.role == TeamRole::ViewOnly;
    permission.mayManage = viewer.instanceAdmin || !listed || !known;
    return permission;
}

} // namespace desk
