// SPDX-License-Identifier: Apache-2.0
// Projects and registries, their collections, versions, aliases, tags and runs.
#pragma once

#include "app/sandbox/data/paging.h"
#include "app/sandbox/data/rows.h"

namespace desk::sandbox {

[[nodiscard]] bool isRegistryName(const QString& projectName);

[[nodiscard]] ProjectRow readProject(const QSqlQuery& query);
[[nodiscard]] ListQuery projectList(const QString& where, const QVariantList& values);
[[nodiscard]] FilterFields projectFields(const ProjectRow& project);
[[nodiscard]] QStringList projectFilterKeys();

[[nodiscard]] CollectionRow readCollection(const QSqlQuery& query);
[[nodiscard]] ListQuery collectionList(const QString& where, const QVariantList& values);
[[nodiscard]] FilterFields collectionFields(const CollectionRow& collection);
[[nodiscard]] QStringList collectionFilterKeys();

[[nodiscard]] LabelRow readLabel(const QSqlQuery& query);
[[nodiscard]] ListQuery aliasList(qint64 collection);
[[nodiscard]] ListQuery collectionTagList(qint64 collection);

[[nodiscard]] Result<std::optional<ProjectRow>> projectById(Database& database, qint64 id);
[[nodiscard]] Result<std::optional<ProjectRow>> projectByName(Database& database, qint64 entity, const QString& name);
[[nodiscard]] Result<std::vector<QString>> collectionTypes(Database& database, qint64 project);

[[nodiscard]] Result<std::optional<CollectionRow>> collectionById(Database& database, qint64 id);
[[nodiscard]] Result<std::optional<CollectionRow>> collectionByName(
    Database& database, qint64 project, const QString& name);

[[nodiscard]] Result<std::optional<VersionRow>> latestVersion(Database& database, qint64 collection);
[[nodiscard]] Result<std::optional<VersionRow>> versionByNumber(Database& database, qint64 collection, int number);
[[nodiscard]] Result<std::optional<VersionRow>> versionByAlias(
    Database& database, qint64 collection, const QString& alias);

[[nodiscard]] Result<qint64> addProject(Database& database, const ProjectRow& project);
[[nodiscard]] Result<qint64> addCollection(Database& database, const CollectionRow& collection);
[[nodiscard]] Result<VersionRow> addVersion(Database& database, qint64 collection, std::optional<int> number,
    const QString& metadata, const QString& createdAt);

/// Gives the alias to that version, taking it from another one.
[[nodiscard]] Status setAlias(Database& database, qint64 collection, qint64 version, const QString& alias);

/// `version` 0 tags the collection itself. Adding what is there and removing what is not are no errors.
[[nodiscard]] Status addTag(Database& database, qint64 collection, qint64 version, const QString& tag);
[[nodiscard]] Status removeTag(Database& database, qint64 collection, qint64 version, const QString& tag);

/// The run of that name, made when there is none.
[[nodiscard]] Result<RunRow> runNamed(Database& database, qint64 project, const QString& name, const QString& username);
[[nodiscard]] Status setRunState(Database& database, qint64 run, const QString& state);

/// What the run logged under that name, oldest first; the newest `limit` of them.
[[nodiscard]] Result<std::vector<double>> loggedValues(
    Database& database, qint64 run, const QString& metric, int limit);
[[nodiscard]] Status logValues(Database& database, qint64 run, const QString& metric, const QList<double>& values);

} // namespace desk::sandbox
