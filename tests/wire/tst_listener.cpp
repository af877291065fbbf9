// SPDX-License-Identifier: Apache-2.0
#include "app/wire/listener.h"
#include "tests/support/eventually.h"

#include "tests/wire/rawpeer.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkProxy>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::wire;
using test::RawPeer;
using namespace std::chrono_literals;

namespace {

Response text(const QByteArray& body)
{
    return {200, {}, {{"Content-Type", "text/plain"}}, body};
}

} // namespace

class TestListener : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bindsToLoopbackAlone();
    void reportsAPortInUse();
    void passesTheRequestOn();
    void keepsConnectionsAlive();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void answersAPipelineInOrder();
    void survivesADeepPipeline();
    void answersExactlyOnce();
    void answers500WhenNobodyAnswers();
    void answers500ForAResponseThatCannotBeSent();
    void answersLater();
    void noticesThatThePeerLeft();
    void toldToContinue();
    void headHasNoBody();
    void refusesMalformed_data();
    void refusesMalformed();
    void timesOutSlowRequests();
    void closesIdleConnections();
    void capsConnections();
    void closesEverything();
    void worksWithQnam();
    void worksWithCurl();
    void worksWithPython();
};

void TestListener::bindsToLoopbackAlone()
{
    Listener listener([](const Request&, const Responder&) {});
    const auto port = listener.listen();
    QVERIFY(port);
    QVERIFY(*port > 0);
    QCOMPARE(listener.port(), *port);
    QTcpSocket other;
    other.setProxy(QNetworkProxy::NoProxy);
    other.connectToHost(QHostAddress(u"127.0.0.2"_s), *port);
    QTRY_COMPARE(other.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestListener::reportsAPortInUse()
{
    Listener first([](const Request&, const Responder&) {});
    const auto port = first.listen();
    QVERIFY(port);
    Listener second([](const Request&, const Responder&) {});
    const auto taken = second.listen(*port);
    QVERIFY(!taken);
    const auto* error = std::get_if<ListenError>(&taken.error());
    QVERIFY(error != nullptr);
    QCOMPARE(error->port, *port);
    QVERIFY(!error->detail.isEmpty());
    first.close();
    QVERIFY(second.listen(*port));
}

void TestListener::passesTheRequestOn()
{
    QList<Request> requests;
    Listener listener([&requests](const Request& request, const Responder& responder) {
        requests.append(request);
        responder.respond(text("done"));
    });
    RawPeer peer(*listener.listen());
    const QByteArray bytes = "POST /a?b HTTP/1.1\nhost: h\r\nTransfer-Encoding: chunked\r\n\r\n2;x\r\nhi\r\n0\r\n\r\n";
    peer.say(bytes);
    QVERIFY(peer.hears("done"));
    QCOMPARE(requests.size(), 1);
    const Request& request = requests.first();
    QCOMPARE(request.raw, bytes);
    QCOMPARE(request.body, "hi");
    QCOMPARE(request.head.target, "/a?b");
    QVERIFY(request.flags.bareLf);
    QCOMPARE(request.peerAddress, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(request.peerPort, peer.socket().localPort());
    const auto responses = peer.responses();
    QCOMPARE(responses.size(), 1);
    QCOMPARE(headerValue(responses.first().head.headers, "content-type"), "text/plain");
    QVERIFY(headerValue(responses.first().head.headers, "date").endsWith(" GMT"));
}

void TestListener::keepsConnectionsAlive()
{
    QList<quint64> connections;
    Listener listener([&connections](const Request& request, const Responder& responder) {
        connections.append(request.connection);
        responder.respond(text(request.head.target));
    });
    RawPeer peer(*listener.listen());
    for (int i = 0; i < 5; ++i) {
        peer.say("GET /" + QByteArray::number(i) + " HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(peer.hears('/' + QByteArray::number(i)));
    }
    QCOMPARE(connections, QList<quint64>(5, connections.first()));
    peer.say("GET /a HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n");
    QVERIFY(peer.hears("/a"));
    QCOMPARE(headerValue(peer.responses().last().head.headers, "connection"), "keep-alive");
    peer.say("GET /b HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(peer.hears("/b"));
    QCOMPARE(peer.responses().size(), 7);
}

void TestListener::closesWhenAsked_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answerHeader");
    QTest::newRow("request") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nConnection: x, Close\r\n\r\n") << QByteArray();
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << QByteArray();
    QTest::newRow("answer") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\n\r\n") << QByteArray("close");
}

void TestListener::closesWhenAsked()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, answerHeader);
    Listener listener([&answerHeader](const Request&, const Responder& responder) {
        Response response = text("bye");
        if (!answerHeader.isEmpty()) {
            response.headers.append(Header{"Connection", answerHeader});
        }
        responder.respond(response);
    });
    RawPeer peer(*listener.listen());
    peer.say(request);
    QVERIFY(peer.hears("bye"));
    QVERIFY(peer.isClosed());
    QCOMPARE(headerTokens(peer.responses().first().head.headers, "connection"), QList<QByteArray>{"close"});
    QTRY_COMPARE(listener.connectionCount(), 0);
}

void TestListener::answersAPipelineInOrder()
{
    QList<Responder> waiting;
    Listener listener([&waiting](const Request&, const Responder& responder) { waiting.append(responder); });
    RawPeer peer(*listener.listen());
    peer.say("POST /1 HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nhiGET /2 HTTP/1.1\r\nHost: h\r\n\r\nGET /3 HT");
    QTRY_COMPARE(waiting.size(), 1);
    QVERIFY(waiting.takeFirst().respond(text("one")));
    QTRY_COMPARE(waiting.size(), 1);
    peer.say("TP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(peer.hears("one"));
    QVERIFY(waiting.takeFirst().respond(text("two")));
    QTRY_COMPARE(waiting.size(), 1);
    QVERIFY(waiting.takeFirst().respond(text("three")));
    QVERIFY(peer.hears("three"));
    const auto responses = peer.responses();
    QCOMPARE(responses.size(), 3);
    QCOMPARE(responses[0].body, "one");
    QCOMPARE(responses[1].body, "two");
    QCOMPARE(responses[2].body, "three");
}

void TestListener::survivesADeepPipeline()
{
    int count = 0;
    Listener listener(
        [&count](const Request&, const Responder& responder) { responder.respond(text(QByteArray::number(++count))); });
    RawPeer peer(*listener.listen());
    peer.say(QByteArray("GET / HTTP/1.1\r\nHost: h\r\n\r\n").repeated(5000));
    QTRY_COMPARE(count, 5000);
    QVERIFY(peer.hears("5000"));
}

void TestListener::answersExactlyOnce()
{
    QList<bool> accepted;
    Listener listener([&accepted](const Request&, const Responder& responder) {
        const Responder copy = responder;
        accepted = {responder.isWanted(), responder.respond(text("first")), responder.respond(text("second")),
            copy.respond(text("third")), copy.drop(), copy.isWanted()};
    });
    RawPeer peer(*listener.listen());
    peer.say("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(peer.hears("first"));
    QCOMPARE(accepted, (QList<bool>{true, true, false, false, false, false}));
    QCOMPARE(peer.responses().size(), 1);
}

void TestListener::answers500WhenNobodyAnswers()
{
    Listener listener([](const Request&, const Responder&) {});
    RawPeer peer(*listener.listen());
    peer.say("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_COMPARE(peer.responses().size(), 1);
    QCOMPARE(peer.responses().first().head.status, 500);
}

void TestListener::answers500ForAResponseThatCannotBeSent()
{
    Listener listener([](const Request&, const Responder& responder) {
        responder.respond({200, {}, {{"A", "b\r\nInjected: yes"}, {"C", "d"}}, "x"});
    });
    RawPeer peer(*listener.listen());
    peer.say("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_COMPARE(peer.responses().size(), 1);
    QCOMPARE(peer.responses().first().head.status, 500);
    QVERIFY(!peer.heard().contains("Injected"));
}

void TestListener::answersLater()
{
    std::optional<Responder> waiting;
    Listener listener([&waiting](const Request&, const Responder& responder) { waiting = responder; });
    RawPeer slow(*listener.listen());
    slow.say("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_VERIFY(waiting);
    const Responder first = *std::exchange(waiting, std::nullopt);
    RawPeer other(listener.port());
    other.say("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_VERIFY(waiting);
    QVERIFY(waiting->respond(text("other")));
    QVERIFY(other.hears("other"));
    QVERIFY(slow.heard().isEmpty());
    QVERIFY(first.respond(text("slow")));
    QVERIFY(slow.hears("slow"));
}

void TestListener::noticesThatThePeerLeft()
{
    std::optional<Responder> waiting;
    Listener listener([&waiting](const Request&, const Responder& responder) { waiting = responder; });
    RawPeer peer(*listener.listen());
    peer.say("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_VERIFY(waiting);
    QVERIFY(waiting->isWanted());
    peer.socket().abort();
    QTRY_VERIFY(!waiting->isWanted());
    QVERIFY(!waiting->respond(text("too late")));
}

void TestListener::toldToContinue()
{
    Listener listener(
        [](const Request& request, const Responder& responder) { responder.respond(text(request.body)); });
    RawPeer peer(*listener.listen());
    peer.say("POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-Continue\r\nContent-Length: 4\r\n\r\n");
    QVERIFY(peer.hears("HTTP/1.1 100 Continue\r\n\r\n"));
    peer.say("body");
    QVERIFY(peer.hears("body"));
    QCOMPARE(peer.responses().first().interim.size(), 1);

    RawPeer large(listener.port());
    large.say("POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 9999999\r\n\r\n");
    QTRY_COMPARE(large.responses().size(), 1);
    QCOMPARE(large.responses().first().head.status, 413);
    QVERIFY(large.responses().first().interim.isEmpty());
}

void TestListener::headHasNoBody()
{
    Listener listener([](const Request&, const Responder& responder) { responder.respond(text("hello")); });
    RawPeer peer(*listener.listen());
    peer.say("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(peer.hears("\r\n\r\n"));
    QVERIFY(peer.heard().contains("Content-Length: 5\r\n"));
    QVERIFY(!peer.heard().contains("hello"));
}

void TestListener::refusesMalformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    row("garbage", "hello\r\n", 400);
    row("TLS hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7), 400);
    row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("bad header", "GET / HTTP/1.1\r\nHost: h\r\nA b\r\n", 400);
    row("lengths differ", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400);
    row("length and chunked",
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("bad chunk", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n", 400);
    row("large body", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2000000\r\n\r\n" + QByteArray(2'000'000, 'x'),
        413);
    row("large chunk", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\n", 413);
    row("long target", "GET /" + QByteArray(9000, 'x'), 414);
    row("long header", "GET / HTTP/1.1\r\nHost: h\r\nA: " + QByteArray(9000, 'x'), 431);
    row("many headers", "GET / HTTP/1.1\r\nHost: h\r\n" + QByteArray("A: b\r\n").repeated(200), 431);
    row("coding", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip\r\n\r\n", 501);
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
}

void TestListener::refusesMalformed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    int handled = 0;
    Listener listener([&handled](const Request&, const Responder& responder) {
        ++handled;
        responder.respond({});
    });
    RawPeer peer(*listener.listen());
    peer.say(bytes);
    QVERIFY(peer.isClosed());
    QCOMPARE(peer.responses().size(), 1);
    QCOMPARE(peer.responses().first().head.status, status);
    QCOMPARE(headerValue(peer.responses().first().head.headers, "connection"), "close");
    QCOMPARE(handled, 0);
    QTRY_COMPARE(listener.connectionCount(), 0);
}

void TestListener::timesOutSlowRequests()
{
    ListenerOptions options;
    options.requestTimeout = 100ms;
    Listener listener([](const Request&, const Responder& responder) { responder.respond({}); }, options);
    RawPeer peer(*listener.listen());
    peer.say("GET / HTTP/1.1\r\nHo");
    QVERIFY(peer.isClosed());
    QCOMPARE(peer.responses().size(), 1);
    QCOMPARE(peer.responses().first().head.status, 408);
}

void TestListener::closesIdleConnections()
{
    ListenerOptions options;
    options.idleTimeout = 500ms;
    Listener listener([](const Request&, const Responder& responder) { responder.respond(text("hi")); }, options);
    RawPeer silent(*listener.listen());
    RawPeer idle(listener.port());
    idle.say("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(idle.isClosed());
    QCOMPARE(idle.responses().size(), 1);
    QVERIFY(silent.isClosed());
    QVERIFY(silent.heard().isEmpty());
}

void TestListener::capsConnections()
{
    ListenerOptions options;
    options.maximumConnections = 2;
    Listener listener([](const Request&, const Responder& responder) { responder.respond(text("hi")); }, options);
    RawPeer first(*listener.listen());
    RawPeer second(listener.port());
    QTRY_COMPARE(listener.connectionCount(), 2);
    RawPeer third(listener.port());
    QVERIFY(third.isClosed());
    QCOMPARE(third.responses().size(), 1);
    QCOMPARE(third.responses().first().head.status, 503);
    first.say("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(first.hears("hi"));
    first.socket().abort();
    QTRY_COMPARE(listener.connectionCount(), 1);
    RawPeer fourth(listener.port());
    fourth.say("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(fourth.hears("hi"));
}

void TestListener::closesEverything()
{
    std::optional<Responder> waiting;
    quint16 port = 0;
    std::unique_ptr<RawPeer> peer;
    {
        Listener listener([&waiting](const Request&, const Responder& responder) { waiting = responder; });
        port = *listener.listen();
        peer = std::make_unique<RawPeer>(port);
        peer->say("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
        QTRY_VERIFY(waiting);
    }
    QVERIFY(!waiting->respond(text("hi")));
    QVERIFY(peer->isClosed());
    RawPeer late(port);
    QTRY_COMPARE(late.socket().error(), QAbstractSocket::ConnectionRefusedError);
}

void TestListener::worksWithQnam()
{
    QSet<quint64> connections;
    Listener listener([&connections](const Request& request, const Responder& responder) {
        connections.insert(request.connection);
        responder.respond({201, {}, {{"X-Method", request.head.method}}, request.body});
    });
    const QUrl url(u"http://127.0.0.1:%1/graphql"_s.arg(*listener.listen()));
    QNetworkAccessManager manager;
    for (int i = 0; i < 20; ++i) {
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const QByteArray body(i * 1000, 'x');
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 201);
        QCOMPARE(reply->rawHeader("X-Method"), "POST");
        QCOMPARE(reply->readAll(), body);
    }
    QCOMPARE(connections.size(), 1);
}

void TestListener::worksWithCurl()
{
    const QString curl = QStandardPaths::findExecutable(u"curl"_s);
    if (curl.isEmpty()) {
        QSKIP("there is no curl");
    }
    QList<Request> requests;
    Listener listener([&requests](const Request& request, const Responder& responder) {
        requests.append(request);
        responder.respond(text(QByteArray::number(request.body.size()) + ' '));
    });
    const QString url = u"http://127.0.0.1:%1/"_s.arg(*listener.listen());
    const QString body(1'000'000, u'x'); // above curl's limit for sending without Expect: 100-continue
    QProcess process;
    process.start(curl,
        {u"--silent"_s, u"--show-error"_s, u"--max-time"_s, u"20"_s, u"--data-binary"_s, u"@-"_s, u"--header"_s,
            u"Expect: 100-continue"_s, url, u"--next"_s, u"--silent"_s, u"--data"_s, u"small"_s, url, u"--next"_s,
            u"--silent"_s, u"--header"_s, u"Transfer-Encoding: chunked"_s, u"--data"_s, u"chunked"_s, url});
    process.write(body.toLatin1());
    process.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20000);
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.readAllStandardOutput(), "1000000 5 7 ");
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests[0].connection, requests[2].connection);
}

void TestListener::worksWithPython()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty()) {
        QSKIP("there is no python3");
    }
    Listener listener([](const Request& request, const Responder& responder) {
        responder.respond({request.head.target == "/missing" ? 404 : 200, {}, {}, request.body.toUpper()});
    });
    const QString script = uR"(
import http.client, sys, urllib.error, urllib.request
port = int(sys.argv[1])
kept = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
for i in range(3):
    kept.request("POST", "/", body=b"kept%d" % i)
    print(kept.getresponse().read().decode())
kept.request("POST", "/", body=iter([b"chunk", b"ed"]), encode_chunked=True, headers={"Transfer-Encoding": "chunked"})
print(kept.getresponse().read().decode())
print(urllib.request.urlopen("http://127.0.0.1:%d/" % port, data=b"urllib", timeout=10).read().decode())
try:
    urllib.request.urlopen("http://127.0.0.1:%d/missing" % port, timeout=10)
except urllib.error.HTTPError as error:
    print(error.code)
)"_s;
    QProcess process;
    process.start(python, {u"-c"_s, script, QString::number(*listener.listen())});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20000);
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.readAllStandardOutput(), "KEPT0\nKEPT1\nKEPT2\nCHUNKED\nURLLIB\n404\n");
}

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
