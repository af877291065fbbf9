// SPDX-License-Identifier: Apache-2.0
// Integrations and secrets of an entity (docs/protocol.md 2.5).
#pragma once

#include "app/api/jsonnode.h"
#include "app/core/webhooktest.h"
#include "app/core/workspace.h"

#include <variant>

namespace desk::api {

using Integration = std::variant<UnknownIntegration, Webhook, SlackChannel>;

struct Integrations {
    QList<Webhook> webhooks;
    QList<SlackChannel> slackChannels;
    QList<UnknownIntegration> others;
    bool complete = true; ///< as in Paged
    bool operator==(const Integrations&) const = default;
};

[[nodiscard]] Integration decodeIntegration(const JsonNode& integration, const QString& team, Faults& faults);
[[nodiscard]] TeamSecret decodeSecret(const JsonNode& secret, const QString& team, Faults& faults);
/// `response` has no documented layout: status, body and error are taken where they are found, its text is kept whole.
[[nodiscard]] WebhookTest decodeWebhookTest(const JsonNode& payload, Faults& faults);
[[nodiscard]] Integrations sorted(const QList<Integration>& integrations);

} // namespace desk::api
