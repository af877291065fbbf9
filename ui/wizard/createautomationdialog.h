// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/wizardframe.h"
#include "ui/models/place.h"
#include "ui/wizard/answers.h"

namespace desk::sync {
class Engine;
struct EditOutcome;
} // namespace desk::sync

namespace desk::ui {

class ActionStep;
class EventStep;
class NameStep;
class SummaryPane;
class TeamData;
class WorkspaceModel;

/// Create automation: event, action, name. Opened with open(); closes itself once the automation is made or kept.
class CreateAutomationDialog final : public WizardFrame {
    Q_OBJECT

public:
    /// `place` must have a scope.
    CreateAutomationDialog(PlaceInfo place, const WorkspaceModel& workspace, const TeamData& teams,
        sync::Engine& engine, QWidget* parent = nullptr);

    /// Fills in what was answered before and opens the first step that is not done.
    void goOnWith(const Answers& answers);

Q_SIGNALS:
    /// A person changed an answer.
    void edited(const desk::ui::Answers& answers);
    /// The automation is on the server, or waits in the outbox (then its id is the pending row's).
    void created(const desk::AutomationId& id, const QString& name);

private:
    [[nodiscard]] QStringList teamsFor(const WorkspaceModel& workspace) const;
    void goTo(Step step);
    void goOn();
    void onEdited();
    void create();
    void onOutcome(const Result<sync::EditOutcome>& outcome);
    void showBusy(bool busy);

    PlaceInfo m_place;
    const WorkspaceModel& m_workspace;
    sync::Engine& m_engine;
    Answers m_answers;
    Step m_step = Step::Event;
    bool m_filling = true;

    EventStep* m_eventStep;
    ActionStep* m_actionStep;
    NameStep* m_nameStep;
    SummaryPane* m_summary;
};

} // namespace desk::ui
