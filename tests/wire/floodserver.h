// SPDX-License-Identifier: Apache-2.0
// Answers that are too much: long, endless or slow. At most a few blocks of one are in memory.
#pragma once

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <limits>

namespace desk::wire::test {

struct Flood {
    QByteArray head; // with the blank line
    QByteArray block; // again and again
    qint64 size = std::numeric_limits<qint64>::max(); // of all blocks, without the head
    int pause = 0; // ms between two blocks
};

/// Any bytes from the peer start it; it ends when the peer goes away.
class FloodServer : public QTcpServer {
public:
    explicit FloodServer(Flood flood) : m_flood(std::move(flood)) { listen(QHostAddress::LocalHost); }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(serverPort())); }

    qint64 written = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto* socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        auto* timer = new QTimer(socket);
        timer->setInterval(m_flood.pause);
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket, timer] {
            if (socket->readAll().isEmpty() || timer->property("begun").toBool())
                return;
            timer->setProperty("begun", true);
            socket->write(m_flood.head);
            if (m_flood.pause > 0)
                timer->start();
            else
                pour(socket);
        });
        connect(timer, &QTimer::timeout, socket, [this, socket] { pour(socket); });
        connect(socket, &QTcpSocket::bytesWritten, socket, [this, socket] {
            if (m_flood.pause == 0)
                pour(socket);
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    void pour(QTcpSocket* socket)
    {
        if (socket->state() != QAbstractSocket::ConnectedState || socket->bytesToWrite() > m_flood.block.size())
            return;
        const QByteArray next = m_flood.block.left(m_flood.size - written);
        written += next.size();
        if (next.isEmpty())
            socket->disconnectFromHost();
        else
            socket->write(next);
    }

    Flood m_flood;
};

} // namespace desk::wire::test
