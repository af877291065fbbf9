// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/commandline.h"

namespace desk::runtime {
class LogFile;
}

namespace desk::ui {

/// `automation-desk sync`: sends what waits and reads the server once without a window, and says what was read and what
/// could not be applied; the key is hidden from the log. Runs the application's event loop; 0 when everything was read,
/// 1 otherwise.
[[nodiscard]] int syncOnce(const CommandLine& line, runtime::LogFile& log);

} // namespace desk::ui
