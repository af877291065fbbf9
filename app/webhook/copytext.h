// SPDX-License-Identifier: Apache-2.0
// What the programs of copyas.h have in common.
#pragma once

#include "app/webhook/copyas.h"

namespace desk::webhook {

/// Scheme, host and target as the program sends them; the URL's own text where it cannot be sent.
[[nodiscard]] QByteArray sentUrl(const QUrl& url);

/// Text, and what in the query names itself a credential: its variable holds it as it stands there, encoded.
[[nodiscard]] QList<CopyPart> urlParts(const QByteArray& url);

/// X_API_KEY of X-Api-Key.
[[nodiscard]] QByteArray environmentName(const QByteArray& name);

/// The variables of what was typed, in URL and headers.
[[nodiscard]] QList<QByteArray> typedVariables(const CopyRequest& request);

/// Those before and after Authorization and X-Wandb-Signature.
[[nodiscard]] wire::Headers ruleHeaders();

/// Whether the token or the key are in the body or in a header.
[[nodiscard]] bool usesToken(const CopyRequest& request);
[[nodiscard]] bool usesKey(const CopyRequest& request);
/// Whether a value has to be escaped for JSON.
[[nodiscard]] bool escapesSecrets(const CopyRequest& request);

/// A name within a comment: one line.
[[nodiscard]] QString commentText(const QString& name);

} // namespace desk::webhook
