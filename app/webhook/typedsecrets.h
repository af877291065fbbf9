// SPDX-License-Identifier: Apache-2.0
// Credentials that a person typed into a request instead of naming a secret: own headers and parts of the URL that say
// what they are by their name.
#pragma once

#include "app/webhook/testrun.h"

namespace desk::webhook {

/// Whether a header is of a kind that carries credentials, by its name: X-Api-Key, Cookie, X-Gitlab-Token.
[[nodiscard]] bool looksSecret(const QByteArray& headerName);
/// The same of an item of a URL's query, where sig, code and pwd are some too.
[[nodiscard]] bool looksSecretInUrl(const QString& itemName);

/// Shorter ones are nobody's credentials, and masking "1" everywhere would leave nothing to read.
inline constexpr qsizetype shortestTyped = 4; ///< bytes

/// By the name of the header or item. A header's value is without its scheme ("Bearer"); of Basic the decoded
/// password, of Cookie each value is one too. What is masked already is none.
[[nodiscard]] QList<NamedSecret> typedSecrets(const TestSetup& setup);
[[nodiscard]] QList<NamedSecret> typedSecrets(const Delivery& delivery);

/// `secrets`, and what the setup holds besides them.
[[nodiscard]] QList<NamedSecret> withTyped(QList<NamedSecret> secrets, const TestSetup& setup);

/// How long the scheme at the beginning of a credential is, with its space: 7 of "Bearer abc".
[[nodiscard]] qsizetype schemeLength(const QByteArray& value);

/// Where a masked value stands ("•••• NAME (32 bytes)"), which cannot be sent: "url", "payload", or the name of a
/// header or variable. Nothing where all of it is as it was written.
[[nodiscard]] std::optional<QString> placeOfMark(const TestSetup& setup);
[[nodiscard]] inline bool holdsMark(const TestSetup& setup)
{
    return placeOfMark(setup).has_value();
}

} // namespace desk::webhook
