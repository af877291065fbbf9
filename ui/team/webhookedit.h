// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/core/workspace.h"
#include "ui/models/webhooklistmodel.h"

namespace desk::ui {

/// What a form of a webhook begins with and what becomes of it.
struct WebhookEdit {
    WebhookDraft start;
    std::optional<Webhook> original; ///< the one that is changed; nothing makes a new one
    QString replaces; ///< a refused edit that is given up when this one is saved
};

[[nodiscard]] inline WebhookEdit newWebhook(const QString& team)
{
    return {.start = {.team = team}, .original = {}, .replaces = {}};
}

[[nodiscard]] inline WebhookEdit changeOf(const Webhook& webhook)
{
    return {draftOf(webhook), webhook, {}};
}

/// What the server refused, once more. Not of a deletion.
[[nodiscard]] inline WebhookEdit retryOf(const store::OutboxEdit& refused)
{
    return std::visit(overloaded{
                          [&](const store::CreateWebhookEdit& e) {
                              return WebhookEdit{e.draft, {}, refused.id};
                          },
                          [&](const store::UpdateWebhookEdit& e) {
                              return WebhookEdit{e.wanted, e.base, refused.id};
                          },
                          [](const auto&) { return WebhookEdit{}; },
                      },
        refused.kind);
}

/// `name` says that it is another one.
[[nodiscard]] inline WebhookEdit copyOf(const Webhook& webhook, const QString& name)
{
    WebhookEdit edit{draftOf(webhook), {}, {}};
    edit.start.name = name;
    return edit;
}

} // namespace desk::ui
