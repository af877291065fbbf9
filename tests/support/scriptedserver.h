// SPDX-License-Identifier: Apache-2.0
// A local TCP server that reads HTTP requests and answers with raw bytes chosen by the test, right or wrong.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

namespace desk::test {

struct Reply {
    enum class Then { Keep, Close, Reset };
    QByteArray bytes;
    Then then = Then::Keep;
};

/// A whole answer with Content-Length.
inline Reply http(int status, const QByteArray& body, const QByteArray& type = "application/json",
    const QByteArray& headers = {}, Reply::Then then = Reply::Then::Keep)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Text\r\n";
    if (!type.isEmpty())
        bytes += "Content-Type: " + type + "\r\n";
    bytes += headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return {bytes, then};
}

inline Reply silence()
{
    return {};
}

inline Reply closeWithoutAnswer()
{
    return {{}, Reply::Then::Close};
}

class ScriptedServer {
public:
    /// Called for each whole request, numbered over all connections from 0.
    using Script = std::function<Reply(int index, const QByteArray& request)>;

    explicit ScriptedServer(Script script) : m_script(std::move(script))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
        m_server.listen(QHostAddress::LocalHost);
    }

    explicit ScriptedServer(const Reply& reply) : ScriptedServer([reply](int, const QByteArray&) { return reply; }) { }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] const QList<QByteArray>& requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int openConnections() const { return m_open; }

    [[nodiscard]] static QByteArray bodyOf(const QByteArray& request)
    {
        return request.mid(request.indexOf("\r\n\r\n") + 4);
    }

private:
    void accept()
    {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            ++m_connections;
            ++m_open;
            auto buffer = std::make_shared<QByteArray>();
            QObject::connect(
                socket, &QTcpSocket::readyRead, &m_server, [this, socket, buffer] { read(socket, *buffer); });
            QObject::connect(socket, &QTcpSocket::disconnected, &m_server, [this, socket] {
                --m_open;
                socket->deleteLater();
            });
        }
    }

    void read(QTcpSocket* socket, QByteArray& buffer)
    {
        buffer += socket->readAll();
        const qsizetype length = requestLength(buffer);
        if (length < 0 || buffer.size() < length)
            return;
        const QByteArray request = buffer.left(length);
        buffer.remove(0, length);
        m_requests.append(request);
        const Reply reply = m_script(int(m_requests.size()) - 1, request);
        socket->write(reply.bytes);
        if (reply.then == Reply::Then::Close)
            socket->disconnectFromHost();
        else if (reply.then == Reply::Then::Reset)
            socket->abort();
    }

    static qsizetype requestLength(const QByteArray& buffer)
    {
        const qsizetype head = buffer.indexOf("\r\n\r\n");
        if (head < 0)
            return -1;
        const QByteArray lower = buffer.left(head).toLower();
        const qsizetype at = lower.indexOf("content-length:");
        if (at < 0)
            return head + 4;
        return head + 4
            + lower.mid(at + 15, lower.indexOf("\r\n", at) < 0 ? -1 : lower.indexOf("\r\n", at) - at - 15)
                  .trimmed()
                  .toLongLong();
    }

    Script m_script;
    QTcpServer m_server;
    QList<QByteArray> m_requests;
    int m_connections = 0;
    int m_open = 0;
};

} // namespace desk::test
