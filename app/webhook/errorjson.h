// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/webhook/jsonfields.h"

namespace desk::webhook {

/// An error with its kind as a word, without loss.
[[nodiscard]] QJsonObject errorJson(const Error& error);
[[nodiscard]] Error errorFrom(const JsonFields& fields);

} // namespace desk::webhook
