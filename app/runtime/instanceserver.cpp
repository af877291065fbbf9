// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/instanceserver.h"

#include <QLocalSocket>
#include <QTimer>

namespace desk::runtime {

InstanceServer::InstanceServer(QObject* parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* client = m_server.nextPendingConnection())
            take(client);
    });
}

Status InstanceServer::listen(const QString& path)
{
    QLocalServer::removeServer(path);
    if (!m_server.listen(path))
        return failure(ListenError{0, m_server.errorString()});
    return {};
}

void InstanceServer::take(QLocalSocket* client)
{
    // More than a line may have is never taken in.
    client->setReadBufferSize(maxRequestSize + 1);
    connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QLocalSocket::readyRead, this, [this, client] { read(client); });
    QTimer::singleShot(limitMilliseconds, client, [client] { client->abort(); });
    read(client);
}

void InstanceServer::read(QLocalSocket* client)
{
    if (!client->canReadLine()) {
        if (client->bytesAvailable() > maxRequestSize)
            client->abort();
        return;
    }
    const Result<StartRequest> request = requestFrom(client->readLine(maxRequestSize + 1));
    if (!request)
        return client->abort();
    disconnect(client, &QLocalSocket::readyRead, this, nullptr); // one request a connection
    client->write(acknowledgement);
    client->disconnectFromServer();
    Q_EMIT requested(*request);
}

} // namespace desk::runtime
