// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/exchange.h"

#include <QFuture>
#include <QObject>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <functional>

namespace desk::wire {

class SendJob;

struct SendOptions {
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(10); // name, TCP and TLS together
    std::chrono::milliseconds totalTimeout = std::chrono::seconds(30);
    Limits limits;
    /// Asked for each resolved address before connecting to exactly that one; an error ends the exchange as NotSent.
    /// With a proxy, which resolves by itself, only literal addresses can be asked for.
    std::function<Status(const QHostAddress&)> checkAddress;
    /// Trusted besides the system's authorities.
    QList<QSslCertificate> extraAuthorities;
};

struct SendHandle {
    quint64 id = 0;
    QFuture<Exchange> exchange; // always one value, never cancelled
};

/// Sends a request once: a fresh connection, no retry, no redirect, no cookie, no cache. Loopback is reached directly,
/// other hosts through the system's proxy if there is one. No TLS error is ever ignored.
/// Use it from the thread it lives in; its destructor ends what is pending as Cancelled.
class Client : public QObject {
    Q_OBJECT
public:
    explicit Client(QObject* parent = nullptr);
    ~Client() override;

    /// `url` says where to connect; `requestBytes` leave as they are (buildRequest makes them).
    /// Errors in the exchange: InvalidInputError (url), OfflineError, TimeoutError ("resolve", "connect", "tls",
    /// "response" before the head, "body" after it), TlsError, DecodeError ("response"), CancelledError.
    [[nodiscard]] SendHandle send(const QUrl& url, const QByteArray& requestBytes, const SendOptions& options = {});

    /// Ends it as Cancelled before returning; nothing when it has ended already.
    void cancel(quint64 id);

private:
    QHash<quint64, SendJob*> m_jobs;
    quint64 m_lastId = 0;
};

} // namespace desk::wire
