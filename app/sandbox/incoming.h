// SPDX-License-Identifier: Apache-2.0
// The body of POST /sandbox/events.
#pragma once

#include "app/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace desk::sandbox {

/// An event somebody posted, checked for what its type needs. Names are not looked up yet.
struct Incoming {
    QString type; ///< name of EventTriggeringConditionType
    QString entity;
    QString project;
    QString collection;
    QString version; ///< "v7", "7", an alias, or empty for the newest
    QString alias;
    QString tag;
    QString author;
    std::optional<QJsonObject> metadata;
    QString run;
    QString state; ///< upper case
    QString metric;
    QList<double> values;
    bool operator==(const Incoming&) const = default;

    [[nodiscard]] bool isMetric() const;
    [[nodiscard]] bool isState() const;
    [[nodiscard]] bool isRun() const { return isMetric() || isState(); }
    [[nodiscard]] bool isCollectionTag() const;
};

/// GraphQlError 400 with a sentence that names the member.
[[nodiscard]] Result<Incoming> readIncoming(const QByteArray& body);

/// Event types of automations an event of that type can start: values of a metric are judged by all three.
[[nodiscard]] QStringList startedTypes(const QString& incomingType);

} // namespace desk::sandbox
