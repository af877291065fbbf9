// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace desk::store {

/// Of the library that Qt's driver uses, "3.40.1"; empty when there is no driver. Needs an application object.
[[nodiscard]] QString sqliteVersion();

} // namespace desk::store
