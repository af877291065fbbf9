// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/place.h"
#include "ui/wizard/answers.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace desk::sync {
class Engine;
struct EditOutcome;
} // namespace desk::sync

namespace desk::ui {

class ActionStep;
class EventStep;
class NameStep;
class StepBar;
class SummaryPane;
class WebhookChoices;
class WorkspaceModel;

/// Create automation: event, action, name. Opened with open(); closes itself once the automation is made or kept.
class CreateAutomationDialog final : public QDialog {
    Q_OBJECT

public:
    /// `place` must have a scope.
    CreateAutomationDialog(PlaceInfo place, const WorkspaceModel& workspace, const WebhookChoices& webhooks,
        sync::Engine& engine, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The automation is on the server, or waits in the outbox (then its id is the pending row's).
    void created(const desk::AutomationId& id);

private:
    [[nodiscard]] QWidget* buildBody();
    [[nodiscard]] QWidget* buildButtons();
    [[nodiscard]] QStringList teamsFor(const WorkspaceModel& workspace) const;
    void goTo(Step step);
    void goBack();
    void goOn();
    void onEdited();
    void create();
    void onOutcome(const Result<sync::EditOutcome>& outcome);
    void setBusy(bool busy);
    void setMessage(const QString& message);

    PlaceInfo m_place;
    const WorkspaceModel& m_workspace;
    sync::Engine& m_engine;
    Answers m_answers;
    Step m_step = Step::Event;
    bool m_busy = false;

    StepBar* m_steps;
    QStackedWidget* m_pages;
    EventStep* m_eventStep;
    ActionStep* m_actionStep;
    NameStep* m_nameStep;
    SummaryPane* m_summary;
    QLabel* m_message;
    QPushButton* m_cancel;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace desk::ui
