// SPDX-License-Identifier: Apache-2.0
#include "app/wire/responseparser.h"
#include "tests/support/eventually.h"
#include "tests/wire/feeding.h"

using namespace desk::wire;

class TestResponseParser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void cuts_data();
    void cuts();
    void readsUntilTheConnectionEnds();
    void keepsWhatCameBeforeAnEarlyEnd();
    void skipsInterimResponses();
    void refusesTooManyInterimResponses();
    void hasNoBodyForHead();
    void neverGrowsPastTheLimit();
    void handsOnWhatIsBeyond();
};

void TestResponseParser::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("surplus");

    const auto row = [](const char* name, const QByteArray& bytes, int status, const QByteArray& reason,
                         const QByteArray& body, const QByteArray& surplus = {}) {
        QTest::newRow(name) << bytes << status << reason << body << surplus;
    };
    row("length", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", 200, "OK", "hi");
    row("surplus", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi!", 200, "OK", "hi", "!");
    row("no reason", "HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n", 200, "", "");
    row("no reason, no space", "HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n", 200, "", "");
    row("words", "HTTP/1.0 404 Not  \xc3\xa0  found\r\nContent-Length: 0\r\n\r\n", 404, "Not  \xc3\xa0  found", "");
    row("odd status", "HTTP/1.1 999 x\r\nContent-Length: 0\r\n\r\n", 999, "x", "");
    row("204", "HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello", 204, "No Content", "", "hello");
    row("304", "HTTP/1.1 304 Not Modified\r\n\r\n", 304, "Not Modified", "");
    row("101", "HTTP/1.1 101 Switching Protocols\r\n\r\nxyz", 101, "Switching Protocols", "", "xyz");
    row("chunked", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;a\r\nhi\r\n0\r\nT: v\r\n\r\n", 200, "OK",
        "hi");
    row("bare LF", "HTTP/1.1 200 OK\nContent-Length: 2\n\nhi", 200, "OK", "hi");
    row("after interim", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Made\r\nContent-Length: 1\r\n\r\nx", 201, "Made",
        "x");
}

void TestResponseParser::reads()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    QFETCH(const QByteArray, reason);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, surplus);

    ResponseParser parser;
    QCOMPARE(parser.feed(bytes), ParseState::Complete);
    QCOMPARE(parser.head().status, status);
    QCOMPARE(parser.head().reason, reason);
    QCOMPARE(parser.body(), body);
    QCOMPARE(parser.surplus(), surplus);
    QCOMPARE(parser.raw() + parser.surplus(), bytes);
    QVERIFY(parser.response()->complete);
    QVERIFY(!parser.truncatedAt());

    ResponseParser bytewise;
    test::feedBytewise(bytewise, bytes);
    QVERIFY(test::endingOf(bytewise) == test::endingOf(parser));
    QVERIFY(bytewise.response() == parser.response());
}

void TestResponseParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ParseFault>("fault");

    const QByteArray head = "HTTP/1.1 200 OK\r\n";
    const auto row = [](const char* name, const QByteArray& bytes, ParseFault fault) {
        QTest::newRow(name) << bytes << fault;
    };
    row("not HTTP", "SSH-2.0-OpenSSH\r\n", ParseFault::BadStartLine);
    row("TLS alert", QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7), ParseFault::NulByte);
    row("blank first", "\r\nHTTP/1.1 200 OK\r\n\r\n", ParseFault::BadStartLine);
    row("HTTP/2", "HTTP/2.0 200 OK\r\n\r\n", ParseFault::UnsupportedVersion);
    row("short", "HTTP/1.1 20\r\n\r\n", ParseFault::BadStartLine);
    row("four digits", "HTTP/1.1 2000 OK\r\n\r\n", ParseFault::BadStartLine);
    row("letters", "HTTP/1.1 2x0 OK\r\n\r\n", ParseFault::BadStartLine);
    row("leading zero", "HTTP/1.1 020 OK\r\n\r\n", ParseFault::BadStartLine);
    row("CR in reason", "HTTP/1.1 200 O\rK\r\n\r\n", ParseFault::BadStartLine);
    row("NUL", QByteArray("HTTP/1.1 200 \0\r\n\r\n", 18), ParseFault::NulByte);
    row("header", head + "no colon\r\n\r\n", ParseFault::BadHeader);
    row("lengths differ", head + "Content-Length: 1, 2\r\n\r\n", ParseFault::ConflictingLength);
    row("length and chunked", head + "Transfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n",
        ParseFault::ConflictingLength);
    row("coding", head + "Transfer-Encoding: br\r\n\r\n", ParseFault::UnsupportedTransferCoding);
    row("chunk", head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", ParseFault::BadChunk);
    row("17 digits", head + "Transfer-Encoding: chunked\r\n\r\n00000000000000001\r\nx", ParseFault::BadChunk);
    row("chunk line", head + "Transfer-Encoding: chunked\r\n\r\n1;" + QByteArray(9000, 'e'), ParseFault::LineTooLong);
    row("first line", "HTTP/1.1 200 " + QByteArray(8192, 'x'), ParseFault::StartLineTooLong);
    row("line", head + "A: " + QByteArray(8192, 'x'), ParseFault::LineTooLong);
    row("headers", head + QByteArray("A: b\r\n").repeated(101), ParseFault::TooManyHeaders);
    row("head", head + QByteArray("A: " + QByteArray(4000, 'x') + "\r\n").repeated(17), ParseFault::HeadTooLarge);
    row("trailers", head + "Transfer-Encoding: chunked\r\n\r\n0\r\n" + QByteArray("A: b\r\n").repeated(101),
        ParseFault::TooManyHeaders);
}

void TestResponseParser::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ParseFault, fault);

    ResponseParser parser;
    QCOMPARE(parser.feed(bytes), ParseState::Failed);
    QCOMPARE(parser.fault(), fault);
    QCOMPARE(parser.raw() + parser.surplus(), bytes);
    ResponseParser bytewise;
    test::feedBytewise(bytewise, bytes);
    QVERIFY(test::endingOf(bytewise) == test::endingOf(parser));
}

void TestResponseParser::cuts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<int>("cutAt"); // -1: whole
    const QByteArray head = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
    const auto row = [](const char* name, const QByteArray& bytes, bool closed, int cutAt) {
        QTest::newRow(name) << bytes << closed << cutAt;
    };
    row("length at the limit", head + "Content-Length: 10\r\n\r\n0123456789", false, -1);
    row("length above", head + "Content-Length: 11\r\n\r\n0123456789", false, 10);
    row("20 GB", head + "Content-Length: 21474836480\r\n\r\n0123456789", false, 10);
    row("one chunk at the limit", chunked + "A\r\n0123456789\r\n0\r\n\r\n", false, -1);
    row("one chunk above", chunked + "B\r\n0123456789", false, 10);
    row("largest chunk", chunked + "ffffffffffffffff\r\n0123456789", false, 10);
    row("next chunk", chunked + "A\r\n0123456789\r\n1\r\nx", false, 10);
    row("to the end, at the limit", head + "\r\n0123456789", true, -1);
    row("to the end, above", head + "\r\n0123456789x", false, 10);
    row("framing", chunked + "1;" + QByteArray(90, 'e') + "\r\nx\r\n1;eeeeee", false, 1);
    row("trailers", chunked + "0\r\nA: " + QByteArray(94, 't'), false, 0);
}

void TestResponseParser::cuts()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, closed);
    QFETCH(const int, cutAt);

    Limits limits;
    limits.bodyBytes = 10;
    limits.chunkOverheadBytes = 100;
    ResponseParser parser(limits);
    ResponseParser bytewise(limits);
    parser.feed(bytes);
    test::feedBytewise(bytewise, bytes);
    if (closed) {
        parser.finish();
        bytewise.finish();
    }
    QCOMPARE(parser.state(), ParseState::Complete);
    QCOMPARE(parser.truncatedAt().value_or(-1), cutAt);
    QCOMPARE(parser.body(), QByteArray("0123456789").first(parser.body().size()).replace("0", cutAt == 1 ? "x" : "0"));
    QVERIFY(test::endingOf(bytewise) == test::endingOf(parser));
    QVERIFY(bytewise.response() == parser.response());
}

void TestResponseParser::readsUntilTheConnectionEnds()
{
    ResponseParser parser;
    QCOMPARE(parser.feed("HTTP/1.0 200 OK\r\n\r\nall of it"), ParseState::NeedMore);
    QVERIFY(parser.headComplete());
    QVERIFY(!parser.response()->complete);
    QCOMPARE(parser.finish(), ParseState::Complete);
    QCOMPARE(parser.body(), "all of it");
    QVERIFY(parser.response()->complete);
}

void TestResponseParser::keepsWhatCameBeforeAnEarlyEnd()
{
    ResponseParser parser;
    parser.feed("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
    QCOMPARE(parser.finish(), ParseState::Failed);
    QCOMPARE(parser.fault(), ParseFault::UnexpectedEnd);
    QCOMPARE(parser.response()->body, "half");
    QVERIFY(!parser.response()->complete);

    ResponseParser headless;
    headless.feed("HTTP/1.1 200 OK\r\nContent-Le");
    QCOMPARE(headless.finish(), ParseState::Failed);
    QVERIFY(!headless.response());
}

void TestResponseParser::skipsInterimResponses()
{
    ResponseParser parser;
    const QByteArray early = "HTTP/1.1 103 Early Hints\r\nLink: a\r\nContent-Length: 3\r\n\r\n";
    QCOMPARE(parser.feed(QByteArray(early.repeated(5) + "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")),
        ParseState::Complete);
    QCOMPARE(parser.interim().size(), 5);
    QCOMPARE(parser.interim().first().status, 103);
    QCOMPARE(headerValue(parser.interim().first().headers, "link"), "a");
    QCOMPARE(parser.head().status, 200);
}

void TestResponseParser::refusesTooManyInterimResponses()
{
    ResponseParser parser;
    QCOMPARE(parser.feed(QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(6)), ParseState::Failed);
    QCOMPARE(parser.fault(), ParseFault::TooManyInterim);
}

void TestResponseParser::hasNoBodyForHead()
{
    ResponseParser parser({}, ResponseParser::Answers::Head);
    QCOMPARE(parser.feed("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"), ParseState::Complete);
    QVERIFY(parser.body().isEmpty());
}

/// However it was cut: the first bytes are kept, those after them handed on in order, and the raw ones end where the
/// kept ones would without framing.
void TestResponseParser::handsOnWhatIsBeyond()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    const QByteArray bytes = head + "4\r\nabcd\r\n6\r\nefghij\r\n3\r\nklm\r\n0\r\n\r\n";
    Limits limits;
    limits.bodyBytes = 5;
    for (const qsizetype beyondBytes : {4, 7, 8, 9, 100}) {
        limits.beyondBytes = beyondBytes;
        for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
            ResponseParser parser(limits);
            QByteArray beyond;
            for (qsizetype at = 0; at < bytes.size() && parser.state() == ParseState::NeedMore; at += piece) {
                parser.feed(bytes.mid(at, piece));
                beyond += parser.takeBeyond();
            }
            QCOMPARE(parser.state(), ParseState::Complete);
            QCOMPARE(parser.body(), "abcde");
            QCOMPARE(beyond, QByteArray("fghijklm").left(beyondBytes));
            QCOMPARE(parser.truncatedAt().has_value(), beyondBytes < 8);
            QVERIFY(!parser.truncatedAt() || *parser.truncatedAt() == 5 + beyondBytes);
            QVERIFY(parser.isRawCut());
            QCOMPARE(parser.raw(), bytes.left(head.size() + 5));
        }
    }
}

void TestResponseParser::neverGrowsPastTheLimit()
{
    Limits limits;
    limits.bodyBytes = 1000;
    ResponseParser parser(limits);
    parser.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    int pieces = 0;
    while (parser.state() == ParseState::NeedMore) {
        parser.feed("1\r\nx\r\n");
        ++pieces;
    }
    QCOMPARE(pieces, 1001);
    QCOMPARE(parser.truncatedAt().value_or(-1), 1000);
    QVERIFY(parser.raw().size() < 7000);
}

QTEST_APPLESS_MAIN(TestResponseParser)
#include "tst_responseparser.moc"
