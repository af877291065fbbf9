// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/answer.h"
#include "app/api/operation.h"
#include "app/api/retry.h"
#include "app/core/result.h"
#include "app/core/serverclock.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace desk::api {

class Call;

struct TransportOptions {
    std::chrono::milliseconds readDeadline{60000}; ///< of a whole call, its retries included
    std::chrono::milliseconds mutationDeadline{30000};
    qint64 maximumBody = qint64(32) * 1024 * 1024; ///< decoded bytes of one answer
    qint64 parseInBackgroundAbove = 256 * 1024;
    RetryPolicy retry;
    std::function<double()> random; ///< [0, 1) for the jitter; the system's generator when empty
};

struct CallOptions {
    PartialData partial = PartialData::IsError;
    std::optional<std::chrono::milliseconds> deadline; ///< instead of the transport's own
};

/// GraphQL over HTTP (docs/protocol.md 1): one POST an operation, Basic auth with user "api", no redirects, no cookies,
/// no cache, HTTP/1.1. Reads are tried again as the policy says; a mutation leaves exactly once.
/// When the server refuses the key, the other reads under way end as refused too.
/// Every future ends with one value, also when the transport goes away first (CancelledError). Lives in one thread, and
/// futures end in that thread, so a continuation needs no context there.
class Transport final : public QObject {
    Q_OBJECT
public:
    /// Asked before each request and not kept; empty sends no Authorization.
    using KeyProvider = std::function<QByteArray()>;

    /// `server` is the base URL: `/graphql` is put behind its path.
    Transport(QUrl server, KeyProvider key, TransportOptions options = {}, QObject* parent = nullptr);
    ~Transport() override;

    /// The answer's `data`.
    [[nodiscard]] Async<QJsonObject> run(
        const Operation& operation, const QJsonObject& variables = {}, const CallOptions& options = {});

    /// Plain JSON doors of the sandbox; `path` is encoded and starts with a slash. A POST leaves once, a GET is a read.
    [[nodiscard]] Async<QJsonObject> post(const QString& path, const QJsonObject& body);
    [[nodiscard]] Async<QJsonObject> get(const QString& path);

    [[nodiscard]] const QUrl& server() const { return m_server; }

    /// How far the server's clock is ahead of this computer's, by what its answers say; 0 until two of them agree.
    [[nodiscard]] std::chrono::seconds clockOffset() const { return m_clock.offset; }

Q_SIGNALS:
    void clockOffsetChanged(std::chrono::seconds offset);

private:
    friend class Call;
    struct Request;

    [[nodiscard]] Async<QJsonObject> start(Request request);
    [[nodiscard]] QNetworkReply* send(const Request& request, QObject* bodyOwner);
    /// A mutation gets a manager of its own: on a kept connection the server may just be closing, nobody could tell
    /// whether it was processed.
    [[nodiscard]] QNetworkAccessManager* managerFor(const Request& request);
    [[nodiscard]] QUrl urlFor(const QString& path) const;
    /// The date of an answer whose headers have just come.
    void noteDate(const QDateTime& date);

    QUrl m_server;
    KeyProvider m_key;
    TransportOptions m_options;
    QNetworkAccessManager m_reads;
    QList<QPointer<Call>> m_calls;
    ServerClock m_clock;
    bool m_closing = false;
};

} // namespace desk::api
