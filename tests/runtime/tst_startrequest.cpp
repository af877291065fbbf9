// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/startrequest.h"
#include "tests/support/eventually.h"

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::runtime;

class TestStartRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void tooLong();
    void refuses_data();
    void refuses();
};

void TestStartRequest::roundTrip()
{
    const StartRequest request{u"1.2.3"_s, {u"--server"_s, u"a\nb \"ö\""_s, QString()}, u"token-1"_s};
    const auto line = lineFor(request);
    QVERIFY(line);
    QCOMPARE(line->count('\n'), 1);
    QVERIFY(line->endsWith('\n'));
    const auto back = requestFrom(*line);
    QVERIFY(back);
    QCOMPARE(*back, request);
}

void TestStartRequest::tooLong()
{
    const auto line = lineFor({u"1"_s, {QString(maxRequestSize, u'x')}, {}});
    QVERIFY(!line);
    QCOMPARE(std::get<InvalidInputError>(line.error()).field, u"arguments"_s);
}

void TestStartRequest::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("path");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("no JSON") << "GET / HTTP/1.1\r\n"_ba << QString();
    QTest::newRow("list") << "[]\n"_ba << QString();
    QTest::newRow("bytes") << "\xff\xfe\0\1\n"_ba << QString();
    QTest::newRow("two lines") << R"({"version":"1","arguments":[],"activationToken":""} {})"_ba << QString();
    QTest::newRow("no version") << R"({"arguments":[],"activationToken":""})"_ba << u"version"_s;
    QTest::newRow("version of another type")
        << R"({"version":1,"arguments":[],"activationToken":""})"_ba << u"version"_s;
    QTest::newRow("no token") << R"({"version":"1","arguments":[]})"_ba << u"activationToken"_s;
    QTest::newRow("NUL in the token") << R"({"version":"1","arguments":[],"activationToken":"a\u0000b"})"_ba
                                      << u"activationToken"_s;
    QTest::newRow("arguments as text") << R"({"version":"1","arguments":"a","activationToken":""})"_ba
                                       << u"arguments"_s;
    QTest::newRow("argument of another type")
        << R"({"version":"1","arguments":["a",{}],"activationToken":""})"_ba << u"arguments"_s;
}

void TestStartRequest::refuses()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, path);
    const auto request = requestFrom(line);
    QVERIFY(!request);
    QCOMPARE(std::get<DecodeError>(request.error()).path, path);
}

QTEST_APPLESS_MAIN(TestStartRequest)
#include "tst_startrequest.moc"
