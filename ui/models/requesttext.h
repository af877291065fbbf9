// SPDX-License-Identifier: Apache-2.0
// Why a request cannot be put together or sent from here, in words.
#pragma once

#include "app/core/error.h"

#include <QString>

namespace desk::ui {

/// One sentence on what is wrong with the request and what to do.
[[nodiscard]] QString requestProblem(const Error& error);

/// Why a secret's value cannot be used here, one sentence: it is not kept on this computer, the keychain is locked.
[[nodiscard]] QString secretProblem(const QString& secrets, const Error& error);

} // namespace desk::ui
