// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/resolve/permission.h"

#include "app/core/automationrights.h"
#include "app/sandbox/choices.h"
#include "app/sandbox/data/people.h"
#include "app/sandbox/data/registries.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

Rank rankOf(const QString& role)
{
    const auto is = [&role](QLatin1StringView word) { return role.compare(word, Qt::CaseInsensitive) == 0; };
    if (is(choices::adminRole))
        return Rank::Admin;
    return is(choices::memberRole) ? Rank::Member : Rank::ViewOnly;
}

Rank rankOf(RegistryRole role)
{
    if (role == RegistryRole::Admin || role == RegistryRole::Member)
        return role == RegistryRole::Admin ? Rank::Admin : Rank::Member;
    return role == RegistryRole::Unknown ? Rank::None : Rank::ViewOnly;
}

/// The highest of what the organization, the registry and the viewer's teams give; of the organization's roles, only
/// that of an admin counts.
Result<Rank> rankInRegistry(RequestContext& context, const ScopeTarget& scope)
{
    const auto above = rankIn(context, scope.owner);
    if (!above || *above == Rank::Admin)
        return above;
    const auto words = registryRolesOf(context.database, scope.project, context.viewer.id);
    if (!words)
        return tl::unexpected(words.error());
    Rank rank = Rank::None;
    for (const QString& word : *words)
        rank = std::max(rank, rankOf(registryRole(word)));
    return rank;
}

/// "viewer" is view-only in "example-team"
QString whoIs(const RequestContext& context, Rank rank, const QString& place)
{
    const QString who = u'"' + context.viewer.username + u"\" ";
    const QString where = u'"' + place + u'"';
    if (rank == Rank::None)
        return who + u"does not belong to " + where;
    return who + (rank == Rank::ViewOnly ? u"is view-only in "_s : u"is a member of "_s) + where;
}

/// The lowest rank that may write automations there.
Rank neededFor(const ScopeTarget& scope, AutomationWrite write)
{
    const bool wholeRegistry = scope.isRegistry && scope.key.type == "PROJECT"_L1;
    const bool narrow = scope.key.type != "ENTITY"_L1 && !wholeRegistry;
    return narrow || (wholeRegistry && write == AutomationWrite::Remove) ? Rank::Member : Rank::Admin;
}

} // namespace

Result<Rank> rankIn(RequestContext& context, const EntityRow& entity)
{
    if (context.viewer.admin || entity.user == context.viewer.id)
        return Rank::Admin;
    const auto role = roleOf(context.database, entity.id, context.viewer.id);
    if (!role)
        return tl::unexpected(role.error());
    return *role ? rankOf(**role) : Rank::None;
}

Status mayManage(RequestContext& context, const EntityRow& entity)
{
    const auto rank = rankIn(context, entity);
    if (!rank)
        return tl::unexpected(rank.error());
    if (*rank == Rank::Admin)
        return {};
    return forbidden(whoIs(context, *rank, entity.name)
        + u": only its admins may change or test its webhooks, Slack channels and secrets");
}

Status mayWrite(RequestContext& context, const ScopeTarget& scope, AutomationWrite write)
{
    const auto rank = scope.isRegistry ? rankInRegistry(context, scope) : rankIn(context, scope.owner);
    if (!rank)
        return tl::unexpected(rank.error());
    const Rank needed = neededFor(scope, write);
    if (*rank >= needed)
        return {};
    const QString who = whoIs(context, *rank, scope.isRegistry ? scope.projectName : scope.owner.name);
    if (needed == Rank::Member)
        return forbidden(who + u": only its members and admins may write automations there");
    return forbidden(who
        + (scope.isRegistry ? u": only its admins may write automations of a whole registry"_s
                            : u": only its admins may write automations of all of it"_s));
}

Status mayEdit(RequestContext& context, const TriggerRow& trigger)
{
    if (trigger.actionType != "ARIA"_L1 || trigger.createdBy == context.viewer.id || context.viewer.admin)
        return {};
    return forbidden(u"an automation that triggers ARIA can be changed only by who created it"_s);
}

} // namespace desk::sandbox
