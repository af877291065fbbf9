// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/permission.h"

#include <QString>

namespace desk::ui {

/// Why the viewer cannot change the team's settings, and who can; empty when they can, as far as is known.
[[nodiscard]] QString permissionObstacle(const TeamPermission& permission, const QString& team);

} // namespace desk::ui
