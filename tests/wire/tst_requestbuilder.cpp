// SPDX-License-Identifier: Apache-2.0
#include "app/wire/requestbuilder.h"
#include "app/wire/requestparser.h"
#include "tests/support/eventually.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::wire;

namespace {

QString fieldOf(const Error& error)
{
    const auto* invalid = std::get_if<InvalidInputError>(&error);
    return invalid == nullptr ? QString() : invalid->field;
}

} // namespace

class TestRequestBuilder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesExactBytes();
    void findsEndpoints_data();
    void findsEndpoints();
    void refusesUrls_data();
    void refusesUrls();
    void refusesHeaders_data();
    void refusesHeaders();
    void refusesMethods_data();
    void refusesMethods();
    void neverShowsAValue();
    void survivesRandomHeaders();
};

void TestRequestBuilder::writesExactBytes()
{
    const auto bytes = buildRequest("POST", QUrl(u"https://hooks.example.com:8443/a b?c=d#e"_s),
        {{"User-Agent", "desk"}, {"X-A", "1"}, {"x-a", "two\twords"}, {"X-Empty", ""}, {"X-8", "\xc3\xa9"}},
        "{\"a\":1}");
    QVERIFY(bytes);
    QCOMPARE(*bytes,
        "POST /a%20b?c=d HTTP/1.1\r\nHost: hooks.example.com:8443\r\nUser-Agent: desk\r\nX-A: 1\r\nx-a: two\twords\r\n"
        "X-Empty: \r\nX-8: \xc3\xa9\r\nContent-Length: 7\r\nConnection: close\r\n\r\n{\"a\":1}");
}

void TestRequestBuilder::findsEndpoints_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("hostHeader");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const QString& url, const QString& host, int port, bool tls, const QByteArray& hostHeader,
                         const QByteArray& target) {
        QTest::newRow(qUtf8Printable(url)) << url << host << port << tls << hostHeader << target;
    };
    row(u"http://example.com"_s, u"example.com"_s, 80, false, "example.com", "/");
    row(u"HTTP://EXAMPLE.com:80/"_s, u"example.com"_s, 80, false, "example.com", "/");
    row(u"http://example.com:443/x"_s, u"example.com"_s, 443, false, "example.com:443", "/x");
    row(u"https://example.com?q"_s, u"example.com"_s, 443, true, "example.com", "/?q");
    row(u"https://example.com/?"_s, u"example.com"_s, 443, true, "example.com", "/?");
    row(u"https://example.com/a%2fb/../c"_s, u"example.com"_s, 443, true, "example.com", "/a%2Fb/../c");
    row(u"https://b\u00fccher.example/\u00e9"_s, u"xn--bcher-kva.example"_s, 443, true, "xn--bcher-kva.example",
        "/%C3%A9");
    row(u"http://[::1]:8080/"_s, u"::1"_s, 8080, false, "[::1]:8080", "/");
    row(u"http://127.0.0.1/"_s, u"127.0.0.1"_s, 80, false, "127.0.0.1", "/");
    row(u"http://h/a\"<>{}|\\^`'"_s, u"h"_s, 80, false, "h", "/a%22%3C%3E%7B%7D%7C%5C%5E%60'");
    row(u"http://h/a\r\nX: y"_s, u"h"_s, 80, false, "h", "/a%0D%0AX:%20y");
}

void TestRequestBuilder::findsEndpoints()
{
    QFETCH(const QString, url);
    QFETCH(const QString, host);
    QFETCH(const int, port);
    QFETCH(const bool, tls);
    QFETCH(const QByteArray, hostHeader);
    QFETCH(const QByteArray, target);
    const auto found = endpoint(QUrl(url));
    QVERIFY2(found, found ? "" : qPrintable(debugText(found.error())));
    QCOMPARE(found->host, host);
    QCOMPARE(int{found->port}, port);
    QCOMPARE(found->tls, tls);
    QCOMPARE(found->hostHeader, hostHeader);
    QCOMPARE(found->target, target);
}

void TestRequestBuilder::refusesUrls_data()
{
    QTest::addColumn<QString>("url");
    for (const QString& url : {u""_s, u"example.com"_s, u"/path"_s, u"ftp://example.com/"_s, u"file:///etc/passwd"_s,
             u"ws://example.com/"_s, u"http://"_s, u"http:///x"_s, u"https://user@example.com/"_s,
             u"https://user:word@example.com/"_s, u"https://@example.com/"_s, u"https://:@example.com/"_s,
             u"http://example.com:0/"_s, u"http://example.com:65536/"_s, u"http://exa mple.com/"_s,
             u"http://exa\r\nmple.com/"_s, u"http://exa%0d%0ample.com/"_s, u"http://exa%00mple.com/"_s,
             u"http://[fe80::1%25eth0]/"_s, u"http://[::1/"_s, u"javascript:alert(1)"_s}) {
        QTest::newRow(qPrintable(u"<%1>"_s.arg(QString::fromLatin1(url.toUtf8().toPercentEncoding("/:@"))))) << url;
    }
}

void TestRequestBuilder::refusesUrls()
{
    QFETCH(const QString, url);
    const auto bytes = buildRequest("POST", QUrl(url), {}, {});
    QVERIFY2(!bytes, bytes ? bytes->constData() : "");
    QCOMPARE(fieldOf(bytes.error()), u"url"_s);
}

void TestRequestBuilder::refusesHeaders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* title, const QByteArray& name, const QByteArray& value) {
        const bool isName = value == "v";
        QTest::newRow(title) << name << value << (isName ? u"header.name"_s : u"header.value"_s);
    };
    row("empty name", "", "v");
    row("space in name", "X A", "v");
    row("colon in name", "X:A", "v");
    row("CRLF in name", "X\r\nInjected: yes\r\nY", "v");
    row("LF in name", "X\nY", "v");
    row("NUL in name", QByteArray("X\0", 2), "v");
    row("8-bit name", "X\xc3\xa9", "v");
    row("DEL in name", "X\x7f", "v");
    row("TAB in name", "X\t", "v");
    row("parenthesis", "X(", "v");
    row("Host", "hOsT", "v");
    row("Content-Length", "content-length", "v");
    row("Transfer-Encoding", "Transfer-Encoding", "v");
    row("Connection", "Connection", "v");
    row("Expect", "Expect", "v");
    row("CRLF in value", "X", "a\r\nInjected: yes");
    row("CR in value", "X", "a\rb");
    row("LF in value", "X", "a\nb");
    row("NUL in value", "X", QByteArray("a\0b", 3));
    row("ESC in value", "X", "a\x1b[0m");
    row("DEL in value", "X", "a\x7f");
    row("leading space", "X", " a");
    row("trailing space", "X", "a ");
    row("leading TAB", "X", "\ta");
    row("only a space", "X", " ");
    row("trailing LF", "X", "token\n");
}

void TestRequestBuilder::refusesHeaders()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const QString, field);
    const auto bytes = buildRequest("POST", QUrl(u"http://h/"_s), {{"A", "b"}, {name, value}}, {});
    QVERIFY2(!bytes, bytes ? bytes->constData() : "");
    QCOMPARE(fieldOf(bytes.error()), field);
}

void TestRequestBuilder::refusesMethods_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const QByteArray& method : {QByteArray(), QByteArray("GET /x"), QByteArray("P\r\nX"), QByteArray("CONNECT"),
             QByteArray("G\0T", 3), QByteArray("G\xc3\xa9T"), QByteArray(" GET")}) {
        QTest::newRow(method.toPercentEncoding().prepend('<').append('>').constData()) << method;
    }
}

void TestRequestBuilder::refusesMethods()
{
    QFETCH(const QByteArray, method);
    const auto bytes = buildRequest(method, QUrl(u"http://h/"_s), {}, {});
    QVERIFY(!bytes);
    QCOMPARE(fieldOf(bytes.error()), u"method"_s);
}

void TestRequestBuilder::neverShowsAValue()
{
    const auto bytes =
        buildRequest("POST", QUrl(u"http://h/"_s), {{"Authorization", "Bearer canary-4711\n"}}, "canary-4711");
    QVERIFY(!bytes);
    QVERIFY(!debugText(bytes.error()).contains("4711"_L1));
    QVERIFY(debugText(bytes.error()).contains("Authorization"_L1));
}

/// Whatever is accepted is read back as exactly the headers that were given.
void TestRequestBuilder::survivesRandomHeaders()
{
    QRandomGenerator random(20240607);
    const auto text = [&random](int longest, int lowest, int highest) {
        QByteArray bytes(random.bounded(longest + 1), Qt::Uninitialized);
        for (char& byte : bytes) {
            byte = static_cast<char>(random.bounded(lowest, highest));
        }
        return bytes;
    };
    int accepted = 0;
    for (int i = 0; i < 10000; ++i) {
        const bool isWild = i % 4 == 0;
        const Header header{
            text(6, isWild ? 0 : '0', isWild ? 256 : 'z'), text(8, isWild ? 0 : 0x20, isWild ? 256 : 0x7f)};
        const QByteArray body = text(20, 0, 256);
        const auto bytes = buildRequest("POST", QUrl(u"http://h/"_s), {header, {"Z", "z"}}, body);
        if (!bytes) {
            continue;
        }
        ++accepted;
        RequestParser parser;
        QCOMPARE(parser.feed(*bytes), ParseState::Complete);
        QVERIFY(parser.surplus().isEmpty());
        const Headers expected{{"Host", "h"}, header, {"Z", "z"}, {"Content-Length", QByteArray::number(body.size())},
            {"Connection", "close"}};
        QVERIFY(parser.head().headers == expected);
        QCOMPARE(parser.body(), body);
    }
    QVERIFY(accepted > 1000);
    QVERIFY(accepted < 9000);
}

QTEST_APPLESS_MAIN(TestRequestBuilder)
#include "tst_requestbuilder.moc"
