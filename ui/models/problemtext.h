// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/validation.h"

#include <QString>

namespace desk::ui {

/// What is wrong with a field, in one sentence that says how to mend it.
[[nodiscard]] QString describe(const Problem& problem);

/// "Payload", "Run name": the words W&B has on the field.
[[nodiscard]] QString fieldLabel(Field field);

} // namespace desk::ui
