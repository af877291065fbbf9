// SPDX-License-Identifier: Apache-2.0
// A webhook as text for other programs. The names of secrets may be in it, never a value.
#pragma once

#include "app/core/workspace.h"

#include <QString>

namespace desk::ui {

/// Sends `payload` to the endpoint as the server does, from a POSIX shell. The token is read from $ACCESS_TOKEN, the
/// key of the signature from $SIGNING_SECRET.
[[nodiscard]] QString curlCommand(const Webhook& webhook, const QString& payload);

/// An object of name, url and the names of secrets.
[[nodiscard]] QString jsonText(const Webhook& webhook);

} // namespace desk::ui
