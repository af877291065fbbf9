// SPDX-License-Identifier: Apache-2.0
#include "app/sync/teamsettings.h"

#include "app/api/client.h"
#include "app/store/store.h"
#include "app/sync/activity.h"
#include "app/sync/tasks.h"

namespace desk::sync {

namespace {

/// An incomplete list must not make rows vanish, so it changes nothing.
Task<api::Integrations> readIntegrations(api::Client& client, store::Store& store, QString team)
{
    const auto integrations = co_await client.integrations(team);
    if (!integrations)
        co_return tl::unexpected(integrations.error());
    if (integrations->complete) {
        const Status stored = co_await store.putIntegrations(team, integrations->webhooks, integrations->slackChannels);
        if (!stored)
            co_return tl::unexpected(stored.error());
    }
    co_return *integrations;
}

Task<QList<SlackChannel>> readChannels(api::Client& client, store::Store& store, QString team)
{
    const auto integrations = co_await readIntegrations(client, store, team);
    if (!integrations)
        co_return tl::unexpected(integrations.error());
    co_return integrations->slackChannels;
}

Task<QList<Webhook>> readHooks(api::Client& client, store::Store& store, QString team)
{
    const auto integrations = co_await readIntegrations(client, store, team);
    if (!integrations)
        co_return tl::unexpected(integrations.error());
    co_return integrations->webhooks;
}

/// The change is on the server; that it cannot be read back now is for the next pull.
template <typename Made>
Task<Made> afterReading(api::Client& client, store::Store& store, QString team, Async<Made> edit)
{
    const auto made = co_await edit;
    if (!made)
        co_return tl::unexpected(made.error());
    (void)co_await readIntegrations(client, store, team);
    co_return *made;
}

Task<void> remember(store::Store& store, IntegrationId webhook, WebhookTest test)
{
    if (webhook.isEmpty())
        co_return Status{};
    const store::WebhookTestRecord record{webhook, test.from, test.at, test.ok, test.status};
    co_return co_await store.putWebhookTest(record);
}

Task<WebhookTest> runTest(
    api::Client& client, store::Store& store, WebhookDraft draft, QString payload, IntegrationId webhook)
{
    const auto test = co_await client.testWebhook(draft, payload);
    if (!test)
        co_return tl::unexpected(test.error());
    const Status noted = co_await remember(store, webhook, *test);
    if (!noted)
        co_return tl::unexpected(noted.error());
    co_return *test;
}

Task<void> removeIntegration(api::Client& client, store::Store& store, QString team, IntegrationId id)
{
    const Status removed = co_await client.deleteIntegration(id);
    if (!removed)
        co_return removed;
    (void)co_await readIntegrations(client, store, team);
    co_return Status{};
}

} // namespace

TeamSettings::TeamSettings(api::Client& client, store::Store& store, Activity& activity)
    : m_client(client), m_store(store), m_activity(activity)
{
}

Async<Webhook> TeamSettings::createWebhook(WebhookDraft draft)
{
    return m_activity.track(start(afterReading<Webhook>(m_client, m_store, draft.team, m_client.createWebhook(draft))));
}

Async<Webhook> TeamSettings::updateWebhook(IntegrationId id, WebhookDraft wanted)
{
    return m_activity.track(
        start(afterReading<Webhook>(m_client, m_store, wanted.team, m_client.updateWebhook(id, wanted))));
}

Async<WebhookTest> TeamSettings::testWebhook(WebhookDraft draft, QString payload, IntegrationId webhook)
{
    return m_activity.track(
        start(runTest(m_client, m_store, std::move(draft), std::move(payload), std::move(webhook))));
}

Async<void> TeamSettings::noteTest(IntegrationId webhook, WebhookTest test)
{
    return m_activity.track(start(remember(m_store, std::move(webhook), std::move(test))));
}

Async<void> TeamSettings::deleteIntegration(QString team, IntegrationId id)
{
    return m_activity.track(start(removeIntegration(m_client, m_store, std::move(team), std::move(id))));
}

Async<QList<Webhook>> TeamSettings::readWebhooks(QString team)
{
    return m_activity.track(start(readHooks(m_client, m_store, std::move(team))));
}

Async<SlackChannel> TeamSettings::connectSlack(QString team, QString code, QString redirectUri)
{
    return m_activity.track(
        start(afterReading<SlackChannel>(m_client, m_store, team, m_client.connectSlack(team, code, redirectUri))));
}

Async<QList<SlackChannel>> TeamSettings::readSlackChannels(QString team)
{
    return m_activity.track(start(readChannels(m_client, m_store, std::move(team))));
}

} // namespace desk::sync
