// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/delivery.h"

#include "app/core/redaction.h"
#include "app/core/signature.h"
#include "app/wire/client.h"
#include "app/wire/requestbuilder.h"
#include "app/wire/requestparser.h"

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

wire::Headers rulesFor(const Delivery& delivery)
{
    wire::Headers headers;
    if (delivery.method == "POST")
        headers.append(wire::Header{"Content-Type", "application/json"});
    headers += wire::Headers{{"User-Agent", "automation-desk/" DESK_VERSION}, {"Accept", "*/*"}};
    if (delivery.accessToken)
        headers.append({"Authorization", QByteArray("Bearer " + delivery.accessToken->value.bytes())});
    if (delivery.signingKey) {
        QByteArray key = delivery.signingKey->value.bytes();
        headers.append({"X-Wandb-Signature", webhookSignature(key, delivery.body)});
        wipe(key);
    }
    return headers;
}

QList<Secret> valuesOf(const Delivery& delivery)
{
    QList<Secret> values;
    for (const NamedSecret& secret : secretsOf(delivery))
        values.append(secret.value);
    return values;
}

/// Those of a finished request, with where they came from: Host, then ours, then what frames the body.
QList<SentHeader> markedHeaders(const QByteArray& bytes, qsizetype rules, qsizetype own)
{
    wire::RequestParser parser;
    parser.feed(bytes);
    QList<SentHeader> marked;
    for (const wire::Header& header : parser.head().headers) {
        const qsizetype place = marked.size() - 1;
        const HeaderOrigin origin = place < 0 || place >= rules + own ? HeaderOrigin::Client
            : place < rules                                           ? HeaderOrigin::Rule
                                                                      : HeaderOrigin::Yours;
        marked.append({header, origin});
    }
    return marked;
}

void setCause(WebhookTest& test, const Error& error, const QList<Secret>& secrets)
{
    test.error = redacted(debugText(error), secrets);
    test.cause = error;
}

WebhookTest testOf(const wire::Exchange& exchange, const QList<Secret>& secrets)
{
    WebhookTest test;
    test.from = WebhookTest::From::Here;
    test.at = exchange.startedAt;
    if (exchange.response) {
        const wire::ResponseHead& head = exchange.response->head;
        test.status = head.status;
        test.statusText =
            redacted(QString::number(head.status) + u' ' + QString::fromUtf8(head.reason), secrets).trimmed();
        test.body = redacted(QString::fromUtf8(exchange.response->body), secrets);
        test.ok = head.status / 100 == 2 && !exchange.error;
    }
    if (exchange.error)
        setCause(test, *exchange.error, secrets);
    return test;
}

WebhookTest unsent(const Error& error, const QList<Secret>& secrets)
{
    WebhookTest test;
    test.from = WebhookTest::From::Here;
    test.at = QDateTime::currentDateTimeUtc();
    setCause(test, error, secrets);
    return test;
}

} // namespace

QList<NamedSecret> secretsOf(const Delivery& delivery)
{
    QList<NamedSecret> secrets;
    for (const auto& secret : {delivery.accessToken, delivery.signingKey}) {
        if (secret)
            secrets.append(*secret);
    }
    return secrets;
}

Result<PreparedRequest> prepare(const Delivery& delivery)
{
    const wire::Headers rules = rulesFor(delivery);
    for (const wire::Header& own : delivery.headers) {
        if (!wire::headerValue(rules, own.name).isNull())
            return failure(InvalidInputError{u"headers"_s, QString::fromLatin1(own.name)});
    }
    auto bytes = wire::buildRequest(delivery.method, delivery.url, rules + delivery.headers, delivery.body);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return PreparedRequest{*bytes, markedHeaders(*bytes, rules.size(), delivery.headers.size())};
}

Result<QByteArray> requestBytes(const Delivery& delivery)
{
    return prepare(delivery).map([](const PreparedRequest& request) { return request.bytes; });
}

Sender::Sender() : m_client(std::make_unique<wire::Client>()) { }

Sender::~Sender() = default;

QFuture<WebhookTest> Sender::send(const Delivery& delivery)
{
    const auto bytes = requestBytes(delivery);
    if (!bytes)
        return readyFuture(unsent(bytes.error(), valuesOf(delivery)));
    return m_client->send(delivery.url, *bytes)
        .exchange.then(
            [secrets = valuesOf(delivery)](const wire::Exchange& exchange) { return testOf(exchange, secrets); });
}

} // namespace desk::webhook
