// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/intake.h"

#include "app/core/workspace.h"
#include "app/sandbox/choices.h"
#include "app/sandbox/data/nodeid.h"
#include "app/sandbox/data/people.h"
#include "app/sandbox/data/places.h"
#include "app/sandbox/problems.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The entity of that name; an organization's name stands for its entity, which nobody remembers the name of.
Result<EntityRow> findEntity(Database& database, const QString& name)
{
    auto entity = entityByName(database, name);
    if (!entity)
        return tl::unexpected(entity.error());
    if (*entity)
        return **entity;
    const auto organization = organizationByName(database, name);
    if (!organization)
        return tl::unexpected(organization.error());
    if (!*organization)
        return notFound(u"there is no entity \"%1\""_s.arg(name));
    entity = entityById(database, (*organization)->entity);
    if (!entity)
        return tl::unexpected(entity.error());
    if (!*entity)
        return notFound(u"there is no entity \"%1\""_s.arg(name));
    return **entity;
}

Result<ProjectRow> findProject(Database& database, const EntityRow& entity, const QString& name)
{
    for (const QString& candidate : QStringList{name, registryPrefix + name}) {
        const auto project = projectByName(database, entity.id, candidate);
        if (!project)
            return tl::unexpected(project.error());
        if (*project)
            return **project;
    }
    return notFound(u"there is no project \"%1\" in \"%2\""_s.arg(name, entity.name));
}

Result<CollectionRow> findCollection(
    Database& database, const ProjectRow& project, const Incoming& event, const QString& now)
{
    const auto found = collectionByName(database, project.id, event.collection);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return **found;
    const bool isLink = event.type == "LINK_MODEL"_L1;
    if (!isLink && event.type != "CREATE_ARTIFACT"_L1)
        return notFound(u"there is no collection \"%1\" in \"%2\""_s.arg(event.collection, project.name));
    CollectionRow made{
        0, project.id, event.collection, isLink ? u"PORTFOLIO"_s : u"SEQUENCE"_s, u"model"_s, QString(), now, now};
    const auto id = addCollection(database, made);
    if (!id)
        return tl::unexpected(id.error());
    made.id = *id;
    return made;
}

QString jsonText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// "v7" and "7" are 7.
std::optional<int> versionNumber(QString text)
{
    if (text.startsWith(u'v'))
        text.remove(0, 1);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

/// The version an event is about: an existing one, or a new one when the event makes it or names one not seen yet.
Result<VersionRow> findVersion(Database& database, qint64 collection, const Incoming& event, const QString& now)
{
    const std::optional<int> number = versionNumber(event.version);
    const QString metadata = jsonText(event.metadata.value_or(QJsonObject()));
    const bool makesNew = event.type == "CREATE_ARTIFACT"_L1 || event.type == "LINK_MODEL"_L1;
    Result<std::optional<VersionRow>> found = std::nullopt;
    if (number)
        found = versionByNumber(database, collection, *number);
    else if (!event.version.isEmpty())
        found = versionByAlias(database, collection, event.version);
    else if (!makesNew)
        found = latestVersion(database, collection);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return **found;
    if (!number && !event.version.isEmpty())
        return notFound(u"\"%1\" has no version \"%2\""_s.arg(event.collection, event.version));
    auto made = addVersion(database, collection, number, metadata, now);
    if (!made)
        return made;
    if (auto named = setAlias(database, collection, made->id, u"latest"_s); !named)
        return tl::unexpected(named.error());
    return made;
}

Status updateLabels(Database& database, qint64 collection, const VersionRow& version, const Incoming& event)
{
    const qint64 tagged = event.isCollectionTag() ? 0 : version.id;
    if (event.type.startsWith("ADD_"_L1) && !event.tag.isEmpty())
        return addTag(database, collection, tagged, event.tag);
    if (event.type.startsWith("REMOVE_"_L1))
        return removeTag(database, collection, tagged, event.tag);
    if (event.type == "UNLINK_ARTIFACT"_L1 || event.alias.isEmpty())
        return {};
    return setAlias(database, collection, version.id, event.alias);
}

QHash<QString, QString> metadataTexts(const QString& json)
{
    QHash<QString, QString> texts;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isString()) {
            texts.insert(it.key(), it.value().toString());
            continue;
        }
        // QJsonDocument writes objects and arrays only: the value's text is what stands between the brackets.
        const QByteArray array = QJsonDocument(QJsonArray{it.value()}).toJson(QJsonDocument::Compact);
        texts.insert(it.key(), QString::fromUtf8(array.sliced(1, array.size() - 2)));
    }
    return texts;
}

Status takeArtifact(
    Database& database, const ProjectRow& project, const Incoming& event, const QString& now, Placed* placed)
{
    const auto collection = findCollection(database, project, event, now);
    if (!collection)
        return tl::unexpected(collection.error());
    placed->scopes.push_back({u"ARTIFACT_COLLECTION"_s, collection->id});
    Occurrence& occurrence = placed->occurrence;
    occurrence.facts.collection = collection->name;
    occurrence.facts.alias = event.alias;
    occurrence.facts.tag = event.tag;
    if (event.isCollectionTag())
        return updateLabels(database, collection->id, {}, event);
    const auto version = findVersion(database, collection->id, event, now);
    if (!version)
        return tl::unexpected(version.error());
    occurrence.versionNumber = version->number;
    occurrence.metadata = event.metadata ? jsonText(*event.metadata) : version->metadata;
    occurrence.facts.version = u"v%1"_s.arg(version->number);
    occurrence.facts.artifactId = nodeId(idtype::artifact, version->id);
    occurrence.facts.metadata = metadataTexts(occurrence.metadata);
    return updateLabels(database, collection->id, *version, event);
}

Status takeRun(Database& database, const ProjectRow& project, const Incoming& event, Placed* placed)
{
    const auto run = runNamed(database, project.id, event.run, placed->occurrence.facts.author);
    if (!run)
        return tl::unexpected(run.error());
    placed->run = run->id;
    Occurrence& occurrence = placed->occurrence;
    occurrence.runUser = run->username;
    occurrence.values = event.values;
    occurrence.facts.run = run->name;
    occurrence.facts.runState = event.isState() ? event.state : QString();
    occurrence.facts.metric = event.metric;
    if (event.isState())
        return setRunState(database, run->id, event.state);
    const auto earlier = loggedValues(database, run->id, event.metric, choices::judgedValues);
    if (!earlier)
        return tl::unexpected(earlier.error());
    placed->earlier = QList<double>(earlier->begin(), earlier->end());
    return logValues(database, run->id, event.metric, event.values);
}

} // namespace

Result<Placed> takeIn(Database& database, const Incoming& event, const QString& defaultAuthor, const QString& now)
{
    const auto entity = findEntity(database, event.entity);
    if (!entity)
        return tl::unexpected(entity.error());
    const auto project = findProject(database, *entity, event.project);
    if (!project)
        return tl::unexpected(project.error());
    Placed placed;
    EventFacts& facts = placed.occurrence.facts;
    facts.eventType = event.type;
    facts.author = event.author.isEmpty() ? defaultAuthor : event.author;
    facts.entity = entity->name;
    facts.project = project->name;
    const Status taken = event.isRun() ? takeRun(database, *project, event, &placed)
                                       : takeArtifact(database, *project, event, now, &placed);
    if (!taken)
        return tl::unexpected(taken.error());
    placed.scopes.push_back({u"PROJECT"_s, project->id});
    placed.scopes.push_back({u"ENTITY"_s, entity->id});
    if (entity->organization) {
        const auto organization = organizationById(database, *entity->organization);
        if (!organization)
            return tl::unexpected(organization.error());
        if (*organization && (*organization)->entity != entity->id)
            placed.scopes.push_back({u"ENTITY"_s, (*organization)->entity});
    }
    return placed;
}

} // namespace desk::sandbox
