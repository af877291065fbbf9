// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/data/automations.h"
#include "app/sandbox/data/history.h"
#include "app/sandbox/data/nodeid.h"
#include "app/sandbox/data/people.h"
#include "app/sandbox/data/places.h"
#include "app/sandbox/data/registries.h"
#include "app/sandbox/resolve/resolvers.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;
using graphql::Context;
using graphql::FieldResult;
using graphql::Node;
using graphql::Object;

namespace {

Object roleObject(const QString& name)
{
    return {u"Role"_s, {{u"ID"_s, name}, {u"name"_s, name}, {u"permissions"_s, QJsonArray()}}, {}};
}

Object projectMemberObject(const MemberRow& member, bool isInherited)
{
    return {u"ProjectMember"_s,
        {{u"id"_s, nodeId(idtype::user, member.user.id)}, {u"name"_s, member.user.username},
            {u"username"_s, member.user.username}, {u"email"_s, member.user.email}, {u"accountType"_s, u"USER"_s},
            {u"projectRoleIsInherited"_s, isInherited}},
        member};
}

/// The named project; without an entity, of the viewer's default one.
FieldResult projectArgument(RequestContext& context, const QJsonObject& args)
{
    const QString owner = textArgument(args, u"entityName"_s).value_or(context.viewer.defaultEntity);
    const auto entity = entityByName(context.database, owner);
    if (!entity)
        return refused(entity.error());
    if (!*entity)
        return Node(nullptr);
    return nodeOf(projectByName(context.database, (*entity)->id, args.value("name"_L1).toString()), projectObject);
}

FieldResult projectsArgument(RequestContext& context, const QJsonObject& args)
{
    const QString owner = textArgument(args, u"entityName"_s).value_or(context.viewer.defaultEntity);
    const auto entity = entityByName(context.database, owner);
    if (!entity)
        return refused(entity.error());
    return projectPage(context, u"projects.entity_id = ?"_s, {*entity ? (*entity)->id : 0}, args);
}

FieldResult membersOfProject(RequestContext& context, const ProjectRow& project)
{
    const bool isRegistry = isRegistryName(project.name);
    const auto members =
        isRegistry ? registryMembers(context.database, project.id) : membersOf(context.database, project.entity);
    return listOf(members, [isRegistry](const MemberRow& row) { return projectMemberObject(row, !isRegistry); });
}

FieldResult teamMembersOf(RequestContext& context, const ProjectRow& project)
{
    const auto teams = registryTeams(context.database, project.id);
    return listOf(teams, [](const RegistryTeamRow& row) { return Object{u"ProjectTeamMember"_s, {}, row}; });
}

void addProjectFields(graphql::Resolvers& resolvers)
{
    resolvers.add(u"Project.entity"_s, [](const Object& parent, const QJsonObject&, Context& c) {
        return nodeOf(entityById(contextOf(c).database, rowOf<ProjectRow>(parent).entity), entityObject);
    });
    resolvers.add(u"Project.entityName"_s, [](const Object& parent, const QJsonObject&, Context& c) -> FieldResult {
        const auto entity = entityById(contextOf(c).database, rowOf<ProjectRow>(parent).entity);
        if (!entity)
            return refused(entity.error());
        return Node(*entity ? (*entity)->name : QString());
    });
    resolvers.add(u"Project.members"_s, [](const Object& parent, const QJsonObject&, Context& c) {
        return membersOfProject(contextOf(c), rowOf<ProjectRow>(parent));
    });
    resolvers.add(u"ProjectMember.role"_s, [](const Object& parent, const QJsonObject&, Context&) -> FieldResult {
        return Node(roleObject(rowOf<MemberRow>(parent).role));
    });
    resolvers.add(u"Project.teamMembers"_s, [](const Object& parent, const QJsonObject&, Context& c) {
        return teamMembersOf(contextOf(c), rowOf<ProjectRow>(parent));
    });
    resolvers.add(u"ProjectTeamMember.team"_s, [](const Object& parent, const QJsonObject&, Context&) -> FieldResult {
        return Node(entityObject(rowOf<RegistryTeamRow>(parent).team));
    });
    resolvers.add(u"ProjectTeamMember.role"_s, [](const Object& parent, const QJsonObject&, Context&) -> FieldResult {
        return Node(roleObject(rowOf<RegistryTeamRow>(parent).role));
    });
    resolvers.add(u"Project.triggers"_s, [](const Object& parent, const QJsonObject&, Context& c) {
        const qint64 id = rowOf<ProjectRow>(parent).id;
        return listOf(triggersWhere(contextOf(c).database, triggersOfProject(), {id, id}), triggerObject);
    });
    resolvers.add(u"Project.triggerExecutions"_s, [](const Object& parent, const QJsonObject& args, Context& c) {
        const qint64 id = rowOf<ProjectRow>(parent).id;
        const bool all = !args.value("projectOnly"_L1).toBool();
        const QVariantList values = all ? QVariantList{id, id} : QVariantList{id};
        return executionPage(contextOf(c), executionsOfProject(all), values, args);
    });
}

} // namespace

Object projectObject(const ProjectRow& project)
{
    return {u"Project"_s,
        {{u"id"_s, nodeId(idtype::project, project.id)}, {u"internalId"_s, nodeId("ProjectInternalId"_L1, project.id)},
            {u"name"_s, project.name}, {u"description"_s, project.description}, {u"access"_s, project.access},
            {u"createdAt"_s, project.createdAt}, {u"updatedAt"_s, project.updatedAt}, {u"readOnly"_s, false},
            {u"isBenchmark"_s, false}, {u"isRegistry"_s, isRegistryName(project.name)},
            {u"allowAllArtifactTypesInRegistry"_s, true}},
        project};
}

FieldResult projectPage(
    RequestContext& context, const QString& where, const QVariantList& values, const QJsonObject& args)
{
    return pageOf<ProjectRow>(context, u"Project"_s, projectList(where, values), pageRequest(args), projectFilterKeys(),
        readProject, projectFields, projectObject);
}

void addPlaces(graphql::Resolvers& resolvers)
{
    resolvers.add(u"Query.project"_s,
        [](const Object&, const QJsonObject& args, Context& c) { return projectArgument(contextOf(c), args); });
    for (const QString& field : {u"Query.models"_s, u"Query.projects"_s})
        resolvers.add(field,
            [](const Object&, const QJsonObject& args, Context& c) { return projectsArgument(contextOf(c), args); });
    addProjectFields(resolvers);
}

} // namespace desk::sandbox
