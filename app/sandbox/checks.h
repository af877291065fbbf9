// SPDX-License-Identifier: Apache-2.0
// What a written automation, webhook or secret must fulfil (docs/protocol.md 5). Pure; errors are GraphQlError 400.
#pragma once

#include "app/core/result.h"
#include "app/sandbox/data/rows.h"

namespace desk::sandbox {

[[nodiscard]] Status checkAutomationName(const QString& name);
[[nodiscard]] Status checkDescription(const std::optional<QString>& description);

/// Whether the event may be written, and in that scope.
[[nodiscard]] Status checkEvent(const QString& eventType, const ScopeKey& scope, bool isRegistry);

/// The text of `eventFilter`, as written.
[[nodiscard]] Status checkFilter(const QString& eventType, const QString& filter);

/// A JSON object once the variables are filled in.
[[nodiscard]] Status checkPayload(const QString& payload);
[[nodiscard]] Status checkPrompt(const QString& prompt);
[[nodiscard]] Status checkWebhookName(const QString& name);
[[nodiscard]] Status checkUrl(const QString& url);
[[nodiscard]] Status checkSecretName(const QString& name);

} // namespace desk::sandbox
