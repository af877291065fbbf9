// SPDX-License-Identifier: Apache-2.0
// Inputs of the integration and secret mutations (docs/protocol.md 2.5).
#pragma once

#include "app/core/workspace.h"

#include <QJsonObject>

namespace desk::api {

/// A secret that is not set is left out.
[[nodiscard]] QJsonObject encodeCreateWebhook(const WebhookDraft& webhook);
/// A secret that is not set is null, which takes it from the webhook.
[[nodiscard]] QJsonObject encodeUpdateWebhook(const IntegrationId& id, const WebhookDraft& wanted);
/// An empty payload is left out.
[[nodiscard]] QJsonObject encodeTestWebhook(const WebhookDraft& webhook, const QString& payload);
[[nodiscard]] QJsonObject encodeConnectSlack(const QString& team, const QString& code, const QString& redirectUri);
[[nodiscard]] QJsonObject encodeInsertSecret(const QString& team, const QString& name, const QString& value);
[[nodiscard]] QJsonObject encodeDeleteSecret(const QString& team, const QString& name);

} // namespace desk::api
