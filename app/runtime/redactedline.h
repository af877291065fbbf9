// SPDX-License-Identifier: Apache-2.0
// The last door before a log: a pure function over text.
#pragma once

#include "app/core/secret.h"

#include <QList>
#include <QString>

namespace desk::runtime {

/// The text with the secrets masked in every form (desk::redacted), and besides whatever looks like a credential though
/// nobody registered it: authorization and cookie headers, Basic and Bearer values, `api_key=` and its like in URLs,
/// environments and JSON, passwords in URLs, W&B API keys, JWTs. It would rather mask a commit id than show a key.
[[nodiscard]] QString redactedLine(const QString& text, const QList<Secret>& secrets);

} // namespace desk::runtime
