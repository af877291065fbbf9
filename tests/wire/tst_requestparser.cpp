// SPDX-License-Identifier: Apache-2.0
#include "app/wire/requestparser.h"
#include "tests/support/eventually.h"
#include "tests/wire/feeding.h"

using namespace desk::wire;

class TestRequestParser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void limits_data();
    void limits();
    void keepsHeadersAsTheyCame();
    void joinsFoldedLines();
    void readsTrailers();
    void leavesThePipelineInSurplus();
    void failsAtTheEndInside();
};

void TestRequestParser::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("obsFold");
    QTest::addColumn<bool>("bareLf");
    QTest::addColumn<bool>("controlBytes");

    const auto row = [](const char* name, const QByteArray& bytes, const QByteArray& body = {}, bool obsFold = false,
                         bool bareLf = false, bool controlBytes = false) {
        QTest::newRow(name) << bytes << body << obsFold << bareLf << controlBytes;
    };
    row("no body", "GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    row("blank lines first", "\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n");
    row("1.0 without host", "GET / HTTP/1.0\r\n\r\n");
    row("asterisk", "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n");
    row("length", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello", "hello");
    row("length zero", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n");
    row("equal lengths", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2, 2\r\ncontent-length:2\r\n\r\nhi", "hi");
    row("NUL in the body", QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\na\0b", 50),
        QByteArray("a\0b", 3));
    row("chunked",
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nA\r\n0123456789\r\n0\r\n\r\n",
        "hello0123456789");
    row("chunk extension",
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: Chunked\r\n\r\n2 ; a=\"b\"\r\nhi\r\n000\r\n\r\n", "hi");
    row("folded", "GET / HTTP/1.1\r\nHost: h\r\nA: b\r\n\tc\r\n\r\n", {}, true);
    row("bare LF", "GET / HTTP/1.1\nHost: h\n\n", {}, false, true);
    row("bare LF in chunk framing", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\nx\r\n0\r\n\r\n",
        "x", false, true);
    row("control byte", "GET / HTTP/1.1\r\nHost: h\r\nA: b\x01\r\n\r\n", {}, false, false, true);
}

void TestRequestParser::reads()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, obsFold);
    QFETCH(const bool, bareLf);
    QFETCH(const bool, controlBytes);

    RequestParser parser;
    QCOMPARE(parser.feed(bytes), ParseState::Complete);
    QCOMPARE(parser.body(), body);
    QCOMPARE(parser.raw(), bytes);
    QVERIFY(parser.surplus().isEmpty());
    QVERIFY((parser.flags() == ParseFlags{obsFold, bareLf, controlBytes}));

    RequestParser bytewise;
    test::feedBytewise(bytewise, bytes);
    QVERIFY(test::endingOf(bytewise) == test::endingOf(parser));
    QVERIFY(bytewise.head() == parser.head());

    RequestParser early;
    QCOMPARE(early.feed(bytes.chopped(1)), ParseState::NeedMore);
}

void TestRequestParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ParseFault>("fault");
    QTest::addColumn<int>("status");

    const QByteArray head = "POST / HTTP/1.1\r\nHost: h\r\n";
    const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
    const auto row = [](const char* name, const QByteArray& bytes, ParseFault fault, int status = 400) {
        QTest::newRow(name) << bytes << fault << status;
    };
    row("no words", "hello\r\n\r\n", ParseFault::BadStartLine);
    row("two spaces", "GET  / HTTP/1.1\r\nHost: h\r\n\r\n", ParseFault::BadStartLine);
    row("leading space", " GET / HTTP/1.1\r\nHost: h\r\n\r\n", ParseFault::BadStartLine);
    row("method not a token", "G(T / HTTP/1.1\r\nHost: h\r\n\r\n", ParseFault::BadStartLine);
    row("control byte in target", "GET /\x01 HTTP/1.1\r\nHost: h\r\n\r\n", ParseFault::BadStartLine);
    row("CR in target", "GET /\rx HTTP/1.1\r\nHost: h\r\n\r\n", ParseFault::BadStartLine);
    row("8-bit target", "GET /\xc3\xa9 HTTP/1.1\r\nHost: h\r\n\r\n", ParseFault::BadStartLine);
    row("no version", "GET /\r\nHost: h\r\n\r\n", ParseFault::BadStartLine);
    row("lower-case version", "GET / http/1.1\r\nHost: h\r\n\r\n", ParseFault::BadStartLine);
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", ParseFault::UnsupportedVersion, 505);
    row("HTTP/0.9", "GET / HTTP/0.9\r\n\r\n", ParseFault::UnsupportedVersion, 505);
    row("no host", "GET / HTTP/1.1\r\n\r\n", ParseFault::BadHost);
    row("two hosts", "GET / HTTP/1.1\r\nHost: h\r\nHost: h\r\n\r\n", ParseFault::BadHost);
    row("no colon", head + "oops\r\n\r\n", ParseFault::BadHeader);
    row("empty name", head + ": x\r\n\r\n", ParseFault::BadHeader);
    row("space before colon", head + "A : x\r\n\r\n", ParseFault::BadHeader);
    row("CR in value", head + "A: x\ry\r\n\r\n", ParseFault::BadHeader);
    row("fold before a header", "GET / HTTP/1.1\r\n Host: h\r\n\r\n", ParseFault::BadHeader);
    row("NUL in head", head + QByteArray("A: \0\r\n\r\n", 8), ParseFault::NulByte);
    row("NUL in first line", QByteArray("GET /\0 HTTP/1.1\r\n", 17), ParseFault::NulByte);
    row("length words", head + "Content-Length: ten\r\n\r\n", ParseFault::BadContentLength);
    row("length sign", head + "Content-Length: +1\r\n\r\n", ParseFault::BadContentLength);
    row("length empty", head + "Content-Length:\r\n\r\n", ParseFault::BadContentLength);
    row("length list gap", head + "Content-Length: 1,,1\r\n\r\n", ParseFault::BadContentLength);
    row("length overflow", head + "Content-Length: 18446744073709551617\r\n\r\n", ParseFault::BadContentLength);
    row("lengths differ", head + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n", ParseFault::ConflictingLength);
    row("length and chunked", head + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        ParseFault::ConflictingLength);
    row("1.0 chunked", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", ParseFault::ConflictingLength);
    row("gzip coding", head + "Transfer-Encoding: gzip, chunked\r\n\r\n", ParseFault::UnsupportedTransferCoding, 501);
    row("chunked twice", head + "Transfer-Encoding: chunked, chunked\r\n\r\n", ParseFault::UnsupportedTransferCoding,
        501);
    row("empty coding", head + "Transfer-Encoding:\r\n\r\n", ParseFault::UnsupportedTransferCoding, 501);
    row("chunk size missing", chunked + "\r\n", ParseFault::BadChunk);
    row("chunk size not hex", chunked + "g\r\n", ParseFault::BadChunk);
    row("chunk size 0x", chunked + "0x1\r\n", ParseFault::BadChunk);
    row("chunk size sign", chunked + "-1\r\n", ParseFault::BadChunk);
    row("chunk data too long", chunked + "1\r\nxy\r\n", ParseFault::BadChunk);
    row("chunk data line end", chunked + "1\r\nx0\r\n\r\n", ParseFault::BadChunk);
    row("bad trailer", chunked + "0\r\noops\r\n\r\n", ParseFault::BadHeader);
    row("NUL in chunk size", chunked + QByteArray("1\0\r\n", 4), ParseFault::NulByte);
}

void TestRequestParser::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ParseFault, fault);
    QFETCH(const int, status);

    RequestParser parser;
    QCOMPARE(parser.feed(bytes), ParseState::Failed);
    QCOMPARE(parser.fault(), fault);
    QCOMPARE(answerStatus(parser.fault()), status);
    QCOMPARE(parser.raw() + parser.surplus(), bytes);
    QVERIFY(!faultText(fault).isEmpty());

    RequestParser bytewise;
    test::feedBytewise(bytewise, bytes);
    QVERIFY(test::endingOf(bytewise) == test::endingOf(parser));
    QCOMPARE(parser.feed("GET / HTTP/1.1\r\nHost: h\r\n\r\n"), ParseState::Failed);
}

void TestRequestParser::limits_data()
{
    QTest::addColumn<QByteArray>("atLimit");
    QTest::addColumn<QByteArray>("aboveLimit");
    QTest::addColumn<ParseFault>("fault");
    QTest::addColumn<int>("status");

    const QByteArray start = "POST / HTTP/1.1\r\nHost: h\r\n";
    const auto withLine = [&start](qsizetype size) -> QByteArray {
        return start + "A: " + QByteArray(size - 5, 'x') + "\r\n\r\n";
    };
    const auto withTarget = [](qsizetype lineSize) -> QByteArray {
        return "GET /" + QByteArray(lineSize - 16, 'x') + " HTTP/1.1\r\nHost: h\r\n\r\n";
    };
    const auto withHeaders = [](int count) -> QByteArray {
        QByteArray bytes = "GET / HTTP/1.1\r\nHost: h\r\n";
        for (int i = 1; i < count; ++i) {
            bytes += "A: b\r\n";
        }
        return bytes + "\r\n";
    };
    const auto withHead = [](qsizetype size) -> QByteArray {
        QByteArray bytes = "GET / HTTP/1.1\r\nHost: h\r\n";
        while (bytes.size() + 2 < size) {
            bytes += "A: " + QByteArray(qMin<qsizetype>(8000, size - bytes.size() - 2) - 5, 'x') + "\r\n";
        }
        return bytes + "\r\n";
    };
    const auto withLength = [&start](qsizetype size) -> QByteArray {
        return start + "Content-Length: " + QByteArray::number(size) + "\r\n\r\n" + QByteArray(size, 'x');
    };
    const auto withChunk = [&start](qsizetype size) -> QByteArray {
        return start + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(size, 16) + "\r\n"
            + QByteArray(size, 'x') + "\r\n0\r\n\r\n";
    };
    const auto withDigits = [&start](qsizetype digits) -> QByteArray {
        return start + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray(digits - 1, '0') + "1\r\nx\r\n0\r\n\r\n";
    };
    // Each chunk takes 5 bytes of framing, the end 5 and the trailer the rest.
    const auto withOverhead = [&start](qsizetype size) -> QByteArray {
        QByteArray bytes = start + "Transfer-Encoding: chunked\r\n\r\n1;" + QByteArray(7000, 'e') + "\r\nx\r\n";
        qsizetype left = size - 7006;
        while (left > 8000) {
            bytes += "1;" + QByteArray(7000, 'e') + "\r\nx\r\n";
            left -= 7006;
        }
        return bytes + "0\r\nT: " + QByteArray(left - 10, 't') + "\r\n\r\n";
    };
    const auto row = [](const char* name, const QByteArray& at, const QByteArray& above, ParseFault fault, int status) {
        QTest::newRow(name) << at << above << fault << status;
    };
    const Limits limits;
    row("line", withLine(limits.lineBytes), withLine(limits.lineBytes + 1), ParseFault::LineTooLong, 431);
    row("first line", withTarget(limits.lineBytes), withTarget(limits.lineBytes + 1), ParseFault::StartLineTooLong,
        414);
    row("headers", withHeaders(limits.headerCount), withHeaders(limits.headerCount + 1), ParseFault::TooManyHeaders,
        431);
    row("head", withHead(limits.headBytes), withHead(limits.headBytes + 1), ParseFault::HeadTooLarge, 431);
    row("length", withLength(limits.bodyBytes), withLength(limits.bodyBytes + 1), ParseFault::BodyTooLarge, 413);
    row("chunk", withChunk(limits.bodyBytes), withChunk(limits.bodyBytes + 1), ParseFault::BodyTooLarge, 413);
    row("chunk size digits", withDigits(limits.chunkSizeDigits), withDigits(limits.chunkSizeDigits + 1),
        ParseFault::BadChunk, 400);
    row("chunk overhead", withOverhead(limits.chunkOverheadBytes), withOverhead(limits.chunkOverheadBytes + 1),
        ParseFault::BodyTooLarge, 413);
}

void TestRequestParser::limits()
{
    QFETCH(const QByteArray, atLimit);
    QFETCH(const QByteArray, aboveLimit);
    QFETCH(const ParseFault, fault);
    QFETCH(const int, status);

    RequestParser within;
    QCOMPARE(within.feed(atLimit), ParseState::Complete);
    RequestParser beyond;
    QCOMPARE(beyond.feed(aboveLimit), ParseState::Failed);
    QCOMPARE(beyond.fault(), fault);
    QCOMPARE(answerStatus(fault), status);
    RequestParser bytewise;
    test::feedBytewise(bytewise, aboveLimit);
    QVERIFY(test::endingOf(bytewise) == test::endingOf(beyond));
}

void TestRequestParser::keepsHeadersAsTheyCame()
{
    RequestParser parser;
    parser.feed("PoST /a?b=c#d HTTP/1.1\r\nhOsT:h\r\nX-B: \t two  words \t\r\nx-b:\r\nX-B: \xff\r\n\r\n");
    const RequestHead expected{
        "PoST", "/a?b=c#d", "HTTP/1.1", {{"hOsT", "h"}, {"X-B", "two  words"}, {"x-b", ""}, {"X-B", "\xff"}}};
    QVERIFY(parser.head() == expected);
    QCOMPARE(headerValue(parser.head().headers, "HOST"), "h");
    QCOMPARE(headerValues(parser.head().headers, "x-b").size(), 3);
    QVERIFY(headerValue(parser.head().headers, "x-c").isNull());
}

void TestRequestParser::joinsFoldedLines()
{
    RequestParser parser;
    parser.feed("GET / HTTP/1.1\r\nHost: h\r\nA: one\r\n  two \r\n\tthree\r\nB:\r\n x\r\n\r\n");
    QCOMPARE(headerValue(parser.head().headers, "a"), "one two three");
    QCOMPARE(headerValue(parser.head().headers, "b"), "x");
    QVERIFY(parser.flags().obsFold);
}

void TestRequestParser::readsTrailers()
{
    RequestParser parser;
    parser.feed("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nA: b\r\nC: d\r\n\r\n");
    QCOMPARE(parser.state(), ParseState::Complete);
    QVERIFY((parser.trailers() == Headers{{"A", "b"}, {"C", "d"}}));
    QCOMPARE(parser.head().headers.size(), 2);
}

void TestRequestParser::leavesThePipelineInSurplus()
{
    const QByteArray first = "POST /1 HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nhi";
    const QByteArray second = "GET /2 HTTP/1.1\r\nHost: h\r\n\r\n";
    RequestParser parser;
    QCOMPARE(parser.feed(QByteArray(first + second)), ParseState::Complete);
    QCOMPARE(parser.raw(), first);
    QCOMPARE(parser.surplus(), second);
    RequestParser next;
    QCOMPARE(next.feed(parser.surplus()), ParseState::Complete);
    QCOMPARE(next.head().target, "/2");
}

void TestRequestParser::failsAtTheEndInside()
{
    const QByteArray whole = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nhi";
    for (qsizetype size = 0; size < whole.size(); ++size) {
        RequestParser parser;
        parser.feed(whole.first(size));
        QCOMPARE(parser.finish(), ParseState::Failed);
        QCOMPARE(parser.fault(), ParseFault::UnexpectedEnd);
    }
    RequestParser parser;
    parser.feed(whole);
    QCOMPARE(parser.finish(), ParseState::Complete);
}

QTEST_APPLESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
