// SPDX-License-Identifier: Apache-2.0
#include "app/core/signaturelab.h"

#include "app/core/signature.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using Mistake = SignatureMistake;
using Form = SignatureForm;

constexpr qsizetype shortest = 6; ///< bytes of a beginning that mean something
constexpr qsizetype longestRewritten = qsizetype{1024} * 1024;

QByteArray hmac(const QByteArray& key, const QByteArray& body, QCryptographicHash::Algorithm hash)
{
    return QMessageAuthenticationCode::hash(body, key, hash);
}

QByteArray hmac256(const QByteArray& key, const QByteArray& body)
{
    return hmac(key, body, QCryptographicHash::Sha256);
}

// What was pasted

struct Reading {
    Form form = Form::Other;
    QByteArray digest;
};

bool isHex(const QByteArray& text)
{
    static const QRegularExpression hex(u"^(?:[0-9A-Fa-f]{2})+$"_s);
    return hex.match(QString::fromLatin1(text)).hasMatch();
}

std::optional<QByteArray> base64Decoded(const QByteArray& text, QByteArray::Base64Options options)
{
    const auto result = QByteArray::fromBase64Encoding(text, options | QByteArray::AbortOnBase64DecodingErrors);
    return result && !result.decoded.isEmpty() ? std::optional(result.decoded) : std::nullopt;
}

/// Every way to read the text, the likeliest first: hex is valid base64 too.
QList<Reading> readings(const QByteArray& text, bool prefixed)
{
    QList<Reading> found;
    if (isHex(text)) {
        const bool isUpper = text != text.toLower();
        found.append({prefixed ? Form::PrefixedHex : isUpper ? Form::UpperHex : Form::Hex, QByteArray::fromHex(text)});
    }
    const bool isUrlSafe = text.contains('-') || text.contains('_');
    const bool isPadded = text.endsWith('=') || text.size() % 4 == 0;
    if (const auto bytes =
            base64Decoded(text, isUrlSafe ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding)) {
        const Form form = prefixed ? Form::PrefixedBase64
            : isUrlSafe            ? Form::UrlSafeBase64
            : isPadded             ? Form::Base64
                                   : Form::UnpaddedBase64;
        found.append({form, *bytes});
        if (isHex(*bytes))
            found.append({Form::Base64OfHex, QByteArray::fromHex(*bytes)});
    }
    return found;
}

struct Pasted {
    QByteArray text; ///< of the signature alone
    QList<Reading> readings;
};

Pasted read(const QString& pasted)
{
    static const QRegularExpression header(
        u"^[A-Za-z0-9-]*signature[A-Za-z0-9-]*\\s*:\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression prefix(
        u"^(?:sha-?(?:1|256|384|512)|v\\d)\\s*[=:,]\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    QString text = pasted.trimmed().remove(header);
    if (text.size() > 1 && (text.front() == u'"' || text.front() == u'\'') && text.front() == text.back())
        text = text.mid(1, text.size() - 2).trimmed();
    const bool prefixed = prefix.match(text).hasMatch();
    text.remove(prefix);
    const QByteArray bytes = text.toLatin1();
    return {bytes, readings(bytes, prefixed)};
}

// What may have been done

QByteArray withoutLineEnd(QByteArray body)
{
    if (body.endsWith('\n'))
        body.chop(body.endsWith("\r\n") ? 2 : 1);
    return body;
}

QByteArray withLf(QByteArray body)
{
    return body.replace("\r\n", "\n");
}

class Lab {
public:
    Lab(const Pasted& pasted, const QByteArray& body, const QByteArray& key)
        : m_pasted(pasted), m_body(body), m_key(key)
    {
    }

    [[nodiscard]] std::optional<SignatureDiagnosis> rightBytes() const;
    [[nodiscard]] std::optional<SignatureDiagnosis> otherBody() const;
    [[nodiscard]] std::optional<SignatureDiagnosis> rewrittenBody() const;
    [[nodiscard]] std::optional<SignatureDiagnosis> otherKey() const;
    [[nodiscard]] std::optional<SignatureDiagnosis> otherSecret(const QList<NamedSecret>& others) const;
    [[nodiscard]] std::optional<SignatureDiagnosis> otherWay() const;
    [[nodiscard]] std::optional<SignatureDiagnosis> truncated() const;

private:
    /// How it is written when it is this digest.
    [[nodiscard]] std::optional<Form> is(const QByteArray& digest) const;
    [[nodiscard]] std::optional<SignatureDiagnosis> when(const QByteArray& digest, Mistake mistake) const;

    const Pasted& m_pasted;
    const QByteArray& m_body;
    const QByteArray& m_key;
};

std::optional<Form> Lab::is(const QByteArray& digest) const
{
    for (const Reading& reading : m_pasted.readings) {
        if (sameBytes(reading.digest, digest))
            return reading.form;
    }
    return std::nullopt;
}

std::optional<SignatureDiagnosis> Lab::when(const QByteArray& digest, Mistake mistake) const
{
    if (const auto form = is(digest))
        return SignatureDiagnosis{mistake, *form, {}, {}};
    return std::nullopt;
}

std::optional<SignatureDiagnosis> Lab::rightBytes() const
{
    auto found = when(hmac256(m_key, m_body), Mistake::None);
    if (found && found->form != Form::Base64)
        found->mistake = Mistake::OtherForm;
    return found;
}

std::optional<SignatureDiagnosis> Lab::otherBody() const
{
    const QByteArray lf = withLf(m_body);
    const std::pair<Mistake, QByteArray> bodies[] = {{Mistake::NewlineAdded, m_body + '\n'},
        {Mistake::NewlineAdded, m_body + "\r\n"}, {Mistake::NewlineLost, withoutLineEnd(m_body)},
        {Mistake::CrlfMade, QByteArray(lf).replace("\n", "\r\n")}, {Mistake::CrlfLost, lf},
        {Mistake::SpaceTrimmed, m_body.trimmed()}, {Mistake::EmptyBody, {}}, {Mistake::EmptyObject, "{}"}};
    for (const auto& [mistake, body] : bodies) {
        if (body == m_body)
            continue;
        if (const auto found = when(hmac256(m_key, body), mistake))
            return found;
    }
    return std::nullopt;
}

std::optional<SignatureDiagnosis> Lab::rewrittenBody() const
{
    if (m_body.size() > longestRewritten)
        return std::nullopt;
    const QString text = QString::fromUtf8(m_body);
    for (const JsonStyle& style : jsonStyles()) {
        const auto other = rewritten(text, style);
        if (!other)
            return std::nullopt;
        for (const char* end : {"", "\n"}) {
            if (auto found = when(hmac256(m_key, other->toUtf8() + end), Mistake::Rewritten)) {
                found->style = style;
                return found;
            }
        }
    }
    return std::nullopt;
}

std::optional<SignatureDiagnosis> Lab::otherKey() const
{
    const std::pair<Mistake, QByteArray> keys[] = {{Mistake::KeyWithNewline, m_key + '\n'},
        {Mistake::KeyWithNewline, m_key + "\r\n"}, {Mistake::KeyTrimmed, m_key.trimmed()},
        {Mistake::KeyInQuotes, '"' + m_key + '"'}, {Mistake::KeyInQuotes, '\'' + m_key + '\''},
        {Mistake::KeyDecodedBase64, base64Decoded(m_key, QByteArray::Base64Encoding).value_or(m_key)},
        {Mistake::KeyDecodedBase64, base64Decoded(m_key, QByteArray::Base64UrlEncoding).value_or(m_key)},
        {Mistake::KeyDecodedHex, isHex(m_key) ? QByteArray::fromHex(m_key) : m_key}, {Mistake::KeyEmpty, {}}};
    for (const auto& [mistake, key] : keys) {
        if (key == m_key)
            continue;
        if (const auto found = when(hmac256(key, m_body), mistake))
            return found;
    }
    return std::nullopt;
}

std::optional<SignatureDiagnosis> Lab::otherSecret(const QList<NamedSecret>& others) const
{
    for (const NamedSecret& other : others) {
        QByteArray key = other.value.bytes();
        auto found = when(hmac256(key, m_body), Mistake::OtherSecret);
        wipe(key);
        if (found) {
            found->name = other.name;
            return found;
        }
    }
    return std::nullopt;
}

std::optional<SignatureDiagnosis> Lab::otherWay() const
{
    const std::pair<QString, QCryptographicHash::Algorithm> hashes[] = {{u"SHA-1"_s, QCryptographicHash::Sha1},
        {u"SHA-512"_s, QCryptographicHash::Sha512}, {u"SHA-384"_s, QCryptographicHash::Sha384},
        {u"MD5"_s, QCryptographicHash::Md5}};
    for (const auto& [name, hash] : hashes) {
        if (auto found = when(hmac(m_key, m_body, hash), Mistake::OtherHash)) {
            found->name = name;
            return found;
        }
    }
    const auto plain = [](const QByteArray& bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    };
    if (const auto found = when(plain(m_body), Mistake::HashWithoutKey))
        return found;
    return when(plain(m_key + m_body), Mistake::KeyBeforeBody);
}

std::optional<SignatureDiagnosis> Lab::truncated() const
{
    const QByteArray whole = hmac256(m_key, m_body);
    for (const Reading& reading : m_pasted.readings) {
        if (reading.digest.size() >= shortest && whole.startsWith(reading.digest))
            return SignatureDiagnosis{Mistake::Truncated, reading.form, {}, {}};
    }
    // Cut in the middle of what stands for a byte.
    const QByteArray base64 = whole.toBase64();
    const QByteArray hex = whole.toHex();
    if (m_pasted.text.size() >= 2 * shortest
        && (base64.startsWith(m_pasted.text) || hex.startsWith(m_pasted.text.toLower())))
        return SignatureDiagnosis{
            Mistake::Truncated, base64.startsWith(m_pasted.text) ? Form::Base64 : Form::Hex, {}, {}};
    return std::nullopt;
}

} // namespace

SignatureForms signatureForms(const QByteArray& key, const QByteArray& body)
{
    const QByteArray raw = hmac256(key, body);
    return {raw, raw.toBase64(), raw.toHex(), "sha256=" + raw.toHex()};
}

SignatureDiagnosis diagnose(
    const QString& pasted, const QByteArray& body, const NamedSecret& key, const QList<NamedSecret>& others)
{
    if (pasted.trimmed().isEmpty())
        return {};
    QByteArray bytes = key.value.bytes();
    const Pasted read = desk::read(pasted);
    const Lab lab(read, body, bytes);
    std::optional<SignatureDiagnosis> found = lab.rightBytes();
    const bool isKey = sameBytes(pasted.trimmed().toUtf8(), bytes.trimmed());
    if (!found && isKey)
        found = SignatureDiagnosis{Mistake::KeyPasted, Form::Other, {}, {}};
    if (!found)
        found = lab.otherBody();
    if (!found)
        found = lab.otherKey();
    if (!found)
        found = lab.otherSecret(others);
    if (!found)
        found = lab.otherWay();
    if (!found)
        found = lab.rewrittenBody();
    if (!found)
        found = lab.truncated();
    wipe(bytes);
    const Form form = read.readings.isEmpty() ? Form::Other : read.readings.first().form;
    return found.value_or(SignatureDiagnosis{Mistake::Unknown, form, {}, {}});
}

} // namespace desk
