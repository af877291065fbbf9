// SPDX-License-Identifier: Apache-2.0
#include "app/core/automationrights.h"

#include "app/core/permission.h"

#include <algorithm>
#include <optional>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// What the viewer is in the place an automation belongs to. An unknown rank forbids nothing.
enum class Rank { Unknown, ViewOnly, Member, Admin };

/// The place that decides: a registry, or the team or organization that owns the scope.
struct Place {
    const Project* registry = nullptr;
    const QList<Member>* members = nullptr; ///< of the team; of the organization, for a registry too
    bool organization = false; ///< `members` are the organization's
};

enum class Write { Create, Edit, Remove };

template <typename T, typename Matches>
const T* find(const QList<T>& list, Matches matches)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), matches);
    return found == list.cend() ? nullptr : &*found;
}

Place entityPlace(const RightsFacts& facts, const QString& name)
{
    if (const Team* team = find(facts.teams, [&name](const Team& one) { return one.name == name; }))
        return {nullptr, &team->members, false};
    const Organization* organization =
        find(facts.organizations, [&name](const Organization& one) { return one.entityName == name; });
    return {nullptr, organization ? &organization->members : nullptr, true};
}

Place placeOf(const RightsFacts& facts, const Scope& scope)
{
    if (const auto* team = std::get_if<TeamScope>(&scope)) {
        const Team* known = find(facts.teams, [team](const Team& one) { return one.id == team->id; });
        return {nullptr, known ? &known->members : nullptr, false};
    }
    if (const auto* organization = std::get_if<OrganizationScope>(&scope)) {
        const Organization* known = find(
            facts.organizations, [organization](const Organization& one) { return one.entityId == organization->id; });
        return {nullptr, known ? &known->members : nullptr, true};
    }
    const Project* project = projectOf(facts, scope);
    if (!project)
        return {};
    Place place = entityPlace(facts, project->owner);
    if (project->isRegistry())
        place.registry = project;
    return place;
}

/// A member of an organization has two words for it: a flag and a role.
bool isAdmin(const Member& member, bool ofOrganization)
{
    return teamRole(member) == TeamRole::Admin || (ofOrganization && member.admin);
}

Rank rankIn(const QList<Member>& members, bool ofOrganization, const QString& username)
{
    const Member* viewer = find(members, [&username](const Member& one) { return one.username == username; });
    if (!viewer)
        return Rank::Unknown;
    if (isAdmin(*viewer, ofOrganization))
        return Rank::Admin;
    switch (teamRole(*viewer)) {
    case TeamRole::ViewOnly:
        return Rank::ViewOnly;
    case TeamRole::Member:
        return Rank::Member;
    default:
        return Rank::Unknown;
    }
}

Rank rankInRegistry(const Project& registry, const QString& username)
{
    RegistryRole role = RegistryRole::Unknown;
    for (const Member& member : registry.members) {
        if (member.username == username)
            role = std::max(role, registryRole(member.role));
    }
    switch (role) {
    case RegistryRole::Admin:
        return Rank::Admin;
    case RegistryRole::Member:
        return Rank::Member;
    case RegistryRole::Viewer:
    case RegistryRole::RestrictedViewer:
        return Rank::ViewOnly;
    default:
        return Rank::Unknown;
    }
}

Rank rankOf(const RightsFacts& facts, const Place& place)
{
    const QString& name = facts.viewer.username;
    const Rank above = place.members ? rankIn(*place.members, place.organization, name) : Rank::Unknown;
    if (!place.registry || above == Rank::Admin)
        return above;
    return rankInRegistry(*place.registry, name);
}

AutomationObstacle obstacle(const Scope& scope, Rank rank, Write write)
{
    if (rank == Rank::Unknown || rank == Rank::Admin)
        return AutomationObstacle::None;
    if (rank == Rank::ViewOnly)
        return AutomationObstacle::ViewOnly;
    if (std::holds_alternative<TeamScope>(scope) || std::holds_alternative<OrganizationScope>(scope))
        return AutomationObstacle::NeedsTeamAdmin;
    // A registry's member may delete any automation of it.
    if (std::holds_alternative<RegistryScope>(scope) && write != Write::Remove)
        return AutomationObstacle::NeedsRegistryAdmin;
    return AutomationObstacle::None;
}

} // namespace

RegistryRole registryRole(const QString& word)
{
    const QString plain = word.toLower().remove(u'-').remove(u'_').remove(u' ');
    if (plain == "admin"_L1)
        return RegistryRole::Admin;
    if (plain == "member"_L1)
        return RegistryRole::Member;
    if (plain == "viewer"_L1)
        return RegistryRole::Viewer;
    return plain == "restrictedviewer"_L1 ? RegistryRole::RestrictedViewer : RegistryRole::Unknown;
}

const Project* projectOf(const RightsFacts& facts, const Scope& scope)
{
    ProjectId id;
    if (const auto* project = std::get_if<ProjectScope>(&scope))
        id = project->id;
    else if (const auto* registry = std::get_if<RegistryScope>(&scope))
        id = registry->id;
    else if (const auto* collection = std::get_if<CollectionScope>(&scope)) {
        id = collection->project;
        const Collection* known = id.isEmpty()
            ? find(facts.collections, [collection](const Collection& one) { return one.id == collection->id; })
            : nullptr;
        if (known)
            id = known->project;
    }
    return id.isEmpty() ? nullptr : find(facts.projects, [&id](const Project& one) { return one.id == id; });
}

QStringList adminsOf(const RightsFacts& facts, const Scope& scope)
{
    const Place place = placeOf(facts, scope);
    QStringList names;
    if (place.members) {
        for (const Member& member : *place.members) {
            if (isAdmin(member, place.organization))
                names.append(member.username);
        }
    }
    if (place.registry) {
        for (const Member& member : place.registry->members) {
            if (registryRole(member.role) == RegistryRole::Admin)
                names.append(member.username);
        }
    }
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

AutomationRights rightsIn(const RightsFacts& facts, const Scope& scope, const Action& action, const QString& creator)
{
    if (facts.viewer.instanceAdmin)
        return {};
    const Rank rank = rankOf(facts, placeOf(facts, scope));
    AutomationRights rights{
        obstacle(scope, rank, Write::Create), obstacle(scope, rank, Write::Edit), obstacle(scope, rank, Write::Remove)};
    // Switching it off is an edit, too; deleting is for everybody who may write there.
    const bool othersAria =
        std::holds_alternative<AriaAction>(action) && !creator.isEmpty() && creator != facts.viewer.username;
    if (othersAria && rights.edit == AutomationObstacle::None)
        rights.edit = AutomationObstacle::NotTheAriaCreator;
    return rights;
}

} // namespace desk
