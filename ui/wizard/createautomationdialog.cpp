// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/createautomationdialog.h"

#include "app/core/deliver.h"
#include "app/sync/engine.h"
#include "ui/models/errortext.h"
#include "ui/models/sentence.h"
#include "ui/models/teamdata.h"
#include "ui/models/workspacemodel.h"
#include "ui/wizard/actionstep.h"
#include "ui/wizard/eventstep.h"
#include "ui/wizard/namestep.h"
#include "ui/wizard/summarypane.h"

#include <QScopedValueRollback>

namespace desk::ui {

using namespace Qt::StringLiterals;

CreateAutomationDialog::CreateAutomationDialog(
    PlaceInfo place, const WorkspaceModel& workspace, const TeamData& teams, sync::Engine& engine, QWidget* parent)
    : WizardFrame({tr("Event"), tr("Action"), tr("Name")}, parent), m_place(std::move(place)), m_workspace(workspace),
      m_engine(engine), m_eventStep(new EventStep(m_place.scope.value_or(Scope{}), workspace.view().server, this)),
      m_actionStep(new ActionStep(teamsFor(workspace), m_place.entity, teams, this)), m_nameStep(new NameStep(this)),
      m_summary(new SummaryPane(this))
{
    setObjectName(u"createAutomationDialog"_s);
    setWindowTitle(tr("Create automation"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(980, 680);
    addPage(m_eventStep);
    addPage(m_actionStep);
    addPage(m_nameStep);
    setSummary(m_summary);

    connect(m_eventStep, &EventStep::edited, this, &CreateAutomationDialog::onEdited);
    connect(m_actionStep, &ActionStep::edited, this, &CreateAutomationDialog::onEdited);
    connect(m_nameStep, &NameStep::edited, this, &CreateAutomationDialog::onEdited);
    connect(this, &WizardFrame::stepRequested, this, [this](int step) { goTo(Step(step)); });
    connect(this, &WizardFrame::nextRequested, this, &CreateAutomationDialog::goOn);
    goTo(Step::Event);
    m_filling = false;
}

void CreateAutomationDialog::goOnWith(const Answers& answers)
{
    const QScopedValueRollback filling(m_filling, true);
    m_eventStep->read(answers);
    onEdited();
    m_actionStep->setEvent(eventOf(answers));
    m_actionStep->read(answers);
    m_nameStep->read(answers);
    onEdited();
    const Scope scope = m_place.scope.value_or(Scope{});
    for (const Step step : {Step::Event, Step::Action, Step::Name}) {
        if (step == Step::Name || hasErrors(problemsAt(step, m_answers, scope)))
            return goTo(step);
    }
}

QStringList CreateAutomationDialog::teamsFor(const WorkspaceModel& workspace) const
{
    QStringList names;
    for (const Team& team : workspace.view().teams)
        names.append(team.name);
    return names;
}

void CreateAutomationDialog::goTo(Step step)
{
    m_step = step;
    setStep(int(step));
    setMessage({});
    if (step == Step::Action)
        m_actionStep->setEvent(eventOf(m_answers));
    if (step == Step::Name)
        m_nameStep->suggestDescription(sentence(draftFrom(m_answers, *m_place.scope)));
    onEdited();
    switch (step) {
    case Step::Event:
        return m_eventStep->focusFirst();
    case Step::Action:
        return m_actionStep->focusFirst();
    case Step::Name:
        return m_nameStep->focusFirst();
    }
}

void CreateAutomationDialog::goOn()
{
    if (m_step == Step::Name)
        return create();
    goTo(Step(int(m_step) + 1));
}

void CreateAutomationDialog::onEdited()
{
    m_eventStep->write(m_answers);
    m_actionStep->write(m_answers);
    m_nameStep->write(m_answers);
    if (!m_filling)
        Q_EMIT edited(m_answers);
    const Scope scope = m_place.scope.value_or(Scope{});
    m_eventStep->showProblems(problemsAt(Step::Event, m_answers, scope));
    m_actionStep->showProblems(problemsAt(Step::Action, m_answers, scope));
    m_nameStep->showProblems(problemsAt(Step::Name, m_answers, scope));
    setNext(m_step == Step::Name ? tr("&Create automation") : tr("&Next step"),
        !hasErrors(problemsAt(m_step, m_answers, scope)));

    AutomationDraft shown = draftFrom(m_answers, scope);
    if (m_step == Step::Event)
        shown.action = {}; // nothing was chosen yet
    m_summary->setDraft(shown, sampleFactsAt(m_workspace.view(), m_place.place, shown.event));
}

void CreateAutomationDialog::create()
{
    showBusy(true);
    deliver(m_engine.createAutomation(draftFrom(m_answers, *m_place.scope)), this,
        [this](const Result<sync::EditOutcome>& outcome) { onOutcome(outcome); });
}

void CreateAutomationDialog::onOutcome(const Result<sync::EditOutcome>& outcome)
{
    showBusy(false);
    if (!outcome)
        return setMessage(describe(outcome.error()));
    using Kind = sync::EditOutcome::Kind;
    if (outcome->kind == Kind::Rejected && outcome->error) {
        // Everything typed is still in here, so the refused copy is not needed.
        deliver(m_engine.discardEdit(outcome->edit), this, [](const Status&) {});
        m_nameStep->setServerError(describe(*outcome->error));
        return;
    }
    Q_EMIT created(outcome->kind == Kind::Applied ? outcome->automation : AutomationId{"edit:"_L1 + outcome->edit},
        m_answers.name.trimmed());
    accept();
}

void CreateAutomationDialog::showBusy(bool busy)
{
    setBusy(busy);
    setMessage(busy ? tr("Creating…") : QString());
}

} // namespace desk::ui
