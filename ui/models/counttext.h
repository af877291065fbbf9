// SPDX-License-Identifier: Apache-2.0
// Numbers of things, in words.
#pragma once

#include <QString>

namespace desk::ui {

/// "no automations", "1 automation", "12 automations".
[[nodiscard]] QString automationsText(int count);
/// "no executions", "1 execution", "12 executions".
[[nodiscard]] QString executionsText(int count);

} // namespace desk::ui
