// SPDX-License-Identifier: Apache-2.0
#include "app/core/signature.h"
#include "app/core/signaturelab.h"
#include "tests/support/eventually.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

using namespace desk;
using namespace Qt::StringLiterals;
using Mistake = SignatureMistake;
using Form = SignatureForm;

namespace {

const QByteArray key = "a2V5LW9mLXRoZS1ob29r";
const QByteArray body = "{\n  \"model\" : \"churn\\/v7\",\n  \"b\": [1.0, {}, []],\n  \"a\": \"\xC3\xA4<b>\"\n}";

QByteArray hmac(
    const QByteArray& k, const QByteArray& b, QCryptographicHash::Algorithm hash = QCryptographicHash::Sha256)
{
    return QMessageAuthenticationCode::hash(b, k, hash);
}

NamedSecret secret(const QString& name, const QByteArray& value)
{
    return {name, *Secret::ofText(value)};
}

SignatureDiagnosis ask(const QByteArray& pasted, const QByteArray& of = body, const QByteArray& with = key)
{
    return diagnose(QString::fromLatin1(pasted), of, secret(u"KEY"_s, with),
        {secret(u"OTHER"_s, "other"), secret(u"OLD_KEY"_s, "old key")});
}

} // namespace

class TestSignatureLab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// docs/protocol.md 6.
    void checkValue()
    {
        const SignatureForms forms = signatureForms("key", "{\"a\":1}");
        QCOMPARE(forms.base64, QByteArray("iKZ/JLvNrtDmyZdAS7eadDuvRMa6svTCcyjjAJ0i40I="));
        QCOMPARE(forms.base64, webhookSignature("key", "{\"a\":1}"));
        QCOMPARE(forms.hex, QByteArray("88a67f24bbcdaed0e6c997404bb79a743baf44c6bab2f4c27328e3009d22e342"));
        QCOMPARE(forms.prefixedHex, QByteArray("sha256=" + forms.hex));
        QCOMPARE(forms.raw, QByteArray::fromHex(forms.hex));
        QCOMPARE(ask(forms.base64, "{\"a\":1}", "key").mistake, Mistake::None);
    }

    void forms_data()
    {
        QTest::addColumn<QByteArray>("pasted");
        QTest::addColumn<Mistake>("mistake");
        QTest::addColumn<Form>("form");
        const QByteArray right = hmac(key, body);
        const auto row = [](const char* name, const QByteArray& pasted, Form form,
                             Mistake mistake = Mistake::OtherForm) {
            QTest::newRow(name) << pasted << mistake << form;
        };
        row("base64", right.toBase64(), Form::Base64, Mistake::None);
        row("with space around", " " + right.toBase64() + "\n", Form::Base64, Mistake::None);
        row("header line", "X-Wandb-Signature: " + right.toBase64(), Form::Base64, Mistake::None);
        row("in quotes", '"' + right.toBase64() + '"', Form::Base64, Mistake::None);
        row("unpadded", right.toBase64(QByteArray::OmitTrailingEquals), Form::UnpaddedBase64);
        row("hex", right.toHex(), Form::Hex);
        row("upper-case hex", right.toHex().toUpper(), Form::UpperHex);
        row("sha256=hex", "sha256=" + right.toHex(), Form::PrefixedHex);
        row("sha256=base64", "sha256=" + right.toBase64(), Form::PrefixedBase64);
        row("v0=hex", "v0=" + right.toHex(), Form::PrefixedHex);
        row("base64 of hex", right.toHex().toBase64(), Form::Base64OfHex);
        row("half of it", right.left(16).toHex(), Form::Hex, Mistake::Truncated);
        row("cut in the middle", right.toHex().left(21), Form::Hex, Mistake::Truncated);
        row("cut base64", right.toBase64().left(21), Form::UnpaddedBase64, Mistake::Truncated);
        row("another", hmac("x", "y").toBase64(), Form::Base64, Mistake::Unknown);
        row("words", "what is this?", Form::Other, Mistake::Unknown);
        row("five characters", right.toHex().left(5), Form::UnpaddedBase64, Mistake::Unknown);
        row("nothing", "  ", Form::Base64, Mistake::Nothing);
        row("the key", key, Form::Other, Mistake::KeyPasted);
    }

    void forms()
    {
        QFETCH(const QByteArray, pasted);
        QFETCH(const Mistake, mistake);
        QFETCH(const Form, form);
        const SignatureDiagnosis found = ask(pasted);
        QCOMPARE(int(found.mistake), int(mistake));
        QCOMPARE(int(found.form), int(form));
    }

    /// Which characters of base64 the two alphabets write otherwise depends on the bytes.
    void urlSafe()
    {
        const QByteArray standard = signatureForms("key", "{\"a\":1}").base64;
        QVERIFY(standard.contains('/'));
        const QByteArray safe = QByteArray(standard).replace('/', '_').replace('+', '-');
        QCOMPARE(int(ask(safe, "{\"a\":1}", "key").form), int(Form::UrlSafeBase64));
        QCOMPARE(int(ask(safe, "{\"a\":1}", "key").mistake), int(Mistake::OtherForm));
        QCOMPARE(int(ask(safe.chopped(1), "{\"a\":1}", "key").form), int(Form::UrlSafeBase64));
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("hashed");
        QTest::addColumn<Mistake>("mistake");
        QTest::newRow("newline") << body << body + "\n" << Mistake::NewlineAdded;
        QTest::newRow("CRLF at the end") << body << body + "\r\n" << Mistake::NewlineAdded;
        QTest::newRow("newline lost") << body + "\n" << body << Mistake::NewlineLost;
        QTest::newRow("CRLF made") << body << QByteArray(body).replace("\n", "\r\n") << Mistake::CrlfMade;
        QTest::newRow("CRLF lost") << QByteArray(body).replace("\n", "\r\n") << body << Mistake::CrlfLost;
        QTest::newRow("trimmed") << " " + body + "\n " << body << Mistake::SpaceTrimmed;
        QTest::newRow("empty object") << body << QByteArray("{}") << Mistake::EmptyObject;
        QTest::newRow("empty") << body << QByteArray() << Mistake::EmptyBody;
    }

    void bodies()
    {
        QFETCH(const QByteArray, sent);
        QFETCH(const QByteArray, hashed);
        QFETCH(const Mistake, mistake);
        QCOMPARE(int(ask(hmac(key, hashed).toBase64(), sent).mistake), int(mistake));
        const SignatureDiagnosis hex = ask(hmac(key, hashed).toHex(), sent);
        QCOMPARE(int(hex.mistake), int(mistake));
        QCOMPARE(int(hex.form), int(Form::Hex));
    }

    void rewritings_data()
    {
        QTest::addColumn<QByteArray>("hashed");
        QTest::addColumn<JsonStyle>("style");
        using Layout = JsonStyle::Layout;
        using Escapes = JsonStyle::Escapes;
        const auto row = [](const char* name, const QByteArray& text, const JsonStyle& style) {
            QTest::newRow(name) << text << style;
        };
        row("compact", "{\"model\":\"churn/v7\",\"b\":[1.0,{},[]],\"a\":\"\xC3\xA4<b>\"}", {});
        row("compact, sorted", "{\"a\":\"\xC3\xA4<b>\",\"b\":[1.0,{},[]],\"model\":\"churn/v7\"}", {.sorted = true});
        row("JSON.stringify", "{\"model\":\"churn/v7\",\"b\":[1,{},[]],\"a\":\"\xC3\xA4<b>\"}", {.shortNumbers = true});
        row("json.dumps", "{\"model\": \"churn/v7\", \"b\": [1.0, {}, []], \"a\": \"\\u00e4<b>\"}",
            {.layout = Layout::Spaced, .escapes = Escapes::Ascii});
        row("json.dumps, not ASCII alone", "{\"model\": \"churn/v7\", \"b\": [1.0, {}, []], \"a\": \"\xC3\xA4<b>\"}",
            {.layout = Layout::Spaced});
        row("json.dumps, sorted", "{\"a\": \"\\u00e4<b>\", \"b\": [1.0, {}, []], \"model\": \"churn/v7\"}",
            {.layout = Layout::Spaced, .escapes = Escapes::Ascii, .sorted = true});
        row("pretty",
            "{\n  \"model\": \"churn/v7\",\n  \"b\": [\n    1.0,\n    {},\n    []\n  ],\n  \"a\": \"\xC3\xA4<b>\"\n}",
            {.layout = Layout::Indented2});
        row("pretty, four",
            "{\n    \"model\": \"churn/v7\",\n    \"b\": [\n        1.0,\n        {},\n        []\n    ],\n    \"a\": "
            "\"\xC3\xA4<b>\"\n}",
            {.layout = Layout::Indented4});
        row("Go", "{\"a\":\"\xC3\xA4\\u003cb\\u003e\",\"b\":[1,{},[]],\"model\":\"churn/v7\"}",
            {.escapes = Escapes::Html, .sorted = true, .shortNumbers = true});
        row("jq", "{\"model\":\"churn/v7\",\"b\":[1.0,{},[]],\"a\":\"\xC3\xA4<b>\"}\n", {});
    }

    void rewritings()
    {
        QFETCH(const QByteArray, hashed);
        QFETCH(const JsonStyle, style);
        const SignatureDiagnosis found = ask(hmac(key, hashed).toBase64());
        QCOMPARE(int(found.mistake), int(Mistake::Rewritten));
        QVERIFY(found.style);
        QCOMPARE(rewritten(QString::fromUtf8(body), *found.style)->toUtf8(), hashed.trimmed());
        QVERIFY(*found.style == style);
    }

    void rewritingKeepsWhatItCannotChange()
    {
        QCOMPARE(*rewritten(u" {\"a\" : 12345678901234567890.10, \"a\":\"\\ud83d\\ude00\", \"\\n\":null} ", {}),
            u"{\"a\":\"\U0001F600\",\"\\n\":null}"_s);
        QCOMPARE(*rewritten(u"\"\U0001F600\"", {.escapes = JsonStyle::Escapes::Ascii}), u"\"\\ud83d\\ude00\""_s);
        // Half a pair has no bytes of its own: JavaScript and Python leave it escaped.
        QCOMPARE(*rewritten(u"\"\\uD83D\"", {}), u"\"\\ud83d\""_s);
        QCOMPARE(*rewritten(u"[1e2,0.10,-0.5]", {.shortNumbers = true}), u"[100,0.1,-0.5]"_s);
        QVERIFY(!rewritten(u"{\"a\":}", {}));
        QVERIFY(!rewritten(u"", {}));
    }

    void keys_data()
    {
        QTest::addColumn<QByteArray>("configured");
        QTest::addColumn<QByteArray>("used");
        QTest::addColumn<Mistake>("mistake");
        QTest::newRow("newline") << key << key + "\n" << Mistake::KeyWithNewline;
        QTest::newRow("CRLF") << key << key + "\r\n" << Mistake::KeyWithNewline;
        QTest::newRow("trimmed") << " " + key + "\n" << key << Mistake::KeyTrimmed;
        QTest::newRow("quotes") << key << '"' + key + '"' << Mistake::KeyInQuotes;
        QTest::newRow("decoded") << key << QByteArray("key-of-the-hook") << Mistake::KeyDecodedBase64;
        QTest::newRow("decoded hex") << QByteArray("6b6579") << QByteArray("key") << Mistake::KeyDecodedHex;
        QTest::newRow("empty") << key << QByteArray() << Mistake::KeyEmpty;
        QTest::newRow("another secret") << key << QByteArray("old key") << Mistake::OtherSecret;
    }

    void keys()
    {
        QFETCH(const QByteArray, configured);
        QFETCH(const QByteArray, used);
        QFETCH(const Mistake, mistake);
        const SignatureDiagnosis found = ask(hmac(used, body).toBase64(), body, configured);
        QCOMPARE(int(found.mistake), int(mistake));
        QCOMPARE(found.name, mistake == Mistake::OtherSecret ? u"OLD_KEY"_s : QString());
    }

    void otherWays()
    {
        const auto sha1 = ask(hmac(key, body, QCryptographicHash::Sha1).toHex().prepend("sha1="));
        QCOMPARE(int(sha1.mistake), int(Mistake::OtherHash));
        QCOMPARE(sha1.name, u"SHA-1"_s);
        QCOMPARE(int(sha1.form), int(Form::PrefixedHex));
        const auto sha512 = ask(hmac(key, body, QCryptographicHash::Sha512).toBase64());
        QCOMPARE(sha512.name, u"SHA-512"_s);
        const auto plain = [](const QByteArray& bytes) {
            return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        };
        QCOMPARE(int(ask(plain(body)).mistake), int(Mistake::HashWithoutKey));
        QCOMPARE(int(ask(plain(key + body)).mistake), int(Mistake::KeyBeforeBody));
    }

    /// A body that is already as a mistake would make it is no mistake.
    void nothingToTell()
    {
        QCOMPARE(int(ask(hmac(key, "{}").toBase64(), "{}").mistake), int(Mistake::None));
        QCOMPARE(int(ask(hmac(key, "").toBase64(), "").mistake), int(Mistake::None));
        QCOMPARE(int(ask(hmac("z", "not json").toBase64(), "not json").mistake), int(Mistake::Unknown));
    }
};

QTEST_GUILESS_MAIN(TestSignatureLab)
#include "tst_signaturelab.moc"
