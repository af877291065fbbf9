// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/requestparser.h"
#include "app/wire/responsebuilder.h"

#include <QHostAddress>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

class QTcpServer;

namespace desk::wire {

class ListenerConnection;

/// A request as the listener received it.
struct Request {
    RequestHead head;
    QByteArray body; // without chunk framing
    QByteArray raw; // the exact bytes
    ParseFlags flags;
    QHostAddress peerAddress;
    quint16 peerPort = 0;
    quint64 connection = 0; // same number, same connection
    bool operator==(const Request&) const = default;
};

/// A body that is made while it is sent: at most two blocks of it are in memory.
struct BodyStream {
    qint64 size = 0;
    std::function<QByteArray(qint64 offset, qint64 length)> bytes; // exactly so many; must not call the listener
    qint64 block = qint64{64} * 1024; // bytes written at once
    std::chrono::milliseconds pause{0}; // between two blocks; shorter than ListenerOptions::idleTimeout
};

/// The duty to answer one request, now or later, in the listener's thread. Copies share it: the first answer counts.
/// When the last copy goes away unanswered, the peer gets a 500.
class Responder {
public:
    /// False when it was answered before or the peer is gone. A response that cannot be sent becomes a 500.
    bool respond(const Response& response) const;
    /// The body is the stream's, and the connection closes after it. It ends when the peer goes away.
    bool respond(const Response& response, const BodyStream& stream) const;
    /// Closes the connection without an answer, to play a broken server.
    bool drop() const;
    /// False once answered, or when nobody waits for the answer any more.
    [[nodiscard]] bool isWanted() const;

private:
    friend class ListenerConnection;
    struct Duty;
    explicit Responder(std::shared_ptr<Duty> duty) : m_duty(std::move(duty)) { }

    std::shared_ptr<Duty> m_duty;
};

struct ListenerOptions {
    Limits limits;
    std::chrono::milliseconds idleTimeout =
        std::chrono::seconds(30); // between requests, and for a peer that reads nothing
    std::chrono::milliseconds requestTimeout = std::chrono::seconds(30); // first to last byte of a request
    int maximumConnections = 64; // above it: 503
};

/// An HTTP/1.1 server for this computer alone: it binds to 127.0.0.1. Requests of one connection are handled one after
/// the other, so that answers keep the order of a pipeline. Malformed ones are answered here and never reach the
/// handler.
class Listener : public QObject {
    Q_OBJECT
public:
    /// The handler may answer at once; it must not destroy the listener.
    using Handler = std::function<void(Request, Responder)>;

    explicit Listener(Handler handler, const ListenerOptions& options = {}, QObject* parent = nullptr);
    ~Listener() override;

    /// 0 takes a free port. The port in use, or ListenError.
    [[nodiscard]] Result<quint16> listen(quint16 port = 0);
    /// Stops listening and closes every connection at once.
    void close();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int connectionCount() const;

private:
    void acceptPending();

    Handler m_handler;
    ListenerOptions m_options;
    QTcpServer* m_server;
    QList<ListenerConnection*> m_connections;
    quint64 m_lastConnection = 0;
};

} // namespace desk::wire
