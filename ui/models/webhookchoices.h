// SPDX-License-Identifier: Apache-2.0
// The webhooks a form can choose from, kept up to date.
#pragma once

#include "app/core/workspace.h"
#include "app/store/changeset.h"

#include <QObject>

#include <optional>

namespace desk::store {
class Store;
}

namespace desk::ui {

class WebhookChoices final : public QObject {
    Q_OBJECT

public:
    explicit WebhookChoices(store::Store& store, QObject* parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const QList<Webhook>& webhooks() const { return m_webhooks; }
    [[nodiscard]] QList<Webhook> ofTeam(const QString& team) const;
    [[nodiscard]] std::optional<Webhook> webhook(const IntegrationId& id) const;

Q_SIGNALS:
    void changed();

private:
    void reload();

    store::Store& m_store;
    QList<Webhook> m_webhooks;
    bool m_loaded = false;
};

/// Names of the secrets a webhook carries: what `${...}` may use beside the event's variables.
[[nodiscard]] QStringList secretNames(const Webhook& webhook);

} // namespace desk::ui
