// SPDX-License-Identifier: Apache-2.0
#include "ui/models/automationdetails.h"

#include "app/store/store.h"
#include "app/core/deliver.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int recentLimit = 5;
} // namespace

AutomationDetails::AutomationDetails(store::Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &store::Store::changed, this, &AutomationDetails::onStoreChanged);
}

void AutomationDetails::setRow(const std::optional<store::AutomationRow>& row)
{
    if (row == m_row)
        return;
    const bool other = !row || !m_row || row->automation.id != m_row->automation.id;
    m_row = row;
    if (other) {
        m_webhook.reset();
        m_recent.clear();
    }
    Q_EMIT changed();
    reload();
}

void AutomationDetails::onStoreChanged(const store::ChangeSet& changes)
{
    if (m_row && (changes.contains(store::Table::Executions) || changes.contains(store::Table::Integrations)))
        reload();
}

void AutomationDetails::reload()
{
    const quint64 generation = ++m_generation;
    if (!m_row)
        return;
    deliver(m_store.executions({.automation = m_row->automation.id, .limit = recentLimit}), this,
        [this, generation](const Result<QList<Execution>>& result) {
            if (generation != m_generation || !result || *result == m_recent)
                return;
            m_recent = *result;
            Q_EMIT changed();
        });
    const auto* action = std::get_if<WebhookAction>(&m_row->automation.action);
    if (!action)
        return;
    deliver(m_store.webhooks({}), this, [this, generation, id = action->webhook](const Result<QList<Webhook>>& result) {
        if (generation != m_generation || !result)
            return;
        for (const Webhook& webhook : *result) {
            if (webhook.id != id || webhook == m_webhook)
                continue;
            m_webhook = webhook;
            Q_EMIT changed();
        }
    });
}

QString AutomationDetails::dependencies() const
{
    if (!m_row)
        return {};
    if (const auto* slack = std::get_if<SlackAction>(&m_row->automation.action))
        return slack->channelName;
    const auto* action = std::get_if<WebhookAction>(&m_row->automation.action);
    if (!action)
        return {};
    const QString name = m_webhook ? m_webhook->name : action->webhookName;
    QStringList secrets;
    if (m_webhook && m_webhook->accessTokenSecret)
        secrets.append(*m_webhook->accessTokenSecret);
    if (m_webhook && m_webhook->signingSecret)
        secrets.append(*m_webhook->signingSecret);
    if (secrets.isEmpty())
        return name;
    const QString word = secrets.size() == 1 ? tr("secret") : tr("secrets");
    return u"%1 → %2 %3"_s.arg(name, word, secrets.join(u", "_s));
}

} // namespace desk::ui
