// SPDX-License-Identifier: Apache-2.0
#include "app/sync/eventrequest.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desk::sync {

using namespace Qt::StringLiterals;

QJsonObject eventRequest(const EventFacts& facts)
{
    QJsonObject request{{u"type"_s, facts.eventType}, {u"entity"_s, facts.entity}, {u"project"_s, facts.project}};
    const auto add = [&request](QLatin1StringView key, const QString& value) {
        if (!value.isEmpty())
            request.insert(key, value);
    };
    add("author"_L1, facts.author);
    add("collection"_L1, facts.collection);
    add("version"_L1, facts.version);
    add("alias"_L1, facts.alias);
    add("tag"_L1, facts.tag);
    add("run"_L1, facts.run);
    add("state"_L1, facts.runState);
    add("metric"_L1, facts.metric);
    if (!facts.metricValues.isEmpty())
        request.insert("values"_L1, QJsonDocument::fromJson(facts.metricValues.toUtf8()).array());
    if (!facts.metadata.isEmpty()) {
        QJsonObject metadata;
        for (auto it = facts.metadata.begin(); it != facts.metadata.end(); ++it)
            metadata.insert(it.key(), metadataValue(it.value()));
        request.insert("metadata"_L1, metadata);
    }
    return request;
}

QJsonValue metadataValue(const QString& text)
{
    const QJsonArray values = QJsonDocument::fromJson(QByteArray('[' + text.toUtf8() + ']')).array();
    return values.size() == 1 && !values[0].isString() ? values[0] : QJsonValue(text);
}

} // namespace desk::sync
