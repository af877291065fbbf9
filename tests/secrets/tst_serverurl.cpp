// SPDX-License-Identifier: Apache-2.0
#include "app/core/serverurl.h"
#include "tests/support/eventually.h"

using namespace Qt::StringLiterals;
using namespace desk;

class TestServerUrl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void keyPage_data();
    void keyPage();
    void webAppOverride();
    void machine_data();
    void machine();
};

void TestServerUrl::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("cloud") << u"https://api.wandb.ai"_s << u"https://api.wandb.ai"_s;
    QTest::newRow("one slash") << u"https://api.wandb.ai/"_s << u"https://api.wandb.ai"_s;
    QTest::newRow("many slashes") << u"https://api.wandb.ai///"_s << u"https://api.wandb.ai"_s;
    QTest::newRow("white space") << u"  https://host.example \n"_s << u"https://host.example"_s;
    QTest::newRow("path kept") << u"https://host.example/wandb/api/"_s << u"https://host.example/wandb/api"_s;
    QTest::newRow("escaped path kept") << u"https://host.example/a%2Fb/"_s << u"https://host.example/a%2Fb"_s;
    QTest::newRow("port kept") << u"http://127.0.0.1:8080/"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("upper case") << u"HTTPS://API.WANDB.AI"_s << u"https://api.wandb.ai"_s;
    QTest::newRow("ipv6") << u"http://[::1]:9001"_s << u"http://[::1]:9001"_s;
    QTest::newRow("localhost") << u"http://localhost"_s << u"http://localhost"_s;
    QTest::newRow("dedicated") << u"https://acme.wandb.io"_s << u"https://acme.wandb.io"_s;
    QTest::newRow("only looks like it") << u"http://notwandb.ai"_s << u"http://notwandb.ai"_s;
}

void TestServerUrl::accepts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, url);
    const auto parsed = parseServerUrl(text);
    QVERIFY2(parsed, parsed ? "" : qPrintable(debugText(parsed.error())));
    QCOMPARE(parsed->toString(QUrl::FullyEncoded), url);
}

void TestServerUrl::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QString() << u"empty"_s;
    QTest::newRow("blank") << u" \t "_s << u"empty"_s;
    QTest::newRow("no scheme") << u"api.wandb.ai"_s << u"starts with"_s;
    QTest::newRow("no scheme, port") << u"localhost:8080"_s << u"starts with"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"starts with"_s;
    QTest::newRow("ftp") << u"ftp://host.example"_s << u"starts with"_s;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << u"starts with"_s;
    QTest::newRow("no host") << u"https:///path"_s << u"host"_s;
    QTest::newRow("user") << u"https://user@host.example"_s << u"user name"_s;
    QTest::newRow("user and password") << u"https://u:p@host.example"_s << u"user name"_s;
    QTest::newRow("empty user") << u"https://@host.example"_s << u"user name"_s;
    QTest::newRow("query") << u"https://host.example/?a=b"_s << u"? or #"_s;
    QTest::newRow("empty query") << u"https://host.example?"_s << u"? or #"_s;
    QTest::newRow("fragment") << u"https://host.example/#x"_s << u"? or #"_s;
    QTest::newRow("port zero") << u"https://host.example:0"_s << u"port 0"_s;
    QTest::newRow("port too high") << u"https://host.example:99999"_s << u"not a valid"_s;
    QTest::newRow("space inside") << u"https://host example"_s << u"not a valid"_s;
    QTest::newRow("line break inside") << u"https://host.example/a\r\nX: y"_s << u"not a valid"_s;
    QTest::newRow("cloud web page") << u"https://wandb.ai"_s << u"https://api.wandb.ai"_s;
    QTest::newRow("cloud web page with path") << u"https://wandb.ai/authorize"_s << u"https://api.wandb.ai"_s;
    QTest::newRow("cloud app page") << u"https://app.wandb.ai"_s << u"https://api.wandb.ai"_s;
    QTest::newRow("cloud in clear") << u"http://api.wandb.ai"_s << u"https only"_s;
}

void TestServerUrl::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    const auto parsed = parseServerUrl(text);
    QVERIFY2(!parsed, parsed ? qPrintable(parsed->toString()) : "");
    const auto* error = std::get_if<InvalidInputError>(&parsed.error());
    QVERIFY(error);
    QCOMPARE(error->field, u"server"_s);
    QVERIFY2(error->detail.contains(says), qPrintable(error->detail));
}

void TestServerUrl::keyPage_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("page");
    QTest::newRow("cloud") << u"https://api.wandb.ai"_s << u"https://wandb.ai/authorize"_s;
    QTest::newRow("test cloud") << u"http://api.wandb.test"_s << u"http://app.wandb.test/authorize"_s;
    QTest::newRow("api host") << u"https://api.host.example"_s << u"https://app.host.example/authorize"_s;
    QTest::newRow("one host") << u"https://acme.wandb.io"_s << u"https://acme.wandb.io/authorize"_s;
    QTest::newRow("port") << u"http://localhost:8080"_s << u"http://localhost:8080/authorize"_s;
    QTest::newRow("path") << u"https://host.example/wandb"_s << u"https://host.example/wandb/authorize"_s;
    QTest::newRow("escaped path") << u"https://host.example/a%2Fb"_s << u"https://host.example/a%2Fb/authorize"_s;
    QTest::newRow("api inside") << u"https://my.api.example"_s << u"https://my.api.example/authorize"_s;
}

void TestServerUrl::keyPage()
{
    QFETCH(const QString, server);
    QFETCH(const QString, page);
    const auto parsed = parseServerUrl(server);
    QVERIFY(parsed.has_value());
    QCOMPARE(apiKeyPage(*parsed).toString(QUrl::FullyEncoded), page);
}

void TestServerUrl::webAppOverride()
{
    const QUrl server(u"https://api.wandb.ai"_s);
    QCOMPARE(apiKeyPage(server, QUrl(u"https://web.example/ui/"_s)).toString(), u"https://web.example/ui/authorize"_s);
    QCOMPARE(apiKeyPage(server, QUrl(u"file:///etc"_s)).toString(), u"https://wandb.ai/authorize"_s);
    QCOMPARE(apiKeyPage(server, QUrl()).toString(), u"https://wandb.ai/authorize"_s);
}

void TestServerUrl::machine_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("machine");
    QTest::newRow("host") << u"https://api.wandb.ai"_s << u"api.wandb.ai"_s;
    QTest::newRow("port") << u"http://localhost:8080/path"_s << u"localhost:8080"_s;
    QTest::newRow("ipv6") << u"http://[::1]:8080"_s << u"[::1]:8080"_s;
}

void TestServerUrl::machine()
{
    QFETCH(const QString, server);
    QFETCH(const QString, machine);
    QCOMPARE(netrcMachine(QUrl(server)), machine);
}

QTEST_GUILESS_MAIN(TestServerUrl)
#include "tst_serverurl.moc"
