// SPDX-License-Identifier: Apache-2.0
// Errors in words for people: made here and nowhere else.
#pragma once

#include "app/core/error.h"

#include <QString>

namespace desk::ui {

/// What happened and what to do about it, in one or two short sentences. Plain text, never HTML.
[[nodiscard]] QString describe(const Error& error);

/// Two or three words for a status bar: "Offline", "Key refused".
[[nodiscard]] QString shortState(const Error& error);

} // namespace desk::ui
