// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/copytext.h"

#include "app/webhook/typedsecrets.h"
#include "app/wire/requestbuilder.h"

#include <algorithm>

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

bool hasPart(const CopyRequest& request, CopyPart::Kind kind)
{
    const auto holds = [kind](const QList<CopyPart>& parts) {
        return std::any_of(parts.begin(), parts.end(), [&](const CopyPart& part) { return part.kind == kind; });
    };
    return holds(request.body)
        || std::any_of(request.headers.begin(), request.headers.end(),
            [&](const CopyHeader& header) { return holds(header.value); });
}

} // namespace

QByteArray sentUrl(const QUrl& url)
{
    const auto to = wire::endpoint(url);
    if (!to)
        return url.toEncoded();
    return QByteArray(to->tls ? "https://" : "http://") + to->hostHeader + to->target;
}

QByteArray environmentName(const QByteArray& name)
{
    QByteArray upper = name.toUpper();
    for (char& c : upper) {
        if ((c < 'A' || c > 'Z') && (c < '0' || c > '9'))
            c = '_';
    }
    return upper;
}

QList<CopyPart> urlParts(const QByteArray& url)
{
    const qsizetype query = url.indexOf('?') + 1;
    QList<CopyPart> parts{{CopyPart::Kind::Text, query > 0 ? url.first(query) : url, false}};
    if (query == 0)
        return parts;
    QList<QByteArray> taken;
    bool isFirst = true;
    for (const QByteArray& item : url.sliced(query).split('&')) {
        if (parts.last().kind != CopyPart::Kind::Text)
            parts.append({CopyPart::Kind::Text, {}, false});
        parts.last().text += isFirst ? "" : "&";
        isFirst = false;
        const qsizetype equals = item.indexOf('=');
        const QByteArray name = QByteArray::fromPercentEncoding(item.first(std::max<qsizetype>(0, equals)));
        if (equals + 1 >= item.size() || equals < 0 || !looksSecretInUrl(QString::fromUtf8(name))) {
            parts.last().text += item;
            continue;
        }
        parts.last().text += item.first(equals + 1);
        QByteArray variable = "URL_" + environmentName(name);
        for (int i = 2; taken.contains(variable); ++i)
            variable = "URL_" + environmentName(name) + '_' + QByteArray::number(i);
        taken.append(variable);
        parts.append({CopyPart::Kind::Typed, variable, false});
    }
    return parts;
}

QList<QByteArray> typedVariables(const CopyRequest& request)
{
    QList<QByteArray> names;
    const auto collect = [&names](const QList<CopyPart>& parts) {
        for (const CopyPart& part : parts) {
            if (part.kind == CopyPart::Kind::Typed)
                names.append(part.text);
        }
    };
    collect(urlParts(sentUrl(request.url)));
    for (const CopyHeader& header : request.headers)
        collect(header.value);
    return names;
}

wire::Headers ruleHeaders()
{
    return {{"Content-Type", "application/json"}, {"User-Agent", "automation-desk/" DESK_VERSION}, {"Accept", "*/*"}};
}

bool usesToken(const CopyRequest& request)
{
    return request.token.has_value() || hasPart(request, CopyPart::Kind::Token);
}

bool usesKey(const CopyRequest& request)
{
    return request.key.has_value() || hasPart(request, CopyPart::Kind::Key);
}

bool escapesSecrets(const CopyRequest& request)
{
    return std::any_of(request.body.begin(), request.body.end(),
        [](const CopyPart& part) { return part.kind != CopyPart::Kind::Text && part.insideJsonString; });
}

QString commentText(const QString& name)
{
    return name.simplified();
}

} // namespace desk::webhook
