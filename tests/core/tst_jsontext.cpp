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
    void escapesEveryCharacter();
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

void TestJsonText::escapesEveryCharacter()
{
    QString all(QChar(0xfeff));
    for (char16_t c = 1; c < 0x300; ++c)
        all += QChar(c);
    const QByteArray json = ("[\""_L1 + jsonEscaped(all) + "\"]"_L1).toUtf8();
    QCOMPARE(QJsonDocument::fromJson(json).array().at(0).toString(), all);
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
