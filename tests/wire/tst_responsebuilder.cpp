// SPDX-License-Identifier: Apache-2.0
#include "app/wire/responsebuilder.h"
#include "tests/support/eventually.h"

using namespace desk;
using namespace desk::wire;

class TestResponseBuilder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesExactBytes();
    void knowsReasons();
    void leavesOutBodies();
    void refuses_data();
    void refuses();
};

void TestResponseBuilder::writesExactBytes()
{
    const Response response{418, "Teapot", {{"A", "b"}, {"a", "c"}}, "hi"};
    QCOMPARE(serializeResponse(response).value_or(QByteArray()),
        "HTTP/1.1 418 Teapot\r\nA: b\r\na: c\r\nContent-Length: 2\r\n\r\nhi");
}

void TestResponseBuilder::knowsReasons()
{
    QCOMPARE(serializeResponse({}).value_or(QByteArray()), "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(reasonPhrase(404), "Not Found");
    QVERIFY(reasonPhrase(799).isEmpty());
}

void TestResponseBuilder::leavesOutBodies()
{
    Response response;
    response.body = "hello";
    QCOMPARE(serializeResponse(response, BodyOf::HeadRequest).value_or(QByteArray()),
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");
    response.status = 204;
    QCOMPARE(serializeResponse(response).value_or(QByteArray()), "HTTP/1.1 204 No Content\r\n\r\n");
}

void TestResponseBuilder::refuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("status") << 100 << QByteArray() << QByteArray("A") << QByteArray("b");
    QTest::newRow("large status") << 1000 << QByteArray() << QByteArray("A") << QByteArray("b");
    QTest::newRow("reason") << 200 << QByteArray("a\r\nB: c") << QByteArray("A") << QByteArray("b");
    QTest::newRow("name") << 200 << QByteArray() << QByteArray("A:") << QByteArray("b");
    QTest::newRow("value") << 200 << QByteArray() << QByteArray("A") << QByteArray("b\r\nC: d");
    QTest::newRow("length") << 200 << QByteArray() << QByteArray("content-length") << QByteArray("1");
    QTest::newRow("coding") << 200 << QByteArray() << QByteArray("Transfer-Encoding") << QByteArray("chunked");
}

void TestResponseBuilder::refuses()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, reason);
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QVERIFY(!serializeResponse({status, reason, {{name, value}, {"Z", "z"}}, {}}));
}

QTEST_APPLESS_MAIN(TestResponseBuilder)
#include "tst_responsebuilder.moc"
