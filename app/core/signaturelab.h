// SPDX-License-Identifier: Apache-2.0
// Why a receiver computes another signature than the one that is sent: its value is compared with what the usual
// mistakes give.
#pragma once

#include "app/core/jsonrewrite.h"
#include "app/core/namedsecret.h"

namespace desk {

/// HMAC-SHA256 over the exact body, in the ways receivers write it.
struct SignatureForms {
    QByteArray raw; ///< 32 bytes
    QByteArray base64; ///< what X-Wandb-Signature holds
    QByteArray hex; ///< lower case
    QByteArray prefixedHex; ///< "sha256=" and hex, as GitHub does
    bool operator==(const SignatureForms&) const = default;
};
[[nodiscard]] SignatureForms signatureForms(const QByteArray& key, const QByteArray& body);

/// How what was pasted is written.
enum class SignatureForm {
    Base64,
    UnpaddedBase64, ///< without "=" at its end
    UrlSafeBase64, ///< with - and _
    Hex,
    UpperHex,
    PrefixedHex, ///< after a name of a hash and "="
    PrefixedBase64,
    Base64OfHex, ///< the hex text was encoded, not the bytes
    Other,
};

/// What was done with what.
enum class SignatureMistake {
    None, ///< it is the signature
    Nothing, ///< nothing was pasted
    OtherForm, ///< the right bytes, written otherwise
    // Other bytes were signed
    NewlineAdded,
    NewlineLost, ///< the body ends with one
    CrlfMade, ///< line ends became CRLF
    CrlfLost, ///< or LF
    SpaceTrimmed,
    Rewritten, ///< JSON was read and written anew; see `style`
    EmptyObject, ///< {}
    EmptyBody,
    // With another key
    KeyWithNewline,
    KeyTrimmed,
    KeyInQuotes,
    KeyDecodedBase64,
    KeyDecodedHex,
    KeyEmpty,
    OtherSecret, ///< see `name`
    // In another way
    OtherHash, ///< HMAC with the hash called `name`: "SHA-1"
    HashWithoutKey, ///< SHA-256 of the body alone
    KeyBeforeBody, ///< SHA-256 of key and body one after the other
    KeyPasted, ///< the key itself
    Truncated, ///< the beginning of the right one
    Unknown,
};

struct SignatureDiagnosis {
    SignatureMistake mistake = SignatureMistake::Nothing;
    SignatureForm form = SignatureForm::Base64;
    QString name;
    std::optional<JsonStyle> style;
    bool operator==(const SignatureDiagnosis&) const = default;
};

/// `pasted` may be a whole header line. `others` are the person's other secrets.
[[nodiscard]] SignatureDiagnosis diagnose(
    const QString& pasted, const QByteArray& body, const NamedSecret& key, const QList<NamedSecret>& others);

} // namespace desk
