// SPDX-License-Identifier: Apache-2.0
// A server that reads a request and then does what the test says, right or wrong.
#pragma once

#include "app/wire/requestparser.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>

namespace desk::wire::test {

class ScriptedServer : public QTcpServer {
public:
    using Script = std::function<void(QSslSocket*)>;

    /// The script runs when a whole request has come.
    explicit ScriptedServer(Script script) : m_script(std::move(script)) { listen(QHostAddress::LocalHost); }

    void useTls(const QSslConfiguration& configuration) { m_tls = configuration; }

    QUrl url(const QString& scheme = QStringLiteral("http")) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2/").arg(scheme).arg(serverPort()));
    }

    QList<QByteArray> received; // one a connection
    int connections = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto* socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        const int index = connections++;
        received.append(QByteArray());
        connect(socket, &QSslSocket::readyRead, this, [this, socket, index] {
            received[index] += socket->readAll();
            RequestParser parser;
            if (parser.feed(received[index]) == ParseState::Complete) {
                socket->disconnect(this);
                m_script(socket);
            }
        });
        if (m_tls) {
            socket->setSslConfiguration(*m_tls);
            socket->startServerEncryption();
        }
    }

private:
    Script m_script;
    std::optional<QSslConfiguration> m_tls;
};

/// Answers with these bytes and closes.
inline ScriptedServer::Script answering(const QByteArray& bytes)
{
    return [bytes](QSslSocket* socket) {
        socket->write(bytes);
        socket->disconnectFromHost();
    };
}

} // namespace desk::wire::test
