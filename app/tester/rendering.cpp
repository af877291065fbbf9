// SPDX-License-Identifier: Apache-2.0
#include "app/tester/rendering.h"

#include "app/core/payloadtemplate.h"
#include "app/webhook/typedsecrets.h"

#include <algorithm>

namespace desk::tester {

using namespace Qt::StringLiterals;
using webhook::Delivery;
using webhook::TestSetup;

namespace {

const auto tokenVariable = u"ACCESS_TOKEN"_s;

std::optional<NamedSecret> secretOf(const std::optional<QString>& name, const QList<NamedSecret>& secrets)
{
    if (!name)
        return std::nullopt;
    const auto found =
        std::find_if(secrets.begin(), secrets.end(), [&](const NamedSecret& secret) { return secret.name == *name; });
    return found == secrets.end() ? std::nullopt : std::optional(*found);
}

QStringList missingSecrets(const TestSetup& setup, const Delivery& delivery)
{
    QStringList missing;
    if (setup.accessTokenSecret && !delivery.accessToken)
        missing.append(*setup.accessTokenSecret);
    if (setup.signingSecret && !delivery.signingKey && !missing.contains(*setup.signingSecret))
        missing.append(*setup.signingSecret);
    return missing;
}

void insertSecrets(VariableValues* values, const Delivery& delivery)
{
    for (const NamedSecret& secret : webhook::secretsOf(delivery))
        values->insert(secret.name, QString::fromUtf8(secret.value.view()));
    if (delivery.accessToken)
        values->insert(tokenVariable, QString::fromUtf8(delivery.accessToken->value.view()));
}

Status isWhole(const TestSetup& setup)
{
    if (const auto place = webhook::placeOfMark(setup))
        return failure(InvalidInputError{u"masked"_s, *place});
    return {};
}

/// No JSON, so values are put as they are.
QByteArray renderedValue(const QByteArray& value, const VariableValues& values, QStringList* unresolved)
{
    QByteArray text;
    for (const TemplatePart& part : parseTemplate(QString::fromUtf8(value)).parts) {
        if (part.kind == TemplatePart::Kind::Literal)
            text += part.text.toUtf8();
        else if (values.contains(part.text))
            text += values.value(part.text).toUtf8();
        else if (!unresolved->contains(part.text))
            unresolved->append(part.text);
    }
    return text;
}

Result<wire::Headers> renderedHeaders(wire::Headers headers, const VariableValues& values)
{
    QStringList unresolved;
    for (wire::Header& header : headers) {
        if (header.value.contains("${"))
            header.value = renderedValue(header.value, values, &unresolved);
    }
    if (!unresolved.isEmpty())
        return failure(InvalidInputError{u"variables"_s, unresolved.join(u", "_s)});
    return headers;
}

Result<QString> rendered(const TestSetup& setup, const VariableValues& values)
{
    RenderedPayload payload = render(parseTemplate(setup.payload), values);
    if (!payload.unresolved.isEmpty())
        return failure(InvalidInputError{u"variables"_s, payload.unresolved.join(u", "_s)});
    return payload.text;
}

} // namespace

QStringList secretNames(const TestSetup& setup)
{
    QStringList names;
    for (const auto& name : {setup.accessTokenSecret, setup.signingSecret}) {
        if (name && !names.contains(*name))
            names.append(*name);
    }
    return names;
}

Result<Delivery> deliveryOf(const TestSetup& setup, const QList<NamedSecret>& secrets)
{
    if (const Status whole = isWhole(setup); !whole)
        return tl::unexpected(whole.error());
    Delivery delivery;
    delivery.url = setup.url;
    delivery.method = setup.method;
    delivery.accessToken = secretOf(setup.accessTokenSecret, secrets);
    delivery.signingKey = secretOf(setup.signingSecret, secrets);
    if (const QStringList missing = missingSecrets(setup, delivery); !missing.isEmpty())
        return failure(InvalidInputError{u"secrets"_s, missing.join(u", "_s)});
    VariableValues values = setup.values;
    insertSecrets(&values, delivery);
    Result<QString> text = rendered(setup, values);
    const Result<wire::Headers> headers = renderedHeaders(setup.headers, values);
    for (QString& value : values)
        wipe(value);
    if (!text)
        return tl::unexpected(text.error());
    if (!headers)
        return tl::unexpected(headers.error());
    delivery.headers = *headers;
    delivery.body = text->toUtf8();
    wipe(*text);
    return delivery;
}

Result<QString> serverPayload(const TestSetup& setup)
{
    if (const Status whole = isWhole(setup); !whole)
        return tl::unexpected(whole.error());
    VariableValues values = setup.values;
    const auto keep = [&](const QString& name) { values.insert(name, QString(u"${"_s + name + u'}')); };
    for (const QString& name : secretNames(setup))
        keep(name);
    if (setup.accessTokenSecret)
        keep(tokenVariable);
    return rendered(setup, values);
}

} // namespace desk::tester
