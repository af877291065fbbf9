// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/decodeintegration.h"
#include "app/api/decodeworkspace.h"
#include "app/api/paging.h"
#include "app/api/transport.h"
#include "app/core/automation.h"
#include "app/core/execution.h"
#include "app/core/webhooktest.h"
#include "app/core/workspace.h"

#include <QPointer>

#include <memory>
#include <optional>

namespace desk::api {

/// The server's operations with our own values. Reads ask only what this server has (docs/protocol.md 8.1, 8.2): its
/// features are read before the first call that depends on them, and kept. Futures end in the transport's thread.
/// A draft the server does not support fails with InvalidInputError before anything is sent.
class Client final {
public:
    /// The transport must outlive the client's calls; calls after it is gone are CancelledError.
    explicit Client(Transport& transport);
    ~Client();
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    /// Nothing when it is gone.
    [[nodiscard]] Transport* transport() const;

    /// UnauthorizedError when the server does not know the key; other errors beside a viewer do not count. What is
    /// nothing because of one is as in `known`, when that is the same person.
    [[nodiscard]] Async<Viewer> viewer(const Viewer& known = {});
    /// Always asks. A server that cannot tell its features has none; errors of the connection or the key stay errors.
    [[nodiscard]] Async<ServerInfo> serverInfo();

    [[nodiscard]] Async<Workspace> workspace();
    [[nodiscard]] Async<QList<Organization>> organizations();
    [[nodiscard]] Async<QList<Team>> teams();
    [[nodiscard]] Async<Organization> organization(const QString& name);
    [[nodiscard]] Async<QList<Member>> members(const QString& entity);
    [[nodiscard]] Async<QList<Member>> organizationMembers(const QString& organization);
    /// Each person once, with the highest role of their own and their teams' (docs/protocol.md 2.3, 7.6).
    [[nodiscard]] Async<QList<Member>> registryMembers(const Project& registry);
    /// An entity's projects; an organization's own entity lists its registries here too.
    [[nodiscard]] Async<Paged<Project>> projects(const QString& entity);
    [[nodiscard]] Async<Paged<Project>> registries(const QString& organization);
    [[nodiscard]] Async<Paged<Collection>> collections(const Project& project);
    /// With the aliases and tags they have; the two below are for a collection with more of them.
    [[nodiscard]] Async<Paged<CollectionNames>> collectionNames(const Project& project);
    [[nodiscard]] Async<Paged<QString>> aliases(const CollectionId& collection);
    [[nodiscard]] Async<Paged<QString>> tags(const CollectionId& collection);

    /// Everything on the entity and its projects; where the server cannot list an entity, its projects are walked and
    /// automations of the entity itself stay unseen.
    [[nodiscard]] Async<Paged<Automation>> automations(const QString& entity);
    /// Those with exactly this name, compared here too.
    [[nodiscard]] Async<Paged<Automation>> automationsNamed(const QString& entity, const QString& name);
    [[nodiscard]] Async<Paged<Automation>> organizationAutomations(const QString& organization);
    /// One project's or registry's, its collections included.
    [[nodiscard]] Async<QList<Automation>> projectAutomations(const Project& project);

    [[nodiscard]] Async<Integrations> integrations(const QString& entity);
    [[nodiscard]] Async<QList<TeamSecret>> secrets(const QString& entity);

    /// Newest first as the server gives them; `limit` is in pages of 50.
    [[nodiscard]] Async<Paged<Execution>> executions(const Project& project, int limit = maximumPages);
    [[nodiscard]] Async<Paged<Execution>> executionsOf(const AutomationId& automation, int limit = maximumPages);

    [[nodiscard]] Async<Automation> createAutomation(const AutomationDraft& draft);
    /// Sends what differs; gives the server's automation back. Without a difference nothing is sent and `base` comes
    /// back.
    [[nodiscard]] Async<Automation> updateAutomation(const Automation& base, const AutomationDraft& wanted);
    [[nodiscard]] Async<void> deleteAutomation(const AutomationId& id);
    [[nodiscard]] Async<Webhook> createWebhook(const WebhookDraft& webhook);
    [[nodiscard]] Async<Webhook> updateWebhook(const IntegrationId& id, const WebhookDraft& wanted);
    /// The server sends `payload` to the draft's endpoint, with the values it holds of the secrets.
    [[nodiscard]] Async<WebhookTest> testWebhook(const WebhookDraft& webhook, const QString& payload);
    [[nodiscard]] Async<SlackChannel> connectSlack(
        const QString& team, const QString& code, const QString& redirectUri);
    [[nodiscard]] Async<void> deleteIntegration(const IntegrationId& id);
    [[nodiscard]] Async<void> insertSecret(const QString& team, const QString& name, const QString& value);
    [[nodiscard]] Async<void> deleteSecret(const QString& team, const QString& name);

    /// Sandbox only: makes an event happen and gives the executions it caused.
    [[nodiscard]] Async<QList<Execution>> fireEvent(const QJsonObject& event);
    /// Sandbox only: the bytes of a delivery; nothing when it keeps none for this execution.
    [[nodiscard]] Async<std::optional<DeliveryRecord>> delivery(const ExecutionId& id);

    struct State;

private:
    /// The features read last, or read now.
    [[nodiscard]] Async<ServerInfo> features();
    [[nodiscard]] Async<Paged<Automation>> entityAutomations(const QString& entity, const QJsonValue& filters);

    std::shared_ptr<State> m_state;
};

} // namespace desk::api
