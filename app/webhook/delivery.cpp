// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/delivery.h"

#include "app/core/redaction.h"
#include "app/core/signature.h"
#include "app/wire/client.h"
#include "app/wire/requestbuilder.h"

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

wire::Headers headersFor(const Delivery& delivery)
{
    wire::Headers headers{
        {"Content-Type", "application/json"}, {"User-Agent", "automation-desk/" DESK_VERSION}, {"Accept", "*/*"}};
    if (delivery.accessToken)
        headers.append({"Authorization", QByteArray("Bearer " + delivery.accessToken->bytes())});
    if (delivery.signingKey) {
        QByteArray key = delivery.signingKey->bytes();
        headers.append({"X-Wandb-Signature", webhookSignature(key, delivery.body)});
        wipe(key);
    }
    return headers;
}

QList<Secret> secretsOf(const Delivery& delivery)
{
    QList<Secret> secrets;
    for (const auto& secret : {delivery.accessToken, delivery.signingKey}) {
        if (secret)
            secrets.append(*secret);
    }
    return secrets;
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

Result<QByteArray> requestBytes(const Delivery& delivery)
{
    return wire::buildRequest("POST", delivery.url, headersFor(delivery), delivery.body);
}

Sender::Sender() : m_client(std::make_unique<wire::Client>()) { }

Sender::~Sender() = default;

QFuture<WebhookTest> Sender::send(const Delivery& delivery)
{
    const auto bytes = requestBytes(delivery);
    if (!bytes)
        return readyFuture(unsent(bytes.error(), secretsOf(delivery)));
    return m_client->send(delivery.url, *bytes)
        .exchange.then(
            [secrets = secretsOf(delivery)](const wire::Exchange& exchange) { return testOf(exchange, secrets); });
}

} // namespace desk::webhook
