// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/createautomationdialog.h"

#include "app/core/deliver.h"
#include "app/sync/engine.h"
#include "ui/models/errortext.h"
#include "ui/models/sentence.h"
#include "ui/theme/tones.h"
#include "ui/models/webhookchoices.h"
#include "ui/models/workspacemodel.h"
#include "ui/wizard/actionstep.h"
#include "ui/wizard/eventstep.h"
#include "ui/wizard/namestep.h"
#include "ui/kit/stepbar.h"
#include "ui/wizard/summarypane.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

QFrame* line(QFrame::Shape shape, QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setFrameShape(shape);
    frame->setFrameShadow(QFrame::Plain);
    QPalette palette = frame->palette();
    palette.setColor(QPalette::WindowText, tones(palette).hairline);
    frame->setPalette(palette);
    return frame;
}

} // namespace

CreateAutomationDialog::CreateAutomationDialog(PlaceInfo place, const WorkspaceModel& workspace,
    const WebhookChoices& webhooks, sync::Engine& engine, QWidget* parent)
    : QDialog(parent), m_place(std::move(place)), m_workspace(workspace), m_engine(engine),
      m_steps(new StepBar({tr("Event"), tr("Action"), tr("Name")}, this)), m_pages(new QStackedWidget(this)),
      m_eventStep(new EventStep(m_place.scope.value_or(Scope{}), workspace.view().server, this)),
      m_actionStep(new ActionStep(teamsFor(workspace), m_place.entity, webhooks, this)), m_nameStep(new NameStep(this)),
      m_summary(new SummaryPane(this)), m_message(new QLabel(this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_back(new QPushButton(tr("&Back"), this)), m_next(new QPushButton(this))
{
    setObjectName(u"createAutomationDialog"_s);
    setWindowTitle(tr("Create automation"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(980, 680);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_steps);
    column->addWidget(line(QFrame::HLine, this));
    column->addWidget(buildBody(), 1);
    column->addWidget(line(QFrame::HLine, this));
    column->addWidget(buildButtons());

    connect(m_eventStep, &EventStep::edited, this, &CreateAutomationDialog::onEdited);
    connect(m_actionStep, &ActionStep::edited, this, &CreateAutomationDialog::onEdited);
    connect(m_nameStep, &NameStep::edited, this, &CreateAutomationDialog::onEdited);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &CreateAutomationDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &CreateAutomationDialog::goOn);
    goTo(Step::Event);
}

QWidget* CreateAutomationDialog::buildBody()
{
    m_pages->addWidget(m_eventStep);
    m_pages->addWidget(m_actionStep);
    m_pages->addWidget(m_nameStep);
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_pages, 62);
    row->addWidget(line(QFrame::VLine, body));
    row->addWidget(m_summary, 36);
    return body;
}

QWidget* CreateAutomationDialog::buildButtons()
{
    m_message->setObjectName(u"wizardMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_cancel->setObjectName(u"wizardCancel"_s);
    m_cancel->setAutoDefault(false);
    m_back->setObjectName(u"wizardBack"_s);
    m_back->setAutoDefault(false);
    m_next->setObjectName(u"wizardNext"_s);
    m_next->setDefault(true);
    m_next->setProperty("primary", true);
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(28, 12, 28, 12);
    row->setSpacing(8);
    row->addWidget(m_cancel);
    row->addWidget(m_message, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    return bar;
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
    m_steps->setCurrent(int(step));
    m_pages->setCurrentIndex(int(step));
    m_back->setEnabled(step != Step::Event);
    m_next->setText(step == Step::Name ? tr("&Create automation") : tr("&Next step"));
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

void CreateAutomationDialog::goBack()
{
    if (m_step != Step::Event)
        goTo(Step(int(m_step) - 1));
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
    const Scope scope = m_place.scope.value_or(Scope{});
    m_eventStep->showProblems(problemsAt(Step::Event, m_answers, scope));
    m_actionStep->showProblems(problemsAt(Step::Action, m_answers, scope));
    m_nameStep->showProblems(problemsAt(Step::Name, m_answers, scope));
    m_next->setEnabled(!m_busy && !hasErrors(problemsAt(m_step, m_answers, scope)));

    AutomationDraft shown = draftFrom(m_answers, scope);
    if (m_step == Step::Event)
        shown.action = {}; // nothing was chosen yet
    m_summary->setDraft(shown, sampleFactsAt(m_workspace.view(), m_place.place, shown.event));
}

void CreateAutomationDialog::create()
{
    setBusy(true);
    deliver(m_engine.createAutomation(draftFrom(m_answers, *m_place.scope)), this,
        [this](const Result<sync::EditOutcome>& outcome) { onOutcome(outcome); });
}

void CreateAutomationDialog::onOutcome(const Result<sync::EditOutcome>& outcome)
{
    setBusy(false);
    if (!outcome)
        return setMessage(describe(outcome.error()));
    using Kind = sync::EditOutcome::Kind;
    if (outcome->kind == Kind::Rejected && outcome->error) {
        // Everything typed is still in here, so the refused copy is not needed.
        deliver(m_engine.discardEdit(outcome->edit), this, [](const Status&) {});
        m_nameStep->setServerError(describe(*outcome->error));
        return;
    }
    Q_EMIT created(outcome->kind == Kind::Applied ? outcome->automation : AutomationId{"edit:"_L1 + outcome->edit});
    accept();
}

void CreateAutomationDialog::setBusy(bool busy)
{
    m_busy = busy;
    setMessage(busy ? tr("Creating…") : QString());
    onEdited();
    m_back->setEnabled(!busy && m_step != Step::Event);
}

void CreateAutomationDialog::setMessage(const QString& message)
{
    m_message->setText(message);
    m_message->setAccessibleName(message);
}

} // namespace desk::ui
