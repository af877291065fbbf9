// SPDX-License-Identifier: Apache-2.0
// One call of a Transport, retries included. Private to app/api.
#pragma once

#include "app/api/transport.h"

#include <QByteArray>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QTimer>

class QNetworkReply;

namespace desk::api {

struct Transport::Request {
    QUrl url;
    QByteArray body; ///< empty: GET
    AnswerShape shape = AnswerShape::GraphQl;
    PartialData partial = PartialData::IsError;
    bool repeatable = false;
    std::chrono::milliseconds deadline{};
};

class Call final : public QObject {
    Q_OBJECT
public:
    Call(Transport& transport, Transport::Request request);
    ~Call() override;

    [[nodiscard]] Async<QJsonObject> start();
    void cancel();

private:
    void attempt();
    void onHeaders();
    void readDate();
    void onReadyRead();
    void onFinished();
    void readBody(const HttpAnswer& answer);
    void onResult(const Result<QJsonObject>& result);
    void dropReply();
    void deliver(Result<QJsonObject> result);

    Transport& m_transport;
    Transport::Request m_request;
    QPromise<Result<QJsonObject>> m_promise;
    QPointer<QNetworkReply> m_reply;
    QFutureWatcher<Result<QJsonObject>> m_parser;
    QTimer m_deadlineTimer;
    QTimer m_retryTimer;
    QDeadlineTimer m_deadline;
    QByteArray m_body;
    QDateTime m_date; ///< the server's, when the answer began; invalid when it did not say
    std::optional<std::chrono::milliseconds> m_retryAfter;
    int m_attempt = 0;
    bool m_hasHeaders = false;
    bool m_delivered = false;
};

} // namespace desk::api
