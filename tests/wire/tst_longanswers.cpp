// SPDX-License-Identifier: Apache-2.0
// Bodies that do not fit into memory, or do not end.
#include "app/wire/client.h"
#include "app/wire/requestbuilder.h"
#include "tests/support/eventually.h"
#include "tests/wire/floodserver.h"
#include "tests/wire/scriptedserver.h"
#include "tests/wire/sending.h"

#include <QFile>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::wire;
using test::Flood;
using test::FloodServer;

namespace {

constexpr qsizetype shown = 100'000;
constexpr qint64 disk = 1'000'000;

SendOptions tester()
{
    SendOptions options;
    options.limits.bodyBytes = shown;
    options.diskBytes = disk;
    return options;
}

QByteArray post(const QUrl& url)
{
    return buildRequest("POST", url, {}, "{}").value_or(QByteArray());
}

/// Every place in it is told from every other.
QByteArray counted(qsizetype size)
{
    QByteArray out;
    for (int i = 0; out.size() < size; ++i)
        out += QByteArray::number(i) + ',';
    return out.left(size);
}

QByteArray withLength(const QByteArray& body)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray chunked(const QByteArray& body, qsizetype chunk)
{
    QByteArray out = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (qsizetype at = 0; at < body.size(); at += chunk) {
        const QByteArray piece = body.mid(at, chunk);
        out += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    return out + "0\r\nX-Trailer: 1\r\n\r\n";
}

Exchange exchangeWith(const QByteArray& answer, const SendOptions& options)
{
    test::ScriptedServer server(test::answering(answer));
    Client client;
    return test::waitFor(client.send(server.url(), post(server.url()), options).exchange);
}

QByteArray all(const Exchange& exchange)
{
    return exchange.wholeBody ? exchange.wholeBody->read(0, exchange.wholeBody->size()) : exchange.response->body;
}

} // namespace

class TestLongAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatFitsStaysInMemory_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {qsizetype(0), qsizetype(1), shown - 1, shown})
            QTest::addRow("%lld", static_cast<long long>(size)) << size;
    }

    void whatFitsStaysInMemory()
    {
        QFETCH(const qsizetype, size);
        const QByteArray body = counted(size);
        for (const QByteArray& answer : {withLength(body), chunked(body, 999)}) {
            const Exchange exchange = exchangeWith(answer, tester());
            QCOMPARE(exchange.outcome, Outcome::Answered);
            QCOMPARE(exchange.response->body, body);
            QVERIFY(exchange.response->complete);
            QVERIFY(!exchange.wholeBody);
            QCOMPARE(exchange.received, answer);
        }
    }

    void theRestGoesToDisk_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {shown + 1, 3 * shown, qsizetype(disk - 1), qsizetype(disk)})
            QTest::addRow("%lld", static_cast<long long>(size)) << size;
    }

    void theRestGoesToDisk()
    {
        QFETCH(const qsizetype, size);
        const QByteArray body = counted(size);
        for (const QByteArray& answer :
            {withLength(body), chunked(body, 4000), QByteArray("HTTP/1.0 200 OK\r\n\r\n" + body)}) {
            const Exchange exchange = exchangeWith(answer, tester());
            QCOMPARE(exchange.outcome, Outcome::Answered);
            QVERIFY(!exchange.error);
            QVERIFY(exchange.response->complete);
            QVERIFY(!exchange.response->truncatedAt);
            QCOMPARE(exchange.response->body, body.left(shown));
            QVERIFY(exchange.wholeBody);
            QVERIFY(all(exchange) == body);
            QCOMPARE(exchange.wholeBody->read(shown - 5, 10), body.mid(shown - 5, 10));
            // The raw bytes are kept to the byte: the head and as much after it as of the body.
            const qsizetype head = answer.indexOf("\r\n\r\n") + 4;
            QVERIFY(exchange.received == answer.left(head + shown));
        }
    }

    void aHardStopAtTheEndOfTheDisk()
    {
        const QByteArray body = counted(disk + 1);
        for (const QByteArray& answer : {withLength(body), chunked(body, 4000)}) {
            const Exchange exchange = exchangeWith(answer, tester());
            QCOMPARE(exchange.outcome, Outcome::Answered);
            QVERIFY(!exchange.error);
            QCOMPARE(exchange.response->truncatedAt, std::optional<qsizetype>(disk));
            QVERIFY(exchange.wholeBody);
            QVERIFY(all(exchange) == body.left(disk));
        }
    }

    /// Who did not ask for it gets what he always got.
    void nothingOnDiskUnasked()
    {
        SendOptions options;
        options.limits.bodyBytes = shown;
        const Exchange exchange = exchangeWith(withLength(counted(disk)), options);
        QCOMPARE(exchange.response->truncatedAt, std::optional<qsizetype>(shown));
        QVERIFY(!exchange.wholeBody);
        QVERIFY(exchange.received.size() > shown);
    }

    void anEndlessOneStops_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("block");
        const QByteArray text(60'000, 'x');
        QTest::newRow("until close") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << text;
        QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                                << QByteArray("ea60\r\n" + text + "\r\n");
        QTest::newRow("20 GB") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 21474836480\r\n\r\n") << text;
    }

    void anEndlessOneStops()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QByteArray, block);
        FloodServer server(Flood{head, block});
        Client client;
        const Exchange exchange = test::waitFor(client.send(server.url(), post(server.url()), tester()).exchange);
        QCOMPARE(exchange.outcome, Outcome::Answered);
        QCOMPARE(exchange.response->truncatedAt, std::optional<qsizetype>(disk));
        QCOMPARE(exchange.wholeBody->size(), disk);
        QVERIFY(exchange.received.size() <= head.size() + shown);
    }

    /// One chunk extension without an end, trailers without an end: bounded by what may frame a body.
    void endlessFramingStops_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("block");
        const QByteArray start = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("extension") << QByteArray(start + "1;") << QByteArray(1000, 'x');
        QTest::newRow("one byte each") << start << QByteArray("1\r\nx\r\n").repeated(2000);
        QTest::newRow("trailers") << QByteArray(start + "0\r\n") << QByteArray("X: y\r\n").repeated(2000);
        QTest::newRow("headers") << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("X: y\r\n").repeated(2000);
        QTest::newRow("interim") << QByteArray() << QByteArray("HTTP/1.1 102 Processing\r\n\r\n").repeated(100);
    }

    void endlessFramingStops()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QByteArray, block);
        FloodServer server(Flood{head, block});
        Client client;
        const Exchange exchange = test::waitFor(client.send(server.url(), post(server.url()), tester()).exchange);
        QVERIFY(exchange.error || exchange.response->truncatedAt);
        QVERIFY(!exchange.error || std::holds_alternative<DecodeError>(*exchange.error));
        QVERIFY(exchange.received.size() < 2 * 1024 * 1024);
    }

    /// gzip bytes are what came, and stay it: nothing is unpacked.
    void aCompressedBombStaysWhatItIs()
    {
        // What 100 MB of zeros come to (RFC 1951: one literal, then copies of it), as a server would send it.
        QFile file(QStringLiteral(DESK_TEST_DATA "/zeros.gz"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bomb = file.readAll();
        QVERIFY(bomb.size() > shown / 2 && bomb.size() < 2 * shown);
        const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: application/json\r\n"
                                  "Content-Length: "
            + QByteArray::number(bomb.size()) + "\r\n\r\n" + bomb;
        const Exchange exchange = exchangeWith(answer, tester());
        QCOMPARE(exchange.outcome, Outcome::Answered);
        QVERIFY(all(exchange) == bomb);
        QCOMPARE(headerValue(exchange.response->head.headers, "Content-Encoding"), QByteArray("gzip"));
    }

    void cancelsInTheMiddle_data()
    {
        QTest::addColumn<QByteArray>("block");
        QTest::addColumn<int>("pause");
        QTest::newRow("a byte a second") << QByteArray("x") << 1000;
        QTest::newRow("a flood") << QByteArray(60'000, 'x') << 0;
    }

    void cancelsInTheMiddle()
    {
        QFETCH(const QByteArray, block);
        QFETCH(const int, pause);
        FloodServer server(Flood{"HTTP/1.1 200 OK\r\n\r\n", block, std::numeric_limits<qint64>::max(), pause});
        Client client;
        SendOptions options = tester();
        options.diskBytes = qint64{1} << 40; // it would not stop by itself
        bool inBody = false;
        options.onPhase = [&inBody](const QString& phase) {
            inBody = phase == u"body"_s;
            QTestEventLoop::instance().exitLoop();
        };
        const SendHandle handle = client.send(server.url(), post(server.url()), options);
        while (!inBody)
            QTestEventLoop::instance().enterLoop(20);
        client.cancel(handle.id);
        QVERIFY(handle.exchange.isFinished());
        const Exchange exchange = handle.exchange.result();
        QCOMPARE(exchange.outcome, Outcome::Cancelled);
        QCOMPARE(exchange.response->head.status, 200);
        QVERIFY(!exchange.response->complete);
        // The connection is gone too.
        QTRY_VERIFY(server.findChildren<QTcpSocket*>().isEmpty());
    }

    void aFullDiskEndsIt()
    {
        // No file may grow above this; without the signal, a write that would fails.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{2 * shown, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const Exchange exchange = exchangeWith(withLength(counted(3 * shown)), tester());
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(exchange.outcome, Outcome::Answered);
        QVERIFY(exchange.error && std::holds_alternative<StoreError>(*exchange.error));
        QCOMPARE(exchange.response->body, counted(shown));
        QVERIFY(!exchange.response->complete);
    }
};

QTEST_GUILESS_MAIN(TestLongAnswers)
#include "tst_longanswers.moc"
