// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/models/webhooktesttext.h"

using namespace desk;
using namespace Qt::StringLiterals;

class TestWebhookTestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chips()
    {
        QCOMPARE(ui::testChip(true, 204), u"204"_s);
        QCOMPARE(ui::testChip(true, {}), u"Passed"_s);
        QCOMPARE(ui::testChip(false, {}), u"Failed"_s);
        QCOMPARE(ui::testLabel({{u"w"_s}, WebhookTest::From::Here, {}, false, 401}), u"401 · from here"_s);
    }

    void results()
    {
        QCOMPARE(
            ui::testResult({.ok = true, .status = 200, .statusText = u"200 OK"_s}), u"The endpoint took it: 200 OK."_s);
        QCOMPARE(ui::testResult({.status = 500, .statusText = u"500 Oops"_s}), u"The endpoint refused it: 500 Oops."_s);
        QCOMPARE(ui::testResult({.error = u"no route"_s}), u"The test failed: no route"_s);
        QCOMPARE(ui::testResult({}), u"The test failed, and the server does not say why."_s);
    }

    void diagnoses_data()
    {
        QTest::addColumn<WebhookTest>("test");
        QTest::addColumn<QString>("begin");
        const auto status = [](int code) { return WebhookTest{.status = code}; };
        const auto words = [](const QString& error) { return WebhookTest{.error = error}; };
        QTest::newRow("passed") << WebhookTest{.ok = true, .status = 200} << QString();
        QTest::newRow("401") << status(401) << u"The endpoint does not accept the token in DEPLOY_TOKEN."_s;
        QTest::newRow("403") << status(403) << u"The endpoint does not accept the token in DEPLOY_TOKEN."_s;
        QTest::newRow("404") << status(404) << u"There is nothing at this path"_s;
        QTest::newRow("405") << status(405) << u"The endpoint does not take POST"_s;
        QTest::newRow("422") << status(422) << u"The endpoint does not take this payload."_s;
        QTest::newRow("redirect") << status(308) << u"The endpoint sends requests elsewhere"_s;
        QTest::newRow("429") << status(429) << u"The endpoint asks to slow down."_s;
        QTest::newRow("503") << status(503) << u"The endpoint has a problem of its own."_s;
        QTest::newRow("refused") << words(u"Connection refused"_s) << u"Nothing is listening at ci.example.com."_s;
        QTest::newRow("timeout") << words(u"context deadline exceeded"_s)
                                 << u"ci.example.com did not answer in time."_s;
        QTest::newRow("no host") << words(u"lookup ci.example.com: no such host"_s)
                                 << u"No host is called ci.example.com."_s;
        QTest::newRow("certificate") << words(u"x509: unknown authority"_s)
                                     << u"The certificate of ci.example.com is not trusted."_s;
        QTest::newRow("something else") << words(u"gremlins"_s) << QString();
    }

    void diagnoses()
    {
        QFETCH(WebhookTest, test);
        QFETCH(QString, begin);
        const WebhookDraft sent{.url = u"https://ci.example.com/hook"_s, .accessTokenSecret = u"DEPLOY_TOKEN"_s};
        const QString text = ui::testDiagnosis(test, sent);
        QCOMPARE(text.isEmpty(), begin.isEmpty());
        QVERIFY2(text.startsWith(begin), qPrintable(text));
    }

    void saysThatATokenIsMissing()
    {
        QVERIFY(ui::testDiagnosis({.status = 401}, {}).startsWith(u"The endpoint wants an access token"_s));
    }
};

QTEST_APPLESS_MAIN(TestWebhookTestText)
#include "tst_webhooktesttext.moc"
