// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/delivery.h"

#include "app/core/signature.h"
#include "app/sandbox/choices.h"
#include "app/wire/requestbuilder.h"

#include <QUrl>

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

wire::Headers headersFor(const DeliveryOrder& order)
{
    wire::Headers headers{{"Content-Type", "application/json"},
        {"User-Agent", QByteArray(choices::userAgent.data(), choices::userAgent.size())}, {"Accept", "*/*"}};
    if (order.accessToken) {
        QByteArray value = "Bearer ";
        value += order.accessToken->bytes();
        headers.append({"Authorization", value});
    }
    if (order.signingKey) {
        QByteArray key = order.signingKey->bytes();
        headers.append({"X-Wandb-Signature", webhookSignature(key, order.body)});
        wipe(key);
    }
    return headers;
}

DeliveryOutcome outcomeOf(const wire::Exchange& exchange)
{
    DeliveryOutcome outcome;
    outcome.request = exchange.sent;
    outcome.response = exchange.received;
    outcome.durationMicroseconds = exchange.timings.total.value_or(0);
    if (exchange.response) {
        const wire::ResponseHead& head = exchange.response->head;
        outcome.status = head.status;
        outcome.statusText = QString::number(head.status);
        if (!head.reason.isEmpty())
            outcome.statusText += u' ' + QString::fromUtf8(head.reason);
        outcome.body = exchange.response->body;
    }
    if (exchange.error)
        outcome.error = deliveryErrorText(*exchange.error);
    else if (!outcome.status)
        outcome.error = u"the endpoint gave no answer"_s;
    else if (*outcome.status / 100 == 3)
        outcome.error = u"the endpoint answered with a redirect, which is not followed"_s;
    else if (*outcome.status / 100 != 2)
        outcome.error = u"the endpoint answered %1"_s.arg(outcome.statusText);
    outcome.ok = outcome.error.isEmpty();
    return outcome;
}

} // namespace

QFuture<DeliveryOutcome> deliver(wire::Client& client, const DeliveryOrder& order)
{
    const QUrl url(order.url, QUrl::StrictMode);
    const auto bytes = wire::buildRequest("POST", url, headersFor(order), order.body);
    if (!bytes) {
        DeliveryOutcome outcome;
        outcome.error = deliveryErrorText(bytes.error());
        return readyFuture(outcome);
    }
    wire::SendOptions options;
    options.connectTimeout = choices::deliveryTimeout;
    options.totalTimeout = choices::deliveryTimeout;
    options.limits.bodyBytes = choices::maximumRecordedBody;
    return client.send(url, *bytes, options).exchange.then(outcomeOf);
}

QString deliveryErrorText(const Error& error)
{
    return std::visit(
        overloaded{
            [](const OfflineError& e) {
                switch (e.kind) {
                case OfflineError::Kind::Refused:
                    return u"%1 refused the connection"_s.arg(e.host);
                case OfflineError::Kind::HostNotFound:
                    return u"the host of %1 was not found"_s.arg(e.host);
                case OfflineError::Kind::Closed:
                    return u"%1 closed the connection without a whole answer"_s.arg(e.host);
                case OfflineError::Kind::ProxyLogin:
                case OfflineError::Kind::ProxyRefused:
                    return u"the proxy does not let the request through to %1"_s.arg(e.host);
                case OfflineError::Kind::Unreachable:
                case OfflineError::Kind::ProxyUnreachable:
                    break;
                }
                return u"%1 cannot be reached"_s.arg(e.host);
            },
            [](const TimeoutError& e) { return u"no answer within %1 seconds"_s.arg(e.milliseconds / 1000.0); },
            [](const TlsError& e) { return u"no secure connection to %1: %2"_s.arg(e.host, e.detail); },
            [](const InvalidInputError& e) { return u"the request cannot be built: %1"_s.arg(e.detail); },
            [](const auto& e) { return debugText(Error{e}); },
        },
        error);
}

} // namespace desk::sandbox
