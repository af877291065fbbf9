// SPDX-License-Identifier: Apache-2.0
#include "app/wire/client.h"
#include "tests/support/eventually.h"

#include "app/wire/listener.h"
#include "app/wire/requestbuilder.h"
#include "tests/wire/certificate.h"
#include "tests/wire/scriptedserver.h"

#include <QFutureWatcher>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpSocket>

#include <array>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::wire;
using namespace std::chrono_literals;

namespace {

/// Turns the loop until the exchange is there.
Exchange waitFor(const QFuture<Exchange>& future)
{
    QFutureWatcher<Exchange> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcher<Exchange>::finished);
    watcher.setFuture(future);
    return future.isFinished() || finished.wait(20000) ? future.result() : Exchange{};
}

QByteArray post(const QUrl& url, const QByteArray& body = "{}")
{
    return buildRequest("POST", url, {{"Content-Type", "application/json"}}, body).value_or(QByteArray());
}

template <typename E>
const E* errorOf(const Exchange& exchange)
{
    return exchange.error ? std::get_if<E>(&*exchange.error) : nullptr;
}

QString phaseOf(const Exchange& exchange)
{
    const auto* timeout = errorOf<TimeoutError>(exchange);
    return timeout == nullptr ? u"no timeout"_s : timeout->phase;
}

QString errorText(const Exchange& exchange)
{
    return exchange.error ? debugText(*exchange.error) : u"no error"_s;
}

} // namespace

class TestClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsExactlyTheBytes();
    void measuresPhases();
    void answers_data();
    void answers();
    void closeWithoutAnswerIsNoAnswer();
    void garbageIsNoAnswer();
    void earlyEndKeepsWhatCame();
    void hugeBodyIsCut();
    void refusedIsNotSent();
    void unknownHostIsNotSent();
    void badUrlIsNotSent();
    void guardStopsBeforeConnecting();
    void fallsBackToTheNextAddress();
    void timesOut_data();
    void timesOut();
    void timesOutConnecting();
    void followsNoRedirect();
    void answersBeforeTheBodyIsSent();
    void cancels();
    void destructorCancels();
    void mayBeDeletedByAContinuation();
    void refusesSelfSigned();
    void refusesWrongName();
    void talksToATrustedServer();
    void refusesPlainServerAsTls();
    void usesTheSystemProxy();
};

void TestClient::sendsExactlyTheBytes()
{
    QList<QByteArray> received;
    Listener listener([&received](const Request& request, const Responder& responder) {
        received.append(request.raw);
        responder.respond({200, {}, {}, request.body});
    });
    const auto port = listener.listen();
    QVERIFY(port);

    Client client;
    QRandomGenerator random(4711);
    for (int i = 0; i < 200; ++i) {
        const QUrl url(u"http://%1:%2/%3?x=%4"_s.arg(i % 2 == 0 ? u"127.0.0.1"_s : u"localhost"_s)
                           .arg(*port)
                           .arg(random.bounded(1000))
                           .arg(i));
        Headers headers;
        for (int count = random.bounded(8); count > 0; --count) {
            headers.append(
                Header{"X-" + QByteArray::number(random.bounded(5)), QByteArray::number(random.generate64())});
        }
        QByteArray body(i % 20 == 0 ? random.bounded(900'000) : random.bounded(3000), Qt::Uninitialized);
        std::generate(body.begin(), body.end(), [&random] { return static_cast<char>(random.generate()); });
        const auto bytes = buildRequest("POST", url, headers, body);
        QVERIFY(bytes);

        const Exchange exchange = waitFor(client.send(url, *bytes).exchange);
        QVERIFY2(exchange.outcome == Outcome::Answered, qPrintable(errorText(exchange)));
        QCOMPARE(received.size(), i + 1);
        QCOMPARE(exchange.sent, *bytes);
        QCOMPARE(received.last(), exchange.sent);
        QCOMPARE(exchange.sentBytes, bytes->size());
        QCOMPARE(exchange.response->body, body);
        QVERIFY(exchange.received.endsWith(body));
        QVERIFY(!exchange.error);
    }
}

void TestClient::measuresPhases()
{
    test::ScriptedServer server(test::answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"));
    Client client;
    const QUrl url(u"http://localhost:%1/"_s.arg(server.serverPort()));
    const Exchange exchange = waitFor(client.send(url, post(url)).exchange);
    QCOMPARE(exchange.outcome, Outcome::Answered);
    const Timings& timings = exchange.timings;
    QVERIFY(timings.dns && timings.connect && timings.sent && timings.firstByte && timings.total);
    QVERIFY(!timings.tls);
    QVERIFY(*timings.dns <= *timings.connect);
    QVERIFY(*timings.connect <= *timings.sent);
    QVERIFY(*timings.sent <= *timings.total);
    QVERIFY(*timings.firstByte <= *timings.total);
    QCOMPARE(exchange.peerAddress, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(exchange.peerPort, server.serverPort());
    QVERIFY(exchange.startedAt.isValid());
    QVERIFY(exchange.proxy.isEmpty());
    QVERIFY(!exchange.tls);

    const Exchange literal = waitFor(client.send(server.url(), post(server.url())).exchange);
    QVERIFY(!literal.timings.dns);
}

void TestClient::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("chunked") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;x\r\nhi\r\n0\r\n\r\n")
                             << 200 << QByteArray("hi");
    QTest::newRow("until close") << QByteArray("HTTP/1.0 200 OK\r\n\r\nall") << 200 << QByteArray("all");
    QTest::newRow("interim") << QByteArray(
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 500 Oh no\r\nContent-Length: 1\r\n\r\nx")
                             << 500 << QByteArray("x");
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204 << QByteArray();
    QTest::newRow("surplus") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nxyz") << 200 << QByteArray("x");
}

void TestClient::answers()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    test::ScriptedServer server(test::answering(bytes));
    Client client;
    const Exchange exchange = waitFor(client.send(server.url(), post(server.url())).exchange);
    QCOMPARE(exchange.outcome, Outcome::Answered);
    QVERIFY2(!exchange.error, qPrintable(errorText(exchange)));
    QVERIFY(exchange.response->complete);
    QCOMPARE(exchange.response->head.status, status);
    QCOMPARE(exchange.response->body, body);
    QCOMPARE(exchange.received, bytes);
    QCOMPARE(server.connections, 1);
}

void TestClient::closeWithoutAnswerIsNoAnswer()
{
    QList<quint64> connections;
    Listener listener([&connections](const Request& request, const Responder& responder) {
        connections.append(request.connection);
        responder.drop();
    });
    const auto port = listener.listen();
    QVERIFY(port);
    Client client;
    for (int i = 1; i <= 30; ++i) {
        const QUrl url(u"http://127.0.0.1:%1/"_s.arg(*port));
        const Exchange exchange = waitFor(client.send(url, post(url)).exchange);
        QCOMPARE(exchange.outcome, Outcome::NoAnswer);
        QCOMPARE(exchange.sent, post(url));
        QVERIFY(exchange.received.isEmpty());
        QVERIFY(!exchange.response);
        const auto* offline = errorOf<OfflineError>(exchange);
        QVERIFY2(offline != nullptr, qPrintable(errorText(exchange)));
        QCOMPARE(offline->kind, OfflineError::Kind::Closed);
        QCOMPARE(connections.size(), i);
    }
    QCOMPARE(QSet<quint64>(connections.begin(), connections.end()).size(), 30);
}

void TestClient::garbageIsNoAnswer()
{
    // It stays open and never ends its "head": the first line already says that this is not HTTP.
    test::ScriptedServer server([](QSslSocket* socket) { socket->write("220 mail.example ESMTP\r\n"); });
    Client client;
    const Exchange exchange = waitFor(client.send(server.url(), post(server.url())).exchange);
    QCOMPARE(exchange.outcome, Outcome::NoAnswer);
    QVERIFY2(errorOf<DecodeError>(exchange) != nullptr, qPrintable(errorText(exchange)));
    QCOMPARE(exchange.received, "220 mail.example ESMTP\r\n");
}

void TestClient::earlyEndKeepsWhatCame()
{
    test::ScriptedServer server(test::answering("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"));
    Client client;
    const Exchange exchange = waitFor(client.send(server.url(), post(server.url())).exchange);
    QCOMPARE(exchange.outcome, Outcome::Answered);
    QVERIFY(errorOf<OfflineError>(exchange) != nullptr);
    QCOMPARE(exchange.response->body, "half");
    QVERIFY(!exchange.response->complete);
}

void TestClient::hugeBodyIsCut()
{
    const QByteArray block(256 * 1024, 'x');
    test::ScriptedServer server([&block](QSslSocket* socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 21474836480\r\n\r\n");
        QObject::connect(socket, &QSslSocket::bytesWritten, socket, [socket, &block] {
            if (socket->bytesToWrite() < block.size()) {
                socket->write(block);
            }
        });
    });
    Client client;
    const Exchange exchange = waitFor(client.send(server.url(), post(server.url())).exchange);
    QCOMPARE(exchange.outcome, Outcome::Answered);
    QVERIFY(!exchange.error);
    QCOMPARE(exchange.response->truncatedAt.value_or(0), 1024 * 1024);
    QCOMPARE(exchange.response->body.size(), 1024 * 1024);
    QVERIFY(exchange.received.size() < 1024 * 1024 + 128 * 1024);
}

void TestClient::refusedIsNotSent()
{
    QUrl url;
    {
        const test::ScriptedServer closed(test::answering({}));
        url = closed.url();
    }
    Client client;
    const Exchange exchange = waitFor(client.send(url, post(url)).exchange);
    QCOMPARE(exchange.outcome, Outcome::NotSent);
    const auto* offline = errorOf<OfflineError>(exchange);
    QVERIFY2(offline != nullptr, qPrintable(errorText(exchange)));
    QCOMPARE(offline->kind, OfflineError::Kind::Refused);
    QCOMPARE(offline->host, u"127.0.0.1:%1"_s.arg(url.port()));
    QVERIFY(exchange.sent.isEmpty());
}

void TestClient::unknownHostIsNotSent()
{
    Client client;
    const QUrl url(u"http://no-such-name.localhost.invalid/"_s);
    const Exchange exchange = waitFor(client.send(url, post(url)).exchange);
    QCOMPARE(exchange.outcome, Outcome::NotSent);
    const auto* offline = errorOf<OfflineError>(exchange);
    QVERIFY2(offline != nullptr, qPrintable(errorText(exchange)));
    QCOMPARE(offline->kind, OfflineError::Kind::HostNotFound);
}

void TestClient::badUrlIsNotSent()
{
    Client client;
    for (const QString& url : {u"ftp://127.0.0.1/"_s, u"http://me:secret@127.0.0.1/"_s, u""_s}) {
        const QFuture<Exchange> future = client.send(QUrl(url), "x").exchange;
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().outcome, Outcome::NotSent);
        QVERIFY(errorOf<InvalidInputError>(future.result()) != nullptr);
    }
}

void TestClient::guardStopsBeforeConnecting()
{
    test::ScriptedServer server(test::answering({}));
    Client client;
    QList<QHostAddress> asked;
    SendOptions options;
    options.checkAddress = [&asked](const QHostAddress& address) -> Status {
        asked.append(address);
        return failure(InvalidInputError{u"address"_s, u"not allowed"_s});
    };
    const QUrl url(u"http://localhost:%1/"_s.arg(server.serverPort()));
    const Exchange exchange = waitFor(client.send(url, post(url), options).exchange);
    QCOMPARE(exchange.outcome, Outcome::NotSent);
    QVERIFY((exchange.error == Error{InvalidInputError{u"address"_s, u"not allowed"_s}}));
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().isLoopback());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(server.connections, 0);
}

void TestClient::fallsBackToTheNextAddress()
{
    // localhost may be ::1 first; the server listens on 127.0.0.1 alone. Either way there is one request.
    test::ScriptedServer server(test::answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    Client client;
    const QUrl url(u"http://localhost:%1/"_s.arg(server.serverPort()));
    const Exchange exchange = waitFor(client.send(url, post(url)).exchange);
    QCOMPARE(exchange.outcome, Outcome::Answered);
    QCOMPARE(server.connections, 1);
}

void TestClient::timesOut_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("tls") << u"https"_s << QByteArray() << u"tls"_s << Outcome::NotSent;
    QTest::newRow("response") << u"http"_s << QByteArray() << u"response"_s << Outcome::NoAnswer;
    QTest::newRow("inside the head") << u"http"_s << QByteArray("HTTP/1.1 200 OK\r\nA: ") << u"response"_s
                                     << Outcome::NoAnswer;
    QTest::newRow("body") << u"http"_s << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab") << u"body"_s
                          << Outcome::Answered;
}

void TestClient::timesOut()
{
    QFETCH(const QString, scheme);
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, phase);
    QFETCH(const Outcome, outcome);
    test::ScriptedServer server([&answer](QSslSocket* socket) { socket->write(answer); });
    SendOptions options;
    const bool isTls = scheme == "https"_L1;
    (isTls ? options.connectTimeout : options.totalTimeout) = 600ms;
    Client client;
    const Exchange exchange = waitFor(client.send(server.url(scheme), post(server.url(scheme)), options).exchange);
    QCOMPARE(phaseOf(exchange), phase);
    QCOMPARE(exchange.outcome, outcome);
    QCOMPARE(exchange.received, answer);
    QCOMPARE(errorOf<TimeoutError>(exchange)->milliseconds, 600);
}

void TestClient::timesOutConnecting()
{
    // Nobody accepts and the queue is full, so the kernel drops what comes next.
    QTcpServer server;
    server.setListenBacklogSize(1);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    std::array<QTcpSocket, 4> fillers;
    for (QTcpSocket& filler : fillers) {
        filler.connectToHost(server.serverAddress(), server.serverPort());
    }
    QTRY_COMPARE(fillers[1].state(), QAbstractSocket::ConnectedState);
    SendOptions options;
    options.connectTimeout = 300ms;
    Client client;
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
    const Exchange exchange = waitFor(client.send(url, post(url), options).exchange);
    QCOMPARE(phaseOf(exchange), u"connect"_s);
    QCOMPARE(exchange.outcome, Outcome::NotSent);
    QVERIFY(exchange.sent.isEmpty());
    QVERIFY(!exchange.timings.connect);
}

void TestClient::followsNoRedirect()
{
    test::ScriptedServer other(test::answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    test::ScriptedServer server(test::answering(
        "HTTP/1.1 307 Temporary Redirect\r\nLocation: " + other.url().toEncoded() + "\r\nContent-Length: 0\r\n\r\n"));
    Client client;
    const Exchange exchange = waitFor(client.send(server.url(), post(server.url())).exchange);
    QCOMPARE(exchange.response->head.status, 307);
    QCOMPARE(server.connections, 1);
    QCOMPARE(other.connections, 0);
}

void TestClient::answersBeforeTheBodyIsSent()
{
    Listener listener([](const Request&, const Responder& responder) { responder.respond({}); });
    const auto port = listener.listen();
    QVERIFY(port);
    Client client;
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(*port));
    const Exchange exchange = waitFor(client.send(url, post(url, QByteArray(20'000'000, 'x'))).exchange);
    QVERIFY2(exchange.outcome == Outcome::Answered, qPrintable(errorText(exchange)));
    QCOMPARE(exchange.response->head.status, 413);
}

void TestClient::cancels()
{
    test::ScriptedServer server([](QSslSocket*) {});
    Client client;
    const SendHandle early = client.send(server.url(), post(server.url()));
    client.cancel(early.id);
    QVERIFY(early.exchange.isFinished());
    QCOMPARE(early.exchange.result().outcome, Outcome::Cancelled);
    QVERIFY(early.exchange.result().sent.isEmpty());

    const SendHandle late = client.send(server.url(), post(server.url()));
    QTRY_VERIFY(server.received.contains(post(server.url())));
    client.cancel(late.id);
    QVERIFY(late.exchange.isFinished());
    QCOMPARE(late.exchange.result().outcome, Outcome::Cancelled);
    QCOMPARE(late.exchange.result().sent, post(server.url()));
    QVERIFY(errorOf<CancelledError>(late.exchange.result()) != nullptr);
    client.cancel(late.id);
    client.cancel(4711);
}

void TestClient::destructorCancels()
{
    test::ScriptedServer server([](QSslSocket*) {});
    QList<QFuture<Exchange>> futures;
    {
        Client client;
        const QUrl named(u"http://no-such-name.invalid/"_s);
        futures = {client.send(server.url(), post(server.url())).exchange,
            client.send(server.url(), post(server.url())).exchange, client.send(named, post(named)).exchange};
        QTRY_COMPARE(server.connections, 2);
    }
    for (const QFuture<Exchange>& future : futures) {
        QVERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 1);
    }
    QCOMPARE(futures.first().result().outcome, Outcome::Cancelled);
}

void TestClient::mayBeDeletedByAContinuation()
{
    test::ScriptedServer server(test::answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    auto client = std::make_unique<Client>();
    SendHandle handle = client->send(server.url(), post(server.url()));
    auto done = handle.exchange.then([&client](const Exchange& exchange) {
        client.reset();
        return exchange.outcome;
    });
    QVERIFY(eventually([&done] { return done.isFinished(); }));
    QCOMPARE(done.result(), Outcome::Answered);
    QVERIFY(!client);
}

void TestClient::refusesSelfSigned()
{
    const auto configuration = test::selfSigned(u"IP:127.0.0.1"_s);
    if (!configuration) {
        QSKIP("openssl made no certificate");
    }
    test::ScriptedServer server(test::answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    server.useTls(*configuration);
    Client client;
    const QUrl url = server.url(u"https"_s);
    const Exchange exchange = waitFor(client.send(url, post(url)).exchange);
    QCOMPARE(exchange.outcome, Outcome::NotSent);
    const auto* error = errorOf<TlsError>(exchange);
    QVERIFY2(error != nullptr, qPrintable(errorText(exchange)));
    QVERIFY(error->detail.contains("self"_L1));
    QVERIFY(exchange.sent.isEmpty());
    QVERIFY(!exchange.timings.tls);
    QVERIFY(exchange.tls && !exchange.tls->errors.isEmpty());
    QCOMPARE(exchange.tls->chain.value(0).subject, u"desk test"_s);
    QCOMPARE(server.received.value(0), QByteArray());
}

void TestClient::refusesWrongName()
{
    const auto configuration = test::selfSigned(u"DNS:example.com"_s);
    if (!configuration) {
        QSKIP("openssl made no certificate");
    }
    test::ScriptedServer server(test::answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    server.useTls(*configuration);
    SendOptions options;
    options.extraAuthorities = configuration->localCertificateChain();
    Client client;
    const QUrl url = server.url(u"https"_s);
    const Exchange exchange = waitFor(client.send(url, post(url), options).exchange);
    QCOMPARE(exchange.outcome, Outcome::NotSent);
    QVERIFY2(errorOf<TlsError>(exchange) != nullptr, qPrintable(errorText(exchange)));
    QCOMPARE(server.received.value(0), QByteArray());
}

void TestClient::talksToATrustedServer()
{
    const auto configuration = test::selfSigned(u"DNS:localhost"_s);
    if (!configuration) {
        QSKIP("openssl made no certificate");
    }
    // Not by name but by address, as it was resolved; the name is what the certificate is checked against.
    test::ScriptedServer server(test::answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"));
    server.useTls(*configuration);
    SendOptions options;
    options.extraAuthorities = configuration->localCertificateChain();
    Client client;
    const QUrl url(u"https://localhost:%1/"_s.arg(server.serverPort()));
    const QByteArray bytes = post(url, QByteArray(300'000, 'x'));
    const Exchange exchange = waitFor(client.send(url, bytes, options).exchange);
    QVERIFY2(exchange.outcome == Outcome::Answered, qPrintable(errorText(exchange)));
    QVERIFY(!exchange.error);
    QCOMPARE(exchange.response->body, "hi");
    QCOMPARE(server.received.value(0), bytes);
    QCOMPARE(server.connections, 1);
    QVERIFY(exchange.tls && exchange.tls->errors.isEmpty());
    QVERIFY(exchange.tls->version.startsWith("TLSv1."_L1));
    QVERIFY(!exchange.tls->cipher.isEmpty());
    QCOMPARE(exchange.tls->chain.value(0).names, QStringList{u"localhost"_s});
    QCOMPARE(exchange.tls->chain.value(0).sha256.size(), 64);
    QVERIFY(*exchange.timings.connect <= *exchange.timings.tls);
    QVERIFY(*exchange.timings.tls <= *exchange.timings.sent);
}

void TestClient::refusesPlainServerAsTls()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket* socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    Client client;
    const QUrl url(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()));
    const Exchange exchange = waitFor(client.send(url, post(url)).exchange);
    QCOMPARE(exchange.outcome, Outcome::NotSent);
    QVERIFY2(errorOf<TlsError>(exchange) != nullptr, qPrintable(errorText(exchange)));
}

void TestClient::usesTheSystemProxy()
{
    QByteArray asked;
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    connect(&proxy, &QTcpServer::newConnection, this, [&proxy, &asked] {
        QTcpSocket* socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &asked] {
            asked += socket->readAll();
            if (asked.endsWith("\r\n\r\n")) {
                socket->write("HTTP/1.1 200 Connection established\r\n\r\n");
            } else if (asked.endsWith("{}")) {
                socket->write("HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n");
            }
        });
    });
    qputenv("http_proxy", u"http://127.0.0.1:%1"_s.arg(proxy.serverPort()).toLatin1());
    Client client;
    const QUrl url(u"http://hook.invalid:8080/"_s);
    const Exchange exchange = waitFor(client.send(url, post(url)).exchange);
    qunsetenv("http_proxy");
    QVERIFY2(exchange.outcome == Outcome::Answered, qPrintable(errorText(exchange)));
    QCOMPARE(exchange.response->head.status, 201);
    QCOMPARE(exchange.proxy, u"127.0.0.1:%1"_s.arg(proxy.serverPort()));
    QVERIFY(asked.startsWith("CONNECT hook.invalid:8080 HTTP/1.1\r\n"));
    QVERIFY(asked.endsWith(post(url)));
    QVERIFY(!exchange.timings.dns);
    QVERIFY(exchange.peerAddress.isNull());
    QCOMPARE(exchange.attempts.size(), 1); // the proxy resolves, so its address is not known
    QVERIFY(exchange.attempts.first().address.isNull());
    QVERIFY(exchange.attempts.first().end.has_value());
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_wireclient.moc"
