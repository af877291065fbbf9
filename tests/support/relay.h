// SPDX-License-Identifier: Apache-2.0
// A TCP relay on 127.0.0.1 that can lose and change answers, for faults between a client and a real server.
#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

class Relay final : public QObject {
public:
    explicit Relay(quint16 target) : m_target(target)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port for the relay");
        m_port = m_server.serverPort();
        connect(&m_server, &QTcpServer::newConnection, this, &Relay::accept);
    }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

    /// Answers to requests that hold these bytes reach the relay, but not the client: its connection is closed instead.
    void loseAnswersTo(const QByteArray& part) { m_lose = part; }
    /// Bytes of requests, or of answers to requests that hold `part`, that arrive as others of the same length.
    void changeRequests(const QByteArray& from, const QByteArray& to) { m_requestChange = {from, to}; }
    void changeAnswersTo(const QByteArray& part, const QByteArray& from, const QByteArray& to)
    {
        m_change = part;
        m_answerChange = {from, to};
    }
    /// Requests that hold these bytes get this answer, and not the server's; none at all when `part` is empty.
    void answerInstead(const QByteArray& part, const QByteArray& answer)
    {
        m_answeredPart = part;
        m_answer = answer;
    }
    [[nodiscard]] int answered() const { return m_answered; }
    /// From the first answer that is lost on nobody gets in either.
    void goAwayAfterLoss() { m_goAway = true; }
    [[nodiscard]] int lost() const { return m_lost; }
    /// Lets nobody in, as if the server were away; what is connected is cut off.
    void refuse(bool on)
    {
        if (!on) {
            m_server.listen(QHostAddress::LocalHost, m_port);
            return;
        }
        m_server.close();
        const auto clients = m_clients;
        for (const QPointer<QTcpSocket>& client : clients) {
            if (client)
                client->abort();
        }
        m_clients.clear();
    }

private:
    void accept()
    {
        QTcpSocket* client = m_server.nextPendingConnection();
        m_clients.append(client);
        auto* server = new QTcpSocket(client);
        server->connectToHost(QHostAddress::LocalHost, m_target);
        auto* seen = new QByteArray;
        connect(client, &QObject::destroyed, this, [seen] { delete seen; });
        connect(client, &QTcpSocket::readyRead, server, [this, client, server, seen] {
            const QByteArray bytes = changed(client->readAll(), m_requestChange);
            seen->append(bytes);
            server->write(bytes);
        });
        connect(server, &QTcpSocket::readyRead, client, [this, client, server, seen] {
            const QByteArray bytes = server->readAll();
            if (!m_lose.isEmpty() && seen->contains(m_lose)) {
                ++m_lost;
                client->abort();
                if (m_goAway)
                    refuse(true);
                return;
            }
            if (!m_answeredPart.isEmpty() && seen->contains(m_answeredPart)) {
                ++m_answered;
                // The server's may come in pieces: none of them is passed on.
                QObject::disconnect(server, nullptr, client, nullptr);
                client->write(m_answer);
                client->disconnectFromHost();
                return;
            }
            const bool change = !m_change.isEmpty() && seen->contains(m_change);
            seen->clear();
            client->write(change ? changed(bytes, m_answerChange) : bytes);
        });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

    struct Change {
        QByteArray from;
        QByteArray to;
    };

    static QByteArray changed(QByteArray bytes, const Change& change)
    {
        Q_ASSERT(change.from.size() == change.to.size());
        return change.from.isEmpty() ? bytes : bytes.replace(change.from, change.to);
    }

    QTcpServer m_server;
    quint16 m_target;
    quint16 m_port = 0;
    QList<QPointer<QTcpSocket>> m_clients;
    QByteArray m_lose;
    QByteArray m_answeredPart;
    QByteArray m_answer;
    int m_answered = 0;
    QByteArray m_change;
    Change m_requestChange;
    Change m_answerChange;
    bool m_goAway = false;
    int m_lost = 0;
};
