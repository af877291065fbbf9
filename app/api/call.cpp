// SPDX-License-Identifier: Apache-2.0
#include "app/api/call.h"

#include "app/api/networkerror.h"
#include "app/core/serverclock.h"

#include <QNetworkReply>
#include <QThreadPool>

namespace desk::api {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {
Error tooLarge(qint64 limit)
{
    return DecodeError{u"body"_s, u"at most %1 bytes"_s.arg(limit)};
}
} // namespace

Call::Call(Transport& transport, Transport::Request request)
    : QObject(&transport), m_transport(transport), m_request(std::move(request))
{
    m_deadlineTimer.setSingleShot(true);
    m_deadlineTimer.setTimerType(Qt::PreciseTimer);
    m_retryTimer.setSingleShot(true);
    connect(&m_deadlineTimer, &QTimer::timeout, this, [this] {
        deliver(failure(TimeoutError{u"total"_s, int(m_request.deadline.count())}));
    });
    connect(&m_retryTimer, &QTimer::timeout, this, &Call::attempt);
    connect(&m_parser, &QFutureWatcherBase::finished, this, [this] { onResult(m_parser.result()); });
}

Call::~Call()
{
    dropReply();
}

Async<QJsonObject> Call::start()
{
    m_promise.start();
    Async<QJsonObject> future = m_promise.future();
    m_deadline.setRemainingTime(m_request.deadline);
    m_deadlineTimer.start(m_request.deadline);
    attempt();
    return future;
}

void Call::cancel()
{
    deliver(failure(CancelledError{}));
}

void Call::attempt()
{
    m_body.clear();
    m_retryAfter.reset();
    m_date = {};
    m_hasHeaders = false;
    m_reply = m_transport.send(m_request, this);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Call::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Call::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &Call::onFinished);
}

void Call::onHeaders()
{
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_transport.m_options.maximumBody)
        return deliver(tl::unexpected<Error>(tooLarge(m_transport.m_options.maximumBody)));
    if (!std::exchange(m_hasHeaders, true))
        readDate();
}

void Call::readDate()
{
    m_date = parseHttpDate(m_reply->rawHeader("Date"));
    // What is no JSON may come from something in between, whose clock is not asked for.
    if (m_date.isValid() && m_reply->rawHeader("Content-Type").toLower().contains("json"))
        m_transport.noteDate(m_date);
}

void Call::onReadyRead()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_transport.m_options.maximumBody)
        deliver(tl::unexpected<Error>(tooLarge(m_transport.m_options.maximumBody)));
}

void Call::onFinished()
{
    onReadyRead();
    if (m_delivered)
        return;
    HttpAnswer answer;
    answer.url = m_request.url;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError code = m_reply->error();
    // A redirect that would repeat a POST is an error to Qt; the status says all there is to know.
    const bool isRedirect = answer.status >= 300 && answer.status < 400;
    const bool answered = answer.status >= 400 || code == QNetworkReply::NoError;
    if (answer.status == 0 || (!isRedirect && !(answered && isStatusCodeError(code)))) {
        const Error error = networkError(code, m_reply->errorString(), m_request.url);
        dropReply();
        onResult(tl::unexpected<Error>(error));
        return;
    }
    answer.contentType = m_reply->rawHeader("Content-Type");
    answer.location = m_reply->rawHeader("Location");
    // Both dates are the server's: this computer's clock may be wrong.
    const QDateTime now = m_date.isValid() ? m_date : QDateTime::currentDateTimeUtc();
    m_retryAfter = parseRetryAfter(m_reply->rawHeader("Retry-After"), now);
    answer.body = std::exchange(m_body, {});
    dropReply();
    readBody(answer);
}

void Call::readBody(const HttpAnswer& answer)
{
    const AnswerShape shape = m_request.shape;
    const PartialData partial = m_request.partial;
    if (answer.body.size() <= m_transport.m_options.parseInBackgroundAbove) {
        onResult(readAnswer(answer, shape, partial));
        return;
    }
    auto promise = std::make_shared<QPromise<Result<QJsonObject>>>();
    promise->start();
    m_parser.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, answer, shape, partial] {
        promise->addResult(readAnswer(answer, shape, partial));
        promise->finish();
    });
}

void Call::onResult(const Result<QJsonObject>& result)
{
    const RetryPolicy& policy = m_transport.m_options.retry;
    if (!result && m_request.repeatable && m_attempt + 1 < policy.maxTries && isTransient(result.error())) {
        const milliseconds wait = retryDelay(m_attempt, m_retryAfter, m_transport.m_options.random(), policy);
        if (wait.count() < m_deadline.remainingTime()) {
            ++m_attempt;
            m_retryTimer.start(wait);
            return;
        }
    }
    if (result || !std::holds_alternative<UnauthorizedError>(result.error()))
        return deliver(result);
    // Whatever else is read with the key that was refused needs no answer. Each end may take the transport along.
    const Result<QJsonObject> refused = result;
    const QList<QPointer<Call>> calls = m_transport.m_calls;
    deliver(refused);
    for (const QPointer<Call>& call : calls) {
        if (call && call->m_request.repeatable)
            call->deliver(refused);
    }
}

void Call::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void Call::deliver(Result<QJsonObject> result)
{
    if (std::exchange(m_delivered, true))
        return;
    m_deadlineTimer.stop();
    m_retryTimer.stop();
    dropReply();
    deleteLater();
    // A continuation may delete the transport and this call with it, so nothing is touched after finish().
    QPromise<Result<QJsonObject>> promise = std::move(m_promise);
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace desk::api
