// SPDX-License-Identifier: Apache-2.0
#include "app/api/encodeintegration.h"

namespace desk::api {

using namespace Qt::StringLiterals;

namespace {
void addSecrets(QJsonObject& input, const WebhookDraft& webhook)
{
    if (webhook.accessTokenSecret)
        input.insert("accessTokenRef"_L1, *webhook.accessTokenSecret);
    if (webhook.signingSecret)
        input.insert("secretRef"_L1, *webhook.signingSecret);
}
} // namespace

QJsonObject encodeCreateWebhook(const WebhookDraft& webhook)
{
    QJsonObject input{{u"entityName"_s, webhook.team}, {u"name"_s, webhook.name}, {u"urlEndpoint"_s, webhook.url}};
    addSecrets(input, webhook);
    return input;
}

QJsonObject encodeUpdateWebhook(const IntegrationId& id, const WebhookDraft& wanted)
{
    QJsonObject input{{u"id"_s, id.value}, {u"name"_s, wanted.name}, {u"urlEndpoint"_s, wanted.url},
        {u"accessTokenRef"_s, QJsonValue::Null}, {u"secretRef"_s, QJsonValue::Null}};
    addSecrets(input, wanted);
    return input;
}

QJsonObject encodeTestWebhook(const WebhookDraft& webhook, const QString& payload)
{
    QJsonObject input{{u"entityName"_s, webhook.team}, {u"urlEndpoint"_s, webhook.url}};
    addSecrets(input, webhook);
    if (!payload.trimmed().isEmpty())
        input.insert("requestPayload"_L1, payload);
    return input;
}

QJsonObject encodeConnectSlack(const QString& team, const QString& code, const QString& redirectUri)
{
    return {{u"entityName"_s, team}, {u"code"_s, code}, {u"redirectURI"_s, redirectUri}};
}

QJsonObject encodeInsertSecret(const QString& team, const QString& name, const QString& value)
{
    return {{u"entityName"_s, team}, {u"secretName"_s, name}, {u"secretValue"_s, value}};
}

QJsonObject encodeDeleteSecret(const QString& team, const QString& name)
{
    return {{u"entityName"_s, team}, {u"secretName"_s, name}};
}

} // namespace desk::api
