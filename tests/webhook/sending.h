// SPDX-License-Identifier: Apache-2.0
// One test of a webhook against an endpoint of the test's own, by the real client.
#pragma once

#include "app/webhook/testrun.h"
#include "app/wire/client.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

namespace desk::test {

using namespace Qt::StringLiterals;
using namespace desk::webhook;

enum class Token { None, Secret, Own };

inline Delivery deliveryTo(const QUrl& url, Token token)
{
    Delivery delivery{url, std::nullopt, std::nullopt, "{\"a\":1}", {}};
    if (token == Token::Secret)
        delivery.accessToken = NamedSecret{u"DEPLOY_TOKEN"_s, *Secret::forToken("token-0123456789")};
    if (token == Token::Own)
        delivery.headers = {{"Authorization", "Basic abc"}};
    return delivery;
}

inline TestRun sendTo(const QUrl& url, Token token = Token::Secret, const wire::SendOptions& options = {})
{
    const Delivery delivery = deliveryTo(url, token);
    const auto request = prepare(delivery);
    TestRun run;
    run.at = QDateTime::currentDateTimeUtc();
    run.setup.url = url;
    run.setup.headers = delivery.headers;
    if (delivery.accessToken)
        run.setup.accessTokenSecret = delivery.accessToken->name;
    run.headers = request->headers;
    wire::Client client;
    QFutureWatcher<wire::Exchange> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcher<wire::Exchange>::finished);
    const auto sent = client.send(url, request->bytes, options).exchange;
    watcher.setFuture(sent);
    if (!sent.isFinished() && !finished.wait(20000))
        qFatal("the exchange did not end");
    run.exchange = sent.result();
    return run;
}

inline QUrl at(const QTcpServer& server, const QString& path = u"/hooks/deploy"_s, const QString& scheme = u"http"_s)
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(server.serverPort()).arg(path));
}

inline QString authority(const QTcpServer& server)
{
    return u"127.0.0.1:%1"_s.arg(server.serverPort());
}

inline QByteArray http(int status, const QByteArray& headers = {}, const QByteArray& body = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Words\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Accepts and says this at once, whatever comes.
class Speaker : public QTcpServer {
public:
    explicit Speaker(const QByteArray& bytes, bool closes = false)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, bytes, closes] {
            QTcpSocket* socket = nextPendingConnection();
            // After it has spoken to, so that closing does not reset what is on its way.
            connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes, closes] {
                socket->readAll();
                socket->write(bytes);
                if (closes)
                    socket->disconnectFromHost();
            });
        });
    }
};

} // namespace desk::test
