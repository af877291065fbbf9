// SPDX-License-Identifier: Apache-2.0
// Core values as JSON text and back, without loss: exact filter and payload texts, unknown alternatives, characters
// that neither SQLite nor UTF-8 keeps (NUL, lone surrogates) and byte arrays. Times are UTC with milliseconds.
#pragma once

#include "app/core/result.h"
#include "app/store/rows.h"

namespace desk::store {

[[nodiscard]] QString encode(const Scope& scope);
[[nodiscard]] QString encode(const Event& event);
[[nodiscard]] QString encode(const Action& action);
[[nodiscard]] QString encode(const Automation& automation);
[[nodiscard]] QString encode(const AutomationDraft& draft);
[[nodiscard]] QString encode(const Execution& execution);
[[nodiscard]] QString encode(const Organization& organization);
[[nodiscard]] QString encode(const Team& team);
[[nodiscard]] QString encode(const Project& project);
[[nodiscard]] QString encode(const Collection& collection);
[[nodiscard]] QString encode(const Webhook& webhook);
[[nodiscard]] QString encode(const WebhookDraft& draft);
[[nodiscard]] QString encode(const SlackChannel& channel);
[[nodiscard]] QString encode(const TeamSecret& secret);
[[nodiscard]] QString encode(const Viewer& viewer);
[[nodiscard]] QString encode(const ServerInfo& server);
[[nodiscard]] QString encode(const OutboxEdit& edit);
[[nodiscard]] QString encode(const JournalEntry& entry); ///< without `undone`, which changes
[[nodiscard]] QString encode(const ActivityEntry& entry); ///< without `id` and `unread`, which the file gives

/// For each type above; DecodeError names the member that is missing or of the wrong type.
template <typename T>
[[nodiscard]] Result<T> decode(const QString& text);

} // namespace desk::store
