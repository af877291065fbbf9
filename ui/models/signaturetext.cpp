// SPDX-License-Identifier: Apache-2.0
#include "ui/models/signaturetext.h"

#include <QCoreApplication>

namespace desk::ui {

using namespace Qt::StringLiterals;
using Mistake = SignatureMistake;
using Form = SignatureForm;

namespace {

struct SignatureText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::SignatureText)

public:
    static QString of(const SignatureDiagnosis& found, const QString& key);
    static QString ofBody(const SignatureDiagnosis& found);
    static QString ofKey(const SignatureDiagnosis& found, const QString& key);
    static QString ofWay(const SignatureDiagnosis& found);
    static bool isComputed(Mistake mistake);
};

QString SignatureText::of(const SignatureDiagnosis& found, const QString& key)
{
    switch (found.mistake) {
    case Mistake::None:
        return tr("The receiver computed the same signature.");
    case Mistake::Nothing:
        return tr("Paste the value that the receiver computed for these bytes.");
    case Mistake::OtherForm:
        return tr(
            "The receiver computed the right signature, but writes it as %1. W&B sends base64: compare with that.")
            .arg(formName(found.form));
    default:
        return ofBody(found).isEmpty() ? ofKey(found, key) : ofBody(found);
    }
}

QString SignatureText::ofBody(const SignatureDiagnosis& found)
{
    switch (found.mistake) {
    case Mistake::NewlineAdded:
        return tr("The receiver signs the body with a line end after it. Sign the bytes as they came.");
    case Mistake::NewlineLost:
        return tr("The receiver signs the body without its last line end. Sign the bytes as they came.");
    case Mistake::CrlfMade:
        return tr("The receiver turns line ends into CR LF before it signs. Sign the bytes as they came.");
    case Mistake::CrlfLost:
        return tr("The receiver turns CR LF into LF before it signs. Sign the bytes as they came.");
    case Mistake::SpaceTrimmed:
        return tr("The receiver cuts spaces off the ends of the body before it signs. Sign the bytes as they came.");
    case Mistake::Rewritten:
        return tr("The receiver reads the JSON and signs what it writes anew (%1). Sign the bytes as they came.")
            .arg(styleName(found.style.value_or(JsonStyle())));
    case Mistake::EmptyObject:
        return tr("The receiver signs {} in place of the body. Take the body before anything parses it.");
    case Mistake::EmptyBody:
        return tr("The receiver signs nothing: the body was read before. Keep its bytes for the signature.");
    default:
        return {};
    }
}

QString SignatureText::ofKey(const SignatureDiagnosis& found, const QString& key)
{
    switch (found.mistake) {
    case Mistake::KeyWithNewline:
        return tr("The receiver’s key has a line end that %1 does not have. Remove it.").arg(key);
    case Mistake::KeyTrimmed:
        return tr("%1 has spaces or a line end at its ends that the receiver’s key lacks. Rotate it without them.")
            .arg(key);
    case Mistake::KeyInQuotes:
        return tr("The receiver’s key has quotes around it. Remove them.");
    case Mistake::KeyDecodedBase64:
        return tr("The receiver decodes the key from base64 first. Use its text as it is.");
    case Mistake::KeyDecodedHex:
        return tr("The receiver decodes the key from hex first. Use its text as it is.");
    case Mistake::KeyEmpty:
        return tr("The receiver’s key is empty. Give it the value of %1.").arg(key);
    case Mistake::OtherSecret:
        return tr("The receiver uses %1 as its key. The webhook signs with %2.").arg(found.name, key);
    default:
        return ofWay(found);
    }
}

QString SignatureText::ofWay(const SignatureDiagnosis& found)
{
    switch (found.mistake) {
    case Mistake::OtherHash:
        return tr("The receiver uses HMAC with %1. W&B uses SHA-256.").arg(found.name);
    case Mistake::HashWithoutKey:
        return tr("The receiver hashes the body without a key. Use HMAC-SHA256 with it.");
    case Mistake::KeyBeforeBody:
        return tr("The receiver hashes the key and the body as one text. Use HMAC-SHA256, which is more than that.");
    case Mistake::KeyPasted:
        return tr("That is the key itself, not a signature. Look at what the receiver prints.");
    case Mistake::Truncated:
        return tr("That is only the beginning of the right signature. Compare the whole of it.");
    default:
        return tr("None of the usual mistakes gives this value. Compare the bytes and the key that the receiver has.");
    }
}

/// Its form says something about the receiver.
bool SignatureText::isComputed(Mistake mistake)
{
    return mistake != Mistake::None && mistake != Mistake::Nothing && mistake != Mistake::OtherForm
        && mistake != Mistake::KeyPasted && mistake != Mistake::Truncated && mistake != Mistake::Unknown;
}

} // namespace

QString describe(const SignatureDiagnosis& diagnosis, const QString& key)
{
    const QString said = SignatureText::of(diagnosis, key);
    if (!SignatureText::isComputed(diagnosis.mistake) || diagnosis.form == Form::Base64)
        return said;
    return QString(
        said + u' ' + SignatureText::tr("It also writes it as %1, not base64.").arg(formName(diagnosis.form)));
}

Tone diagnosisTone(SignatureMistake mistake)
{
    switch (mistake) {
    case Mistake::None:
        return Tone::Success;
    case Mistake::Nothing:
        return Tone::Info;
    case Mistake::Unknown:
        return Tone::Danger;
    default:
        return Tone::Warning;
    }
}

QString formName(SignatureForm form)
{
    switch (form) {
    case Form::Base64:
        return SignatureText::tr("base64");
    case Form::UnpaddedBase64:
        return SignatureText::tr("base64 without = at its end");
    case Form::UrlSafeBase64:
        return SignatureText::tr("URL-safe base64");
    case Form::Hex:
        return SignatureText::tr("hex");
    case Form::UpperHex:
        return SignatureText::tr("upper-case hex");
    case Form::PrefixedHex:
        return SignatureText::tr("a prefix and hex");
    case Form::PrefixedBase64:
        return SignatureText::tr("a prefix and base64");
    case Form::Base64OfHex:
        return SignatureText::tr("base64 of the hex text");
    case Form::Other:
        break;
    }
    return SignatureText::tr("something else");
}

QString styleName(const JsonStyle& style)
{
    QStringList parts;
    switch (style.layout) {
    case JsonStyle::Layout::Compact:
        parts.append(SignatureText::tr("without spaces"));
        break;
    case JsonStyle::Layout::Spaced:
        parts.append(SignatureText::tr("with a space after , and :, as Python does"));
        break;
    case JsonStyle::Layout::Indented2:
        parts.append(SignatureText::tr("indented by 2"));
        break;
    case JsonStyle::Layout::Indented4:
        parts.append(SignatureText::tr("indented by 4"));
        break;
    }
    if (style.sorted)
        parts.append(SignatureText::tr("keys sorted"));
    if (style.escapes == JsonStyle::Escapes::Ascii)
        parts.append(SignatureText::tr("letters beyond ASCII escaped"));
    if (style.escapes == JsonStyle::Escapes::Html)
        parts.append(SignatureText::tr("< > & escaped, as Go does"));
    if (style.shortNumbers)
        parts.append(SignatureText::tr("numbers shortened, as JavaScript does"));
    return parts.join(u", "_s);
}

QString checkText(webhook::SignatureCheck check)
{
    using webhook::SignatureCheck;
    switch (check) {
    case SignatureCheck::Valid:
        return SignatureText::tr("Valid");
    case SignatureCheck::Invalid:
        return SignatureText::tr("Wrong");
    case SignatureCheck::Missing:
        return SignatureText::tr("Missing");
    case SignatureCheck::NotChecked:
        break;
    }
    return SignatureText::tr("Not checked");
}

Tone checkTone(webhook::SignatureCheck check)
{
    using webhook::SignatureCheck;
    switch (check) {
    case SignatureCheck::Valid:
        return Tone::Success;
    case SignatureCheck::Invalid:
        return Tone::Danger;
    case SignatureCheck::Missing:
        return Tone::Warning;
    case SignatureCheck::NotChecked:
        break;
    }
    return Tone::Neutral;
}

} // namespace desk::ui
