// SPDX-License-Identifier: Apache-2.0
#include "app/core/payloadtemplate.h"
#include "app/core/signature.h"
#include "tests/support/eventually.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace desk;
using namespace Qt::StringLiterals;

class TestPayloadTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void renders_data();
    void renders();
    void partsCoverTheSource_data();
    void partsCoverTheSource();
    void listsVariablesOnce();
    void tellsWhereValuesWent();
    void escapedValuesStayJson();
    void signsLikeTheDocumentedSample();
};

void TestPayloadTemplate::renders_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("unresolved");
    const auto row = [](const char* name, const QString& source, const QString& text,
                         const QStringList& unresolved = {}) { QTest::newRow(name) << source << text << unresolved; };
    row("no variable", u"{\"a\":1}"_s, u"{\"a\":1}"_s);
    row("one", u"{\"a\":\"${alias}\"}"_s, u"{\"a\":\"production\"}"_s);
    row("twice", u"${alias}-${alias}"_s, u"production-production"_s);
    row("escaped in a string", u"{\"q\":\"${quote}\"}"_s, u"{\"q\":\"say \\\"hi\\\"\\n\"}"_s);
    row("as it is outside a string", u"{\"n\":${number}}"_s, u"{\"n\":42}"_s);
    row("after an escaped quote", u"{\"q\":\"\\\"${quote}\"}"_s, u"{\"q\":\"\\\"say \\\"hi\\\"\\n\"}"_s);
    row("empty value", u"[${empty}]"_s, u"[]"_s);
    row("unresolved stays", u"${nothing} ${nothing} ${alias}"_s, u"${nothing} ${nothing} production"_s, {u"nothing"_s});
    row("metadata", u"${artifact_metadata.acc}"_s, u"0.9"_s);
    row("metadata key with spaces", u"${artifact_metadata.val acc}"_s, u"0.8"_s);
    row("no name", u"${}"_s, u"${}"_s);
    row("not a name", u"${1a} ${a b} ${a-b}"_s, u"${1a} ${a b} ${a-b}"_s);
    row("unclosed", u"x ${alias"_s, u"x ${alias"_s);
    row("nested", u"${a${alias}}"_s, u"${aproduction}"_s);
    row("dollar alone", u"$alias $ {alias}"_s, u"$alias $ {alias}"_s);
    row("a value is not rendered again", u"${loop}"_s, u"${alias}"_s);
    row("adjacent", u"${alias}${number}"_s, u"production42"_s);
}

void TestPayloadTemplate::renders()
{
    QFETCH(QString, source);
    QFETCH(QString, text);
    QFETCH(QStringList, unresolved);
    const VariableValues values{{u"alias"_s, u"production"_s}, {u"quote"_s, u"say \"hi\"\n"_s}, {u"number"_s, u"42"_s},
        {u"empty"_s, u""_s}, {u"artifact_metadata.acc"_s, u"0.9"_s}, {u"artifact_metadata.val acc"_s, u"0.8"_s},
        {u"loop"_s, u"${alias}"_s}};
    const RenderedPayload rendered = render(parseTemplate(source), values);
    QCOMPARE(rendered.text, text);
    QCOMPARE(rendered.unresolved, unresolved);
}

void TestPayloadTemplate::partsCoverTheSource_data()
{
    renders_data();
}

void TestPayloadTemplate::partsCoverTheSource()
{
    QFETCH(QString, source);
    qsizetype at = 0;
    for (const TemplatePart& part : parseTemplate(source).parts) {
        QCOMPARE(part.start, at);
        at += part.length;
    }
    QCOMPARE(at, source.size());
}

void TestPayloadTemplate::listsVariablesOnce()
{
    QCOMPARE(variables(parseTemplate(u"${b} ${a} ${b} ${artifact_metadata.k}"_s)),
        (QStringList{u"b"_s, u"a"_s, u"artifact_metadata.k"_s}));
}

void TestPayloadTemplate::tellsWhereValuesWent()
{
    const RenderedPayload rendered =
        render(parseTemplate(u"{\"${a}\":\"${b}\"} ${c}"_s), {{u"a"_s, u"x\n"_s}, {u"b"_s, u""_s}});
    QCOMPARE(rendered.text, u"{\"x\\n\":\"\"} ${c}"_s);
    QCOMPARE(rendered.values, (QList<RenderedValue>{{u"a"_s, 2, 3}, {u"b"_s, 8, 0}, {u"c"_s, 11, 4}}));
}

void TestPayloadTemplate::escapedValuesStayJson()
{
    QString nasty;
    for (char16_t c = 1; c < 0x80; ++c)
        nasty += QChar(c);
    const RenderedPayload rendered = render(parseTemplate(u"{\"v\":\"${v}\"}"_s), {{u"v"_s, nasty}});
    QCOMPARE(QJsonDocument::fromJson(rendered.text.toUtf8()).object()["v"_L1].toString(), nasty);
}

void TestPayloadTemplate::signsLikeTheDocumentedSample()
{
    // docs/protocol.md 6, check value.
    QCOMPARE(webhookSignature("key", R"({"a":1})"), QByteArray("iKZ/JLvNrtDmyZdAS7eadDuvRMa6svTCcyjjAJ0i40I="));
    QVERIFY(sameBytes("abc", "abc"));
    QVERIFY(!sameBytes("abc", "abd"));
    QVERIFY(!sameBytes("abc", "ab"));
}

QTEST_GUILESS_MAIN(TestPayloadTemplate)
#include "tst_payloadtemplate.moc"
