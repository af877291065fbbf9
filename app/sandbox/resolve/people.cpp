// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/choices.h"
#include "app/sandbox/data/automations.h"
#include "app/sandbox/data/integrations.h"
#include "app/sandbox/data/nodeid.h"
#include "app/sandbox/data/people.h"
#include "app/sandbox/data/places.h"
#include "app/sandbox/resolve/resolvers.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;
using graphql::Context;
using graphql::FieldResult;
using graphql::Node;
using graphql::Object;

namespace {

QJsonArray flagsOfOrganization()
{
    return {QJsonObject{{u"rampKey"_s, u"automation_entity_scope"_s}, {u"isEnabled"_s, true}}};
}

Object roleObject(const QString& name)
{
    return {u"Role"_s, {{u"ID"_s, name}, {u"name"_s, name}, {u"permissions"_s, QJsonArray()}}, {}};
}

Object memberObject(const MemberRow& member)
{
    return {u"Member"_s,
        {{u"id"_s, nodeId(idtype::user, member.user.id)}, {u"name"_s, member.user.username},
            {u"username"_s, member.user.username}, {u"email"_s, member.user.email}, {u"role"_s, member.role},
            {u"admin"_s, member.role == choices::adminRole}, {u"pending"_s, false}, {u"accountType"_s, u"USER"_s}},
        member};
}

Object organizationMemberObject(const MemberRow& member, qint64 organization)
{
    return {u"OrganizationMember"_s,
        {{u"id"_s, nodeId(idtype::user, member.user.id)}, {u"username"_s, member.user.username},
            {u"name"_s, member.user.username}, {u"email"_s, member.user.email},
            {u"admin"_s, member.role == choices::adminRole}, {u"role"_s, member.role}, {u"photoUrl"_s, QString()},
            {u"orgID"_s, nodeId(idtype::organization, organization)}},
        member};
}

FieldResult teamsOfUser(RequestContext& context, qint64 user, const QJsonObject& args)
{
    const auto teams = entitiesOfUser(context.database, user);
    if (!teams)
        return refused(teams.error());
    std::vector<Object> nodes;
    for (const EntityRow& team : *teams)
        nodes.push_back(entityObject(team));
    return connectionOf(u"Entity"_s, std::move(nodes), pageRequest(args));
}

/// Who is asked for by part of the name or mail, by names, or by ids; everybody when nothing is asked.
bool isAskedFor(const UserRow& user, const QJsonObject& args)
{
    const QString part = args.value("query"_L1).toString();
    const QJsonArray names = args.value("usernames"_L1).toArray();
    const QJsonArray ids = args.value("ids"_L1).toArray();
    return (part.isEmpty() || user.username.contains(part, Qt::CaseInsensitive)
               || user.email.contains(part, Qt::CaseInsensitive))
        && (names.isEmpty() || names.contains(user.username))
        && (ids.isEmpty() || ids.contains(nodeId(idtype::user, user.id)));
}

FieldResult userPage(RequestContext& context, const QJsonObject& args)
{
    const auto users = allUsers(context.database);
    if (!users)
        return refused(users.error());
    std::vector<Object> nodes;
    for (const UserRow& user : *users) {
        if (isAskedFor(user, args))
            nodes.push_back(userObject(user));
    }
    return connectionOf(u"User"_s, std::move(nodes), pageRequest(args));
}

FieldResult userArgument(RequestContext& context, const QJsonObject& args)
{
    if (const auto id = textArgument(args, u"id"_s)) {
        const auto number = numberOf(idtype::user, *id);
        return nodeOf(userById(context.database, number.value_or(0)), userObject);
    }
    return nodeOf(userByName(context.database, args.value("userName"_L1).toString()), userObject);
}

FieldResult organizationArgument(RequestContext& context, const QJsonObject& args)
{
    if (const auto id = textArgument(args, u"id"_s)) {
        const auto number = numberOf(idtype::organization, *id);
        return nodeOf(organizationById(context.database, number.value_or(0)), organizationObject);
    }
    return nodeOf(organizationByName(context.database, args.value("name"_L1).toString()), organizationObject);
}

/// A project a user sees: of their own entity, their teams and their organizations.
constexpr QStringView visibleProjects = u"projects.entity_id IN (SELECT id FROM entities WHERE user_id = ?)"
                                        " OR projects.entity_id IN (SELECT entity_id FROM members WHERE user_id = ?)";

void addUser(graphql::Resolvers& resolvers)
{
    resolvers.add(u"User.defaultEntity"_s, [](const Object& parent, const QJsonObject&, Context& c) {
        return nodeOf(entityByName(contextOf(c).database, rowOf<UserRow>(parent).defaultEntity), entityObject);
    });
    resolvers.add(u"User.userEntity"_s, [](const Object& parent, const QJsonObject&, Context& c) {
        return nodeOf(entityByName(contextOf(c).database, rowOf<UserRow>(parent).username), entityObject);
    });
    resolvers.add(u"User.teams"_s, [](const Object& parent, const QJsonObject& args, Context& c) {
        return teamsOfUser(contextOf(c), rowOf<UserRow>(parent).id, args);
    });
    resolvers.add(u"User.organizations"_s, [](const Object& parent, const QJsonObject&, Context& c) {
        return listOf(organizationsOfUser(contextOf(c).database, rowOf<UserRow>(parent).id), organizationObject);
    });
    resolvers.add(u"User.projects"_s, [](const Object& parent, const QJsonObject& args, Context& c) {
        const qint64 id = rowOf<UserRow>(parent).id;
        return projectPage(contextOf(c), visibleProjects.toString(), {id, id}, args);
    });
    resolvers.add(u"User.apiKeys"_s, [](const Object& parent, const QJsonObject&, Context& c) {
        std::vector<Object> keys;
        if (rowOf<UserRow>(parent).id == contextOf(c).viewer.id)
            keys.push_back({u"ApiKey"_s, {{u"id"_s, nodeId("ApiKey"_L1, 1)}, {u"name"_s, u"sandbox"_s}}, {}});
        return connectionOf(u"ApiKey"_s, std::move(keys), {});
    });
    resolvers.add(u"User.triggers"_s, [](const Object& parent, const QJsonObject& args, Context& c) {
        return triggerPage(contextOf(c), u"triggers.created_by = ?"_s, {rowOf<UserRow>(parent).id}, args);
    });
}

void addOrganizationFields(graphql::Resolvers& resolvers)
{
    resolvers.add(u"Organization.orgEntity"_s, [](const Object& parent, const QJsonObject&, Context& c) {
        return nodeOf(entityById(contextOf(c).database, rowOf<OrganizationRow>(parent).entity), entityObject);
    });
    resolvers.add(u"Organization.teams"_s, [](const Object& parent, const QJsonObject&, Context& c) {
        return listOf(teamsOfOrganization(contextOf(c).database, rowOf<OrganizationRow>(parent).id), entityObject);
    });
    resolvers.add(u"Organization.members"_s, [](const Object& parent, const QJsonObject&, Context& c) {
        const OrganizationRow& organization = rowOf<OrganizationRow>(parent);
        return listOf(membersOf(contextOf(c).database, organization.entity),
            [&organization](const MemberRow& member) { return organizationMemberObject(member, organization.id); });
    });
    resolvers.add(u"Organization.triggers"_s, [](const Object& parent, const QJsonObject& args, Context& c) {
        const qint64 id = rowOf<OrganizationRow>(parent).id;
        return triggerPage(contextOf(c), triggersOfOrganization(), {id, id, id}, args);
    });
    resolvers.add(u"OrganizationMember.user"_s, [](const Object& parent, const QJsonObject&, Context&) -> FieldResult {
        return Node(userObject(rowOf<MemberRow>(parent).user));
    });
    resolvers.add(u"OrganizationMember.teams"_s, [](const Object& parent, const QJsonObject& args, Context& c) {
        return teamsOfUser(contextOf(c), rowOf<MemberRow>(parent).user.id, args);
    });
}

void addEntityFields(graphql::Resolvers& resolvers)
{
    resolvers.add(u"Entity.members"_s, [](const Object& parent, const QJsonObject&, Context& c) {
        return listOf(membersOf(contextOf(c).database, rowOf<EntityRow>(parent).id), memberObject);
    });
    resolvers.add(u"Member.memberRole"_s, [](const Object& parent, const QJsonObject&, Context&) -> FieldResult {
        return Node(roleObject(rowOf<MemberRow>(parent).role));
    });
    resolvers.add(u"Entity.memberCount"_s, [](const Object& parent, const QJsonObject&, Context& c) -> FieldResult {
        const auto members = membersOf(contextOf(c).database, rowOf<EntityRow>(parent).id);
        if (!members)
            return refused(members.error());
        return Node(qint64(members->size()));
    });
    resolvers.add(u"Entity.user"_s, [](const Object& parent, const QJsonObject&, Context& c) {
        return nodeOf(userById(contextOf(c).database, rowOf<EntityRow>(parent).user.value_or(0)), userObject);
    });
    resolvers.add(u"Entity.organization"_s, [](const Object& parent, const QJsonObject&, Context& c) {
        return nodeOf(organizationById(contextOf(c).database, rowOf<EntityRow>(parent).organization.value_or(0)),
            organizationObject);
    });
    resolvers.add(u"Entity.projects"_s, [](const Object& parent, const QJsonObject& args, Context& c) {
        return projectPage(contextOf(c), u"projects.entity_id = ?"_s, {rowOf<EntityRow>(parent).id}, args);
    });
    resolvers.add(u"Entity.project"_s, [](const Object& parent, const QJsonObject& args, Context& c) {
        return nodeOf(projectByName(contextOf(c).database, rowOf<EntityRow>(parent).id, args["name"_L1].toString()),
            projectObject);
    });
    resolvers.add(u"Entity.triggers"_s, [](const Object& parent, const QJsonObject& args, Context& c) {
        const qint64 id = rowOf<EntityRow>(parent).id;
        return triggerPage(contextOf(c), triggersOfEntity(), {id, id, id}, args);
    });
}

} // namespace

Object userObject(const UserRow& user)
{
    return {u"User"_s,
        {{u"id"_s, nodeId(idtype::user, user.id)}, {u"name"_s, user.username}, {u"username"_s, user.username},
            {u"email"_s, user.email}, {u"admin"_s, user.admin}, {u"accountType"_s, u"USER"_s}, {u"flags"_s, u"{}"_s},
            {u"entity"_s, user.defaultEntity}, {u"featureFlags"_s, QJsonArray()}},
        user};
}

Object entityObject(const EntityRow& entity)
{
    QJsonObject values{{u"id"_s, nodeId(idtype::entity, entity.id)}, {u"name"_s, entity.name},
        {u"entityType"_s, entity.type}, {u"isTeam"_s, entity.type == "team"_L1}, {u"available"_s, true},
        {u"readOnly"_s, false}, {u"readOnlyAdmin"_s, false}, {u"privateOnly"_s, false}, {u"isPaid"_s, true},
        {u"defaultAccess"_s, u"PRIVATE"_s}, {u"codeSavingEnabled"_s, false}, {u"storageBytes"_s, 0},
        {u"protectedAliases"_s, QJsonArray()}};
    if (entity.organization)
        values.insert(u"organizationId"_s, nodeId(idtype::organization, *entity.organization));
    return {u"Entity"_s, values, entity};
}

Object organizationObject(const OrganizationRow& organization)
{
    return {u"Organization"_s,
        {{u"id"_s, nodeId(idtype::organization, organization.id)}, {u"name"_s, organization.name},
            {u"orgType"_s, u"ORGANIZATION"_s}, {u"roles"_s, QJsonArray()}, {u"featureFlags"_s, flagsOfOrganization()},
            {u"advancedRegistryFeatures"_s, QJsonObject{{u"advancedSearch"_s, true}}}},
        organization};
}

void addPeople(graphql::Resolvers& resolvers)
{
    resolvers.add(u"Query.viewer"_s, [](const Object&, const QJsonObject&, Context& c) -> FieldResult {
        return Node(userObject(contextOf(c).viewer));
    });
    resolvers.add(u"Query.user"_s,
        [](const Object&, const QJsonObject& args, Context& c) { return userArgument(contextOf(c), args); });
    resolvers.add(u"Query.users"_s,
        [](const Object&, const QJsonObject& args, Context& c) { return userPage(contextOf(c), args); });
    resolvers.add(u"Query.entity"_s, [](const Object&, const QJsonObject& args, Context& c) {
        const QString name = textArgument(args, u"name"_s).value_or(contextOf(c).viewer.defaultEntity);
        return nodeOf(entityByName(contextOf(c).database, name), entityObject);
    });
    resolvers.add(u"Query.organization"_s,
        [](const Object&, const QJsonObject& args, Context& c) { return organizationArgument(contextOf(c), args); });
    addUser(resolvers);
    addOrganizationFields(resolvers);
    addEntityFields(resolvers);
}

} // namespace desk::sandbox
