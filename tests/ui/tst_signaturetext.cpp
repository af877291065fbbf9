// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/models/signaturetext.h"

using namespace desk;
using namespace Qt::StringLiterals;
using Mistake = SignatureMistake;
using Form = SignatureForm;

namespace {

bool isSentence(const QString& text)
{
    return text.endsWith(u'.') && !text.contains(u'%') && !text.contains("  "_L1);
}

} // namespace

class TestSignatureText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMistake()
    {
        QSet<QString> seen;
        for (int i = 0; i <= int(Mistake::Unknown); ++i) {
            const QString said = ui::describe({Mistake(i), Form::Base64, u"OLD_KEY"_s, JsonStyle()}, u"KEY"_s);
            QVERIFY2(isSentence(said), qPrintable(said));
            QVERIFY2(!seen.contains(said), qPrintable(said));
            seen.insert(said);
            QVERIFY(!said.contains("base64"_L1) || Mistake(i) == Mistake::OtherForm
                || Mistake(i) == Mistake::KeyDecodedBase64);
        }
    }

    void everyForm()
    {
        QSet<QString> seen;
        for (int i = 0; i <= int(Form::Other); ++i) {
            QVERIFY(!ui::formName(Form(i)).isEmpty());
            seen.insert(ui::formName(Form(i)));
        }
        QCOMPARE(seen.size(), int(Form::Other) + 1);
    }

    void words()
    {
        QCOMPARE(ui::describe({Mistake::OtherForm, Form::Hex, {}, {}}, u"KEY"_s),
            u"The receiver computed the right signature, but writes it as hex. W&B sends base64: compare with that."_s);
        QCOMPARE(ui::describe({Mistake::OtherSecret, Form::Hex, u"OLD_KEY"_s, {}}, u"KEY"_s),
            u"The receiver uses OLD_KEY as its key. The webhook signs with KEY. It also writes it as hex, not base64."_s);
        QCOMPARE(ui::describe({Mistake::Unknown, Form::Hex, {}, {}}, u"KEY"_s),
            u"None of the usual mistakes gives this value. Compare the bytes and the key that the receiver has."_s);
    }

    void everyStyle()
    {
        QSet<QString> seen;
        for (const JsonStyle& style : jsonStyles())
            seen.insert(ui::styleName(style));
        QCOMPARE(seen.size(), jsonStyles().size());
        QCOMPARE(ui::styleName({.sorted = true}), u"without spaces, keys sorted"_s);
    }

    void tones()
    {
        QCOMPARE(ui::diagnosisTone(Mistake::None), ui::Tone::Success);
        QCOMPARE(ui::diagnosisTone(Mistake::Truncated), ui::Tone::Warning);
        QCOMPARE(ui::diagnosisTone(Mistake::Unknown), ui::Tone::Danger);
        QCOMPARE(ui::checkTone(webhook::SignatureCheck::Valid), ui::Tone::Success);
        QCOMPARE(ui::checkText(webhook::SignatureCheck::Invalid), u"Wrong"_s);
    }
};

QTEST_GUILESS_MAIN(TestSignatureText)
#include "tst_signaturetext.moc"
