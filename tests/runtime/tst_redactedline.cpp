// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/redactedline.h"
#include "tests/support/eventually.h"

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::runtime;

namespace {

constexpr auto hexKey = "0123456789abcdef0123456789abcdef01234567"_L1;

} // namespace

class TestRedactedLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void masks_data();
    void masks();
    void leaves_data();
    void leaves();
    void registeredSecret_data();
    void registeredSecret();
    void hugeLine();
    void twice();
};

void TestRedactedLine::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const QString key(hexKey);
    const auto row = [](const char* name, const QString& text, const QString& line) {
        QTest::newRow(name) << text << line;
    };
    row("basic header", u"Authorization: Basic YXBpOmtleQ== sent"_s, u"Authorization: Basic ••••"_s);
    row("bearer header", u"authorization: bearer abc"_s, u"authorization: bearer ••••"_s);
    row("header without scheme", u"Authorization: abc"_s, u"Authorization: ••••"_s);
    row("proxy header", u"Proxy-Authorization: Basic a"_s, u"Proxy-Authorization: Basic ••••"_s);
    row("header as JSON", uR"({"Authorization":"Basic abc=","Accept":"*/*"})"_s,
        uR"({"Authorization":"Basic ••••","Accept":"*/*"})"_s);
    row("header as escaped JSON", uR"("{\"Authorization\": \"Bearer abc\"}")"_s,
        uR"("{\"Authorization\": \"Bearer ••••\"}")"_s);
    row("header as pair", uR"(QPair("Authorization","Basic abc="))"_s, uR"(QPair("Authorization","Basic ••••"))"_s);
    row("header after a line", u"GET /\r\nAuthorization: Basic abc\r\nHost: x"_s,
        u"GET /\r\nAuthorization: Basic ••••\r\nHost: x"_s);
    row("cookie", u"Set-Cookie: session=abc; Path=/"_s, u"Set-Cookie: ••••"_s);
    row("basic alone", u"sent Basic YXBpOmtleQ== twice"_s, u"sent Basic •••• twice"_s);
    row("bearer alone", u"sent Bearer abc.def-1 twice"_s, u"sent Bearer •••• twice"_s);
    row("query", u"GET /x?api_key=abc&page=2"_s, u"GET /x?api_key=••••&page=2"_s);
    row("token in a query", u"GET /x?token=abc&page=2"_s, u"GET /x?token=••••&page=2"_s);
    row("environment", u"WANDB_API_KEY=abc HOME=/root"_s, u"WANDB_API_KEY=•••• HOME=/root"_s);
    row("header of a key", u"X-Api-Key: abc"_s, u"X-Api-Key: ••••"_s);
    row("JSON", uR"({"apiKey": "abc", "name": "x"})"_s, uR"({"apiKey": "••••", "name": "x"})"_s);
    row("JSON with spaces", uR"({"password": "a b", "name": "x"})"_s, uR"({"password": "••••", "name": "x"})"_s);
    row("JSON with a quote", uR"({"password":"a\"b","name":"x"})"_s, uR"({"password":"••••","name":"x"})"_s);
    row("escaped JSON", uR"("{\"accessToken\":\"a b\",\"n\":1}")"_s, uR"("{\"accessToken\":\"••••\",\"n\":1}")"_s);
    row("escaped JSON with a quote", uR"("{\"password\":\"a\\\"b\",\"n\":1}")"_s,
        uR"("{\"password\":\"••••\",\"n\":1}")"_s);
    row("cut off", uR"({"apiKey":"ab c)"_s, uR"({"apiKey":"••••)"_s);
    row("cut off before a line", u"{\"apiKey\":\"ab c\nnext"_s, u"{\"apiKey\":\"••••\nnext"_s);
    row("single quotes", u"client_secret='a b' next"_s, u"client_secret='••••' next"_s);
    row("password in a URL", u"https://me:p@ss@example.com/x"_s, u"https://••••@example.com/x"_s);
    row("key in a URL", u"https://abc@example.com"_s, u"https://••••@example.com"_s);
    row("key", u"key "_s + key + u'.', u"key ••••."_s);
    row("key in capitals", key.toUpper(), u"••••"_s);
    row("key with a name before it", u"corp-"_s + key, u"corp-••••"_s);
    row("local key", u"local-"_s + key, u"••••"_s);
    row("local key of other letters", u"(local-"_s + QString(40, u'Z') + u')', u"(••••)"_s);
    row("newer key", u"wandb_v1_"_s + QString(77, u'Z'), u"••••"_s);
    row("long key", u"<"_s + QString(86, u'Z') + u'>', u"<••••>"_s);
    row("JWT", u"got eyJhbGciOiJI.eyJzdWIi.c2ln_-bmF0 here"_s, u"got •••• here"_s);
    row("half a surrogate pair", QChar(0xd800) + key, u"?••••"_s);
    row("two of them", key + u' ' + key, u"•••• ••••"_s);
}

void TestRedactedLine::masks()
{
    QFETCH(const QString, text);
    QTEST(redactedLine(text, {}), "line");
}

void TestRedactedLine::leaves_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("words") << u"Pulled 12 automations of team vision in 31 ms – ok"_s;
    QTest::newRow("basic as a word") << u"Basic authentication was refused"_s;
    QTest::newRow("url") << u"https://api.wandb.ai/graphql?page=2"_s;
    QTest::newRow("address") << u"someone@example.com"_s;
    QTest::newRow("39 digits") << QString(hexKey).chopped(1);
    QTest::newRow("41 digits") << QString(hexKey) + u'0';
    QTest::newRow("sha256") << QString(64, u'a');
    QTest::newRow("name of a secret") << uR"({"accessTokenRef":"deploy","secretName":"x"})"_s;
    QTest::newRow("empty value") << uR"({"apiKey":"","name":"x"})"_s;
    QTest::newRow("global id") << u"QXV0b21hdGlvbjoxMjM0NQ=="_s;
}

void TestRedactedLine::leaves()
{
    QFETCH(const QString, text);
    QCOMPARE(redactedLine(text, {}), text);
}

void TestRedactedLine::registeredSecret_data()
{
    QTest::addColumn<QByteArray>("form");
    const QByteArray secret = "pass\"wörd/7";
    QTest::newRow("plain") << secret;
    QTest::newRow("base64") << secret.toBase64();
    QTest::newRow("percent") << secret.toPercentEncoding();
    QTest::newRow("hex") << secret.toHex();
    QTest::newRow("JSON") << "pass\\\"wörd/7"_ba;
}

void TestRedactedLine::registeredSecret()
{
    QFETCH(const QByteArray, form);
    const auto secret = Secret::forToken("pass\"wörd/7");
    const QString line = redactedLine(QString::fromUtf8("said " + form + " twice"), {*secret});
    QCOMPARE(line, u"said •••• twice"_s);
}

void TestRedactedLine::hugeLine()
{
    constexpr qsizetype size = 300'000;
    const QString key(hexKey);
    QCOMPARE(redactedLine(QString(size, u'g') + u' ' + key, {}), QString(size, u'g') + u" ••••"_s);
    QCOMPARE(
        redactedLine(u"\"apiKey\":\""_s + QString(size, u'"').replace(u'"', "\\\""_L1), {}), u"\"apiKey\":\"••••"_s);
    QCOMPARE(redactedLine(u"\\\"apiKey\\\":\\\""_s + QString(size, u'x'), {}), u"\\\"apiKey\\\":\\\"••••"_s);
    QCOMPARE(redactedLine(u"Bearer "_s + QString(size, u'x'), {}), u"Bearer ••••"_s);
    QCOMPARE(redactedLine(u"://"_s + QString(size, u'x') + u'@', {}), u"://••••@"_s);
    QCOMPARE(redactedLine(u"apiKey="_s + QString(size, u'x'), {}), u"apiKey=••••"_s);
    QCOMPARE(redactedLine(u"Authorization: "_s + QString(size, u'x'), {}), u"Authorization: ••••"_s);
}

void TestRedactedLine::twice()
{
    const QString once = redactedLine(u"Authorization: Basic abc, api_key=abc "_s + hexKey, {});
    QCOMPARE(redactedLine(once, {}), once);
}

QTEST_GUILESS_MAIN(TestRedactedLine)
#include "tst_redactedline.moc"
