// SPDX-License-Identifier: Apache-2.0
#include "app/sync/teamsettings.h"

#include "app/api/client.h"
#include "app/store/store.h"
#include "app/sync/activity.h"
#include "app/sync/reconcile.h"
#include "app/sync/tasks.h"

#include <QSet>

#include <algorithm>
#include <functional>

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

/// Whether the server may have taken a change although no answer came.
bool isAnswerLost(const Error& error)
{
    return !std::holds_alternative<NotSupportedError>(error) && stateAfterFailure(error) == store::EditState::Unknown;
}

/// What was wanted, among what the server holds now.
template <typename Made>
using Find = std::function<std::optional<Made>(const api::Integrations& now)>;

/// The first that `fits`.
template <typename Row, typename Fits>
std::optional<Row> firstOf(const QList<Row>& rows, const Fits& fits)
{
    const auto found = std::find_if(rows.begin(), rows.end(), fits);
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

template <typename Row>
QSet<IntegrationId> idsOf(const QList<Row>& rows)
{
    QSet<IntegrationId> ids;
    for (const Row& row : rows)
        ids.insert(row.id);
    return ids;
}

/// A change whose answer was lost is looked for on the server. That one that was answered cannot be read back now is
/// for the next pull.
template <typename Made>
Task<Made> afterReading(api::Client& client, store::Store& store, QString team, Async<Made> edit, Find<Made> find)
{
    const auto made = co_await edit;
    if (!made && !isAnswerLost(made.error()))
        co_return tl::unexpected(made.error());
    const auto now = co_await readIntegrations(client, store, team);
    if (made)
        co_return *made;
    const std::optional<Made> found = now ? find(*now) : std::nullopt;
    if (!found)
        co_return tl::unexpected(made.error());
    co_return *found;
}

Task<Webhook> makeWebhook(api::Client& client, store::Store& store, WebhookDraft draft)
{
    const auto before = co_await store.webhooks(draft.team);
    if (!before)
        co_return tl::unexpected(before.error());
    const Find<Webhook> find = [known = idsOf(*before), draft](const api::Integrations& now) {
        return firstOf(now.webhooks, [&](const Webhook& w) { return !known.contains(w.id) && draftOf(w) == draft; });
    };
    co_return co_await afterReading<Webhook>(client, store, draft.team, client.createWebhook(draft), find);
}

Task<SlackChannel> makeChannel(
    api::Client& client, store::Store& store, QString team, QString code, QString redirectUri)
{
    const auto before = co_await store.slackChannels(team);
    if (!before)
        co_return tl::unexpected(before.error());
    const Find<SlackChannel> find = [known = idsOf(*before)](const api::Integrations& now) {
        return firstOf(now.slackChannels, [&](const SlackChannel& c) { return !known.contains(c.id); });
    };
    const auto edit = client.connectSlack(team, code, redirectUri);
    co_return co_await afterReading<SlackChannel>(client, store, team, edit, find);
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
    if (!removed && !isAnswerLost(removed.error()))
        co_return removed;
    const auto now = co_await readIntegrations(client, store, team);
    const bool gone =
        now && now->complete && !idsOf(now->webhooks).contains(id) && !idsOf(now->slackChannels).contains(id);
    co_return gone ? Status{} : removed;
}

} // namespace

TeamSettings::TeamSettings(api::Client& client, store::Store& store, Activity& activity)
    : m_client(client), m_store(store), m_activity(activity)
{
}

Async<Webhook> TeamSettings::createWebhook(WebhookDraft draft)
{
    return m_activity.track(start(makeWebhook(m_client, m_store, std::move(draft))));
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
        start(makeChannel(m_client, m_store, std::move(team), std::move(code), std::move(redirectUri))));
}

Async<QList<SlackChannel>> TeamSettings::readSlackChannels(QString team)
{
    return m_activity.track(start(readChannels(m_client, m_store, std::move(team))));
}

} // namespace desk::sync
