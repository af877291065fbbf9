// SPDX-License-Identifier: Apache-2.0
#include "app/core/jsonedit.h"
#include "tests/support/eventually.h"

using namespace desk;
using namespace Qt::StringLiterals;

class TestJsonEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replacesOneMember_data()
    {
        QTest::addColumn<QString>("object");
        QTest::addColumn<QString>("becomes");
        QTest::newRow("the value alone") << u"{ \"b\" : 1 , \"a\":[ 2 ] }"_s << u"{ \"b\" : 1 , \"a\":9 }"_s;
        QTest::newRow("last counts") << u"{\"a\":1,\"b\":2,\"a\":3}"_s << u"{\"b\":2,\"a\":9}"_s;
        QTest::newRow("twice at the end") << u"{\"b\":2, \"a\":1, \"a\":3}"_s << u"{\"b\":2, \"a\":9}"_s;
        QTest::newRow("escaped key") << u"{\"\\u0061\":1}"_s << u"{\"\\u0061\":9}"_s;
        QTest::newRow("new") << u"{\"b\":2}"_s << u"{\"b\":2,\"a\":9}"_s;
        QTest::newRow("new in nothing") << u" { }"_s << u" {\"a\":9 }"_s;
    }
    void replacesOneMember()
    {
        QFETCH(QString, object);
        QFETCH(QString, becomes);
        QCOMPARE(withMember(object, u"a"_s, u"9"_s), becomes);
    }

    void aNewMemberCanComeFirst()
    {
        QCOMPARE(withMember(u"{ \"b\":2}"_s, u"a"_s, u"9"_s, NewMember::First), u"{ \"a\":9,\"b\":2}"_s);
    }

    void keepsEscapes_data()
    {
        QTest::addColumn<QString>("literal");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("becomes");
        QTest::newRow("middle") << u"\"\\u0061\\/x\\/b\""_s << u"a/y/b"_s << u"\"\\u0061\\/y\\/b\""_s;
        QTest::newRow("longer") << u"\"\\u0061b\""_s << u"aab"_s << u"\"\\u0061ab\""_s;
        QTest::newRow("shorter") << u"\"\\u0061\\u0061\""_s << u"a"_s << u"\"\\u0061\""_s;
        QTest::newRow("pairs stay whole") << u"\"\\ud83d\\ude00\""_s << u"😁"_s << u"\"😁\""_s;
        QTest::newRow("half a pair has no UTF-8") << u"\"a\""_s << u"a"_s + QChar(0xd83d) << u"\"a\\ud83d\""_s;
        QTest::newRow("no literal") << u"5"_s << u"a\"b"_s << u"\"a\\\"b\""_s;
        QTest::newRow("the same") << u"\"\\u0061\""_s << u"a"_s << u"\"\\u0061\""_s;
    }
    void keepsEscapes()
    {
        QFETCH(QString, literal);
        QFETCH(QString, content);
        QFETCH(QString, becomes);
        QCOMPARE(withContent(literal, content), becomes);
        QCOMPARE(jsonStringValue(withContent(literal, content)), content);
    }

    void comparesMeanings_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* left, const char* right, bool same) {
            QTest::addRow("%s and %s", left, right) << QString::fromUtf8(left) << QString::fromUtf8(right) << same;
        };
        row("{\"a\":1,\"b\":[1,2]}", "{ \"b\":[1, 2], \"a\":1.0 }", true);
        row("150", "1.5e2", true);
        row("0.10", "1E-1", true);
        row("-0", "0", false);
        row("9007199254740993", "9007199254740992", false);
        row("1e400", "1e401", false);
        row("1e400", "10e399", true);
        row("1e99999999999999999999", "1e99999999999999999999", true);
        row("1e99999999999999999999", "1e99999999999999999998", false);
        row("[1,2]", "[2,1]", false);
        row("[1]", "[1,1]", false);
        row("\"\\u0061\"", "\"a\"", true);
        row("{\"a\":1,\"a\":2}", "{\"a\":2,\"a\":1}", false);
        row("{\"a\":1,\"a\":2}", "{ \"a\":1,\"a\":2}", true);
        row("{\"a\":1}", "{\"b\":1}", false);
        row("null", "false", false);
        row("true", "true ", true);
        row("nonsense", "nonsense", false);
        row("", "", false);
        row("{\"f\":\"{\\\"a\\\":1}\"}", "{\"f\":\"{ \\\"a\\\":1}\"}", false);
    }
    void comparesMeanings()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(bool, same);
        QCOMPARE(sameJson(left, right), same);
        QCOMPARE(sameJson(right, left), same);
    }

    void findsRepeatedKeys()
    {
        QVERIFY(hasRepeatedKeys(u"[{\"a\":{\"b\":1,\"\\u0062\":2}}]"_s));
        QVERIFY(!hasRepeatedKeys(u"[{\"a\":1},{\"a\":\"{\\\"b\\\":1,\\\"b\\\":1}\"}]"_s));
        QVERIFY(!hasRepeatedKeys(u"nonsense"_s));
    }

    void comparesNestedJson()
    {
        QVERIFY(sameJson(u"{\"f\":\"{\\\"a\\\":1}\"}", u"{\"f\":\"{ \\\"a\\\":1}\"}", Nested::Json));
        QVERIFY(!sameJson(u"{\"f\":\"{\\\"a\\\":1}\"}", u"{\"f\":\"{\\\"a\\\":2}\"}", Nested::Json));
        QVERIFY(!sameJson(u"{\"f\":\"1\"}", u"{\"f\":\"1.0\"}", Nested::Json));
    }
};

QTEST_GUILESS_MAIN(TestJsonEdit)
#include "tst_jsonedit.moc"
