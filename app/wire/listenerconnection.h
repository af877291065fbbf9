// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/listener.h"

#include <QTimer>

#include <optional>

class QTcpSocket;

namespace desk::wire {

/// One accepted connection: read a request, wait for its answer, write it, and again.
class ListenerConnection : public QObject {
    Q_OBJECT
public:
    ListenerConnection(QTcpSocket* socket, quint64 number, const Listener::Handler& handler,
        const ListenerOptions& options, QObject* parent);
    ~ListenerConnection() override;

    void start();
    /// Answers with an error of this side and closes.
    void refuse(int status);
    void abort();

    /// Called by a Responder for the request it belongs to.
    void answer(const Response& response);
    void answer(const Response& response, const BodyStream& stream);
    void dropWithoutAnswer();

Q_SIGNALS:
    void closed();

private:
    enum class State { Reading, Handling, Streaming, Closing };

    void onReadyRead();
    void onBytesWritten();
    void onDisconnected();
    void onTimeout();

    void readRequests();
    [[nodiscard]] bool readSome();
    void afterFeeding();
    void promiseToContinue();
    void handle();
    [[nodiscard]] bool wantsToStay() const;
    [[nodiscard]] Response completed(Response response, bool stays) const;
    void writeAnswer(const Response& response, bool stays);
    void writeStream();
    void closeWhenWritten();

    QTcpSocket* m_socket;
    const quint64 m_number;
    const Listener::Handler& m_handler;
    const ListenerOptions& m_options;
    std::optional<RequestParser> m_parser;
    QByteArray m_unread; // came with the request before
    QTimer m_timer;
    QTimer m_pauseTimer; // between two blocks of a stream
    BodyStream m_stream;
    qint64 m_streamed = 0;
    State m_state = State::Reading;
    bool m_isPumping = false;
    bool m_saidContinue = false;
    bool m_isHalfClosed = false;
};

} // namespace desk::wire
