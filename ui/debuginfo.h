// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace desk::ui {

/// Versions and backends, for --debug-info and reports; no secret, no path of the user. Needs an application object,
/// but no display.
[[nodiscard]] QString debugInfo();

} // namespace desk::ui
