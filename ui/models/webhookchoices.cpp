// SPDX-License-Identifier: Apache-2.0
#include "ui/models/webhookchoices.h"

#include "app/store/store.h"
#include "app/core/deliver.h"

#include <algorithm>

namespace desk::ui {

WebhookChoices::WebhookChoices(store::Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &store::Store::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.contains(store::Table::Integrations))
            reload();
    });
    reload();
}

QList<Webhook> WebhookChoices::ofTeam(const QString& team) const
{
    QList<Webhook> found;
    std::copy_if(m_webhooks.begin(), m_webhooks.end(), std::back_inserter(found),
        [&](const Webhook& webhook) { return webhook.team == team; });
    return found;
}

std::optional<Webhook> WebhookChoices::webhook(const IntegrationId& id) const
{
    for (const Webhook& webhook : m_webhooks) {
        if (webhook.id == id)
            return webhook;
    }
    return std::nullopt;
}

void WebhookChoices::reload()
{
    deliver(m_store.webhooks({}), this, [this](const Result<QList<Webhook>>& webhooks) {
        if (!webhooks)
            return;
        m_webhooks = *webhooks;
        m_loaded = true;
        Q_EMIT changed();
    });
}

QStringList secretNames(const Webhook& webhook)
{
    QStringList names;
    if (webhook.accessTokenSecret)
        names.append(*webhook.accessTokenSecret);
    if (webhook.signingSecret && !names.contains(*webhook.signingSecret))
        names.append(*webhook.signingSecret);
    return names;
}

} // namespace desk::ui
