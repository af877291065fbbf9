// SPDX-License-Identifier: Apache-2.0
// Masks secrets in what is stored or shown: a pure function over bytes.
#pragma once

#include "app/core/secret.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace desk {

/// What stands where a secret was: four bullets, as UTF-8.
inline constexpr char redactionMark[] = "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2";

/// The bytes with every secret masked: as it is, base64 (wherever it starts inside the encoded text, either alphabet),
/// percent-encoded in full or in part, JSON-escaped, hex in either case. Secrets that overlap become one mark. Encoded
/// forms too short to mean anything (under six characters) are not looked for; the secret itself always is.
[[nodiscard]] QByteArray redacted(const QByteArray& bytes, const QList<Secret>& secrets);
[[nodiscard]] QString redacted(const QString& text, const QList<Secret>& secrets);

} // namespace desk
