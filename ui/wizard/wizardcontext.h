// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace desk::sync {
class Engine;
}

namespace desk::ui {

class TeamData;
class WorkspaceModel;

/// What every step of the wizard may ask; it outlives the wizard.
struct WizardContext {
    const WorkspaceModel& workspace;
    const TeamData& teams;
    sync::Engine& engine;
};

} // namespace desk::ui
