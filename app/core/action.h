// SPDX-License-Identifier: Apache-2.0
// What an automation does (docs/protocol.md 3.3).
#pragma once

#include "app/core/ids.h"

#include <QString>

#include <optional>
#include <variant>

namespace desk {

/// `payload` is the template's exact text; nothing when the server holds none.
struct WebhookAction {
    IntegrationId webhook;
    QString webhookName; ///< as the server told it with the automation; may be empty
    std::optional<QString> payload;
    bool operator==(const WebhookAction&) const = default;
};

struct SlackAction {
    IntegrationId channel;
    QString channelName;
    QString title;
    QString message;
    QString severity; ///< INFO, WARN, ERROR, as the server spells it
    bool operator==(const SlackAction&) const = default;
};

/// "Do nothing": the automation runs and is recorded, nothing leaves.
struct NoAction {
    bool operator==(const NoAction&) const = default;
};

struct AriaAction {
    QString prompt;
    bool operator==(const AriaAction&) const = default;
};

/// Legacy Launch job: read only.
struct QueueJobAction {
    QString queueId;
    QString queueName;
    QString jobTemplate;
    bool operator==(const QueueJobAction&) const = default;
};

/// An action of a kind this version does not know (PushNotificationTriggeredAction too); `raw` is its JSON text.
struct UnknownAction {
    QString typeName;
    QString raw;
    bool operator==(const UnknownAction&) const = default;
};

using Action = std::variant<UnknownAction, WebhookAction, SlackAction, NoAction, AriaAction, QueueJobAction>;

/// The server's TriggeredActionType, e.g. "GENERIC_WEBHOOK"; empty for UnknownAction.
[[nodiscard]] QString actionTypeName(const Action& action);

/// The name of what it acts on: the webhook, the channel, the queue; empty where there is none.
[[nodiscard]] QString targetName(const Action& action);

} // namespace desk
