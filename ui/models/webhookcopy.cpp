// SPDX-License-Identifier: Apache-2.0
#include "ui/models/webhookcopy.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

QJsonValue nameOrNull(const std::optional<QString>& secret)
{
    return secret ? QJsonValue(*secret) : QJsonValue(QJsonValue::Null);
}

} // namespace

QString jsonText(const Webhook& webhook)
{
    const QJsonObject object{{u"name"_s, webhook.name}, {u"url"_s, webhook.url},
        {u"accessToken"_s, nameOrNull(webhook.accessTokenSecret)}, {u"secret"_s, nameOrNull(webhook.signingSecret)}};
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace desk::ui
