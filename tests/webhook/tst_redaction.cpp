// SPDX-License-Identifier: Apache-2.0
#include "app/core/redaction.h"
#include "tests/support/eventually.h"

#include <QRandomGenerator>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace desk;

namespace {

Secret secretOf(const QByteArray& bytes)
{
    return *Secret::forToken(bytes);
}

const QByteArray mark = "••••";

NamedSecret named(const QString& name, const QByteArray& bytes)
{
    return {name, *Secret::ofText(bytes)};
}

const QByteArray awkward = "a\"b\\c/d\n<\xC3\xA4&\xF0\x9F\x94\x91'+ e";

/// As encoders of other languages write it.
QByteArray jsonForm(const QByteArray& text, bool ascii, bool slash)
{
    QByteArray out;
    for (const QChar c : QString::fromUtf8(text)) {
        if (c == u'"' || c == u'\\' || (c == u'/' && slash))
            out += '\\';
        if (c == u'\n')
            out += "\\n";
        else if (c.unicode() > 0x7f || (ascii && !c.isLetterOrNumber() && c != u'"' && c != u'\\' && c != u'/'))
            out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        else
            out += char(c.unicode());
    }
    return out;
}

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

    /// Made up to take long: each place looked at must not look through all that follows.
    void longRunsEnd_data()
    {
        QTest::addColumn<QByteArray>("run");
        QTest::newRow("backslashes") << QByteArray("\\");
        QTest::newRow("escaped backslashes") << QByteArray("\\u005c");
        QTest::newRow("entities") << QByteArray("&amp;");
        QTest::newRow("percent") << QByteArray("%73");
        QTest::newRow("its first letter") << QByteArray("s");
        QTest::newRow("Basic") << QByteArray("Basic ");
        QTest::newRow("base64") << QByteArray("A");
    }

    void longRunsEnd()
    {
        QFETCH(QByteArray, run);
        const QByteArray text = run.repeated(1'000'000 / run.size());
        const QList<Secret> secrets{secretOf("s3cret-value-0123"), secretOf("\\\\x"), secretOf("&&&x")};
        QCOMPARE(redacted(text, secrets), text);
        QCOMPARE(redacted(QByteArray("Basic " + text), secrets), QByteArray("Basic " + text));
        QCOMPARE(redacted(QByteArray(text + "s3cret-value-0123"), secrets).right(mark.size()), mark);
        // Whatever stands before it, it is found.
        const QByteArray escaped = "{" + text + "\\u0073" + "3cret-value-0123}";
        QVERIFY(redacted(escaped, secrets).endsWith(QByteArray(mark + "}")));
    }

    void namedForms_data()
    {
        QTest::addColumn<QByteArray>("form");
        const QByteArray& secret = awkward;
        QTest::newRow("plain") << secret;
        QTest::newRow("percent") << secret.toPercentEncoding();
        QTest::newRow("form") << secret.toPercentEncoding().replace("%20", "+");
        QTest::newRow("json") << QByteArray("a\\\"b\\\\c/d\\n<\xC3\xA4&\xF0\x9F\x94\x91'+ e");
        QTest::newRow("json ascii") << jsonForm(secret, false, false);
        QTest::newRow("json all") << jsonForm(secret, true, true);
        QTest::newRow("json all upper") << jsonForm(secret, true, true).replace("\\u00e4", "\\u00E4");
        QTest::newRow("json twice") << jsonForm(jsonForm(secret, false, true), false, true);
        QTest::newRow("html") << QByteArray("a&quot;b\\c/d\n&lt;\xC3\xA4&amp;\xF0\x9F\x94\x91&#39;+ e");
        QTest::newRow("html numbers") << QByteArray("a&#34;b\\c&#x2F;d\n&#60;\xC3\xA4&#x26;\xF0\x9F\x94\x91&#x27;+ e");
        QTest::newRow("hex") << secret.toHex();
        QTest::newRow("hex upper") << secret.toHex().toUpper();
        QTest::newRow("base64") << secret.toBase64();
        QTest::newRow("base64 with slashes escaped") << secret.toBase64().replace("/", "\\/");
        QTest::newRow("base64 percent") << secret.toBase64().toPercentEncoding();
        QTest::newRow("base64 url") << secret.toBase64(QByteArray::Base64UrlEncoding);
    }

    void namedForms()
    {
        QFETCH(QByteArray, form);
        const QByteArray text = "{\"k\": \"" + form + "\", \"n\": 1}";
        const MaskedBytes result = masked(text, {named(u"OTHER"_s, "not there"), named(u"KEY"_s, awkward)});
        QCOMPARE(result.spans.size(), 1);
        const MaskedSpan& span = result.spans.first();
        QCOMPARE(span.original.name, u"KEY"_s);
        QCOMPARE(span.original.start, 7);
        QVERIFY(span.original.length >= form.size() - 6); // without the padding
        QVERIFY(span.original.length <= form.size());
        const QByteArray expected = mark + " KEY (" + QByteArray::number(span.original.length) + " bytes)";
        QCOMPARE(result.bytes.mid(span.start, span.length), expected);
        QCOMPARE(result.bytes.first(span.start), text.first(7));
        QCOMPARE(result.bytes.mid(span.start + span.length), text.mid(7 + span.original.length));
    }

    void basic_data()
    {
        QTest::addColumn<QByteArray>("pair");
        QTest::newRow("user and secret") << QByteArray("user:s3cr");
        QTest::newRow("secret alone") << QByteArray("s3cr:");
        QTest::newRow("secret and password") << QByteArray("s3cr:x");
        QTest::newRow("long user") << QByteArray("some.user:s3cr");
    }

    /// Too short to be found in base64, but there it is looked into.
    void basic()
    {
        QFETCH(QByteArray, pair);
        const QByteArray encoded = pair.toBase64();
        const QByteArray text = "authorization: bASIC " + encoded + "\r\n";
        const MaskedBytes result = masked(text, {named(u"T"_s, "s3cr")});
        QCOMPARE(
            result.bytes, "authorization: bASIC " + mark + " T (" + QByteArray::number(encoded.size()) + " bytes)\r\n");
    }

    void namesOfThoseThatOverlap()
    {
        const QList<NamedSecret> secrets{named(u"A"_s, "abcdef"), named(u"B"_s, "cdefgh")};
        QCOMPARE(masked("<abcdefgh>"_ba, secrets).bytes, QByteArray("<" + mark + " A + B (8 bytes)>"));
        QCOMPARE(masked("abcdef cdefgh"_ba, secrets).bytes, QByteArray(mark + " A (6 bytes) " + mark + " B (6 bytes)"));
    }

    /// What was masked once stays as it is, even where a value is a word of the mark.
    void masksStay()
    {
        const QList<NamedSecret> secrets{named(u"A"_s, "bytes"), named(u"NAME"_s, "NAME"), named(u"B"_s, "abcdef")};
        const QByteArray once = masked("x bytes NAME abcdef y"_ba, secrets).bytes;
        QCOMPARE(once, QByteArray("x " + mark + " A (5 bytes) " + mark + " NAME (4 bytes) " + mark + " B (6 bytes) y"));
        QCOMPARE(masked(once, secrets).bytes, once);
        // What only looks like one hides nothing.
        QCOMPARE(masked(QByteArray(mark + " abcdef (6 bytes)"), secrets).bytes,
            QByteArray(mark + " " + mark + " B (6 bytes) (6 " + mark + " A (5 bytes))"));
    }

    void beginningWhereBytesWereCut()
    {
        const QList<NamedSecret> secrets{named(u"A"_s, "token-0123456789")};
        QVERIFY(secretSpans("body: token-012"_ba, secrets).isEmpty());
        QCOMPARE(secretSpans("body: token-012"_ba, secrets, Ending::Cut), (QList<SecretSpan>{{6, 9, u"A"_s}}));
        QVERIFY(secretSpans("body: tok"_ba, secrets, Ending::Cut).isEmpty());
        const QByteArray encoded = QByteArray("token-0123456789").toBase64().first(9);
        QCOMPARE(secretSpans(encoded, secrets, Ending::Cut), (QList<SecretSpan>{{0, 9, u"A"_s}}));
    }

    /// A value that is itself an escape, as it is and escaped.
    void escapesInTheValue()
    {
        const QByteArray value = "x%25y&amp;z\\u0041\\\\";
        const QByteArray html = "x%25y&amp;amp;z\\u0041\\\\";
        for (const QByteArray& form : {value, value.toPercentEncoding(), html, jsonForm(value, true, true)})
            QCOMPARE(masked("[" + form + "]", {named(u"A"_s, value)}).bytes,
                "[" + mark + " A (" + QByteArray::number(form.size()) + " bytes)]");
    }

    void afterALongRunOfBackslashes()
    {
        for (const qsizetype run : {1, 17, 40}) {
            const QByteArray before(run, '\\');
            const QByteArray rest = masked(before + "\\abcdef;", {named(u"A"_s, "\\abcdef")}).bytes;
            QVERIFY2(!rest.contains("abcdef") && rest.endsWith("bytes);"), rest.constData());
        }
    }

    void edgesThatWereTrimmed()
    {
        QCOMPARE(masked("k=abcdef;"_ba, {named(u"A"_s, "abcdef\n")}).bytes, QByteArray("k=" + mark + " A (6 bytes);"));
    }

    /// Any bytes around: what is no secret comes through as it is.
    void elsewhereByteForByte()
    {
        QRandomGenerator random(7);
        const QList<NamedSecret> secrets{named(u"A"_s, "token-0123456789"), named(u"B"_s, awkward)};
        for (int round = 0; round < 300; ++round) {
            QByteArray text;
            QByteArray expected;
            for (int part = 0; part < 6; ++part) {
                QByteArray noise(int(random.bounded(40)), '\0');
                for (char& c : noise)
                    c = char(random.bounded(256));
                const NamedSecret& secret = secrets[int(random.bounded(2))];
                const QByteArray value = secret.value.bytes();
                // A byte that no escaping takes in.
                text += noise + '\1' + value + '\1';
                expected += noise + '\1' + mark + ' ' + secret.name.toUtf8() + " (" + QByteArray::number(value.size())
                    + " bytes)\1";
            }
            QCOMPARE(masked(text, secrets).bytes, expected);
        }
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
