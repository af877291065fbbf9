// SPDX-License-Identifier: Apache-2.0
#include "app/core/re2syntax.h"
#include "tests/support/eventually.h"

using namespace desk;
using namespace Qt::StringLiterals;

class TestRe2Syntax : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
};

void TestRe2Syntax::takes_data()
{
    QTest::addColumn<QString>("pattern");
    const char* const patterns[] = {"", "^production$", "^v[0-9]+\\.[0-9]+$", "a|b|", "(?i)release-(alpha|beta)",
        "(?P<name>x)", "(?<name>x)", "(?P<1st>x)", "(?P<a_name_longer_than_thirty_two_characters>x)", "(?:ab)*?",
        "(?i:ab)", "(?i-s:ab)", "(?-i)", "(?sU)a.*", "a*?b+?c??d{2}?e{2,}?f{2,5}?", "a{1000}", "a{0}", "a{", "a{x}",
        "a{,5}", "{", "}", "]", "^*", "()*", "\\d\\D\\s\\S\\w\\W", "\\pL\\PL\\p{Greek}\\P{Greek}\\p{^Lu}",
        "\\A\\b\\B\\z", "\\a\\f\\t\\n\\r\\v", "\\x7F\\x{10FFFF}", "\\0\\012\\123", "\\Q(?=a)\\1\\E+", "\\Qabc",
        "\\.\\-\\/\\_\\ \\\"", "[abc]", "[^abc]", "[]a]", "[^]a]", "[a-]", "[-a]", "[\\d-z]", "[a-z0-9_.-]",
        "[[:alpha:][:^digit:]]", "[\\x41-\\x{5A}]", "[\\101-\\132]", "[(?=]", "[[.a.]]", "[\\]]", "(a{500}){2}",
        "(a{2}b{1000})", "\\C", "(|a)"};
    for (const char* pattern : patterns)
        QTest::newRow(pattern) << QString::fromUtf8(pattern);
    QTest::newRow("own script") << u"^größe-[ä-ü]+$"_s;
    QTest::newRow("beyond the first plane") << u"[\U0001F600-\U0001F64F]*"_s;
}

void TestRe2Syntax::takes()
{
    QFETCH(QString, pattern);
    const auto fault = re2Fault(pattern);
    QVERIFY2(!fault, fault ? qPrintable(fault->construct) : "");
}

void TestRe2Syntax::refuses_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("construct");
    QTest::addColumn<int>("position");
    QTest::addColumn<bool>("foreign");
    const auto foreign = [](const char* pattern, const char* construct, int position) {
        QTest::newRow(pattern) << QString::fromUtf8(pattern) << QString::fromUtf8(construct) << position << true;
    };
    foreign("a(?=b)", "(?=", 1);
    foreign("a(?!b)", "(?!", 1);
    foreign("(?<=a)b", "(?<=", 0);
    foreign("(?<=a+)b", "(?<=", 0);
    foreign("(?<!a)b", "(?<!", 0);
    foreign("(?>ab)c", "(?>", 0);
    foreign("(?|a|b)", "(?|", 0);
    foreign("a(?#note)", "(?#note)", 1);
    foreign("(a)(?(1)b|c)", "(?(", 3);
    foreign("(?R)", "(?R)", 0);
    foreign("a(?1)", "(?1)", 1);
    foreign("(?-1)", "(?-1)", 0);
    foreign("(?&name)", "(?&name)", 0);
    foreign("(?P>name)", "(?P>name)", 0);
    foreign("(?P<n>a)(?P=n)", "(?P=n)", 8);
    foreign("(?'n'a)", "(?'n'", 0);
    foreign("(?C1)", "(?C1)", 0);
    foreign("(?x) a b", "(?x)", 0);
    foreign("(?^i:a)", "(?^i:", 0);
    foreign("(*UTF8)a", "(*UTF8)", 0);
    foreign("(a)\\1", "\\1", 3);
    foreign("\\9", "\\9", 0);
    foreign("(a)\\g1", "\\g1", 3);
    foreign("(a)\\g{-1}", "\\g{-1}", 3);
    foreign("(?<n>a)\\k<n>", "\\k<n>", 7);
    foreign("(?<n>a)\\k{n}", "\\k{n}", 7);
    foreign("a++b", "++", 1);
    foreign("a*+", "*+", 1);
    foreign("a?+", "?+", 1);
    foreign("a{2,3}+", "{2,3}+", 1);
    foreign("a{2}{3}", "{2}{3}", 1);
    foreign("a*??", "*??", 1);
    foreign("a{1001}", "{1001}", 1);
    foreign("a{2,1001}", "{2,1001}", 1);
    foreign("a{5000000000}", "{5000000000}", 1);
    foreign("(a{100}){11}", "{11}", 8);
    foreign("foo\\Kbar", "\\K", 3);
    foreign("\\Ga", "\\G", 0);
    foreign("a\\Z", "\\Z", 1);
    foreign("\\h+", "\\h", 0);
    foreign("\\H", "\\H", 0);
    foreign("\\R", "\\R", 0);
    foreign("\\X", "\\X", 0);
    foreign("\\N", "\\N", 0);
    foreign("\\e", "\\e", 0);
    foreign("\\cA", "\\cA", 0);
    foreign("\\E", "\\E", 0);
    foreign("\\u00e9", "\\u00e9", 0);
    foreign("\\o{101}", "\\o{101}", 0);
    foreign("\\y", "\\y", 0);
    foreign("[\\b]", "\\b", 1);
    foreign("[\\h]", "\\h", 1);
    foreign("[\\Qa\\E]", "\\Q", 1);
    const auto wrong = [](const char* pattern, const char* construct, int position) {
        QTest::newRow(pattern) << QString::fromUtf8(pattern) << QString::fromUtf8(construct) << position << false;
    };
    wrong("(", "(", 0);
    wrong("a(b(c)", "(", 1);
    wrong("a)", ")", 1);
    wrong("[a", "[", 0);
    wrong("[]", "[", 0);
    wrong("[z-a]", "z-a", 1);
    wrong("[a-\\d]", "a-\\d", 1);
    wrong("[[:foo:]]", "[:foo:]", 1);
    wrong("*a", "*", 0);
    wrong("a|+", "+", 2);
    wrong("(?a", "(?", 0);
    wrong("(?)", "(?)", 0);
    wrong("(*a)", "(*", 0);
    wrong("a{3,2}", "{3,2}", 1);
    wrong("a\\", "\\", 1);
    wrong("\\p", "\\p", 0);
    wrong("\\x4", "\\x", 0);
    wrong("\\x{110000}", "\\x{110000}", 0);
    wrong("(?P<n>a)(?P<n>b)", "(?P<n>", 8);
    wrong("(?P<n-1>a)", "(?", 0);
}

void TestRe2Syntax::refuses()
{
    QFETCH(QString, pattern);
    QFETCH(QString, construct);
    QFETCH(int, position);
    QFETCH(bool, foreign);
    const auto fault = re2Fault(pattern);
    QVERIFY(fault);
    QCOMPARE(fault->construct, construct);
    QCOMPARE(fault->position, qsizetype(position));
    QCOMPARE(fault->length, construct.size());
    QCOMPARE(fault->foreign, foreign);
}

QTEST_APPLESS_MAIN(TestRe2Syntax)
#include "tst_re2syntax.moc"
