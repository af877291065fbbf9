// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/incoming.h"

#include "app/sandbox/problems.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isAliasType(const QString& type)
{
    return type == "ADD_ARTIFACT_ALIAS"_L1 || type == "UPDATE_ARTIFACT_ALIAS"_L1;
}

bool isTagType(const QString& type)
{
    return type.endsWith("_TAG"_L1);
}

bool isKnownType(const QString& type)
{
    return isAliasType(type)
        || QStringList{u"CREATE_ARTIFACT"_s, u"ADD_ARTIFACT_TAG"_s, u"REMOVE_ARTIFACT_TAG"_s, u"ADD_COLLECTION_TAG"_s,
            u"REMOVE_COLLECTION_TAG"_s, u"LINK_MODEL"_s, u"UNLINK_ARTIFACT"_s, u"RUN_METRIC"_s, u"RUN_METRIC_CHANGE"_s,
            u"RUN_METRIC_ZSCORE"_s, u"RUN_STATE"_s}
               .contains(type);
}

QString missing(const QString& member, const QString& type)
{
    return u"an event of type %1 needs the member \"%2\" with a text"_s.arg(type, member);
}

/// The names of members that must be there.
QStringList neededMembers(const Incoming& event)
{
    QStringList names{u"entity"_s, u"project"_s};
    if (!event.isRun())
        names << u"collection"_s;
    if (isAliasType(event.type))
        names << u"alias"_s;
    if (isTagType(event.type))
        names << u"tag"_s;
    if (event.isRun())
        names << u"run"_s;
    if (event.isState())
        names << u"state"_s;
    if (event.isMetric())
        names << u"metric"_s;
    return names;
}

Result<QList<double>> readValues(const QJsonValue& json)
{
    QList<double> values;
    for (const QJsonValue& value : json.toArray()) {
        if (!value.isDouble())
            return badRequest(u"\"values\" must hold numbers only"_s);
        values.append(value.toDouble());
    }
    if (values.isEmpty())
        return badRequest(u"a metric event needs \"values\" with at least one number, newest last"_s);
    return values;
}

} // namespace

bool Incoming::isMetric() const
{
    return type.startsWith("RUN_METRIC"_L1);
}

bool Incoming::isState() const
{
    return type == "RUN_STATE"_L1;
}

bool Incoming::isCollectionTag() const
{
    return type.endsWith("_COLLECTION_TAG"_L1);
}

Result<Incoming> readIncoming(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return badRequest(u"the body must be a JSON object that describes an event"_s);
    const QJsonObject json = document.object();
    Incoming event;
    event.type = json["type"_L1].toString();
    if (!isKnownType(event.type))
        return badRequest(u"\"type\" is not an event this sandbox can play: \"%1\""_s.arg(event.type));
    for (const QString& name : neededMembers(event)) {
        if (json[name].toString().isEmpty())
            return badRequest(missing(name, event.type));
    }
    event.entity = json["entity"_L1].toString();
    event.project = json["project"_L1].toString();
    event.collection = json["collection"_L1].toString();
    const QJsonValue version = json["version"_L1];
    event.version = version.isDouble() ? QString::number(version.toInt()) : version.toString();
    event.alias = json["alias"_L1].toString();
    event.tag = json["tag"_L1].toString();
    event.author = json["author"_L1].toString();
    event.run = json["run"_L1].toString();
    event.state = json["state"_L1].toString().toUpper();
    event.metric = json["metric"_L1].toString();
    const QJsonValue metadata = json["metadata"_L1];
    if (metadata.isObject())
        event.metadata = metadata.toObject();
    else if (!metadata.isUndefined() && !metadata.isNull())
        return badRequest(u"\"metadata\" must be a JSON object"_s);
    if (event.isMetric()) {
        auto values = readValues(json["values"_L1]);
        if (!values)
            return tl::unexpected(values.error());
        event.values = *values;
    }
    return event;
}

QStringList startedTypes(const QString& incomingType)
{
    if (incomingType == "RUN_METRIC"_L1)
        return {u"RUN_METRIC"_s, u"RUN_METRIC_CHANGE"_s, u"RUN_METRIC_ZSCORE"_s};
    return {incomingType};
}

} // namespace desk::sandbox
