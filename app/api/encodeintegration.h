// SPDX-License-Identifier: Apache-2.0
// Inputs of the integration and secret mutations (docs/protocol.md 2.5).
#pragma once

#include "app/core/workspace.h"

#include <QJsonObject>

namespace desk::api {

/// Team, name, url and the names of the secrets are used; a secret that is not set is left out.
[[nodiscard]] QJsonObject encodeWebhook(const Webhook& webhook);
[[nodiscard]] QJsonObject encodeInsertSecret(const QString& team, const QString& name, const QString& value);
[[nodiscard]] QJsonObject encodeDeleteSecret(const QString& team, const QString& name);

} // namespace desk::api
