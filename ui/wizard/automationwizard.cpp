// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/automationwizard.h"

#include "app/core/deliver.h"
#include "app/sync/engine.h"
#include "ui/models/differencetext.h"
#include "ui/models/errortext.h"
#include "ui/models/problemtext.h"
#include "ui/models/sentence.h"
#include "ui/models/teamdata.h"
#include "ui/models/workspacemodel.h"
#include "ui/wizard/actionstep.h"
#include "ui/wizard/eventstep.h"
#include "ui/wizard/namestep.h"
#include "ui/wizard/scopestep.h"
#include "ui/wizard/suggestions.h"
#include "ui/wizard/summarypane.h"

#include <QScopedValueRollback>

namespace desk::ui {

using namespace Qt::StringLiterals;
using Purpose = WizardStart::Purpose;

namespace {

QString titleOf(const WizardStart& start)
{
    switch (start.purpose) {
    case Purpose::Create:
        return AutomationWizard::tr("Create automation");
    case Purpose::Duplicate:
        return AutomationWizard::tr("Duplicate automation");
    case Purpose::Edit:
        return AutomationWizard::tr("Edit automation");
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList AutomationWizard::stepNames(const WizardStart& start)
{
    QStringList names{tr("Event"), tr("Action"), tr("Name")};
    if (start.asksScope)
        names.prepend(tr("Scope"));
    return names;
}

AutomationWizard::AutomationWizard(WizardStart start, const WizardContext& context, QWidget* parent)
    : WizardFrame(stepNames(start), parent), m_start(std::move(start)), m_context(context),
      m_eventStep(new EventStep(context, this)), m_actionStep(new ActionStep(context, this)),
      m_nameStep(new NameStep(this)), m_summary(new SummaryPane(this))
{
    setObjectName(u"automationWizard"_s);
    setWindowTitle(titleOf(m_start));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(980, 680);
    buildSteps();
    if (m_start.automation)
        showOriginal(*m_start.automation);
    fill(m_start.answers);
    goTo(m_start.purpose == Purpose::Edit ? Step::Event : m_order.first());
    m_told = m_answers;
    m_filling = false;
}

void AutomationWizard::buildSteps()
{
    if (m_start.asksScope) {
        m_scopeStep = new ScopeStep(m_context, this);
        addPage(m_scopeStep);
        m_order.append(Step::Scope);
        connect(m_scopeStep, &ScopeStep::edited, this, &AutomationWizard::onScopeEdited);
        connect(m_scopeStep, &ScopeStep::taken, this, &AutomationWizard::goOn);
    }
    addPage(m_eventStep);
    addPage(m_actionStep);
    addPage(m_nameStep);
    m_order += {Step::Event, Step::Action, Step::Name};
    setSummary(m_summary);
    connect(m_summary, &SummaryPane::sampleEdited, this, [this] { m_actionStep->setSample(m_summary->sample()); });
    connect(m_eventStep, &EventStep::edited, this, &AutomationWizard::onEventEdited);
    connect(m_actionStep, &ActionStep::edited, this, &AutomationWizard::refresh);
    connect(m_nameStep, &NameStep::edited, this, &AutomationWizard::refresh);
    connect(this, &WizardFrame::stepRequested, this, [this](int index) { goTo(m_order.value(index, Step::Name)); });
    connect(this, &WizardFrame::nextRequested, this, &AutomationWizard::goOn);
    connect(this, &WizardFrame::finishRequested, this, &AutomationWizard::save);
}

// The form says the automation as it is, so that what is edited afterwards can be told from what a widget shows
// otherwise.
void AutomationWizard::showOriginal(const Automation& automation)
{
    const AutomationDraft draft = draftOf(automation);
    m_actionStep->setOriginal(automation.action);
    fill(answersOf(draft, m_context.teams.facts()));
    m_original = Original{automation, m_answers, m_start.purpose == Purpose::Duplicate};
    // A name or description that would have been suggested follows what the automation does.
    m_nameStep->setSuggested(suggestedName(draft), sentence(draft));
}

void AutomationWizard::fill(const Answers& answers)
{
    const QScopedValueRollback filling(m_filling, true);
    m_answers = answers;
    if (m_scopeStep)
        m_scopeStep->read(answers);
    m_eventStep->setScope(answers.scope);
    m_eventStep->read(answers);
    m_actionStep->setEvent(eventOf(answers.event));
    m_actionStep->read(answers);
    m_nameStep->read(answers);
    m_eventStep->write(m_answers);
    refresh();
}

void AutomationWizard::goOnWith(const Answers& answers)
{
    fill(answers);
    for (const Step step : m_order) {
        if (step == m_order.last() || hasErrors(problems(step)))
            return goTo(step);
    }
}

void AutomationWizard::goTo(Step step)
{
    m_step = step;
    setStep(int(m_order.indexOf(step)));
    setMessage({});
    if (step == Step::Action)
        m_actionStep->setEvent(eventOf(m_answers.event));
    if (step == Step::Name)
        suggest();
    refresh();
    switch (step) {
    case Step::Scope:
        return m_scopeStep->focusFirst();
    case Step::Event:
        return m_eventStep->focusFirst();
    case Step::Action:
        return m_actionStep->focusFirst();
    case Step::Name:
        return m_nameStep->focusFirst();
    }
}

void AutomationWizard::goOn()
{
    if (m_settledAs)
        return finish({.kind = sync::EditOutcome::Kind::Applied, .automation = *m_settledAs});
    if (hasErrors(problems(m_step)))
        return showObstacle();
    if (m_step == m_order.last())
        return save();
    goTo(m_order.value(m_order.indexOf(m_step) + 1));
}

// A button that cannot be pressed would not say what is missing.
void AutomationWizard::showObstacle()
{
    m_eventStep->showAllProblems();
    for (const Step step : m_order) {
        for (const Problem& problem : problems(step)) {
            if (problem.severity == Problem::Severity::Error && (step == m_step || m_step == m_order.last())) {
                const bool elsewhere = step != m_step;
                if (elsewhere)
                    goTo(step);
                return setMessage(describe(problem));
            }
        }
    }
}

void AutomationWizard::onScopeEdited()
{
    m_scopeStep->write(m_answers);
    m_eventStep->setScope(m_answers.scope);
    onEventEdited();
}

// The event's page may narrow the scope to a collection.
void AutomationWizard::onEventEdited()
{
    m_eventStep->write(m_answers);
    if (m_scopeStep)
        m_scopeStep->read(m_answers);
    refresh();
}

// Also when what is known of webhooks and places changes: only another answer is a person's doing.
void AutomationWizard::refresh()
{
    if (m_settledAs)
        return;
    m_actionStep->write(m_answers);
    m_nameStep->write(m_answers);
    if (!m_filling && m_answers != m_told) {
        m_told = m_answers;
        if (!hasErrors(problems(m_step)))
            setMessage({}); // what was said of it is over
        Q_EMIT edited(m_answers);
    }
    showProblems();
    showButtons();
    AutomationDraft shown = draft();
    if (m_start.purpose == Purpose::Create && m_step < Step::Action)
        shown.action = {}; // nothing was chosen yet
    const store::WorkspaceView& workspace = m_context.workspace.view();
    m_summary->setDraft(
        shown, sampleFactsAt(workspace, placeOf(m_answers.scope), shown.event), m_answers.webhook.secrets);
    m_actionStep->setSample(m_summary->sample());
}

AutomationDraft AutomationWizard::draft() const
{
    return m_original ? draftFrom(m_answers, *m_original) : draftFrom(m_answers);
}

QList<Problem> AutomationWizard::problems(Step step) const
{
    QList<Problem> found = problemsAt(step, m_answers, m_original);
    const AutomationId own = isEdit() ? m_start.automation->id : AutomationId{};
    if (step != Step::Name || !isTaken(draft().name, m_answers.scope, m_context.teams.facts(), own))
        return found;
    // What is the server's doing, and was not touched, stops nothing.
    const bool touched =
        !isEdit() || m_answers.name != m_original->shown.name || m_answers.scope != m_original->shown.scope;
    found.append({Field::Name, Rule::Taken, touched ? Problem::Severity::Error : Problem::Severity::Warning});
    return found;
}

bool AutomationWizard::isComplete() const
{
    return std::none_of(m_order.begin(), m_order.end(), [this](Step step) { return hasErrors(problems(step)); });
}

void AutomationWizard::showProblems()
{
    m_eventStep->showProblems(problems(Step::Event));
    m_actionStep->showProblems(problems(Step::Action));
    m_nameStep->showProblems(problems(Step::Name));
}

void AutomationWizard::showButtons()
{
    const bool last = m_step == m_order.last();
    const QString save = isEdit() ? tr("&Save changes") : tr("&Create automation");
    setNext(last ? save : tr("&Next step"), true);
    if (isEdit())
        setFinish(last ? QString() : save, isComplete());
}

void AutomationWizard::suggest()
{
    AutomationDraft wanted = draft();
    const bool edits = m_start.purpose != Purpose::Create;
    const AutomationId own = isEdit() ? m_start.automation->id : AutomationId{};
    const QString name = freeName(suggestedName(wanted), wanted.scope, m_context.teams.facts(), own);
    m_nameStep->suggest(name, sentence(wanted), !edits);
}

void AutomationWizard::save()
{
    const AutomationDraft wanted = draft();
    if (!isComplete())
        return showObstacle();
    if (isEdit() && wanted == draftOf(*m_start.automation))
        return finish({.kind = sync::EditOutcome::Kind::Applied, .automation = m_start.automation->id});
    showBusy(true);
    sync::Engine& engine = m_context.engine;
    deliver(isEdit() ? engine.updateAutomation(*m_start.automation, wanted) : engine.createAutomation(wanted), this,
        [this](const Result<sync::EditOutcome>& outcome) { onOutcome(outcome); });
}

void AutomationWizard::onOutcome(const Result<sync::EditOutcome>& outcome)
{
    showBusy(false);
    if (!outcome)
        return setMessage(describe(outcome.error()));
    using Kind = sync::EditOutcome::Kind;
    if (outcome->kind == Kind::Rejected && outcome->error) {
        // Everything typed is still in here, so the refused copy is not needed.
        deliver(m_context.engine.discardEdit(outcome->edit), this, [](const Status&) {});
        const QString why = describe(*outcome->error);
        if (m_step == Step::Name)
            m_nameStep->setServerError(why);
        else
            setMessage(why);
        return;
    }
    if (outcome->differences.isEmpty())
        return finish(*outcome);
    m_settledAs = outcome->automation;
    setSettled(true);
    setMessage(describe(outcome->differences));
    setNext(tr("&Close"), true);
}

void AutomationWizard::reject()
{
    if (isBusy())
        return;
    if (m_settledAs)
        return goOn();
    WizardFrame::reject();
}

void AutomationWizard::finish(const sync::EditOutcome& outcome)
{
    using Kind = sync::EditOutcome::Kind;
    const bool pendingCreate = !isEdit() && outcome.kind != Kind::Applied;
    const AutomationId id = pendingCreate ? AutomationId{"edit:"_L1 + outcome.edit}
        : isEdit()                        ? m_start.automation->id
                                          : outcome.automation;
    Q_EMIT saved(id, draft().name, outcome);
    accept();
}

void AutomationWizard::showBusy(bool busy)
{
    setBusy(busy);
    setMessage(!busy ? QString() : isEdit() ? tr("Saving…") : tr("Creating…"));
}

} // namespace desk::ui
