// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/graphql/document.h"
#include "tests/support/eventually.h"

using namespace Qt::StringLiterals;
using namespace desk::sandbox::graphql;

namespace {

/// The value of the only argument of the only field of `{ f(a: <literal>) }`.
Value parsed(const QString& literal)
{
    const auto document = parseDocument(u"{ f(a: "_s + literal + u") }"_s);
    return document ? document->operations.front().selections.front().arguments.front().value : Value{};
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("shorthand") << u"{ a }"_s;
        QTest::newRow("byte order mark and comments") << u"\uFEFF# hi\n{ a, b # there\n c }"_s;
        QTest::newRow("carriage returns") << u"{\r\n a\r b }"_s;
        QTest::newRow("named query") << u"query Q { a }"_s;
        QTest::newRow("keywords as names") << u"query query { on: type mutation fragment { null true } }"_s;
        QTest::newRow("variables") << u"query Q($a: [Int!]! = [1, 2], $b: In = {x: null}) @d { a(b: $b) }"_s;
        QTest::newRow("directives") << u"{ a @include(if: true) ...F @skip(if: $x) ... @skip(if: false) { b } }"_s;
        QTest::newRow("fragments") << u"{ ...F ... on T { b } } fragment F on T @d { c: d(e: E) { f } }"_s;
        QTest::newRow("mutation") << u"mutation M($i: I!) { r: do(input: $i) { ok } }"_s;
        QTest::newRow("subscription") << u"subscription { a }"_s;
        QTest::newRow("empty list and object") << u"{ f(a: [], b: {}) }"_s;
        QTest::newRow("32 levels") << u"{a"_s.repeated(32) + u"}"_s.repeated(32);
    }

    void accepts()
    {
        QFETCH(QString, text);
        const auto document = parseDocument(text);
        QVERIFY2(document, document ? "" : qPrintable(document.error().message));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const QString& text, int line, int column, const QString& message) {
            QTest::newRow(name) << text << line << column << message;
        };
        row("nothing", u""_s, 1, 1, u"Unexpected <EOF>"_s);
        row("unclosed", u"{ a"_s, 1, 4, u"Expected Name, found <EOF>"_s);
        row("empty selection", u"{ }"_s, 1, 3, u"Expected Name, found \"}\""_s);
        row("second line", u"{\n  a(b: )\n}"_s, 2, 8, u"Unexpected \")\""_s);
        row("no value", u"query Q($a: Int =) { a }"_s, 1, 18, u"Unexpected \")\""_s);
        row("variable as default", u"query Q($a: Int = $b) { a }"_s, 1, 19, u"Unexpected variable \"$b\""_s);
        row("fragment named on", u"fragment on on T { a }"_s, 1, 10, u"Unexpected Name \"on\""_s);
        row("fragment without a type", u"fragment F { a }"_s, 1, 12, u"Expected \"on\""_s);
        row("definition of a type", u"type A { b: Int }"_s, 1, 1, u"Unexpected Name \"type\""_s);
        row("odd character", u"{ a ? }"_s, 1, 5, u"Unexpected character: \"?\""_s);
        row("control character", u"{ a \u0007 }"_s, 1, 5, u"Unexpected character: U+0007"_s);
        row("single quote", u"{ a(b: 'x') }"_s, 1, 8, u"single quote"_s);
        row("two dots", u"{ ..F }"_s, 1, 3, u"Unexpected character: \".\""_s);
        row("unterminated", u"{ a(b: \"x\n\") }"_s, 1, 10, u"Unterminated string"_s);
        row("unterminated block", u"{ a(b: \"\"\"x"_s, 1, 12, u"Unterminated string"_s);
        row("bad escape", u"{ a(b: \"\\x\") }"_s, 1, 9, u"escape sequence"_s);
        row("bad unicode escape", u"{ a(b: \"\\u12G4\") }"_s, 1, 9, u"Unicode escape"_s);
        row("short unicode escape", u"{ a(b: \"\\u12"_s, 1, 9, u"Unicode escape"_s);
        row("lone surrogate", u"{ a(b: \"\\uD83D\") }"_s, 1, 9, u"Unicode escape"_s);
        row("beyond unicode", u"{ a(b: \"\\u{110000}\") }"_s, 1, 9, u"Unicode escape"_s);
        row("leading zero", u"{ a(b: 01) }"_s, 1, 9, u"unexpected digit after 0"_s);
        row("minus alone", u"{ a(b: -) }"_s, 1, 9, u"expected digit"_s);
        row("dot without digits", u"{ a(b: 1.) }"_s, 1, 10, u"expected digit"_s);
        row("name after number", u"{ a(b: 1x) }"_s, 1, 9, u"expected digit"_s);
        row("stray exponent", u"{ a(b: 1e) }"_s, 1, 10, u"expected digit"_s);
        row("two levels too deep", u"{a"_s.repeated(66) + u"}"_s.repeated(66), 1, 129, u"Nested deeper than 64"_s);
        row("deep lists", u"{ a(b: "_s + u"["_s.repeated(100'000), 1, 71, u"Nested deeper than 64"_s);
        row("deep types", u"query Q($a: "_s + u"["_s.repeated(100'000), 1, 78, u"Nested deeper than 64"_s);
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, message);
        const auto document = parseDocument(text);
        QVERIFY(!document);
        QVERIFY2(document.error().message.contains(message), qPrintable(document.error().message));
        QVERIFY(!document.error().locations.empty());
        QCOMPARE(document.error().locations.front().line, line);
        QCOMPARE(document.error().locations.front().column, column);
    }

    void limits()
    {
        QVERIFY(!parseDocument(u"{ a }"_s + u" "_s.repeated(1024 * 1024)));
        QVERIFY(!parseDocument(u"{ a }"_s, {4, 64, 1000}));
        QVERIFY(!parseDocument(u"query A { a }"_s + u"fragment F on T { a }"_s.repeated(1000)));
    }

    void strings_data()
    {
        QTest::addColumn<QString>("literal");
        QTest::addColumn<QString>("value");
        QTest::newRow("plain") << u"\"a b\""_s << u"a b"_s;
        QTest::newRow("empty") << u"\"\""_s << u""_s;
        QTest::newRow("empty block") << u"\"\"\"\"\"\""_s << u""_s;
        QTest::newRow("escapes") << u"\"\\\"\\\\\\/\\b\\f\\n\\r\\t\""_s << u"\"\\/\b\f\n\r\t"_s;
        QTest::newRow("unicode") << u"\"\\u00e9\\u{1F600}\\uD83D\\uDE00\""_s << u"é😀😀"_s;
        QTest::newRow("raw unicode") << u"\"é😀#,\""_s << u"é😀#,"_s;
        QTest::newRow("block") << u"\"\"\"\n    a\n      b\n\n    c\n  \"\"\""_s << u"a\n  b\n\nc"_s;
        QTest::newRow("block with quotes") << u"\"\"\"a \\\"\"\" \"b\" \\n\"\"\""_s << u"a \"\"\" \"b\" \\n"_s;
        QTest::newRow("block with CRLF") << u"\"\"\"\r\n  a\r\n  b\"\"\""_s << u"a\nb"_s;
    }

    void strings()
    {
        QFETCH(QString, literal);
        QFETCH(QString, value);
        const Value parsedValue = parsed(literal);
        QCOMPARE(parsedValue.kind, Value::Kind::String);
        QCOMPARE(parsedValue.text, value);
    }

    void values()
    {
        QCOMPARE(parsed(u"-12"_s).text, u"-12"_s);
        QCOMPARE(parsed(u"-12"_s).kind, Value::Kind::Int);
        QCOMPARE(parsed(u"123456789012345678901234567890"_s).text, u"123456789012345678901234567890"_s);
        QCOMPARE(parsed(u"1.5e-3"_s).kind, Value::Kind::Float);
        QCOMPARE(parsed(u"true"_s).kind, Value::Kind::Boolean);
        QCOMPARE(parsed(u"null"_s).kind, Value::Kind::Null);
        QCOMPARE(parsed(u"INFO"_s).kind, Value::Kind::Enum);
        QCOMPARE(parsed(u"$x"_s).kind, Value::Kind::Variable);
        QCOMPARE(print(parsed(u"[1 {a:\"q\\\"\\n\" , b:[$v E]}]"_s)), u"[1, {a: \"q\\\"\\n\", b: [$v, E]}]"_s);
    }

    void structure()
    {
        const auto document =
            parseDocument(u"query Q($a: [Int!]! = [1] @d) { x: f(a: $a) @skip(if: true) { ...F ... on T { g } } }\n"
                          "fragment F on T { h }"_s);
        QVERIFY(document);
        const Operation& operation = document->operations.at(0);
        QCOMPARE(operation.name, u"Q"_s);
        QCOMPARE(operation.variables.at(0).type.text(), u"[Int!]!"_s);
        QCOMPARE(operation.variables.at(0).type.innermost(), u"Int"_s);
        QCOMPARE(print(*operation.variables.at(0).defaultValue), u"[1]"_s);
        const Selection& field = operation.selections.at(0);
        QCOMPARE(field.key(), u"x"_s);
        QCOMPARE(field.name, u"f"_s);
        QCOMPARE(field.directives.at(0).name, u"skip"_s);
        QCOMPARE(field.selections.at(0).kind, Selection::Kind::Spread);
        QCOMPARE(field.selections.at(1).typeCondition, u"T"_s);
        QCOMPARE(document->fragment(u"F"_s)->at, (Location{2, 1}));
        QCOMPARE(document->fragment(u"G"_s), nullptr);
    }

    void operationNames()
    {
        const auto one = parseDocument(u"query A { a }"_s);
        QCOMPARE(selectOperation(*one, {}).value()->name, u"A"_s);
        QCOMPARE(selectOperation(*one, u"B"_s).error().message, u"Unknown operation named \"B\"."_s);
        const auto two = parseDocument(u"query A { a } mutation B { b }"_s);
        QCOMPARE(selectOperation(*two, u"B"_s).value()->kind, Operation::Kind::Mutation);
        QVERIFY(!selectOperation(*two, {}));
        const auto none = parseDocument(u"fragment F on T { a }"_s);
        QVERIFY(!selectOperation(*none, {}));
    }
};

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
