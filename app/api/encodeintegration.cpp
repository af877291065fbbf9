// SPDX-License-Identifier: Apache-2.0
#include "app/api/encodeintegration.h"

namespace desk::api {

using namespace Qt::StringLiterals;

QJsonObject encodeWebhook(const Webhook& webhook)
{
    QJsonObject input{{u"entityName"_s, webhook.team}, {u"name"_s, webhook.name}, {u"urlEndpoint"_s, webhook.url}};
    if (webhook.accessTokenSecret)
        input.insert("accessTokenRef"_L1, *webhook.accessTokenSecret);
    if (webhook.signingSecret)
        input.insert("secretRef"_L1, *webhook.signingSecret);
    return input;
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
