// SPDX-License-Identifier: Apache-2.0
// Which tone a state has. The word always stands beside it.
#pragma once

#include "app/core/execution.h"
#include "app/store/rows.h"
#include "ui/theme/tones.h"

namespace desk::ui {

[[nodiscard]] Tone toneOf(ExecutionState state);
[[nodiscard]] Tone toneOf(store::EditState state);

} // namespace desk::ui
