// SPDX-License-Identifier: Apache-2.0
#include "app/api/transport.h"

#include "app/api/call.h"
#include "app/api/oneshotbody.h"
#include "app/core/secret.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRandomGenerator>

namespace desk::api {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 readBuffer = 1024 * 1024;

void setPolicies(QNetworkRequest& request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
}

QByteArray graphQlBody(const Operation& operation, const QJsonObject& variables)
{
    const QJsonObject body{
        {u"query"_s, operation.document}, {u"variables"_s, variables}, {u"operationName"_s, operation.name}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}
} // namespace

Transport::Transport(QUrl server, KeyProvider key, TransportOptions options, QObject* parent)
    : QObject(parent), m_server(std::move(server)), m_key(std::move(key)), m_options(std::move(options))
{
    if (!m_options.random)
        m_options.random = [] { return QRandomGenerator::system()->generateDouble(); };
}

Transport::~Transport()
{
    m_closing = true;
    const QList<QPointer<Call>> calls = m_calls;
    for (const QPointer<Call>& call : calls) {
        if (call)
            call->cancel();
    }
    qDeleteAll(findChildren<Call*>(QString(), Qt::FindDirectChildrenOnly));
}

Async<QJsonObject> Transport::run(const Operation& operation, const QJsonObject& variables, const CallOptions& options)
{
    Request request;
    request.url = urlFor(u"/graphql"_s);
    request.body = graphQlBody(operation, variables);
    request.partial = options.partial;
    request.repeatable = !operation.mutation;
    request.deadline =
        options.deadline.value_or(operation.mutation ? m_options.mutationDeadline : m_options.readDeadline);
    return start(std::move(request));
}

Async<QJsonObject> Transport::post(const QString& path, const QJsonObject& body)
{
    Request request;
    request.url = urlFor(path);
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.shape = AnswerShape::Plain;
    request.deadline = m_options.readDeadline;
    return start(std::move(request));
}

Async<QJsonObject> Transport::get(const QString& path)
{
    Request request;
    request.url = urlFor(path);
    request.shape = AnswerShape::Plain;
    request.repeatable = true;
    request.deadline = m_options.readDeadline;
    return start(std::move(request));
}

Async<QJsonObject> Transport::start(Request request)
{
    if (m_closing)
        return readyFuture<Result<QJsonObject>>(failure(CancelledError{}));
    m_calls.removeIf([](const QPointer<Call>& old) { return old.isNull(); });
    auto* call = new Call(*this, std::move(request));
    m_calls.append(call);
    return call->start();
}

QNetworkReply* Transport::send(const Request& request, QObject* bodyOwner)
{
    QNetworkRequest message(request.url);
    setPolicies(message);
    message.setHeader(QNetworkRequest::UserAgentHeader, u"automation-desk/" DESK_VERSION ""_s);
    message.setRawHeader("Accept", "application/json");
    if (QByteArray key = m_key ? m_key() : QByteArray(); !key.isEmpty()) {
        QByteArray credentials = "api:" + key;
        message.setRawHeader("Authorization", "Basic " + credentials.toBase64());
        wipe(credentials);
        wipe(key);
    }
    if (!request.repeatable)
        message.setRawHeader("Connection", "close");

    QNetworkReply* reply = nullptr;
    if (request.body.isEmpty()) {
        reply = m_reads.get(message);
    } else {
        message.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        message.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        auto* body = new OneShotBody(request.body, bodyOwner);
        reply = managerFor(request)->post(message, body);
        body->setParent(reply);
    }
    if (reply->manager() != &m_reads)
        connect(reply, &QObject::destroyed, reply->manager(), &QObject::deleteLater);
    reply->setReadBufferSize(readBuffer);
    return reply;
}

void Transport::noteDate(const QDateTime& date)
{
    const std::chrono::seconds before = m_clock.offset;
    m_clock = afterAnswer(m_clock, std::chrono::seconds(QDateTime::currentDateTimeUtc().secsTo(date)));
    if (m_clock.offset != before)
        Q_EMIT clockOffsetChanged(m_clock.offset);
}

QNetworkAccessManager* Transport::managerFor(const Request& request)
{
    return request.repeatable ? &m_reads : new QNetworkAccessManager(this);
}

QUrl Transport::urlFor(const QString& path) const
{
    QUrl url = m_server;
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path, QUrl::TolerantMode);
    return url;
}

} // namespace desk::api
