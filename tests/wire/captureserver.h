// SPDX-License-Identifier: Apache-2.0
// A server that keeps every byte as it came, with none of our parsers: where a request ends is read off its
// Content-Length alone. It answers then, and keeps what comes after too.
#pragma once

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTestEventLoop>
#include <QUrl>

#include <optional>

namespace desk::wire::test {

class CaptureServer : public QTcpServer {
public:
    explicit CaptureServer(const QByteArray& answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        : m_answer(answer)
    {
        setListenBacklogSize(200);
        listen(QHostAddress::LocalHost);
    }

    void useTls(const QSslConfiguration& configuration) { m_tls = configuration; }

    QUrl url() const
    {
        const QString scheme = m_tls ? QStringLiteral("https") : QStringLiteral("http");
        return QUrl(QStringLiteral("%1://127.0.0.1:%2/").arg(scheme).arg(serverPort()));
    }

    /// Waits until so many connections have ended.
    bool waitForClosed(int count)
    {
        while (closed < count) {
            QTestEventLoop::instance().enterLoop(20);
            if (QTestEventLoop::instance().timeout())
                return false;
        }
        return true;
    }

    QList<QByteArray> captured; // one a connection
    int closed = 0; // connections that ended

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto* socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        const qsizetype index = captured.size();
        captured.append(QByteArray());
        connect(socket, &QSslSocket::readyRead, this, [this, socket, index, end = qsizetype(-1)]() mutable {
            QByteArray& bytes = captured[index];
            bytes += socket->readAll();
            if (end < 0)
                end = endOf(bytes);
            if (end >= 0 && bytes.size() >= end) {
                end = std::numeric_limits<qsizetype>::max(); // one answer a connection
                socket->write(m_answer);
                socket->disconnectFromHost();
            }
        });
        connect(socket, &QSslSocket::disconnected, this, [this, socket] {
            ++closed;
            QTestEventLoop::instance().exitLoop();
            socket->deleteLater();
        });
        if (m_tls) {
            socket->setSslConfiguration(*m_tls);
            socket->startServerEncryption();
        }
    }

private:
    /// -1 as long as the head is not there.
    static qsizetype endOf(const QByteArray& bytes)
    {
        const qsizetype head = bytes.indexOf("\r\n\r\n");
        if (head < 0)
            return -1;
        const QByteArray name = "\r\nContent-Length: ";
        const qsizetype at = bytes.lastIndexOf(name, head);
        if (at < 0)
            return head + 4;
        const qsizetype from = at + name.size();
        return head + 4 + bytes.mid(from, bytes.indexOf("\r\n", from) - from).toLongLong();
    }

    QByteArray m_answer;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace desk::wire::test
