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

/// What a name leads to.
struct Lookup {
    QList<QHostAddress> addresses; // in the order they are to be tried
    QString failure; // the system's words where there is none
    bool operator==(const Lookup&) const = default;
};

/// Looks a name up and calls back once, now or later, in the client's thread; the call may come too late.
using Resolver = std::function<void(const QString& host, std::function<void(const Lookup&)> found)>;

struct SendOptions {
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(10); // name, TCP and TLS together
    std::chrono::milliseconds totalTimeout = std::chrono::seconds(30);
    Limits limits;
    /// A body longer than limits.bodyBytes goes to a file (Exchange::wholeBody) up to so many bytes; 0: it is cut
    /// there.
    qint64 diskBytes = 0;
    /// Asked once an exchange, never for a literal address or with a proxy; nothing: the system's.
    Resolver resolver;
    /// Asked for each resolved address before connecting to exactly that one; an error ends the exchange as NotSent.
    /// With a proxy, which resolves by itself, only literal addresses can be asked for; see checkName.
    std::function<Status(const QHostAddress&)> checkAddress;
    /// Asked for a name before it is looked up, and once more (`byProxy`) before a proxy is given it; an error ends the
    /// exchange as NotSent. Without a point at its end.
    std::function<Status(const QString& host, bool byProxy)> checkName;
    /// Trusted besides the system's authorities.
    QList<QSslCertificate> extraAuthorities;
    /// Told once when each phase begins: "resolve", "connect", "tls", "response", "body". Must neither cancel nor
    /// destroy the client.
    std::function<void(const QString& phase)> onPhase;
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
    /// "response" before the head, "body" after it), TlsError, DecodeError ("response"), StoreError (no room for the
    /// body), CancelledError.
    [[nodiscard]] SendHandle send(const QUrl& url, const QByteArray& requestBytes, const SendOptions& options = {});

    /// Ends it as Cancelled before returning; nothing when it has ended already.
    void cancel(quint64 id);

private:
    QHash<quint64, SendJob*> m_jobs;
    quint64 m_lastId = 0;
};

} // namespace desk::wire
