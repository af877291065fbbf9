// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commandline.h"

namespace desk::ui {

/// `automation-desk sync`: reads the server once without a window and says what was read. Runs the application's event
/// loop; 0 when everything was read, 1 otherwise.
[[nodiscard]] int syncOnce(const CommandLine& line);

} // namespace desk::ui
