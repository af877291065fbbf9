// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/data/automations.h"
#include "app/sandbox/data/history.h"
#include "app/sandbox/data/nodeid.h"
#include "app/sandbox/data/places.h"
#include "app/sandbox/resolve/resolvers.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;
using graphql::Context;
using graphql::FieldResult;
using graphql::Node;
using graphql::Object;

namespace {

/// A type of artifact in a project; the server keeps them as objects, here they are a word of the collection.
struct TypeOfArtifact {
    qint64 project = 0;
    QString name;
};

Object typeObject(qint64 project, const QString& name, const QString& createdAt)
{
    return {u"ArtifactType"_s,
        {{u"id"_s, nodeId("ArtifactType"_L1, project * 1000 + qint64(qHash(name) % 1000))}, {u"name"_s, name},
            {u"createdAt"_s, createdAt}},
        TypeOfArtifact{project, name}};
}

FieldResult collectionPage(
    RequestContext& context, const QString& where, const QVariantList& values, const QJsonObject& args)
{
    QString condition = where;
    QVariantList bound = values;
    if (const QJsonArray kinds = args.value("collectionTypes"_L1).toArray(); !kinds.isEmpty()) {
        condition = u"(%1) AND collections.kind IN (%2)"_s.arg(where, QStringList(kinds.size(), u"?"_s).join(u", "_s));
        for (const QJsonValue& kind : kinds)
            bound.append(kind.toString());
    }
    return pageOf<CollectionRow>(context, u"ArtifactCollection"_s, collectionList(condition, bound), pageRequest(args),
        collectionFilterKeys(), readCollection, collectionFields, collectionObject);
}

/// Collections of an entity, in those of its projects that fulfil `projectFilters`.
FieldResult entityCollections(RequestContext& context, const EntityRow& entity, const QJsonObject& args)
{
    const auto filter = listFilter(textArgument(args, u"projectFilters"_s), projectFilterKeys());
    if (!filter)
        return refused(filter.error());
    const ListQuery list = projectList(u"projects.entity_id = ?"_s, {entity.id});
    const auto projects = context.database.rows(
        u"SELECT " + list.columns + u" FROM projects WHERE " + list.where, list.values, readProject);
    if (!projects)
        return refused(projects.error());
    QStringList marks;
    QVariantList ids;
    for (const ProjectRow& project : *projects) {
        if (matches(*filter, projectFields(project)).value_or(false)) {
            marks.append(u"?"_s);
            ids.append(project.id);
        }
    }
    return collectionPage(context, u"collections.project_id IN (%1)"_s.arg(marks.join(u", "_s)), ids, args);
}

FieldResult typesOf(RequestContext& context, const ProjectRow& project, const QJsonObject& args)
{
    const auto names = collectionTypes(context.database, project.id);
    if (!names)
        return refused(names.error());
    std::vector<Object> nodes;
    for (const QString& name : *names)
        nodes.push_back(typeObject(project.id, name, project.createdAt));
    return connectionOf(u"ArtifactType"_s, std::move(nodes), pageRequest(args));
}

FilterFields noFields(const LabelRow&)
{
    return {};
}

FieldResult aliasPage(RequestContext& context, const CollectionRow& collection, const QJsonObject& args)
{
    return pageOf<LabelRow>(context, u"ArtifactAlias"_s, aliasList(collection.id), pageRequest(args), {}, readLabel,
        noFields, [&collection](const LabelRow& row) {
            return Object{u"ArtifactAlias"_s,
                {{u"id"_s, nodeId("ArtifactAlias"_L1, row.id)}, {u"alias"_s, row.name},
                    {u"artifactCollectionName"_s, collection.name}},
                {}};
        });
}

FieldResult tagPage(RequestContext& context, const CollectionRow& collection, const QJsonObject& args)
{
    return pageOf<LabelRow>(context, u"Tag"_s, collectionTagList(collection.id), pageRequest(args), {}, readLabel,
        noFields, [](const LabelRow& row) {
            return Object{u"Tag"_s,
                {{u"id"_s, nodeId("Tag"_L1, row.id)}, {u"name"_s, row.name}, {u"tagCategoryName"_s, u"tag"_s},
                    {u"attributes"_s, u"{}"_s}},
                {}};
        });
}

/// The collection of that type in the project; null when its type is another one.
FieldResult collectionOfType(RequestContext& context, const TypeOfArtifact& type, const QString& name)
{
    auto collection = collectionByName(context.database, type.project, name);
    if (collection && *collection && (*collection)->typeName != type.name)
        return Node(nullptr);
    return nodeOf(collection, collectionObject);
}

void addTypeFields(graphql::Resolvers& resolvers)
{
    resolvers.add(u"Project.artifactTypes"_s, [](const Object& parent, const QJsonObject& args, Context& c) {
        return typesOf(contextOf(c), rowOf<ProjectRow>(parent), args);
    });
    resolvers.add(
        u"Project.artifactType"_s, [](const Object& parent, const QJsonObject& args, Context& c) -> FieldResult {
            const ProjectRow& project = rowOf<ProjectRow>(parent);
            const auto names = collectionTypes(contextOf(c).database, project.id);
            if (!names)
                return refused(names.error());
            const QString name = args.value("name"_L1).toString();
            if (std::find(names->begin(), names->end(), name) == names->end())
                return Node(nullptr);
            return Node(typeObject(project.id, name, project.createdAt));
        });
    resolvers.add(u"ArtifactType.project"_s, [](const Object& parent, const QJsonObject&, Context& c) {
        return nodeOf(projectById(contextOf(c).database, rowOf<TypeOfArtifact>(parent).project), projectObject);
    });
    resolvers.add(u"ArtifactType.artifactCollection"_s, [](const Object& parent, const QJsonObject& args, Context& c) {
        return collectionOfType(contextOf(c), rowOf<TypeOfArtifact>(parent), args.value("name"_L1).toString());
    });
    resolvers.add(u"ArtifactType.artifactCollections"_s, [](const Object& parent, const QJsonObject& args, Context& c) {
        const TypeOfArtifact& type = rowOf<TypeOfArtifact>(parent);
        return collectionPage(contextOf(c), u"collections.project_id = ? AND collections.type_name = ?"_s,
            {type.project, type.name}, args);
    });
}

void addCollectionFields(graphql::Resolvers& resolvers)
{
    resolvers.add(u"ArtifactCollection.project"_s, [](const Object& parent, const QJsonObject&, Context& c) {
        return nodeOf(projectById(contextOf(c).database, rowOf<CollectionRow>(parent).project), projectObject);
    });
    resolvers.add(u"ArtifactCollection.defaultArtifactType"_s,
        [](const Object& parent, const QJsonObject&, Context&) -> FieldResult {
            const CollectionRow& row = rowOf<CollectionRow>(parent);
            return Node(typeObject(row.project, row.typeName, row.createdAt));
        });
    resolvers.add(u"ArtifactCollection.aliases"_s, [](const Object& parent, const QJsonObject& args, Context& c) {
        return aliasPage(contextOf(c), rowOf<CollectionRow>(parent), args);
    });
    resolvers.add(u"ArtifactCollection.tags"_s, [](const Object& parent, const QJsonObject& args, Context& c) {
        return tagPage(contextOf(c), rowOf<CollectionRow>(parent), args);
    });
    resolvers.add(u"ArtifactCollection.triggers"_s, [](const Object& parent, const QJsonObject& args, Context& c) {
        return triggerPage(
            contextOf(c), triggersOfScope(), {u"ARTIFACT_COLLECTION"_s, rowOf<CollectionRow>(parent).id}, args);
    });
    resolvers.add(
        u"ArtifactCollection.triggerExecutions"_s, [](const Object& parent, const QJsonObject& args, Context& c) {
            return executionPage(
                contextOf(c), executionsOfScope(), {u"ARTIFACT_COLLECTION"_s, rowOf<CollectionRow>(parent).id}, args);
        });
}

} // namespace

Object collectionObject(const CollectionRow& collection)
{
    return {collection.kind == "SEQUENCE"_L1 ? u"ArtifactSequence"_s : u"ArtifactPortfolio"_s,
        {{u"id"_s, nodeId(idtype::collection, collection.id)}, {u"name"_s, collection.name},
            {u"description"_s, collection.description}, {u"createdAt"_s, collection.createdAt},
            {u"updatedAt"_s, collection.updatedAt}, {u"state"_s, u"READY"_s}},
        collection};
}

void addCollections(graphql::Resolvers& resolvers)
{
    resolvers.add(u"Query.artifactCollection"_s, [](const Object&, const QJsonObject& args, Context& c) {
        const auto id = numberOf(idtype::collection, args.value("id"_L1).toString());
        return nodeOf(collectionById(contextOf(c).database, id.value_or(0)), collectionObject);
    });
    resolvers.add(u"Project.artifactCollections"_s, [](const Object& parent, const QJsonObject& args, Context& c) {
        return collectionPage(contextOf(c), u"collections.project_id = ?"_s, {rowOf<ProjectRow>(parent).id}, args);
    });
    resolvers.add(u"Project.artifactCollection"_s, [](const Object& parent, const QJsonObject& args, Context& c) {
        return nodeOf(
            collectionByName(contextOf(c).database, rowOf<ProjectRow>(parent).id, args.value("name"_L1).toString()),
            collectionObject);
    });
    resolvers.add(u"Entity.artifactCollections"_s, [](const Object& parent, const QJsonObject& args, Context& c) {
        return entityCollections(contextOf(c), rowOf<EntityRow>(parent), args);
    });
    addTypeFields(resolvers);
    addCollectionFields(resolvers);
}

} // namespace desk::sandbox
