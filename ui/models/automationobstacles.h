// SPDX-License-Identifier: Apache-2.0
// Why something cannot be done to an automation now; empty texts where it can. The server's answer stays the truth.
#pragma once

#include "app/core/automationrights.h"
#include "ui/models/place.h"

namespace desk::ui {

struct AutomationObstacles {
    QString edit;
    QString enable;
    QString duplicate;
    QString remove;
    bool operator==(const AutomationObstacles&) const = default;
};

[[nodiscard]] RightsFacts rightsFacts(const store::WorkspaceView& workspace);

/// `readOnly` says why nothing at all can be written; empty when something can.
[[nodiscard]] AutomationObstacles obstaclesOf(
    const store::WorkspaceView& workspace, const store::AutomationRow& row, const QString& readOnly);

/// Of a new automation there. Everywhere one can begin: the scope is chosen first then.
[[nodiscard]] QString createObstacle(
    const store::WorkspaceView& workspace, const Place& place, const QString& readOnly);

} // namespace desk::ui
