// SPDX-License-Identifier: Apache-2.0
// Masks secrets in what is stored or shown: pure functions over bytes. Views, copies, exports, logs and the store all
// use these.
//
// A secret is found as it is, percent-encoded, JSON-escaped (also twice, and with \u) or as HTML entities, each in
// full, in part or not at all; in base64, wherever it starts inside the encoded text, of either alphabet and escaped or
// not; in what Basic authorization encodes; in hex of either case. White space at its edges may be gone. Base64 and hex
// too short to mean anything (under six characters) are not looked for outside of Basic; the secret itself always is.
#pragma once

#include "app/core/namedsecret.h"
#include "app/core/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace desk {

/// What stands where a secret was: four bullets, as UTF-8.
inline constexpr char redactionMark[] = "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2";

/// Every secret replaced by the mark. Secrets that overlap become one.
[[nodiscard]] QByteArray redacted(const QByteArray& bytes, const QList<Secret>& secrets);
[[nodiscard]] QString redacted(const QString& text, const QList<Secret>& secrets);

/// Where a secret is, in bytes.
struct SecretSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    QString name; ///< of the secret; of several that overlap, joined by " + "
    bool operator==(const SecretSpan&) const = default;
};

enum class Ending {
    Whole,
    Cut, ///< the bytes may end within a secret: what looks like its beginning is one too
};

/// In order, apart from each other. Marks that masked() made of these names are no secrets.
[[nodiscard]] QList<SecretSpan> secretSpans(
    const QByteArray& bytes, const QList<NamedSecret>& secrets, Ending ending = Ending::Whole);

struct MaskedSpan {
    SecretSpan original; ///< in the bytes that were given
    qsizetype start = 0; ///< of the mark, in the masked bytes
    qsizetype length = 0;
    bool operator==(const MaskedSpan&) const = default;
};

struct MaskedBytes {
    QByteArray bytes;
    QList<MaskedSpan> spans;
    bool operator==(const MaskedBytes&) const = default;
};

/// "•••• NAME (32 bytes)" in the place of each span, byte for byte the same elsewhere. `spans` as secretSpans() gives
/// them.
[[nodiscard]] MaskedBytes masked(const QByteArray& bytes, const QList<SecretSpan>& spans);
[[nodiscard]] MaskedBytes masked(const QByteArray& bytes, const QList<NamedSecret>& secrets);
[[nodiscard]] QString maskedText(const QString& text, const QList<NamedSecret>& secrets);

} // namespace desk
