// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/actionstep.h"

#include "app/core/variables.h"
#include "ui/models/problemtext.h"
#include "ui/models/teamdata.h"
#include "ui/kit/codeeditor.h"
#include "ui/kit/formfield.h"

#include <QComboBox>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

ActionStep::ActionStep(const QStringList& teams, const QString& team, const TeamData& data, QWidget* parent)
    : QWidget(parent), m_data(data), m_team(new QComboBox(this)), m_action(new QComboBox(this)),
      m_webhook(new QComboBox(this)), m_payload(new CodeEditor(u"wizardPayload"_s, {}, this)),
      m_insert(new QToolButton(this)), m_variables(new QMenu(m_insert))
{
    buildForm(teams, team);
    connect(m_team, &QComboBox::currentIndexChanged, this, &ActionStep::listWebhooks);
    connect(m_action, &QComboBox::currentIndexChanged, this, &ActionStep::onActionChanged);
    connect(m_webhook, &QComboBox::currentIndexChanged, this, &ActionStep::describeWebhook);
    connect(m_payload, &CodeEditor::textChanged, this, &ActionStep::edited);
    connect(&m_data, &TeamData::changed, this, &ActionStep::listWebhooks);
    listWebhooks();
}

void ActionStep::buildForm(const QStringList& teams, const QString& team)
{
    m_team->setObjectName(u"wizardTeam"_s);
    m_team->addItems(teams);
    m_team->setCurrentText(team);
    m_action->setObjectName(u"wizardAction"_s);
    m_action->addItem(tr("Webhooks"), int(ActionChoice::Webhook));
    m_action->addItem(tr("Do nothing (shadow)"), int(ActionChoice::Nothing));
    m_webhook->setObjectName(u"wizardWebhook"_s);
    m_payload->setLanguage(CodeLanguage::Json);
    m_payload->setVariables(true);
    m_insert->setObjectName(u"wizardInsertVariable"_s);
    m_insert->setText(tr("Insert variable"));
    m_insert->setAccessibleName(tr("Insert variable"));
    m_insert->setPopupMode(QToolButton::InstantPopup);
    m_insert->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_insert->setMenu(m_variables);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 20, 28, 16);
    column->setSpacing(12);
    for (FormField* field :
        {new FormField(tr("&Team"), m_team, this), new FormField(tr("&Action type"), m_action, this)}) {
        field->setWide(true);
        field->setWithoutNote();
        column->addWidget(field);
    }
    m_webhookField = new FormField(tr("&Webhook"), m_webhook, this);
    m_webhookField->setWide(true);
    column->addWidget(m_webhookField);
    m_payloadField = new FormField(tr("&Payload"), m_payload, this);
    m_payloadField->setHelp(tr("JSON that is sent as the body. Variables are filled when the event happens."));
    m_payloadField->addAction(m_insert);
    column->addWidget(m_payloadField, 1);
}

void ActionStep::write(Answers& answers) const
{
    answers.team = m_team->currentText();
    answers.action = ActionChoice(m_action->currentData().toInt());
    const auto webhook = findWebhook(m_data.facts(), {m_webhook->currentData().toString()});
    answers.webhook = webhook ? webhook->id : IntegrationId{};
    answers.webhookName = webhook ? webhook->name : QString();
    answers.webhookSecrets = webhook ? secretNames(*webhook) : QStringList();
    answers.payload = m_payload->code();
}

void ActionStep::read(const Answers& answers)
{
    if (const int team = m_team->findText(answers.team); team >= 0)
        m_team->setCurrentIndex(team);
    m_action->setCurrentIndex(m_action->findData(int(answers.action)));
    // A webhook that is gone meanwhile is not quietly replaced by another.
    m_webhook->setCurrentIndex(m_webhook->findData(answers.webhook.value));
    m_payload->setCode(answers.payload);
}

void ActionStep::showProblems(const QList<Problem>& problems)
{
    QList<Problem> ofPayload;
    QString ofWebhook;
    for (const Problem& problem : problems) {
        if (problem.field == Field::Payload)
            ofPayload.append(problem);
        else if (problem.field == Field::Webhook && m_data.isLoaded())
            ofWebhook = describe(problem);
    }
    m_webhookField->setError(m_webhook->count() == 0 && m_data.isLoaded()
            ? tr("This team has no webhooks yet. A team admin adds them in Team Settings.")
            : ofWebhook);
    m_payload->setProblems(ofPayload);
    m_payloadField->setError(firstNote(ofPayload, Problem::Severity::Error));
    m_payloadField->setWarning(firstNote(ofPayload, Problem::Severity::Warning));
}

QString ActionStep::firstNote(const QList<Problem>& problems, Problem::Severity severity) const
{
    const auto first =
        std::find_if(problems.begin(), problems.end(), [&](const Problem& p) { return p.severity == severity; });
    if (first == problems.end())
        return {};
    if (first->position < 0)
        return describe(*first);
    const qsizetype line = QStringView(m_payload->code()).left(first->position).count(u'\n') + 1;
    return tr("Line %1: %2").arg(line).arg(describe(*first));
}

void ActionStep::setEvent(const Event& event)
{
    const QString starting = startingPayload(eventTypeName(event));
    const QString current = m_payload->code();
    if (current.isEmpty() || current == m_startingPayload)
        m_payload->setCode(starting);
    m_startingPayload = starting;
    fillVariables(event);
}

void ActionStep::focusFirst()
{
    m_action->setFocus(Qt::OtherFocusReason);
}

void ActionStep::listWebhooks()
{
    const QString chosen = m_webhook->currentData().toString();
    const QSignalBlocker quiet(m_webhook);
    m_webhook->clear();
    for (const Webhook& webhook : webhooksOf(m_data.facts(), m_team->currentText()))
        m_webhook->addItem(webhook.name, webhook.id.value);
    // One that is gone is not quietly replaced by another.
    m_webhook->setCurrentIndex(chosen.isEmpty() ? 0 : m_webhook->findData(chosen));
    describeWebhook();
}

void ActionStep::onActionChanged()
{
    const bool webhook = ActionChoice(m_action->currentData().toInt()) == ActionChoice::Webhook;
    m_webhookField->setVisible(webhook);
    m_payloadField->setVisible(webhook);
    Q_EMIT edited();
}

void ActionStep::describeWebhook()
{
    const auto webhook = findWebhook(m_data.facts(), {m_webhook->currentData().toString()});
    QStringList facts;
    if (webhook) {
        facts.append(webhook->url);
        if (webhook->accessTokenSecret)
            facts.append(tr("token from secret %1").arg(*webhook->accessTokenSecret));
        if (webhook->signingSecret)
            facts.append(tr("signed with %1").arg(*webhook->signingSecret));
    }
    m_webhookField->setHelp(facts.join(u" · "_s));
    Q_EMIT edited();
}

void ActionStep::fillVariables(const Event& event)
{
    m_variables->clear();
    for (const QString& name : offeredVariables(event)) {
        QAction* action = m_variables->addAction(name);
        action->setObjectName("insert-"_L1 + name);
        connect(action, &QAction::triggered, this, [this, name] {
            m_payload->insertPlainText("${"_L1 + name + u'}');
            m_payload->setFocus(Qt::OtherFocusReason);
        });
    }
}

} // namespace desk::ui
