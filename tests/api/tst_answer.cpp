// SPDX-License-Identifier: Apache-2.0
#include "app/api/answer.h"
#include "tests/support/eventually.h"

using namespace desk;
using namespace desk::api;
using namespace Qt::StringLiterals;

class TestAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsArriveAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("literal");
        QTest::addColumn<QString>("text");
        QTest::newRow("a mark at the beginning") << QByteArray("\"\xef\xbb\xbf{}\"") << u"\ufeff{}"_s;
        QTest::newRow("a mark alone") << QByteArray("\"\xef\xbb\xbf\"") << u"\ufeff"_s;
        QTest::newRow("two marks") << QByteArray("\"\xef\xbb\xbf\xef\xbb\xbf\"") << u"\ufeff\ufeff"_s;
        QTest::newRow("a mark behind a quote") << QByteArray("\"a\\\"\xef\xbb\xbf\"") << u"a\"\ufeff"_s;
        QTest::newRow("a mark behind a backslash") << QByteArray("\"\\\\\xef\xbb\xbf\"") << u"\\\ufeff"_s;
        QTest::newRow("line ends and spaces") << QByteArray("\" a\\r\\n\\u2028 \"") << u" a\r\n\u2028 "_s;
    }

    void textsArriveAsTheyAre()
    {
        QFETCH(QByteArray, literal);
        QFETCH(QString, text);
        const HttpAnswer answer{{}, 200, "application/json", {}, "{\"data\":{\"a\":" + literal + "}}"};
        const auto data = readAnswer(answer, AnswerShape::GraphQl, PartialData::IsError);
        QVERIFY(data);
        QCOMPARE(data->value("a"_L1).toString(), text);
    }
};

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
