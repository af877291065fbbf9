// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/data/places.h"

#include "app/core/workspace.h"
#include "app/sandbox/data/nodeid.h"
#include "app/sandbox/data/values.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView projectColumns =
    u"projects.id, projects.entity_id, projects.name, projects.description, projects.access, projects.created_at,"
    " projects.updated_at";
constexpr QStringView collectionColumns =
    u"collections.id, collections.project_id, collections.name, collections.kind, collections.type_name,"
    " collections.description, collections.created_at, collections.updated_at";
constexpr QStringView versionColumns = u"SELECT v.id, v.collection_id, v.number, v.metadata FROM versions v ";

VersionRow readVersion(const QSqlQuery& query)
{
    return {
        query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toInt(), query.value(3).toString()};
}

QHash<QString, QString> orderBy(const QString& table)
{
    return {{u"name"_s, table + u".name"}, {u"created_at"_s, table + u".created_at"},
        {u"createdAt"_s, table + u".created_at"}, {u"updated_at"_s, table + u".updated_at"},
        {u"updatedAt"_s, table + u".updated_at"}};
}

Status done(const Result<int>& changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    return {};
}

} // namespace

bool isRegistryName(const QString& projectName)
{
    return projectName.startsWith(registryPrefix) && projectName.size() > registryPrefix.size();
}

ProjectRow readProject(const QSqlQuery& query)
{
    return {query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toString(),
        query.value(3).toString(), query.value(4).toString(), query.value(5).toString(), query.value(6).toString()};
}

ListQuery projectList(const QString& where, const QVariantList& values)
{
    return {projectColumns.toString(), u"projects"_s, where, values, u"projects.id"_s, orderBy(u"projects"_s)};
}

FilterFields projectFields(const ProjectRow& project)
{
    // The number that internalId holds: official clients narrow a list of collections to a registry with it.
    return {{u"id"_s, project.id}, {u"name"_s, project.name}, {u"entity_id"_s, nodeId(idtype::entity, project.entity)},
        {u"description"_s, project.description}, {u"created_at"_s, project.createdAt},
        {u"updated_at"_s, project.updatedAt}};
}

QStringList projectFilterKeys()
{
    return projectFields({}).keys();
}

CollectionRow readCollection(const QSqlQuery& query)
{
    return {query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toString(),
        query.value(3).toString(), query.value(4).toString(), query.value(5).toString(), query.value(6).toString(),
        query.value(7).toString()};
}

ListQuery collectionList(const QString& where, const QVariantList& values)
{
    return {
        collectionColumns.toString(), u"collections"_s, where, values, u"collections.id"_s, orderBy(u"collections"_s)};
}

FilterFields collectionFields(const CollectionRow& collection)
{
    return {{u"name"_s, collection.name}, {u"description"_s, collection.description}, {u"type"_s, collection.typeName},
        {u"created_at"_s, collection.createdAt}, {u"updated_at"_s, collection.updatedAt}};
}

QStringList collectionFilterKeys()
{
    return collectionFields({}).keys();
}

LabelRow readLabel(const QSqlQuery& query)
{
    return {query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toString()};
}

ListQuery aliasList(qint64 collection)
{
    return {u"aliases.id, aliases.collection_id, aliases.name"_s, u"aliases"_s, u"aliases.collection_id = ?"_s,
        {collection}, u"aliases.id"_s, {}};
}

ListQuery collectionTagList(qint64 collection)
{
    return {u"tags.id, tags.collection_id, tags.name"_s, u"tags"_s, u"tags.collection_id = ? AND tags.version_id = 0"_s,
        {collection}, u"tags.id"_s, {}};
}

Result<std::optional<ProjectRow>> projectById(Database& database, qint64 id)
{
    return database.row(u"SELECT " + projectColumns + u" FROM projects WHERE id = ?", {id}, readProject);
}

Result<std::optional<ProjectRow>> projectByName(Database& database, qint64 entity, const QString& name)
{
    return database.row(
        u"SELECT " + projectColumns + u" FROM projects WHERE entity_id = ? AND name = ?", {entity, name}, readProject);
}

Result<std::vector<QString>> collectionTypes(Database& database, qint64 project)
{
    return database.rows(u"SELECT DISTINCT type_name FROM collections WHERE project_id = ? ORDER BY type_name"_s,
        {project}, [](const QSqlQuery& query) { return query.value(0).toString(); });
}

Result<std::optional<CollectionRow>> collectionById(Database& database, qint64 id)
{
    return database.row(u"SELECT " + collectionColumns + u" FROM collections WHERE id = ?", {id}, readCollection);
}

Result<std::optional<CollectionRow>> collectionByName(Database& database, qint64 project, const QString& name)
{
    return database.row(u"SELECT " + collectionColumns + u" FROM collections WHERE project_id = ? AND name = ?",
        {project, name}, readCollection);
}

Result<std::optional<VersionRow>> latestVersion(Database& database, qint64 collection)
{
    return database.row(
        versionColumns + u"WHERE v.collection_id = ? ORDER BY v.number DESC LIMIT 1", {collection}, readVersion);
}

Result<std::optional<VersionRow>> versionByNumber(Database& database, qint64 collection, int number)
{
    return database.row(
        versionColumns + u"WHERE v.collection_id = ? AND v.number = ?", {collection, number}, readVersion);
}

Result<std::optional<VersionRow>> versionByAlias(Database& database, qint64 collection, const QString& alias)
{
    return database.row(
        versionColumns + u"JOIN aliases a ON a.version_id = v.id WHERE a.collection_id = ? AND a.name = ?",
        {collection, alias}, readVersion);
}

Result<qint64> addProject(Database& database, const ProjectRow& project)
{
    return database.insert(u"INSERT INTO projects (entity_id, name, description, access, created_at, updated_at)"
                           " VALUES (?, ?, ?, ?, ?, ?)"_s,
        {project.entity, project.name, text(project.description), project.access, project.createdAt,
            project.updatedAt});
}

Result<qint64> addCollection(Database& database, const CollectionRow& collection)
{
    return database.insert(
        u"INSERT INTO collections (project_id, name, kind, type_name, description, created_at, updated_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {collection.project, collection.name, collection.kind, collection.typeName, text(collection.description),
            collection.createdAt, collection.updatedAt});
}

Result<VersionRow> addVersion(
    Database& database, qint64 collection, std::optional<int> number, const QString& metadata, const QString& createdAt)
{
    if (!number) {
        const auto latest = latestVersion(database, collection);
        if (!latest)
            return tl::unexpected(latest.error());
        number = *latest ? (*latest)->number + 1 : 0;
    }
    const auto id =
        database.insert(u"INSERT INTO versions (collection_id, number, metadata, created_at) VALUES (?, ?, ?, ?)"_s,
            {collection, *number, metadata, createdAt});
    if (!id)
        return tl::unexpected(id.error());
    return VersionRow{*id, collection, *number, metadata};
}

Status setAlias(Database& database, qint64 collection, qint64 version, const QString& alias)
{
    return done(database.change(u"INSERT INTO aliases (collection_id, version_id, name) VALUES (?, ?, ?)"
                                " ON CONFLICT (collection_id, name) DO UPDATE SET version_id = excluded.version_id"_s,
        {collection, version, alias}));
}

Status addTag(Database& database, qint64 collection, qint64 version, const QString& tag)
{
    return done(database.change(u"INSERT OR IGNORE INTO tags (collection_id, version_id, name) VALUES (?, ?, ?)"_s,
        {collection, version, tag}));
}

Status removeTag(Database& database, qint64 collection, qint64 version, const QString& tag)
{
    return done(database.change(
        u"DELETE FROM tags WHERE collection_id = ? AND version_id = ? AND name = ?"_s, {collection, version, tag}));
}

Result<RunRow> runNamed(Database& database, qint64 project, const QString& name, const QString& username)
{
    auto found =
        database.row(u"SELECT id, project_id, name, username, state FROM runs WHERE project_id = ? AND name = ?"_s,
            {project, name}, [](const QSqlQuery& query) {
                return RunRow{query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toString(),
                    query.value(3).toString(), query.value(4).toString()};
            });
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return **found;
    const RunRow run{0, project, name, username, u"RUNNING"_s};
    const auto id = database.insert(u"INSERT INTO runs (project_id, name, username, state) VALUES (?, ?, ?, ?)"_s,
        {run.project, run.name, text(run.username), run.state});
    if (!id)
        return tl::unexpected(id.error());
    return RunRow{*id, project, name, username, run.state};
}

Status setRunState(Database& database, qint64 run, const QString& state)
{
    return done(database.change(u"UPDATE runs SET state = ? WHERE id = ?"_s, {state, run}));
}

Result<std::vector<double>> loggedValues(Database& database, qint64 run, const QString& metric, int limit)
{
    return database.rows(u"SELECT value FROM (SELECT id, value FROM metric_values WHERE run_id = ? AND name = ?"
                         " ORDER BY id DESC LIMIT ?) ORDER BY id"_s,
        {run, metric, limit}, [](const QSqlQuery& query) { return query.value(0).toDouble(); });
}

Status logValues(Database& database, qint64 run, const QString& metric, const QList<double>& values)
{
    for (const double value : values) {
        const auto logged = done(database.change(
            u"INSERT INTO metric_values (run_id, name, value) VALUES (?, ?, ?)"_s, {run, metric, value}));
        if (!logged)
            return logged;
    }
    return {};
}

} // namespace desk::sandbox
