// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/webhook/addressguard.h"

namespace desk::ui {

/// "this computer itself", "a private network": what an address that is not on the internet belongs to.
[[nodiscard]] QString addressKindText(webhook::AddressKind kind);

} // namespace desk::ui
