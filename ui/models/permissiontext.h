// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/automationrights.h"
#include "app/core/permission.h"

#include <QString>

namespace desk::ui {

/// Why the viewer cannot change the team's settings, and who can; empty when they can, as far as is known.
[[nodiscard]] QString permissionObstacle(const TeamPermission& permission, const QString& team);

/// What is in the way of writing automations of that scope, and who can; empty for None.
[[nodiscard]] QString describe(AutomationObstacle obstacle, const RightsFacts& facts, const Scope& scope);

} // namespace desk::ui
