// SPDX-License-Identifier: Apache-2.0
// What is done to a team while the person waits: Slack channels, tests of webhooks, and the steps of a Replacement.
// What a person changes of webhooks goes through the outbox instead (Engine). What changed is read back into the store
// before a call answers; a change whose answer was lost counts as done where that shows it.
#pragma once

#include "app/core/result.h"
#include "app/core/webhooktest.h"
#include "app/core/workspace.h"

namespace desk::api {
class Client;
}
namespace desk::store {
class Store;
}

namespace desk::sync {

class Activity;

class TeamSettings final {
public:
    /// All must outlive the calls; `activity` says when none is running.
    TeamSettings(api::Client& client, store::Store& store, Activity& activity);

    /// The new one of a Replacement, which goes on only once it is there.
    [[nodiscard]] Async<Webhook> createWebhook(WebhookDraft draft);
    /// The server sends `payload` (the text of a JSON object, empty for {}) to the draft's endpoint, with the values it
    /// holds of the secrets. The test of a webhook that exists is remembered (without what was sent) under `webhook`.
    [[nodiscard]] Async<WebhookTest> testWebhook(WebhookDraft draft, QString payload, IntegrationId webhook = {});
    /// Remembers a test that was sent from here.
    [[nodiscard]] Async<void> noteTest(IntegrationId webhook, WebhookTest test);
    /// Of a webhook or of a Slack channel.
    [[nodiscard]] Async<void> deleteIntegration(QString team, IntegrationId id);

    /// Reads the team's integrations anew; gives its webhooks.
    [[nodiscard]] Async<QList<Webhook>> readWebhooks(QString team);

    [[nodiscard]] Async<SlackChannel> connectSlack(QString team, QString code, QString redirectUri);
    /// Reads the team's integrations anew; gives its channels. For watching while the person connects one in a browser.
    [[nodiscard]] Async<QList<SlackChannel>> readSlackChannels(QString team);

private:
    api::Client& m_client;
    store::Store& m_store;
    Activity& m_activity;
};

} // namespace desk::sync
