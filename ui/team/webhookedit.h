// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/workspace.h"

namespace desk::ui {

/// What a form of a webhook begins with and what becomes of it.
struct WebhookEdit {
    WebhookDraft start;
    std::optional<Webhook> original; ///< the one that is changed; nothing makes a new one
};

[[nodiscard]] inline WebhookEdit newWebhook(const QString& team)
{
    return {.start = {.team = team}};
}

[[nodiscard]] inline WebhookEdit changeOf(const Webhook& webhook)
{
    return {draftOf(webhook), webhook};
}

/// `name` says that it is another one.
[[nodiscard]] inline WebhookEdit copyOf(const Webhook& webhook, const QString& name)
{
    WebhookEdit edit{draftOf(webhook), {}};
    edit.start.name = name;
    return edit;
}

} // namespace desk::ui
