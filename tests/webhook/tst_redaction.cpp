// SPDX-License-Identifier: Apache-2.0
#include "app/core/redaction.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace desk;

namespace {

Secret secretOf(const QByteArray& bytes)
{
    return *Secret::forToken(bytes);
}

const QByteArray mark = "••••";

} // namespace

class TestRedaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray secret = "s3cr\"t/väl";
        const QByteArray full = "%73%33%63%72%22%74%2F%76%C3%A4%6C";
        QTest::newRow("plain") << QByteArray("a " + secret + " b") << QByteArray("a " + mark + " b");
        QTest::newRow("twice") << QByteArray(secret + "," + secret) << QByteArray(mark + "," + mark);
        QTest::newRow("percent") << QByteArray("?k=" + secret.toPercentEncoding() + "&x")
                                 << QByteArray("?k=" + mark + "&x");
        QTest::newRow("percent lower") << QByteArray("?k=" + secret.toPercentEncoding().toLower() + "&x")
                                       << QByteArray("?k=" + mark + "&x");
        QTest::newRow("percent all") << QByteArray("?k=" + full + "&x") << QByteArray("?k=" + mark + "&x");
        QTest::newRow("json") << QByteArray("{\"k\":\"s3cr\\\"t/väl\"}") << QByteArray("{\"k\":\"" + mark + "\"}");
        QTest::newRow("json slash") << QByteArray("{\"k\":\"s3cr\\\"t\\/väl\"}")
                                    << QByteArray("{\"k\":\"" + mark + "\"}");
        QTest::newRow("json ascii") << QByteArray("{\"k\":\"s3cr\\\"t/v\\u00e4l\"}")
                                    << QByteArray("{\"k\":\"" + mark + "\"}");
        QTest::newRow("json ascii upper")
            << QByteArray("{\"k\":\"s3cr\\\"t\\/v\\u00E4l\"}") << QByteArray("{\"k\":\"" + mark + "\"}");
        QTest::newRow("hex") << QByteArray("x=" + secret.toHex() + ";") << QByteArray("x=" + mark + ";");
        QTest::newRow("hex upper") << QByteArray("x=" + secret.toHex().toUpper() + ";")
                                   << QByteArray("x=" + mark + ";");
        QTest::newRow("other") << QByteArray("nothing to see") << QByteArray("nothing to see");
        QTest::newRow("part") << QByteArray("s3cr") << QByteArray("s3cr");
    }

    void forms()
    {
        QFETCH(QByteArray, text);
        QTEST(redacted(text, {secretOf("s3cr\"t/väl")}), "expected");
    }

    /// Whatever stands before and after: nothing of the encoded secret may stay.
    void base64InEveryPhase()
    {
        const QByteArray secret = "token-0123456789";
        for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            for (int before = 0; before < 6; ++before) {
                for (int after = 0; after < 4; ++after) {
                    const QByteArray plain = QByteArray(before, 'a') + secret + QByteArray(after, 'z');
                    const QByteArray text = "Basic " + plain.toBase64(alphabet) + " end";
                    const QByteArray result = redacted(text, {secretOf(secret)});
                    QVERIFY2(result.contains(mark), text.constData());
                    QVERIFY(result.startsWith("Basic "));
                    QVERIFY(result.endsWith(" end"));
                    QVERIFY(result.size() <= 6 + 8 + mark.size() + 8 + 4);
                }
            }
        }
    }

    void overlapsBecomeOneMark()
    {
        const QList<Secret> secrets{secretOf("abcdef"), secretOf("cdefgh"), secretOf("abc")};
        QCOMPARE(redacted(QByteArray("<abcdefgh>"), secrets), QByteArray("<" + mark + ">"));
        QCOMPARE(redacted(QByteArray("<abcd>"), secrets), QByteArray("<" + mark + "d>"));
    }

    void textAndNothing()
    {
        QCOMPARE(redacted(u"Bearer läng"_s, {secretOf("läng")}), u"Bearer ••••"_s);
        QCOMPARE(redacted(u"Bearer läng"_s, {}), u"Bearer läng"_s);
        QCOMPARE(redacted(QByteArray(), {secretOf("x")}), QByteArray());
    }
};

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
