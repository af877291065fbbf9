// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/copyas.h"

#include "app/core/jsontext.h"
#include "app/core/payloadtemplate.h"
#include "app/webhook/copytext.h"
#include "app/webhook/typedsecrets.h"

#include <algorithm>

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

std::optional<CopyPart::Kind> secretKind(const TestSetup& setup, const QString& variable)
{
    if (setup.accessTokenSecret && (variable == "ACCESS_TOKEN"_L1 || variable == *setup.accessTokenSecret))
        return CopyPart::Kind::Token;
    if (setup.signingSecret && variable == *setup.signingSecret)
        return CopyPart::Kind::Key;
    return std::nullopt;
}

void appendText(QList<CopyPart>* parts, const QString& text)
{
    if (text.isEmpty())
        return;
    if (parts->isEmpty() || parts->last().kind != CopyPart::Kind::Text)
        parts->append({CopyPart::Kind::Text, {}, false});
    parts->last().text += text.toUtf8();
}

/// `isJson`: values inside of strings are escaped.
QList<CopyPart> partsOf(const TestSetup& setup, const QString& text, bool isJson, QStringList* unresolved)
{
    QList<CopyPart> parts;
    for (const TemplatePart& part : parseTemplate(text).parts) {
        if (part.kind == TemplatePart::Kind::Literal) {
            appendText(&parts, part.text);
            continue;
        }
        const bool escapes = isJson && part.insideJsonString;
        if (const auto kind = secretKind(setup, part.text)) {
            parts.append({*kind, {}, escapes});
            continue;
        }
        const auto value = setup.values.constFind(part.text);
        if (value != setup.values.cend())
            appendText(&parts, escapes ? jsonEscaped(*value) : *value);
        else if (!unresolved->contains(part.text))
            unresolved->append(part.text);
    }
    return parts;
}

/// Another variable for each header, also for those of the same name.
QByteArray variableFor(const wire::Header& header, QList<QByteArray>* taken)
{
    const QByteArray plain = "HEADER_" + environmentName(header.name);
    QByteArray name = plain;
    for (int i = 2; taken->contains(name); ++i)
        name = plain + '_' + QByteArray::number(i);
    taken->append(name);
    return name;
}

/// What is typed in a header that carries a credential is read from the environment; a scheme before it is not.
void hideTyped(CopyHeader* header, const QByteArray& variable)
{
    if (header->value.size() == 1 && header->value.first().kind == CopyPart::Kind::Text) {
        const QByteArray text = header->value.first().text;
        const QByteArray scheme = text.first(schemeLength(text));
        header->value.clear();
        if (!scheme.isEmpty())
            header->value.append({CopyPart::Kind::Text, scheme, false});
        if (text.size() > scheme.size())
            header->value.append({CopyPart::Kind::Typed, variable, false});
    }
}

QList<CopyHeader> headersOf(const TestSetup& setup, QStringList* unresolved)
{
    QList<CopyHeader> headers;
    QList<QByteArray> taken;
    for (const wire::Header& own : setup.headers) {
        CopyHeader header{own.name, partsOf(setup, QString::fromUtf8(own.value), false, unresolved)};
        if (looksSecret(own.name))
            hideTyped(&header, variableFor(own, &taken));
        headers.append(header);
    }
    return headers;
}

} // namespace

Result<CopyRequest> copyRequest(const TestSetup& setup)
{
    QStringList unresolved;
    CopyRequest request{setup.url, setup.accessTokenSecret, setup.signingSecret, headersOf(setup, &unresolved),
        partsOf(setup, setup.payload, true, &unresolved)};
    if (!unresolved.isEmpty())
        return failure(InvalidInputError{u"variables"_s, unresolved.join(u", "_s)});
    return request;
}

CopyRequest copyRequest(const Webhook& webhook, const QString& payload)
{
    CopyRequest request{QUrl(webhook.url), webhook.accessTokenSecret, webhook.signingSecret, {}, {}};
    appendText(&request.body, payload);
    return request;
}

Result<MaskedBytes> rawHttp(const Delivery& delivery)
{
    return prepare(delivery).map([&](const PreparedRequest& request) {
        return masked(request.bytes, secretsOf(delivery) + typedSecrets(delivery));
    });
}

} // namespace desk::webhook
