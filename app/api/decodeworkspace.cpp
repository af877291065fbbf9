// SPDX-License-Identifier: Apache-2.0
#include "app/api/decodeworkspace.h"

#include "app/api/decodepage.h"
#include "app/core/automationrights.h"

#include <algorithm>

namespace desk::api {

using namespace Qt::StringLiterals;

namespace {
template <typename T>
void appendOnce(QList<T>& list, const T& item)
{
    const bool known = std::any_of(list.cbegin(), list.cend(), [&item](const T& one) { return one.id == item.id; });
    if (!known)
        list.append(item);
}

void decodeTeam(const JsonNode& entity, Workspace& workspace, Faults& faults)
{
    Team team;
    team.id.value = needText(entity.member("id"_L1), faults);
    team.name = needText(entity.member("name"_L1), faults);
    const JsonNode organization = entity.member("organization"_L1);
    if (!organization.isNothing()) {
        const Organization owner = decodeOrganization(organization, faults);
        team.organization = owner.id;
        appendOnce(workspace.organizations, owner);
    }
    if (optionalText(entity.member("entityType"_L1), faults) != "organization"_L1)
        appendOnce(workspace.teams, team);
}

/// A member whose name may be missing: docs/protocol.md 2.3.
Member decodeRegistryMember(const JsonNode& member, const QString& role, Faults& faults)
{
    Member result;
    result.id = optionalText(needObject(member, faults).member("id"_L1), faults);
    result.name = optionalText(member.member("name"_L1), faults);
    result.username = optionalText(member.member("username"_L1), faults);
    result.email = optionalText(member.member("email"_L1), faults);
    result.role = role;
    return result;
}

QString roleName(const JsonNode& holder, Faults& faults)
{
    return optionalText(holder.member("role"_L1).member("name"_L1), faults);
}

void addHighest(QList<Member>& members, const Member& member)
{
    const auto known = std::find_if(members.begin(), members.end(),
        [&member](const Member& one) { return !one.username.isEmpty() && one.username == member.username; });
    if (known == members.end())
        members.append(member);
    else if (registryRole(known->role) < registryRole(member.role))
        known->role = member.role;
}

void addTeamMembers(QList<Member>& members, const JsonNode& entry, Faults& faults)
{
    const QString role = roleName(entry, faults);
    const JsonNode team = entry.member("team"_L1).member("members"_L1);
    if (team.isNothing())
        return;
    const auto decode = [&role](
                            const JsonNode& node, Faults& inner) { return decodeRegistryMember(node, role, inner); };
    for (const Member& member : readList<Member>(team, faults, decode))
        addHighest(members, member);
}
} // namespace

Viewer decodeViewer(const JsonNode& viewer, Faults& faults)
{
    Viewer result;
    result.id = needText(needObject(viewer, faults).member("id"_L1), faults);
    result.name = needText(viewer.member("name"_L1), faults);
    result.username = optionalText(viewer.member("username"_L1), faults);
    result.email = optionalText(viewer.member("email"_L1), faults);
    result.defaultTeam = optionalText(viewer.member("entity"_L1), faults);
    result.instanceAdmin = optionalBool(viewer.member("admin"_L1), faults);
    return result;
}

ServerInfo decodeServerInfo(const JsonNode& serverInfo, Faults& faults)
{
    ServerInfo result;
    const JsonNode features = needArray(needObject(serverInfo, faults).member("features"_L1), faults);
    for (qsizetype i = 0; i < features.size(); ++i) {
        const JsonNode feature = features.item(i);
        if (feature.isNothing())
            continue;
        const QString name = needText(feature.member("name"_L1), faults);
        if (needBool(feature.member("isEnabled"_L1), faults))
            result.features.insert(name);
    }
    const JsonNode local = serverInfo.member("latestLocalVersionInfo"_L1);
    result.version = optionalText(local.member("versionOnThisInstanceString"_L1), faults);
    result.webHost = optionalText(serverInfo.member("frontendHost"_L1), faults);
    result.slackClientId = optionalText(serverInfo.member("slackClientID"_L1), faults);
    return result;
}

Workspace decodeWorkspace(const JsonNode& teams, Faults& faults)
{
    Workspace result;
    const JsonNode edges = needArray(needObject(teams, faults).member("edges"_L1), faults);
    for (qsizetype i = 0; i < edges.size() && !faults.first(); ++i) {
        const JsonNode entity = edges.item(i).member("node"_L1);
        if (!entity.isNothing())
            decodeTeam(entity, result, faults);
    }
    return result;
}

Organization decodeOrganization(const JsonNode& organization, Faults& faults)
{
    Organization result;
    result.id.value = needText(needObject(organization, faults).member("id"_L1), faults);
    result.name = needText(organization.member("name"_L1), faults);
    const JsonNode entity = organization.member("orgEntity"_L1);
    if (!entity.isNothing()) {
        result.entityId.value = needText(entity.member("id"_L1), faults);
        result.entityName = needText(entity.member("name"_L1), faults);
    }
    return result;
}

Member decodeMember(const JsonNode& member, Faults& faults)
{
    Member result;
    result.id = optionalText(needObject(member, faults).member("id"_L1), faults);
    result.name = needText(member.member("name"_L1), faults);
    result.username = optionalText(member.member("username"_L1), faults);
    result.email = optionalText(member.member("email"_L1), faults);
    result.role = optionalText(member.member("role"_L1), faults);
    result.admin = optionalBool(member.member("admin"_L1), faults);
    return result;
}

QList<Member> decodeRegistryMembers(const JsonNode& project, Faults& faults)
{
    QList<Member> result;
    const JsonNode own = needArray(needObject(project, faults).member("members"_L1), faults);
    for (qsizetype i = 0; i < own.size() && !faults.first(); ++i) {
        if (!own.item(i).isNothing())
            addHighest(result, decodeRegistryMember(own.item(i), roleName(own.item(i), faults), faults));
    }
    const JsonNode teams = project.member("teamMembers"_L1);
    for (qsizetype i = 0; i < teams.size() && !faults.first(); ++i)
        addTeamMembers(result, teams.item(i), faults);
    return result;
}

Project decodeProject(const JsonNode& project, Faults& faults)
{
    Project result;
    result.id.value = needText(needObject(project, faults).member("id"_L1), faults);
    result.name = needText(project.member("name"_L1), faults);
    result.owner = needText(project.member("entityName"_L1), faults);
    result.description = optionalText(project.member("description"_L1), faults);
    return result;
}

Collection decodeCollection(const JsonNode& collection, Faults& faults)
{
    Collection result;
    result.id.value = needText(needObject(collection, faults).member("id"_L1), faults);
    result.name = needText(collection.member("name"_L1), faults);
    result.kind =
        typeNameOf(collection) == "ArtifactSequence"_L1 ? Collection::Kind::Sequence : Collection::Kind::Portfolio;
    result.description = optionalText(collection.member("description"_L1), faults);
    return result;
}

QString decodeAliasName(const JsonNode& alias, Faults& faults)
{
    return needText(needObject(alias, faults).member("alias"_L1), faults);
}

QString decodeTagName(const JsonNode& tag, Faults& faults)
{
    return needText(needObject(tag, faults).member("name"_L1), faults);
}

CollectionNames decodeCollectionNames(const JsonNode& collection, Faults& faults)
{
    CollectionNames result;
    result.collection = decodeCollection(collection, faults);
    const auto names = [&faults](const JsonNode& connection, auto decode, bool& more) {
        auto page = decodePage<QString>(connection, decode);
        if (!page) {
            faults.note(connection, u"names"_s);
            return QStringList();
        }
        more = page->hasNextPage;
        return QStringList(page->items);
    };
    result.aliases = names(collection.member("aliases"_L1), decodeAliasName, result.moreAliases);
    result.tags = names(collection.member("tags"_L1), decodeTagName, result.moreTags);
    return result;
}

} // namespace desk::api
