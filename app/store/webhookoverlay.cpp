// SPDX-License-Identifier: Apache-2.0
#include "app/store/overlay.h"

#include "app/core/result.h"

#include <algorithm>

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

Webhook laidOver(Webhook base, const WebhookDraft& wanted)
{
    base.team = wanted.team;
    base.name = wanted.name;
    base.url = wanted.url;
    base.accessTokenSecret = wanted.accessTokenSecret;
    base.signingSecret = wanted.signingSecret;
    return base;
}

Webhook created(const OutboxEdit& edit, const WebhookDraft& draft)
{
    Webhook webhook;
    webhook.id = {pendingRowId(edit)};
    webhook.createdAt = edit.createdAt;
    return laidOver(std::move(webhook), draft);
}

/// A team has few webhooks: looking through them is no loss.
WebhookRow& rowOf(QList<WebhookRow>& rows, const Webhook& webhook)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const WebhookRow& row) { return row.webhook.id == webhook.id; });
    if (found != rows.end())
        return *found;
    rows.append(WebhookRow{webhook, {}});
    return rows.last();
}

void apply(QList<WebhookRow>& rows, const OutboxEdit& edit)
{
    std::visit(overloaded{
                   [&](const CreateWebhookEdit& e) { rowOf(rows, created(edit, e.draft)).pending = edit; },
                   [&](const UpdateWebhookEdit& e) {
                       WebhookRow& row = rowOf(rows, e.base);
                       row.webhook = laidOver(row.webhook, e.wanted);
                       row.pending = edit;
                   },
                   [&](const DeleteWebhookEdit& e) { rowOf(rows, e.base).pending = edit; },
                   [](const auto&) {}, // an automation's
               },
        edit.kind);
}

} // namespace

IntegrationId editedWebhook(const OutboxEdit& edit)
{
    return std::visit(overloaded{
                          [](const UpdateWebhookEdit& e) { return e.base.id; },
                          [](const DeleteWebhookEdit& e) { return e.base.id; },
                          [](const auto&) { return IntegrationId{}; },
                      },
        edit.kind);
}

bool isWebhookEdit(const EditKind& kind)
{
    return std::holds_alternative<CreateWebhookEdit>(kind) || std::holds_alternative<UpdateWebhookEdit>(kind)
        || std::holds_alternative<DeleteWebhookEdit>(kind);
}

QList<WebhookRow> overlayWebhooks(QList<Webhook> base, const QList<OutboxEdit>& edits, const QString& team)
{
    QList<WebhookRow> rows;
    rows.reserve(base.size());
    for (Webhook& webhook : base)
        rows.append(WebhookRow{std::move(webhook), {}});
    for (const OutboxEdit& edit : edits)
        apply(rows, edit);
    if (!team.isEmpty())
        rows.removeIf([&](const WebhookRow& row) { return row.webhook.team != team; });
    std::stable_sort(rows.begin(), rows.end(), [](const WebhookRow& a, const WebhookRow& b) {
        const QString nameOfA = a.webhook.name.toCaseFolded();
        const QString nameOfB = b.webhook.name.toCaseFolded();
        return nameOfA != nameOfB ? nameOfA < nameOfB : a.webhook.id < b.webhook.id;
    });
    return rows;
}

QHash<QString, int> createdWebhooks(const QList<OutboxEdit>& edits)
{
    QHash<QString, int> counts;
    for (const OutboxEdit& edit : edits) {
        if (const auto* create = std::get_if<CreateWebhookEdit>(&edit.kind))
            ++counts[create->draft.team];
    }
    return counts;
}

} // namespace desk::store
