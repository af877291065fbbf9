// SPDX-License-Identifier: Apache-2.0
#include "app/api/decodeintegration.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace desk::api {

using namespace Qt::StringLiterals;

namespace {
QString compactText(const QJsonValue& value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// No reference, and an empty one, both mean that the webhook has no such secret.
std::optional<QString> secretName(const JsonNode& node, Faults& faults)
{
    const QString name = optionalText(node, faults);
    return name.isEmpty() ? std::nullopt : std::optional(name);
}
} // namespace

Integration decodeIntegration(const JsonNode& integration, const QString& team, Faults& faults)
{
    const QString type = typeNameOf(needObject(integration, faults));
    const IntegrationId id{needText(integration.member("id"_L1), faults)};
    if (type == "GenericWebhookIntegration"_L1) {
        Webhook webhook{.id = id, .team = team};
        webhook.name = needText(integration.member("name"_L1), faults);
        webhook.url = needText(integration.member("urlEndpoint"_L1), faults);
        webhook.accessTokenSecret = secretName(integration.member("accessTokenRef"_L1), faults);
        webhook.signingSecret = secretName(integration.member("secretRef"_L1), faults);
        webhook.createdAt = optionalTime(integration.member("createdAt"_L1), faults);
        return webhook;
    }
    if (type == "SlackIntegration"_L1) {
        SlackChannel channel{.id = id, .team = team};
        channel.workspace = needText(integration.member("teamName"_L1), faults);
        channel.channel = needText(integration.member("channelName"_L1), faults);
        return channel;
    }
    return UnknownIntegration{id, team, type};
}

TeamSecret decodeSecret(const JsonNode& secret, const QString& team, Faults& faults)
{
    TeamSecret result{.team = team};
    result.name = needText(needObject(secret, faults).member("name"_L1), faults);
    result.createdAt = needTime(secret.member("createdAt"_L1), faults);
    return result;
}

WebhookTest decodeWebhookTest(const JsonNode& payload, Faults& faults)
{
    WebhookTest test;
    test.at = QDateTime::currentDateTimeUtc();
    test.ok = needBool(needObject(payload, faults).member("ok"_L1), faults);
    test.raw = optionalText(payload.member("response"_L1), faults);
    const QJsonObject response = QJsonDocument::fromJson(test.raw.toUtf8()).object();
    for (const QLatin1StringView key : {"statusCode"_L1, "status"_L1}) {
        if (!test.status && response.value(key).isDouble())
            test.status = response.value(key).toInt();
    }
    test.statusText = response.value("status"_L1).toString();
    if (test.statusText.isEmpty() && test.status)
        test.statusText = QString::number(*test.status);
    const QJsonValue body = response.value("body"_L1);
    test.body = body.isObject() || body.isArray() ? compactText(body) : body.toString();
    const QJsonValue error = response.value("error"_L1);
    test.error = error.isObject() ? error["message"_L1].toString() : error.toString();
    return test;
}

Integrations sorted(const QList<Integration>& integrations)
{
    Integrations result;
    for (const Integration& integration : integrations) {
        std::visit(overloaded{
                       [&result](const Webhook& webhook) { result.webhooks.append(webhook); },
                       [&result](const SlackChannel& channel) { result.slackChannels.append(channel); },
                       [&result](const UnknownIntegration& other) { result.others.append(other); },
                   },
            integration);
    }
    return result;
}

} // namespace desk::api
