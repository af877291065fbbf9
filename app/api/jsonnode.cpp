// SPDX-License-Identifier: Apache-2.0
#include "app/api/jsonnode.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <cmath>
#include <limits>

namespace desk::api {

using namespace Qt::StringLiterals;

JsonNode JsonNode::member(QLatin1StringView key) const
{
    return {value[key], path.isEmpty() ? QString(key) : path + u'.' + key};
}

JsonNode JsonNode::item(qsizetype index) const
{
    return {value[index], path + u'[' + QString::number(index) + u']'};
}

void Faults::note(const JsonNode& node, const QString& expected)
{
    if (!m_first)
        m_first = DecodeError{node.path, expected};
}

JsonNode needObject(const JsonNode& node, Faults& faults)
{
    if (!node.value.isObject())
        faults.note(node, u"object"_s);
    return node;
}

JsonNode needArray(const JsonNode& node, Faults& faults)
{
    if (!node.value.isArray())
        faults.note(node, u"list"_s);
    return node;
}

QString needText(const JsonNode& node, Faults& faults)
{
    if (!node.value.isString())
        faults.note(node, u"text"_s);
    return node.value.toString();
}

QString optionalText(const JsonNode& node, Faults& faults)
{
    return node.isNothing() ? QString() : needText(node, faults);
}

bool needBool(const JsonNode& node, Faults& faults)
{
    if (!node.value.isBool())
        faults.note(node, u"true or false"_s);
    return node.value.toBool();
}

bool optionalBool(const JsonNode& node, Faults& faults)
{
    return !node.isNothing() && needBool(node, faults);
}

QDateTime needTime(const JsonNode& node, Faults& faults)
{
    QDateTime time = QDateTime::fromString(node.value.toString(), Qt::ISODateWithMs);
    if (!time.isValid()) {
        faults.note(node, u"time"_s);
        return {};
    }
    if (time.timeSpec() == Qt::LocalTime) // no zone given: every server means UTC
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

QDateTime optionalTime(const JsonNode& node, Faults& faults)
{
    return node.isNothing() ? QDateTime() : needTime(node, faults);
}

std::optional<int> optionalInt(const JsonNode& node, Faults& faults)
{
    if (node.isNothing())
        return std::nullopt;
    const double number = node.value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!(std::abs(number) <= 2147483647.0) || number != std::trunc(number)) {
        faults.note(node, u"whole number"_s);
        return std::nullopt;
    }
    return int(number);
}

std::optional<QString> optionalJsonText(const JsonNode& node)
{
    if (node.isNothing())
        return std::nullopt;
    return node.value.isString() ? node.value.toString() : jsonTextOf(node.value);
}

QString typeNameOf(const JsonNode& node)
{
    return node.value["__typename"_L1].toString();
}

QString jsonTextOf(const QJsonValue& value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    // QJsonDocument holds containers only: a scalar is written inside a list and taken out of it.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

} // namespace desk::api
