// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/kit/jsontokens.h"

using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

/// "K"a" P: S"b"": what a line is cut into, in one line.
QString cut(const QString& line)
{
    QStringList parts;
    for (const JsonToken& token : jsonTokens(line))
        parts.append(u"KSNWP"[int(token.kind)] + line.mid(token.start, token.length));
    return parts.join(u' ');
}

} // namespace

class TestJsonTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("member") << u"  \"a\": \"b\","_s << u"K\"a\" P: S\"b\" P,"_s;
        QTest::newRow("key with room before the colon") << u"\"a\"  : 1"_s << u"K\"a\" P: N1"_s;
        QTest::newRow("escaped quote") << u"\"a\\\"b\": 1"_s << u"K\"a\\\"b\" P: N1"_s;
        QTest::newRow("escaped backslash at the end") << u"\"a\\\\\": 1"_s << u"K\"a\\\\\" P: N1"_s;
        QTest::newRow("open string") << u"{\"a"_s << u"P{ S\"a"_s;
        QTest::newRow("open string ends in a backslash") << u"\"a\\"_s << u"S\"a\\"_s;
        QTest::newRow("numbers") << u"[-1, 2.5e-3, 0]"_s << u"P[ N-1 P, N2.5e-3 P, N0 P]"_s;
        QTest::newRow("a minus alone is nothing") << u"- 1"_s << u"N1"_s;
        QTest::newRow("words") << u"true false null nil trueish"_s << u"Wtrue Wfalse Wnull"_s;
        QTest::newRow("variable outside of a string") << u"{\"a\": ${alias}}"_s << u"P{ K\"a\" P: P{ P} P}"_s;
        QTest::newRow("variable inside of a string") << u"\"${a}\","_s << u"S\"${a}\" P,"_s;
        QTest::newRow("no JSON at all") << u"POST /x HTTP/1.1"_s << u"N1.1"_s;
    }
    void lines()
    {
        QFETCH(QString, line);
        QTEST(cut(line), "expected");
    }

    void brackets()
    {
        const QString text = u"{\n \"a}\": [1, {}],\n \"b\": 2\n}"_s;
        QCOMPARE(matchingBracket(text, 0), text.size() - 1);
        QCOMPARE(matchingBracket(text, text.size() - 1), 0);
        const qsizetype list = text.indexOf(u'[');
        QCOMPARE(matchingBracket(text, list), text.indexOf(u']'));
        QCOMPARE(matchingBracket(text, text.indexOf(u"a}") + 1), -1); // inside of a string
        QCOMPARE(matchingBracket(text, 1), -1);
        QCOMPARE(matchingBracket(text, -1), -1);
        QCOMPARE(matchingBracket(text, text.size()), -1);
        QCOMPARE(matchingBracket(u"[}"_s, 0), -1);
        QCOMPARE(matchingBracket(u"{"_s, 0), -1);
    }

    void indents()
    {
        QCOMPARE(indentAfter(u"  \"a\": 1,"), u"  "_s);
        QCOMPARE(indentAfter(u"  \"a\": {"), u"    "_s);
        QCOMPARE(indentAfter(u"["), u"  "_s);
        QCOMPARE(indentAfter(u"\t{ "), u"\t  "_s);
        QCOMPARE(indentAfter(u""), QString());
    }
};

QTEST_GUILESS_MAIN(TestJsonTokens)
#include "tst_jsontokens.moc"
