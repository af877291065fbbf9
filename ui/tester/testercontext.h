// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace desk::tester {
class Tester;
}

namespace desk::ui {

class CommandRegistry;
class TeamData;
class WorkspaceModel;

/// What the webhook tester works with; all of it outlives the page.
struct TesterContext {
    tester::Tester& tester;
    const TeamData& teams;
    const WorkspaceModel& workspace;
    CommandRegistry& commands;
};

} // namespace desk::ui
