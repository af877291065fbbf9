// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/responseparser.h"
#include "tests/support/eventually.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace desk::wire::test {

/// A socket that speaks as the test says and keeps what it hears.
class RawPeer {
public:
    explicit RawPeer(quint16 port)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_heard += m_socket.readAll(); });
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }

    void say(const QByteArray& bytes) { m_socket.write(bytes); }
    [[nodiscard]] const QByteArray& heard() const { return m_heard; }
    [[nodiscard]] QTcpSocket& socket() { return m_socket; }

    [[nodiscard]] bool hears(const QByteArray& end)
    {
        return eventually([this, &end] { return m_heard.endsWith(end); });
    }
    [[nodiscard]] bool isClosed()
    {
        return eventually([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; });
    }
    /// Everything heard, as responses one after the other.
    [[nodiscard]] QList<ParsedResponse> responses() const
    {
        QList<ParsedResponse> found;
        QByteArray rest = m_heard;
        while (!rest.isEmpty()) {
            ResponseParser parser;
            parser.feed(rest);
            const auto response = parser.response();
            if (!response || !response->complete) {
                break;
            }
            found.append(*response);
            rest = parser.surplus();
        }
        return found;
    }

private:
    QTcpSocket m_socket;
    QByteArray m_heard;
};

} // namespace desk::wire::test
