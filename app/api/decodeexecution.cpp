// SPDX-License-Identifier: Apache-2.0
#include "app/api/decodeexecution.h"

namespace desk::api {

using namespace Qt::StringLiterals;

namespace {
void decodeExecEvent(const JsonNode& event, Execution& result, Faults& faults)
{
    if (event.isNothing())
        return;
    result.eventType = needText(event.member("eventType"_L1), faults);
    QJsonObject details = event.member("data"_L1).value.toObject();
    details.remove("__typename"_L1);
    if (!details.isEmpty())
        result.eventDetails = jsonTextOf(details);
}

void decodeExecAction(const JsonNode& action, Execution& result, Faults& faults)
{
    if (action.isNothing())
        return;
    result.actionType = needText(action.member("actionType"_L1), faults);
    const JsonNode data = action.member("data"_L1);
    const JsonNode integration = data.member("integration"_L1);
    if (typeNameOf(data) == "GenericWebhookActionArgs"_L1) {
        result.target = optionalText(integration.member("name"_L1), faults);
        result.payload = optionalJsonText(data.member("requestPayload"_L1)).value_or(QString());
    } else if (typeNameOf(data) == "SlackNotificationActionArgs"_L1) {
        result.target = optionalText(integration.member("channelName"_L1), faults);
        result.payload = optionalText(data.member("text"_L1), faults);
    }
}

void decodeExecResult(const JsonNode& outcome, Execution& result, Faults& faults)
{
    const JsonNode data = outcome.member("data"_L1);
    if (data.isNothing())
        return;
    result.error = optionalText(data.member("error"_L1).member("message"_L1), faults);
    result.httpStatus = optionalInt(data.member("statusCode"_L1), faults);
    result.httpStatusText = optionalText(data.member("status"_L1), faults);
    result.responseBody = optionalText(data.member("body"_L1), faults);
}

QByteArray needBytes(const JsonNode& node, Faults& faults)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(needText(node, faults).toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        faults.note(node, u"base64 text"_s);
    return decoded.decoded;
}

qint64 needCount(const JsonNode& node, Faults& faults)
{
    const qint64 count = node.value.toInteger(-1);
    if (count < 0)
        faults.note(node, u"whole number, not negative"_s);
    return count;
}
} // namespace

Execution decodeExecution(const JsonNode& execution, Faults& faults)
{
    Execution result;
    result.id.value = needText(needObject(execution, faults).member("id"_L1), faults);
    result.automation.value = optionalText(execution.member("triggerID"_L1), faults);
    result.automationName = needText(execution.member("triggerName"_L1), faults);
    result.createdAt = needTime(execution.member("createdAt"_L1), faults);
    result.stateName = needText(execution.member("state"_L1), faults);
    result.state = executionState(result.stateName);
    result.scopeId = optionalText(execution.member("scope"_L1).member("id"_L1), faults);
    decodeExecEvent(execution.member("event"_L1), result, faults);
    decodeExecAction(execution.member("action"_L1), result, faults);
    decodeExecResult(execution.member("result"_L1), result, faults);
    return result;
}

Execution decodeSandboxExecution(const JsonNode& execution, Faults& faults)
{
    Execution result;
    result.id.value = needText(needObject(execution, faults).member("id"_L1), faults);
    result.automation.value = optionalText(execution.member("automationId"_L1), faults);
    result.automationName = needText(execution.member("automationName"_L1), faults);
    result.createdAt = needTime(execution.member("createdAt"_L1), faults);
    result.stateName = needText(execution.member("state"_L1), faults);
    result.state = executionState(result.stateName);
    result.scopeId = optionalText(execution.member("scopeId"_L1), faults);
    result.eventType = needText(execution.member("eventType"_L1), faults);
    result.eventDetails = optionalJsonText(execution.member("eventDetails"_L1)).value_or(QString());
    result.actionType = needText(execution.member("actionType"_L1), faults);
    result.target = optionalText(execution.member("target"_L1), faults);
    result.payload = optionalText(execution.member("payload"_L1), faults);
    result.httpStatus = optionalInt(execution.member("httpStatus"_L1), faults);
    result.httpStatusText = optionalText(execution.member("httpStatusText"_L1), faults);
    result.responseBody = optionalText(execution.member("responseBody"_L1), faults);
    result.error = optionalText(execution.member("error"_L1), faults);
    const JsonNode delivery = execution.member("delivery"_L1);
    if (!delivery.isNothing())
        result.delivery = decodeDelivery(delivery, faults);
    return result;
}

DeliveryRecord decodeDelivery(const JsonNode& delivery, Faults& faults)
{
    DeliveryRecord result;
    result.request = needBytes(needObject(delivery, faults).member("request"_L1), faults);
    result.response = needBytes(delivery.member("response"_L1), faults);
    result.requestSha256 = needText(delivery.member("requestSha256"_L1), faults).toLatin1();
    result.requestSize = needCount(delivery.member("requestSize"_L1), faults);
    result.durationMicroseconds = needCount(delivery.member("durationMicroseconds"_L1), faults);
    return result;
}

} // namespace desk::api
