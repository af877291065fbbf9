// SPDX-License-Identifier: Apache-2.0
#include "ui/models/historyexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

/// In the order of the file.
constexpr std::array columns{"time"_L1, "automation"_L1, "automation_id"_L1, "event"_L1, "event_data"_L1, "action"_L1,
    "target"_L1, "status"_L1, "http_status"_L1, "duration_ms"_L1, "error"_L1, "payload"_L1, "response"_L1, "id"_L1};

QJsonValue number(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

std::optional<double> milliseconds(const Execution& e)
{
    if (!e.delivery)
        return std::nullopt;
    return double(e.delivery->durationMicroseconds) / 1000;
}

QJsonObject rowOf(const Execution& e)
{
    const QString response = e.delivery ? QString::fromUtf8(e.delivery->response) : e.responseBody;
    return {{u"time"_s, e.createdAt.toUTC().toString(Qt::ISODateWithMs)}, {u"automation"_s, e.automationName},
        {u"automation_id"_s, e.automation.value}, {u"event"_s, e.eventType}, {u"event_data"_s, e.eventDetails},
        {u"action"_s, e.actionType}, {u"target"_s, e.target}, {u"status"_s, e.stateName},
        {u"http_status"_s, number(e.httpStatus)}, {u"duration_ms"_s, number(milliseconds(e))}, {u"error"_s, e.error},
        {u"payload"_s, e.payload}, {u"response"_s, response}, {u"id"_s, e.id.value}};
}

/// A spreadsheet runs a cell that begins like this; behind an apostrophe it is text.
bool looksLikeFormula(const QString& text)
{
    return !text.isEmpty() && u"=+-@\t\r\n|"_s.contains(text.front());
}

QString cell(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    QString text = value.toString();
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    const bool quoted = text.contains(u'"') || text.contains(u',') || text.contains(u'\r') || text.contains(u'\n');
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

QByteArray executionsCsv(const QList<Execution>& executions)
{
    QStringList names;
    for (const QLatin1StringView name : columns)
        names.append(name);
    QString csv = names.join(u',') + u"\r\n"_s;
    for (const Execution& execution : executions) {
        const QJsonObject row = rowOf(execution);
        QStringList cells;
        for (const QLatin1StringView name : columns)
            cells.append(cell(row.value(name)));
        csv += cells.join(u',') + u"\r\n"_s;
    }
    return csv.toUtf8();
}

QByteArray executionsJson(const QList<Execution>& executions)
{
    QJsonArray rows;
    for (const Execution& execution : executions)
        rows.append(rowOf(execution));
    return QJsonDocument(rows).toJson();
}

} // namespace desk::ui
