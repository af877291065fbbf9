// SPDX-License-Identifier: Apache-2.0
#include "app/wire/listener.h"

#include "app/wire/listenerconnection.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

namespace desk::wire {

Listener::Listener(Handler handler, const ListenerOptions& options, QObject* parent)
    : QObject(parent), m_handler(std::move(handler)), m_options(options), m_server(new QTcpServer(this))
{
    m_server->setProxy(QNetworkProxy::NoProxy);
    connect(m_server, &QTcpServer::newConnection, this, &Listener::acceptPending);
}

Listener::~Listener()
{
    close();
}

Result<quint16> Listener::listen(quint16 port)
{
    if (!m_server->listen(QHostAddress::LocalHost, port)) {
        return failure(ListenError{port, m_server->errorString()});
    }
    return m_server->serverPort();
}

void Listener::close()
{
    m_server->close();
    const QList<ListenerConnection*> connections = std::exchange(m_connections, {});
    for (ListenerConnection* connection : connections) {
        disconnect(connection, nullptr, this, nullptr);
        connection->abort();
        connection->deleteLater();
    }
}

quint16 Listener::port() const
{
    return m_server->serverPort();
}

int Listener::connectionCount() const
{
    return static_cast<int>(m_connections.size());
}

void Listener::acceptPending()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        const bool isFull = m_connections.size() >= m_options.maximumConnections;
        auto* connection = new ListenerConnection(socket, ++m_lastConnection, m_handler, m_options, this);
        m_connections.append(connection);
        connect(connection, &ListenerConnection::closed, this, [this, connection] {
            m_connections.removeOne(connection);
            connection->deleteLater();
        });
        if (isFull) {
            connection->refuse(503);
        } else {
            connection->start();
        }
    }
}

} // namespace desk::wire
