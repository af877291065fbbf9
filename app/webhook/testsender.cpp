// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/testsender.h"

#include "app/core/redaction.h"
#include "app/webhook/typedsecrets.h"

#include <QSslCertificate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk::webhook {

namespace {

bool isThisComputer(const QString& host)
{
    return blockedKind(host) == AddressKind::Loopback;
}

/// Whether one of them is in it, in any form that is masked too.
bool holdsOneOf(const Delivery& delivery, const QList<NamedSecret>& secrets)
{
    QList<Secret> values;
    for (const NamedSecret& secret : secrets)
        values.append(secret.value);
    QByteArray all = delivery.url.toEncoded() + '\n' + delivery.body;
    for (const wire::Header& header : delivery.headers)
        all += '\n' + header.value;
    return redacted(all, values) != all;
}

} // namespace

Result<wire::SendOptions> sendOptions(const Delivery& delivery, const TestOptions& options)
{
    wire::SendOptions out;
    out.connectTimeout = options.connectTimeout;
    out.totalTimeout = options.totalTimeout;
    out.limits.bodyBytes = shownBytes;
    out.diskBytes = keptOnDisk;
    out.checkAddress = addressGuard(delivery.url, options.allowed);
    out.checkName = nameGuard(delivery.url, options.allowed);
    out.resolver = options.resolver;
    out.onPhase = options.onPhase;
    if (!options.authorities.isEmpty()) {
        out.extraAuthorities = QSslCertificate::fromData(options.authorities, QSsl::Pem);
        if (out.extraAuthorities.isEmpty())
            return failure(InvalidInputError{u"authorities"_s, u"there is no certificate in it"_s});
    }
    return out;
}

bool exposesSecrets(const Delivery& delivery, const QList<NamedSecret>& secrets)
{
    if (delivery.url.scheme() != "http"_L1 || isThisComputer(delivery.url.host(QUrl::FullyEncoded)))
        return false;
    return delivery.accessToken || delivery.signingKey
        || std::any_of(delivery.headers.begin(), delivery.headers.end(),
            [](const wire::Header& header) { return looksSecret(header.name); })
        || !typedSecrets(delivery).isEmpty() || holdsOneOf(delivery, secrets);
}

wire::SendHandle TestSender::send(const Delivery& delivery, const TestOptions& options)
{
    const Result<QByteArray> bytes = requestBytes(delivery);
    const Result<wire::SendOptions> how = sendOptions(delivery, options);
    if (bytes && how)
        return m_client.send(delivery.url, *bytes, *how);
    wire::Exchange exchange;
    exchange.startedAt = QDateTime::currentDateTimeUtc();
    exchange.error = bytes ? how.error() : bytes.error();
    return {0, readyFuture(exchange)};
}

} // namespace desk::webhook
