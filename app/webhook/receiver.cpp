// SPDX-License-Identifier: Apache-2.0
#include "app/webhook/receiver.h"

#include "app/core/signature.h"
#include "app/webhook/rehearsal.h"

#include <QTimer>

#include <algorithm>

namespace desk::webhook {

using namespace Qt::StringLiterals;

namespace {

void answerWith(const wire::Responder& responder, const Rehearsal& answer)
{
    std::visit(overloaded{
                   [&](const wire::Response& response) { responder.respond(response); },
                   [&](const StreamedResponse& streamed) { responder.respond(streamed.head, streamed.body); },
                   [&](const NoResponse&) { responder.drop(); },
               },
        answer);
}

} // namespace

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
    const int delay = std::min(m_answer.delayMilliseconds, ReceiverAnswer::longestDelay);
    if (delay <= 0) {
        answerWith(responder, rehearsal(m_answer));
        return;
    }
    QTimer::singleShot(delay, this, [responder, answer = rehearsal(m_answer)] { answerWith(responder, answer); });
}

} // namespace desk::webhook
