// SPDX-License-Identifier: Apache-2.0
// The writing half of Client, and the doors only the sandbox has.
#include "app/api/clientstate.h"
#include "app/api/decodeautomation.h"
#include "app/api/decodeexecution.h"
#include "app/api/encodeautomation.h"
#include "app/api/encodeintegration.h"
#include "app/api/features.h"

#include <QUrl>

namespace desk::api {

using namespace Qt::StringLiterals;

namespace {
QJsonObject inputOf(const QJsonObject& input)
{
    return {{u"input"_s, input}};
}

/// Mutations that only tell whether they did it.
Async<void> succeeded(Async<QJsonObject> call, const QString& what)
{
    return mapped<void>(std::move(call), [what](const QJsonObject& data) -> Status {
        Faults faults;
        const bool success = needBool(dataAt(data, {"result"_L1, "success"_L1}), faults);
        if (faults.first())
            return failure(*faults.first());
        if (!success)
            return failure(GraphQlError{200, {what + u" was not done"_s}});
        return {};
    });
}

Async<Automation> decodedAutomation(Async<QJsonObject> call)
{
    return decoded<Automation>(std::move(call), {"result"_L1, "trigger"_L1}, decodeAutomation);
}

/// The integration an edit answers with, which is a `Kind`.
template <typename Kind>
Async<Kind> decodedIntegration(Async<QJsonObject> call, const QString& team)
{
    return mapped<Kind>(std::move(call), [team](const QJsonObject& data) -> Result<Kind> {
        const JsonNode node = dataAt(data, {"result"_L1, "integration"_L1});
        Faults faults;
        const Integration integration = decodeIntegration(node, team, faults);
        if (faults.first())
            return failure(*faults.first());
        if (const auto* made = std::get_if<Kind>(&integration))
            return *made;
        return failure(DecodeError{node.path, u"an integration of the kind that was asked for"_s});
    });
}

/// What of the change the server does not know: parts that stay as they are do not matter.
std::optional<InvalidInputError> unsupportedChange(
    const QJsonObject& input, const AutomationDraft& wanted, const ServerInfo& info)
{
    const QList<InvalidInputError> parts = unsupportedParts(wanted, info);
    for (const InvalidInputError& part : parts) {
        const bool isAction = part.field == "action"_L1;
        if (input.contains(isAction ? "triggeredActionType"_L1 : "triggeringEventType"_L1))
            return part;
    }
    return std::nullopt;
}
} // namespace

Async<Automation> Client::createAutomation(const AutomationDraft& draft)
{
    const Result<QJsonObject> input = encodeCreate(draft);
    if (!input)
        return failedFuture<Automation>(input.error());
    return chained<Automation>(
        features(), [state = m_state, draft, input = *input](const ServerInfo& info) -> Async<Automation> {
            if (const auto unsupported = unsupportedChange(input, draft, info))
                return failedFuture<Automation>(*unsupported);
            return decodedAutomation(state->runFitted(u"CreateAutomation"_s, inputOf(input), info));
        });
}

Async<Automation> Client::updateAutomation(const Automation& base, const AutomationDraft& wanted)
{
    const Result<QJsonObject> input = encodeUpdate(base, wanted);
    if (!input)
        return failedFuture<Automation>(input.error());
    if (input->size() == 1)
        return readyFuture<Result<Automation>>(base);
    return chained<Automation>(
        features(), [state = m_state, wanted, input = *input](const ServerInfo& info) -> Async<Automation> {
            if (const auto unsupported = unsupportedChange(input, wanted, info))
                return failedFuture<Automation>(*unsupported);
            return decodedAutomation(state->runFitted(u"UpdateAutomation"_s, inputOf(input), info));
        });
}

Async<void> Client::deleteAutomation(const AutomationId& id)
{
    return succeeded(
        m_state->run(u"DeleteAutomation"_s, inputOf({{u"triggerID"_s, id.value}})), u"deleting the automation"_s);
}

Async<Webhook> Client::createWebhook(const WebhookDraft& webhook)
{
    return decodedIntegration<Webhook>(
        m_state->run(u"CreateWebhook"_s, inputOf(encodeCreateWebhook(webhook))), webhook.team);
}

Async<Webhook> Client::updateWebhook(const IntegrationId& id, const WebhookDraft& wanted)
{
    return decodedIntegration<Webhook>(
        m_state->run(u"UpdateWebhook"_s, inputOf(encodeUpdateWebhook(id, wanted))), wanted.team);
}

Async<WebhookTest> Client::testWebhook(const WebhookDraft& webhook, const QString& payload)
{
    return decoded<WebhookTest>(
        m_state->run(u"TestWebhook"_s, inputOf(encodeTestWebhook(webhook, payload))), {"result"_L1}, decodeWebhookTest);
}

Async<SlackChannel> Client::connectSlack(const QString& team, const QString& code, const QString& redirectUri)
{
    return decodedIntegration<SlackChannel>(
        m_state->run(u"ConnectSlack"_s, inputOf(encodeConnectSlack(team, code, redirectUri))), team);
}

Async<void> Client::deleteIntegration(const IntegrationId& id)
{
    return succeeded(
        m_state->run(u"DeleteIntegration"_s, inputOf({{u"id"_s, id.value}})), u"deleting the integration"_s);
}

Async<void> Client::insertSecret(const QString& team, const QString& name, const QString& value)
{
    return succeeded(
        m_state->run(u"InsertSecret"_s, inputOf(encodeInsertSecret(team, name, value))), u"saving the secret"_s);
}

Async<void> Client::deleteSecret(const QString& team, const QString& name)
{
    return succeeded(
        m_state->run(u"DeleteSecret"_s, inputOf(encodeDeleteSecret(team, name))), u"deleting the secret"_s);
}

Async<QList<Execution>> Client::fireEvent(const QJsonObject& event)
{
    if (!m_state->transport)
        return failedFuture<QList<Execution>>(CancelledError{});
    return mapped<QList<Execution>>(m_state->transport->post(u"/sandbox/events"_s, event),
        [](const QJsonObject& answer) -> Result<QList<Execution>> {
            return decodeList<Execution>(JsonNode{answer["executions"_L1], u"executions"_s}, decodeSandboxExecution);
        });
}

Async<std::optional<DeliveryRecord>> Client::delivery(const ExecutionId& id)
{
    using Found = std::optional<DeliveryRecord>;
    if (!m_state->transport)
        return failedFuture<Found>(CancelledError{});
    // An id is base64 and may hold a slash, so it is one encoded segment.
    const QString segment = QString::fromLatin1(QUrl::toPercentEncoding(id.value));
    return m_state->transport->get(u"/sandbox/executions/"_s + segment)
        .then([](Result<QJsonObject> answer) -> Result<Found> {
            if (!answer) {
                const auto* http = std::get_if<HttpError>(&answer.error());
                const auto* told = std::get_if<GraphQlError>(&answer.error());
                if ((http && http->status == 404) || (told && told->status == 404))
                    return Found();
                return tl::unexpected<Error>(answer.error());
            }
            Faults faults;
            DeliveryRecord record = decodeDelivery({*answer, {}}, faults);
            return faults.result<Found>(std::move(record));
        });
}

} // namespace desk::api
