// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/receiver.h"

#include "app/core/signature.h"

#include <QTimer>

namespace desk::webhook {

using namespace Qt::StringLiterals;

Receiver::Receiver(SigningKeyProvider key, QObject* parent)
    : QObject(parent), m_key(std::move(key)),
      m_listener([this](const wire::Request& request, const wire::Responder& responder) { take(request, responder); })
{
}

Result<QUrl> Receiver::listen(quint16 port)
{
    const auto bound = m_listener.listen(port);
    if (!bound)
        return tl::unexpected(bound.error());
    return url();
}

QUrl Receiver::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_listener.port());
    url.setPath(u"/hook"_s);
    return url;
}

SignatureCheck Receiver::check(const wire::Request& request) const
{
    const std::optional<Secret> key = m_key ? m_key() : std::nullopt;
    if (!key)
        return SignatureCheck::NotChecked;
    const QByteArray claimed = wire::headerValue(request.head.headers, "X-Wandb-Signature");
    if (claimed.isNull())
        return SignatureCheck::Missing;
    QByteArray bytes = key->bytes();
    const bool same = sameBytes(webhookSignature(bytes, request.body), claimed);
    wipe(bytes);
    return same ? SignatureCheck::Valid : SignatureCheck::Invalid;
}

void Receiver::take(const wire::Request& request, const wire::Responder& responder)
{
    m_requests.push_back(
        {++m_count, request.raw, QDateTime::currentDateTimeUtc(), request.head, request.body, check(request)});
    if (int(m_requests.size()) > kept)
        m_requests.pop_front();
    Q_EMIT received(ReceivedRequest(m_requests.back()));
    wire::Response response;
    response.status = m_answer.status;
    response.headers = {{"Content-Type", "application/json"}};
    response.body = m_answer.body;
    if (m_answer.delayMilliseconds <= 0) {
        responder.respond(response);
        return;
    }
    QTimer::singleShot(m_answer.delayMilliseconds, this, [responder, response] { responder.respond(response); });
}

} // namespace desk::webhook
