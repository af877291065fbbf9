// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/actionstep.h"

#include "app/core/result.h"
#include "ui/kit/codeview.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"
#include "ui/kit/pagestack.h"
#include "ui/models/sentence.h"
#include "ui/models/teamdata.h"
#include "ui/models/workspacemodel.h"
#include "ui/wizard/ariaactionform.h"
#include "ui/wizard/slackactionform.h"
#include "ui/wizard/webhookactionform.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView ariaFeature{"AUTOMATION_ACTION_ARIA"};

/// What the server holds of an action that can only be read.
QString rawText(const Action& action)
{
    return std::visit(overloaded{
                          [](const UnknownAction& a) { return a.raw; },
                          [](const QueueJobAction& a) { return a.jobTemplate; },
                          [](const auto&) { return QString(); },
                      },
        action);
}

bool isOnlyRead(const Action& action)
{
    return std::holds_alternative<UnknownAction>(action) || std::holds_alternative<QueueJobAction>(action);
}

} // namespace

ActionStep::ActionStep(const WizardContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_data(context.teams), m_team(new QComboBox(this)),
      m_action(new QComboBox(this)), m_teamField(new FormField(tr("&Team"), m_team, this)),
      m_forms(new PageStack(this)), m_webhook(new WebhookActionForm), m_slack(new SlackActionForm),
      m_aria(new AriaActionForm), m_raw(new CodeView(u"wizardKeptAction"_s, tr("The action as it is"))),
      m_keptWords(wrappingLabel(u"wizardKeptWords"_s))
{
    build();
    listTeams();
    connect(m_team, &QComboBox::currentIndexChanged, this, &ActionStep::onTeamChosen);
    connect(m_action, &QComboBox::currentIndexChanged, this, &ActionStep::onActionChosen);
    connect(m_webhook, &WebhookActionForm::edited, this, &ActionStep::edited);
    connect(m_slack, &SlackActionForm::edited, this, &ActionStep::edited);
    connect(m_aria, &AriaActionForm::edited, this, &ActionStep::edited);
    connect(&m_data, &TeamData::changed, this, &ActionStep::listIntegrations);
    connect(&context.workspace, &WorkspaceModel::changed, this, &ActionStep::onWorkspaceChanged);
    listIntegrations();
    showAction();
}

void ActionStep::build()
{
    m_team->setObjectName(u"wizardTeam"_s);
    m_action->setObjectName(u"wizardAction"_s);
    addAction(ActionChoice::Slack, tr("Slack notification"));
    addAction(ActionChoice::Webhook, tr("Webhooks"));
    addAction(ActionChoice::Aria, tr("Trigger ARIA"),
        m_context.workspace.view().server.has(ariaFeature) ? QString() : tr("not on this server"));
    addAction(ActionChoice::Nothing, tr("Do nothing (shadow)"));

    auto* actionField = new FormField(tr("&Action type"), m_action, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 20, 28, 16);
    column->setSpacing(12);
    for (FormField* field : {m_teamField, actionField}) {
        field->setWide(true);
        field->setWithoutNote();
        column->addWidget(field);
    }
    // In the order of ActionChoice.
    m_forms->addWidget(m_webhook);
    m_forms->addWidget(m_slack);
    m_forms->addWidget(m_aria);
    m_forms->addWidget(buildShadow());
    m_forms->addWidget(buildKept());
    column->addWidget(m_forms, 1);
}

QWidget* ActionStep::buildShadow()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(wrappingLabel(u"wizardShadowWords"_s,
        tr("Nothing leaves W&B: the automation only runs and is recorded. Watch in History how often it would run, "
           "then "
           "edit it and choose the action you want.")));
    column->addStretch();
    return page;
}

QWidget* ActionStep::buildKept()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_keptWords);
    column->addWidget(m_raw);
    column->addStretch();
    m_keptWords->setText(tr("An action of this kind can be kept, but not written here. It stays exactly as it is until "
                            "you choose another."));
    m_raw->setLanguage(CodeLanguage::Json);
    m_raw->setMaxLines(14);
    m_raw->hide();
    return page;
}

void ActionStep::addAction(ActionChoice choice, const QString& label, const QString& obstacle)
{
    m_action->addItem(obstacle.isEmpty() ? label : tr("%1 (%2)", "action, why not").arg(label, obstacle), int(choice));
    auto* item = static_cast<QStandardItemModel*>(m_action->model())->item(m_action->count() - 1);
    item->setEnabled(obstacle.isEmpty());
}

void ActionStep::addKept(const QString& label, const QString& raw)
{
    const QSignalBlocker quiet(m_action);
    if (m_action->findData(int(ActionChoice::Kept)) < 0)
        addAction(ActionChoice::Kept, label);
    m_raw->setCode(raw);
    m_raw->setHidden(raw.isEmpty());
}

void ActionStep::setOriginal(const Action& action)
{
    m_isNew = false;
    m_payloadStays = std::holds_alternative<WebhookAction>(action);
    if (isOnlyRead(action))
        addKept(tr("%1 (kept as it is)").arg(actionLabel(action)), rawText(action));
}

void ActionStep::write(Answers& answers) const
{
    answers.team = m_teamName;
    answers.action = m_choice;
    answers.webhook = m_webhook->answers();
    answers.slack = m_slack->answers();
    answers.prompt = m_aria->prompt();
}

void ActionStep::read(const Answers& answers)
{
    m_teamName = answers.team;
    m_choice = answers.action;
    m_webhook->read(answers.webhook);
    m_slack->read(answers.slack);
    m_aria->read(answers.prompt);
    if (m_choice == ActionChoice::Kept)
        addKept(tr("Another action (kept as it is)"), m_raw->code());
    {
        const QSignalBlocker quiet(m_action);
        const int index = m_action->findData(int(m_choice));
        // What is there stays possible, whatever the server says it has.
        static_cast<QStandardItemModel*>(m_action->model())->item(index)->setEnabled(true);
        m_action->setCurrentIndex(index);
    }
    listTeams();
    listIntegrations();
    showAction();
}

void ActionStep::showProblems(const QList<Problem>& problems)
{
    m_webhook->showProblems(problems);
    m_slack->showProblems(problems);
    m_aria->showProblems(problems);
}

void ActionStep::setEvent(const Event& event)
{
    m_webhook->setEvent(event);
    m_slack->setEvent(event);
    m_aria->setEvent(event);
    const QString starting = startingPayload(eventTypeName(event));
    const QString current = m_webhook->answers().payload;
    // One that was emptied later stays empty.
    const bool untouched = current == m_startingPayload;
    m_startingPayload = starting;
    if (untouched && !m_payloadStays && (m_isNew || m_choice == ActionChoice::Webhook))
        m_webhook->setStartingPayload(starting);
}

void ActionStep::setSample(const EventFacts& sample)
{
    m_webhook->setSample(sample);
    m_slack->setSample(sample);
    m_aria->setSample(sample);
}

void ActionStep::focusFirst()
{
    m_action->setFocus(Qt::OtherFocusReason);
}

void ActionStep::listTeams()
{
    const QSignalBlocker quiet(m_team);
    m_team->clear();
    for (const Team& team : m_context.workspace.view().teams)
        m_team->addItem(team.name);
    // The owner of a registry is an organization, and no team.
    if (m_isNew && m_team->count() > 0 && m_team->findText(m_teamName) < 0)
        m_teamName = m_team->currentText();
    const bool isKnown = m_teamName.isEmpty() || m_team->findText(m_teamName) >= 0;
    if (!isKnown)
        m_team->addItem(m_teamName);
    if (!m_teamName.isEmpty())
        m_team->setCurrentIndex(m_team->findText(m_teamName));
}

void ActionStep::listIntegrations()
{
    const QString team = m_team->currentText();
    m_webhook->setFacts(m_data.facts(), team, m_data.isLoaded());
    m_slack->setFacts(m_data.facts(), team, m_data.isLoaded());
    if (m_isNew && m_choice == ActionChoice::Webhook)
        m_webhook->chooseSomething();
    Q_EMIT edited();
}

void ActionStep::onWorkspaceChanged()
{
    listTeams();
    listIntegrations();
}

void ActionStep::onTeamChosen()
{
    m_teamName = m_team->currentText();
    listIntegrations();
}

void ActionStep::onActionChosen()
{
    m_choice = ActionChoice(m_action->currentData().toInt());
    if (m_teamName.isEmpty())
        m_teamName = m_team->currentText();
    if (m_choice == ActionChoice::Webhook) {
        m_webhook->chooseSomething();
        if (m_webhook->answers().payload.isEmpty() && !m_payloadStays)
            m_webhook->setStartingPayload(m_startingPayload);
    }
    if (m_choice == ActionChoice::Slack)
        m_slack->chooseSomething();
    showAction();
    Q_EMIT edited();
}

void ActionStep::showAction()
{
    {
        const QSignalBlocker quiet(m_action);
        m_action->setCurrentIndex(m_action->findData(int(m_choice)));
    }
    m_forms->setCurrentIndex(int(m_choice));
    // The others need nothing of a team.
    m_teamField->setVisible(m_choice == ActionChoice::Webhook || m_choice == ActionChoice::Slack);
}

} // namespace desk::ui
