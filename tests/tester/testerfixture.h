// SPDX-License-Identifier: Apache-2.0
// A tester with a real endpoint, a real store and the sandbox server; the keychain is a double.
#pragma once

#include "app/core/deliver.h"
#include "app/core/redaction.h"
#include "app/sync/teamsettings.h"
#include "app/tester/tester.h"
#include "app/webhook/receiver.h"
#include "tests/support/eventually.h"
#include "tests/sync/teamsecretsfixture.h"

#include <QSignalSpy>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace desk::test {

using namespace desk::tester;
using webhook::TestRun;
using webhook::TestSetup;

inline const auto tokenName = u"DEPLOY_TOKEN"_s;
inline const auto keyName = u"DEPLOY_KEY"_s;
inline const QByteArray token = "tok-\"9876\"/fedcba";
inline const QByteArray key = "key 0123456789 \xC3\xA4";

/// Answers every request with what it got, in header and body, in every form.
class Echo : public QTcpServer {
public:
    Echo()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1/echo"_s.arg(serverPort())); }
    QByteArray request; ///< the last one
    bool silent = false; ///< takes requests and says nothing
    QPointer<QTcpSocket> held; ///< whom nothing was said
    QByteArray location; ///< redirects there, where it is not empty

private:
    void read(QTcpSocket* socket)
    {
        m_read += socket->readAll();
        const qsizetype head = m_read.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const qsizetype at = m_read.indexOf("Content-Length: ") + 16;
        const qsizetype length = m_read.mid(at, m_read.indexOf("\r\n", at) - at).toLongLong();
        if (m_read.size() < head + 4 + length)
            return;
        request = m_read;
        m_read.clear();
        held = socket;
        if (silent)
            return;
        if (!location.isEmpty()) {
            socket->write("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + location + "\r\n\r\n");
            socket->disconnectFromHost();
            return;
        }
        const QByteArray body = request + token + '\n' + token.toBase64() + '\n' + QByteArray("x:" + token).toBase64()
            + '\n' + token.toHex() + '\n' + token.toPercentEncoding() + "\n{\"t\":\"tok-\\\"9876\\\"\\/fedcba\"}\n"
            + key + key.toBase64() + key.toHex();
        const QByteArray cut = "HTTP/1.1 200 OK\r\nX-Echo: " + token + "\r\nTransfer-Encoding: chunked\r\n\r\n";
        socket->write(cut);
        // In chunks that cut secrets anywhere.
        for (qsizetype from = 0; from < body.size(); from += 7) {
            const QByteArray piece = body.mid(from, 7);
            socket->write(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
        }
        socket->write("0\r\n\r\n");
        socket->disconnectFromHost();
    }

    QByteArray m_read;
};

class TesterFixture : public TeamSecretsFixture {
protected:
    void begin()
    {
        start();
        m_settings = std::make_unique<sync::TeamSettings>(m_desk->client, m_desk->store, m_desk->activity);
        makeTester();
        m_echo = std::make_unique<Echo>();
        m_tester->allow(echoTarget());
        QVERIFY(await(m_desk->secrets.write(m_team, tokenName, valueOf(token), true)));
        QVERIFY(await(m_desk->secrets.write(m_team, keyName, valueOf(key), true)));
    }

    void end()
    {
        QTRY_VERIFY(!m_desk || m_desk->activity.isIdle());
        m_tester.reset();
        m_settings.reset();
        m_echo.reset();
        stop();
    }

    void makeTester() { m_tester = std::make_unique<Tester>(m_desk->store, *m_settings, m_desk->secrets); }

    /// The program ends and begins again.
    void reopen()
    {
        QTRY_VERIFY(m_desk->activity.isIdle());
        QVERIFY(await(m_desk->store.removeTestRun(u"none"_s))); // after it all that was written before is there
        m_tester.reset();
        m_settings.reset();
        m_desk.reset();
        m_desk = std::make_unique<Desk>(m_url, m_key, m_folder->filePath(u"desk"_s), *m_keychain);
        QVERIFY(await(m_desk->store.open()));
        m_settings = std::make_unique<sync::TeamSettings>(m_desk->client, m_desk->store, m_desk->activity);
        makeTester();
    }

    [[nodiscard]] TestSetup setup() const
    {
        TestSetup made;
        made.team = m_team;
        made.url = m_echo->url();
        made.accessTokenSecret = tokenName;
        made.signingSecret = keyName;
        made.payload = u"{\"r\": \"${run_name}\"}"_s;
        made.values = {{u"run_name"_s, u"a \"run\""_s}};
        return made;
    }

    [[nodiscard]] webhook::AllowedTarget echoTarget() const
    {
        return webhook::targetOf(m_echo->url(), webhook::AddressKind::Loopback);
    }

    static QList<NamedSecret> secrets() { return {{tokenName, valueOf(token)}, {keyName, valueOf(key)}}; }

    template <typename Begin>
    TestRun finish(Begin begin)
    {
        QSignalSpy finished(m_tester.get(), &Tester::finished);
        if (!begin() || !eventually([&] { return !finished.isEmpty(); }, 20000))
            qFatal("no run came");
        return finished.first().first().value<TestRun>();
    }

    TestRun send(const TestSetup& with)
    {
        return finish([&] { return m_tester->sendFromHere(with); });
    }

    static void clean(const QByteArray& bytes, const QString& where)
    {
        for (const SecretSpan& span : secretSpans(bytes, secrets()))
            QFAIL(qPrintable(QString(where + u": "_s + span.name)));
        // Not even most of one.
        QVERIFY2(!bytes.contains("fedcba") && !bytes.contains("23456789 "), qPrintable(where));
    }

    static QByteArray withoutChunks(const QByteArray& received)
    {
        QByteArray joined;
        for (const QByteArray& line : received.split('\n')) {
            const QByteArray text = line.endsWith('\r') ? line.chopped(1) : line;
            if (text.size() > 1)
                joined += text;
        }
        return joined;
    }

    std::unique_ptr<sync::TeamSettings> m_settings;
    std::unique_ptr<Tester> m_tester;
    std::unique_ptr<Echo> m_echo;
};

} // namespace desk::test
