// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace desk {

/// X-Wandb-Signature: base64 of HMAC-SHA256 over the exact body (docs/protocol.md 6).
[[nodiscard]] QByteArray webhookSignature(const QByteArray& key, const QByteArray& body);

/// Compares without telling by its duration where the first difference is.
[[nodiscard]] bool sameBytes(const QByteArray& a, const QByteArray& b);

} // namespace desk
