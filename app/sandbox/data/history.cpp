// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/data/history.h"

#include "app/sandbox/choices.h"
#include "app/sandbox/data/nodeid.h"
#include "app/sandbox/data/values.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView columns =
    u"executions.id, executions.trigger_id, executions.trigger_name, executions.created_at, executions.state,"
    " executions.scope_type, executions.scope_id, executions.event_type, executions.event_data,"
    " executions.action_type, executions.integration_id, executions.target, executions.payload, executions.title,"
    " executions.severity, executions.http_status, executions.http_status_text, executions.response_body,"
    " executions.error";

Status done(const Result<int>& changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    return {};
}

ExecutionRow readWithDelivery(const QSqlQuery& query)
{
    ExecutionRow row = readExecution(query);
    if (query.value(19).isNull())
        return row;
    row.request = query.value(19).toByteArray();
    row.response = query.value(20).toByteArray();
    row.requestSha256 = query.value(21).toString();
    row.requestSize = query.value(22).toLongLong();
    row.durationMicroseconds = query.value(23).toLongLong();
    return row;
}

QVariantList deliveryValues(const ExecutionRow& execution)
{
    if (!execution.request)
        return {QVariant(), QVariant(), QVariant(), QVariant(), QVariant()};
    return {*execution.request, execution.response, execution.requestSha256, execution.requestSize,
        execution.durationMicroseconds};
}

} // namespace

ExecutionRow readExecution(const QSqlQuery& query)
{
    ExecutionRow row;
    row.id = query.value(0).toLongLong();
    row.trigger = optionalNumber(query.value(1));
    row.triggerName = query.value(2).toString();
    row.createdAt = query.value(3).toString();
    row.state = query.value(4).toString();
    row.scope = {query.value(5).toString(), query.value(6).toLongLong()};
    row.eventType = query.value(7).toString();
    row.eventData = query.value(8).toString();
    row.actionType = query.value(9).toString();
    row.integration = optionalNumber(query.value(10));
    row.target = query.value(11).toString();
    row.payload = query.value(12).toString();
    row.title = query.value(13).toString();
    row.severity = query.value(14).toString();
    if (!query.value(15).isNull())
        row.httpStatus = query.value(15).toInt();
    row.httpStatusText = query.value(16).toString();
    row.responseBody = query.value(17).toString();
    row.error = query.value(18).toString();
    return row;
}

ListQuery executionList(const QString& where, const QVariantList& values)
{
    return {columns.toString(), u"executions"_s, where, values, u"executions.id"_s, {}, true};
}

FilterFields executionFields(const ExecutionRow& execution)
{
    const QJsonValue trigger =
        execution.trigger ? QJsonValue(nodeId(idtype::trigger, *execution.trigger)) : QJsonValue(QJsonValue::Null);
    return {{u"state"_s, execution.state}, {u"event_type"_s, execution.eventType},
        {u"action_type"_s, execution.actionType}, {u"trigger_id"_s, trigger}, {u"created_at"_s, execution.createdAt}};
}

QStringList executionFilterKeys()
{
    return executionFields({}).keys();
}

QString executionsOfProject(bool withCollections)
{
    const QString own = u"(executions.scope_type = 'PROJECT' AND executions.scope_id = ?)"_s;
    if (!withCollections)
        return own;
    return own
        + u" OR (executions.scope_type = 'ARTIFACT_COLLECTION' AND executions.scope_id IN"
          " (SELECT id FROM collections WHERE project_id = ?))";
}

QString executionsOfScope()
{
    return u"executions.scope_type = ? AND executions.scope_id = ?"_s;
}

Result<std::optional<ExecutionRow>> executionById(Database& database, qint64 id)
{
    return database.row(u"SELECT " + columns
            + u", request, response, request_sha256, request_size, duration_us FROM executions WHERE id = ?",
        {id}, readWithDelivery);
}

Result<qint64> addExecution(Database& database, const ExecutionRow& execution)
{
    QVariantList values{nullable(execution.trigger), execution.triggerName, execution.createdAt, execution.state,
        execution.scope.type, execution.scope.id, execution.eventType, execution.eventData, execution.actionType,
        nullable(execution.integration), text(execution.target), text(execution.payload), text(execution.title),
        text(execution.severity), nullable(execution.httpStatus), text(execution.httpStatusText),
        text(execution.responseBody), text(execution.error)};
    values += deliveryValues(execution);
    return database.insert(
        u"INSERT INTO executions (trigger_id, trigger_name, created_at, state, scope_type, scope_id, event_type,"
        " event_data, action_type, integration_id, target, payload, title, severity, http_status, http_status_text,"
        " response_body, error, request, response, request_sha256, request_size, duration_us)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        values);
}

Status finishExecution(Database& database, const ExecutionRow& execution)
{
    QVariantList values{execution.state, text(execution.payload), nullable(execution.httpStatus),
        text(execution.httpStatusText), text(execution.responseBody), text(execution.error)};
    values += deliveryValues(execution);
    values += execution.id;
    return done(database.change(
        u"UPDATE executions SET state = ?, payload = ?, http_status = ?, http_status_text = ?, response_body = ?,"
        " error = ?, request = ?, response = ?, request_sha256 = ?, request_size = ?, duration_us = ? WHERE id = ?"_s,
        values));
}

Status failPending(Database& database, const QString& error)
{
    return done(database.change(u"UPDATE executions SET state = ?, error = ? WHERE state = ?"_s,
        {QString(choices::failedState), error, QString(choices::pendingState)}));
}

Result<qint64> executionsSince(Database& database, qint64 trigger, const QString& actionType, const QString& time)
{
    return database.number(
        u"SELECT count(*) FROM executions WHERE trigger_id = ? AND action_type = ? AND created_at > ? AND state <> ?"_s,
        {trigger, actionType, time, QString(choices::skippedState)});
}

} // namespace desk::sandbox
