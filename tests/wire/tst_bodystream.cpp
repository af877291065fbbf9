// SPDX-License-Identifier: Apache-2.0
// Bodies that the listener makes while it sends them.
#include "app/wire/listener.h"
#include "tests/support/eventually.h"
#include "tests/wire/rawpeer.h"

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::wire;
using namespace std::chrono_literals;
using test::RawPeer;

class TestBodyStream : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void streamsABody();
    void streamsNothingWhereThereIsNoBody();
    void aPeerThatReadsNothingIsGivenUp();
};

/// Made while it is sent: never more of it than the peer and two blocks hold.
void TestBodyStream::streamsABody()
{
    qint64 made = 0;
    BodyStream stream;
    stream.size = 300'001;
    stream.block = 1000;
    stream.bytes = [&made](qint64 offset, qint64 length) {
        made = offset + length;
        return QByteArray(length, char('a' + offset / 1000 % 26));
    };
    Listener listener([&stream](const Request&, const Responder& responder) {
        QVERIFY(responder.respond({201, {}, {{"X-A", "b"}}, {}}, stream));
        QVERIFY(!responder.respond({500, {}, {}, {}}));
    });
    const auto port = listener.listen();
    QVERIFY(port);
    RawPeer peer(*port);
    peer.say("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(peer.isClosed());
    QCOMPARE(made, stream.size);
    const QList<ParsedResponse> responses = peer.responses();
    QCOMPARE(responses.size(), 1);
    QCOMPARE(responses.first().head.status, 201);
    QCOMPARE(headerValue(responses.first().head.headers, "Content-Length"), "300001");
    QCOMPARE(headerValue(responses.first().head.headers, "Connection"), "close");
    QCOMPARE(responses.first().body.size(), stream.size);
    QCOMPARE(responses.first().body.mid(999, 2), "ab");
    QTRY_COMPARE(listener.connectionCount(), 0);
}

void TestBodyStream::streamsNothingWhereThereIsNoBody()
{
    BodyStream stream;
    stream.size = 5;
    stream.bytes = [](qint64, qint64) -> QByteArray { qFatal("nobody may ask"); };
    int status = 200;
    Listener listener([&](const Request&, const Responder& responder) {
        responder.respond({status, {}, {}, {}}, stream);
    });
    const auto port = listener.listen();
    QVERIFY(port);
    RawPeer head(*port);
    head.say("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(head.hears("\r\n\r\n"));
    status = 204;
    RawPeer none(*port);
    none.say("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(none.hears("\r\n\r\n"));
    QVERIFY(none.heard().startsWith("HTTP/1.1 204 "));
}

void TestBodyStream::aPeerThatReadsNothingIsGivenUp()
{
    qint64 made = 0;
    BodyStream stream;
    stream.size = qint64{1} << 40;
    stream.bytes = [&made](qint64 offset, qint64 length) {
        made = offset + length;
        return QByteArray(length, 'x');
    };
    ListenerOptions options;
    options.idleTimeout = 200ms;
    Listener listener(
        [&stream](const Request&, const Responder& responder) {
            responder.respond({200, {}, {}, {}}, stream);
        },
        options);
    const auto port = listener.listen();
    QVERIFY(port);
    RawPeer peer(*port);
    peer.socket().setReadBufferSize(1024); // and nobody takes them out
    peer.socket().disconnect();
    peer.say("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_VERIFY(made > 0);
    QTRY_COMPARE(listener.connectionCount(), 0);
    QVERIFY(made < 64 * 1024 * 1024); // what the system's buffers hold
}

QTEST_GUILESS_MAIN(TestBodyStream)
#include "tst_bodystream.moc"
