// SPDX-License-Identifier: Apache-2.0
// A webhook as text for other programs. The names of secrets may be in it, never a value.
#pragma once

#include "app/core/workspace.h"

#include <QString>

namespace desk::ui {

/// An object of name, url and the names of secrets.
[[nodiscard]] QString jsonText(const Webhook& webhook);

} // namespace desk::ui
