// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/webhookactionform.h"

#include "ui/kit/formfield.h"
#include "ui/models/destinationtext.h"
#include "ui/models/problemtext.h"
#include "ui/models/webhookpending.h"
#include "ui/payload/payloadeditor.h"

#include <QComboBox>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

WebhookActionForm::WebhookActionForm(QWidget* parent)
    : QWidget(parent), m_webhook(new QComboBox), m_field(new FormField(tr("&Webhook"), m_webhook)),
      m_payload(new PayloadEditor(u"wizard"_s))
{
    setObjectName(u"wizardWebhookForm"_s);
    m_webhook->setObjectName(u"wizardWebhook"_s);
    m_webhook->setPlaceholderText(tr("Choose a webhook"));
    m_field->setWide(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_field);
    column->addWidget(m_payload, 1);
    connect(m_webhook, &QComboBox::currentIndexChanged, this, &WebhookActionForm::onChosen);
    connect(m_payload, &PayloadEditor::edited, this, &WebhookActionForm::onPayloadEdited);
}

void WebhookActionForm::read(const WebhookAnswers& answers)
{
    m_answers = answers;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_payload->setText(answers.payload);
    }
    fill();
}

void WebhookActionForm::setFacts(const TeamFacts& facts, const QString& team, bool isLoaded)
{
    m_facts = facts;
    m_team = team;
    m_loaded = isLoaded;
    fill();
}

void WebhookActionForm::chooseSomething()
{
    if (!m_answers.webhook.isEmpty())
        return;
    const auto* items = static_cast<QStandardItemModel*>(m_webhook->model());
    for (int i = 0; i < m_webhook->count(); ++i) {
        if (items->item(i)->isEnabled())
            return m_webhook->setCurrentIndex(i);
    }
}

void WebhookActionForm::setEvent(const Event& event)
{
    m_event = event;
    describe();
}

void WebhookActionForm::setSample(const EventFacts& sample)
{
    m_payload->setSample(sample);
}

void WebhookActionForm::setStartingPayload(const QString& payload)
{
    m_payload->setStartingText(payload);
}

void WebhookActionForm::fill()
{
    const QSignalBlocker quiet(m_webhook);
    m_webhook->clear();
    for (const Webhook& webhook : webhooksOf(m_facts, m_team))
        addChoice(webhook);
    const QString chosen = m_answers.webhook.value;
    int index = chosen.isEmpty() ? -1 : m_webhook->findData(chosen);
    // One that is gone, or of a team that is not seen, is not quietly replaced by another.
    if (index < 0 && !chosen.isEmpty()) {
        m_webhook->addItem(m_answers.name.isEmpty() ? chosen : m_answers.name, chosen);
        index = m_webhook->count() - 1;
    }
    m_webhook->setCurrentIndex(index);
    if (const auto known = findWebhook(m_facts, m_answers.webhook))
        m_answers.secrets = secretNames(*known);
    describe();
}

// The server takes no automation with one that it does not have yet.
void WebhookActionForm::addChoice(const Webhook& webhook)
{
    const bool waits = isPendingCreate(findPending(m_facts, webhook.id));
    m_webhook->addItem(waits ? tr("%1 (not saved yet)").arg(webhook.name) : webhook.name, webhook.id.value);
    auto* item = static_cast<QStandardItemModel*>(m_webhook->model())->item(m_webhook->count() - 1);
    item->setEnabled(!waits);
    item->setToolTip(waits ? waitsToBeSaved() : QString());
}

void WebhookActionForm::onChosen(int index)
{
    const QString id = m_webhook->itemData(index).toString();
    const auto known = findWebhook(m_facts, {id});
    m_answers.webhook = {id};
    if (known) {
        m_answers.name = known->name;
        m_answers.secrets = secretNames(*known);
    }
    describe();
    Q_EMIT edited();
}

void WebhookActionForm::onPayloadEdited()
{
    if (m_filling)
        return;
    m_answers.payload = m_payload->text();
    Q_EMIT edited();
}

void WebhookActionForm::describe()
{
    const auto known = findWebhook(m_facts, m_answers.webhook);
    QStringList facts;
    if (known) {
        facts = {destinationLabel(destinationOf(known->url)), known->url};
        facts.removeAll(QString());
        if (known->accessTokenSecret)
            facts.append(tr("token from secret %1").arg(*known->accessTokenSecret));
        if (known->signingSecret)
            facts.append(tr("signed with %1").arg(*known->signingSecret));
    }
    m_field->setHelp(facts.join(u" · "_s));
    m_field->setWarning(m_loaded && !known && !m_answers.webhook.isEmpty()
            ? tr("This webhook is gone, or you may not see it. It stays until you choose another.")
            : QString());
    m_payload->setUse({m_event, m_answers.secrets, known ? destinationOf(known->url) : Destination::Other,
        !known || known->accessTokenSecret});
}

void WebhookActionForm::showProblems(const QList<Problem>& problems)
{
    QList<Problem> ofPayload;
    QString ofWebhook;
    for (const Problem& problem : problems) {
        if (problem.field == Field::Payload)
            ofPayload.append(problem);
        else if (problem.field == Field::Webhook && m_loaded)
            ofWebhook = desk::ui::describe(problem);
    }
    m_field->setError(m_webhook->count() == 0 && m_loaded
            ? tr("This team has no webhooks yet. A team admin adds them in Team Settings.")
            : ofWebhook);
    m_payload->setProblems(ofPayload);
}

} // namespace desk::ui
