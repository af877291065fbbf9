// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace desk::sync {
class Engine;
class TeamSecrets;
class TeamSettings;
} // namespace desk::sync

namespace desk::ui {

class CommandRegistry;
class TeamData;
class WorkspaceModel;

/// What the pages and dialogs of Team Settings work with; all of it outlives them.
struct TeamContext {
    sync::TeamSettings& settings;
    sync::TeamSecrets& secrets;
    sync::Engine& engine;
    TeamData& data;
    WorkspaceModel& workspace;
    CommandRegistry& commands;
};

} // namespace desk::ui
