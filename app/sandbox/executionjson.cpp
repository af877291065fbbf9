// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/executionjson.h"

#include "app/sandbox/data/nodeid.h"

#include <QJsonDocument>

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QLatin1StringView idTypeOf(const ScopeKey& scope)
{
    if (scope.type == "PROJECT"_L1)
        return idtype::project;
    return scope.type == "ENTITY"_L1 ? idtype::entity : idtype::collection;
}

} // namespace

QJsonValue deliveryJson(const ExecutionRow& execution)
{
    if (!execution.request)
        return QJsonValue::Null;
    return QJsonObject{{u"request"_s, QString::fromLatin1(execution.request->toBase64())},
        {u"response"_s, QString::fromLatin1(execution.response.toBase64())},
        {u"requestSha256"_s, execution.requestSha256}, {u"requestSize"_s, execution.requestSize},
        {u"durationMicroseconds"_s, execution.durationMicroseconds}};
}

QJsonObject executionJson(const ExecutionRow& execution)
{
    return {{u"id"_s, nodeId(idtype::execution, execution.id)},
        {u"automationId"_s,
            execution.trigger ? QJsonValue(nodeId(idtype::trigger, *execution.trigger)) : QJsonValue(QJsonValue::Null)},
        {u"automationName"_s, execution.triggerName}, {u"createdAt"_s, execution.createdAt},
        {u"state"_s, execution.state}, {u"scopeId"_s, nodeId(idTypeOf(execution.scope), execution.scope.id)},
        {u"eventType"_s, execution.eventType},
        {u"eventDetails"_s, QJsonDocument::fromJson(execution.eventData.toUtf8()).object()},
        {u"actionType"_s, execution.actionType}, {u"target"_s, orNull(execution.target)},
        {u"payload"_s, orNull(execution.payload)},
        {u"httpStatus"_s, execution.httpStatus ? QJsonValue(*execution.httpStatus) : QJsonValue(QJsonValue::Null)},
        {u"httpStatusText"_s, orNull(execution.httpStatusText)}, {u"responseBody"_s, orNull(execution.responseBody)},
        {u"error"_s, orNull(execution.error)}, {u"delivery"_s, deliveryJson(execution)}};
}

} // namespace desk::sandbox
