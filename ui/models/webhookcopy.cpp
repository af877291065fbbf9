// SPDX-License-Identifier: Apache-2.0
#include "ui/models/webhookcopy.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

/// Within single quotes a shell takes everything as it is, but for the quote itself.
QString quoted(const QString& text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QJsonValue nameOrNull(const std::optional<QString>& secret)
{
    return secret ? QJsonValue(*secret) : QJsonValue(QJsonValue::Null);
}

} // namespace

QString curlCommand(const Webhook& webhook, const QString& payload)
{
    // Brackets in an address are brackets.
    QStringList parts{u"curl --globoff --request POST"_s, u"--url "_s + quoted(webhook.url),
        u"--header 'Content-Type: application/json'"_s};
    if (webhook.accessTokenSecret)
        parts.append(u"--header \"Authorization: Bearer $ACCESS_TOKEN\""_s);
    if (webhook.signingSecret)
        parts.append(u"--header \"X-Wandb-Signature: $(printf %s "_s + quoted(payload)
            + u" | openssl dgst -sha256 -hmac \"$SIGNING_SECRET\" -binary | openssl base64 -A)\""_s);
    // The text as it is: another option would leave line ends out, or read a file.
    parts.append(u"--data-raw "_s + quoted(payload));
    return parts.join(u" \\\n  "_s);
}

QString jsonText(const Webhook& webhook)
{
    const QJsonObject object{{u"name"_s, webhook.name}, {u"url"_s, webhook.url},
        {u"accessToken"_s, nameOrNull(webhook.accessTokenSecret)}, {u"secret"_s, nameOrNull(webhook.signingSecret)}};
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace desk::ui
