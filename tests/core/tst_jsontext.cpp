// SPDX-License-Identifier: Apache-2.0
#include "app/core/jsontext.h"
#include "tests/support/eventually.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace desk;
using namespace Qt::StringLiterals;

class TestJsonText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsMembers();
    void refuses_data();
    void refuses();
    void anEscapeHasFourHexDigits();
    void escapesEveryCharacter();
    void escapesNoMoreThanItHasTo();
    void escapesHalfPairs();
    void escapesAsAsked();
};

void TestJsonText::findsMembers()
{
    const QString text = u" {\"a\" : [1, {\"x\":\"}\"}] ,\"b\\u0041\":\"q\\\"r\",\"a\":-0, \"n\":null}"_s;
    const auto members = jsonMembers(text);
    QVERIFY(members);
    QStringList found;
    for (const JsonMember& member : *members)
        found.append(member.key + u'=' + text.mid(member.start, member.length));
    QCOMPARE(found, (QStringList{u"a=[1, {\"x\":\"}\"}]"_s, u"bA=\"q\\\"r\""_s, u"a=-0"_s, u"n=null"_s}));
    QCOMPARE(jsonMembers(u"{}"_s), QList<JsonMember>{});
}

void TestJsonText::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u""_s, u"[]"_s, u"{"_s, u"{\"a\"}"_s, u"{} x"_s, u"null"_s, u"\"a\""_s})
        QTest::newRow(qPrintable(u"text: "_s + text)) << text;
}

void TestJsonText::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!jsonMembers(text));
}

void TestJsonText::anEscapeHasFourHexDigits()
{
    QVERIFY(isJson(u"\"\\u0aF9\""_s));
    for (const QString& digits : {u"0x12"_s, u"0X12"_s, u"+123"_s, u" 123"_s, u"123"_s, u"12g4"_s, u"\u0661234"_s})
        QVERIFY2(!isJson(QString(u"\"\\u"_s + digits + u'"')), qPrintable(digits));
}

void TestJsonText::escapesEveryCharacter()
{
    QString all(QChar(0xfeff));
    for (char16_t c = 1; c < 0x300; ++c)
        all += QChar(c);
    const QByteArray json = ("[\""_L1 + jsonEscaped(all) + "\"]"_L1).toUtf8();
    QCOMPARE(QJsonDocument::fromJson(json).array().at(0).toString(), all);
}

void TestJsonText::escapesNoMoreThanItHasTo()
{
    QCOMPARE(jsonEscaped({}), QString());
    QCOMPARE(jsonEscaped(u"plain ä \U0001F600"), u"plain ä \U0001F600"_s);
    QCOMPARE(jsonEscaped(u"\"a\\b\n\r\tc\b\f\""), u"\\\"a\\\\b\\n\\r\\tc\\u0008\\u000c\\\""_s);
    QCOMPARE(jsonQuoted(u"a\nb"), u"\"a\\nb\""_s);
}

void TestJsonText::escapesHalfPairs()
{
    const QChar high(0xd83d);
    const QChar low(0xde00);
    const QString pair = QString(high) + low;
    QCOMPARE(jsonEscaped(QString(high + pair + low)), QString(u"\\ud83d"_s + pair + u"\\ude00"_s));
    QCOMPARE(jsonEscaped(QString(QString(low) + u'a' + high)), u"\\ude00a\\ud83d"_s);
}

void TestJsonText::escapesAsAsked()
{
    QCOMPARE(
        jsonEscaped(QString(QChar(0xfeff) + u"\b\f"_s), {.shortControls = true}), QString(QChar(0xfeff) + u"\\b\\f"_s));
    const JsonEscapes ascii{.also = [](char16_t unit) { return unit > 0x7e; }};
    QCOMPARE(jsonEscaped(u"aä\U0001F600b", ascii), u"a\\u00e4\\ud83d\\ude00b"_s);
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
