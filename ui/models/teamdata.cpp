// SPDX-License-Identifier: Apache-2.0
#include "ui/models/teamdata.h"

#include "app/core/deliver.h"
#include "app/store/overlay.h"
#include "app/store/store.h"
#include "ui/models/found.h"

#include <algorithm>

namespace desk::ui {

namespace {

bool concerns(const store::ChangeSet& changes)
{
    using store::Table;
    return std::any_of(changes.touched.keyBegin(), changes.touched.keyEnd(), [](Table table) {
        return table == Table::Integrations || table == Table::Secrets || table == Table::Automations
            || table == Table::WebhookTests || table == Table::SecretRecords || table == Table::Outbox;
    });
}

void layOver(TeamFacts& facts, const QList<Webhook>& webhooks, const QList<store::OutboxEdit>& edits)
{
    facts.webhooks.clear();
    facts.pendingWebhooks.clear();
    for (const store::WebhookRow& row : store::overlayWebhooks(webhooks, edits, {})) {
        facts.webhooks.append(row.webhook);
        if (row.pending)
            facts.pendingWebhooks.insert(row.webhook.id, *row.pending);
    }
}

} // namespace

TeamData::TeamData(store::Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &store::Store::changed, this, [this](const store::ChangeSet& changes) {
        if (concerns(changes))
            reload();
    });
    reload();
}

// Seven reads make one reading; a change in between asks for another one after it.
void TeamData::reload()
{
    if (m_open > 0) {
        m_again = true;
        return;
    }
    m_failed.reset();
    const auto take = [this](auto read, auto& list) {
        ++m_open;
        using List = std::remove_reference_t<decltype(list)>;
        deliver(read, this, [this, &list](const Result<List>& rows) {
            // What cannot be read keeps what was read before.
            if (rows)
                list = *rows;
            else
                m_failed = rows.error();
            takeDone();
        });
    };
    take(m_store.outbox(), m_edits);
    take(m_store.webhooks({}), m_webhooks);
    take(m_store.slackChannels({}), m_reading.channels);
    take(m_store.secrets({}), m_reading.secrets);
    take(m_store.automations({}), m_reading.automations);
    take(m_store.webhookTests(), m_reading.tests);
    take(m_store.secretRecords({}), m_reading.records);
}

void TeamData::takeDone()
{
    if (--m_open > 0)
        return;
    layOver(m_reading, m_webhooks, m_edits);
    const bool first = !std::exchange(m_loaded, true);
    if (first || m_facts != m_reading || m_error != m_failed) {
        m_facts = m_reading;
        m_error = m_failed;
        Q_EMIT changed();
    }
    if (std::exchange(m_again, false))
        reload();
}

QList<Webhook> webhooksOf(const TeamFacts& facts, const QString& team)
{
    QList<Webhook> webhooks;
    std::copy_if(facts.webhooks.begin(), facts.webhooks.end(), std::back_inserter(webhooks),
        [&](const Webhook& webhook) { return webhook.team == team; });
    return webhooks;
}

QStringList secretNames(const Webhook& webhook)
{
    QStringList names;
    if (webhook.accessTokenSecret)
        names.append(*webhook.accessTokenSecret);
    if (webhook.signingSecret && !names.contains(*webhook.signingSecret))
        names.append(*webhook.signingSecret);
    return names;
}

std::optional<Webhook> findWebhook(const TeamFacts& facts, const IntegrationId& id)
{
    return found(facts.webhooks, [&](const Webhook& webhook) { return webhook.id == id; });
}

std::optional<store::OutboxEdit> findPending(const TeamFacts& facts, const IntegrationId& webhook)
{
    const auto at = facts.pendingWebhooks.constFind(webhook);
    return at == facts.pendingWebhooks.cend() ? std::nullopt : std::optional(*at);
}

std::optional<SlackChannel> findChannel(const TeamFacts& facts, const IntegrationId& id)
{
    return found(facts.channels, [&](const SlackChannel& channel) { return channel.id == id; });
}

std::optional<TeamSecret> findSecret(const TeamFacts& facts, const QString& team, const QString& name)
{
    return found(facts.secrets, [&](const TeamSecret& secret) { return secret.team == team && secret.name == name; });
}

bool isSecretMissing(const TeamFacts& facts, const QString& team, const QString& name)
{
    const bool any = std::any_of(
        facts.secrets.begin(), facts.secrets.end(), [&](const TeamSecret& secret) { return secret.team == team; });
    return any && !findSecret(facts, team, name);
}

std::optional<SecretRecord> findRecord(const TeamFacts& facts, const QString& team, const QString& name)
{
    return found(facts.records, [&](const SecretRecord& record) { return record.team == team && record.name == name; });
}

std::optional<store::WebhookTestRecord> findTest(const TeamFacts& facts, const IntegrationId& webhook)
{
    return found(facts.tests, [&](const store::WebhookTestRecord& test) { return test.webhook == webhook; });
}

} // namespace desk::ui
