// SPDX-License-Identifier: Apache-2.0
// What the store knows of every team's settings, and the automations that depend on them, kept up to date.
#pragma once

#include "app/core/error.h"
#include "app/core/secretrecord.h"
#include "app/core/workspace.h"
#include "app/store/changeset.h"
#include "app/store/rows.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace desk::store {
class Store;
}

namespace desk::ui {

/// One reading, all of the same moment as far as the store allows. Lists are by name.
struct TeamFacts {
    QList<Webhook> webhooks;
    QList<SlackChannel> channels;
    QList<TeamSecret> secrets;
    QList<store::AutomationRow> automations;
    QList<store::WebhookTestRecord> tests;
    QList<SecretRecord> records;
    /// Edits the server does not hold yet; `webhooks` shows what they make of it. One that is not made yet has an id
    /// that begins with "edit:".
    QHash<IntegrationId, store::OutboxEdit> pendingWebhooks;
    bool operator==(const TeamFacts&) const = default;
};

class TeamData final : public QObject {
    Q_OBJECT

public:
    explicit TeamData(store::Store& store, QObject* parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const TeamFacts& facts() const { return m_facts; }
    /// Why something of the last reading failed; what was read before stays.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void reload();
    void takeDone();

    store::Store& m_store;
    TeamFacts m_facts;
    TeamFacts m_reading;
    QList<Webhook> m_webhooks; ///< of the reading, as the server has them
    QList<store::OutboxEdit> m_edits;
    std::optional<Error> m_error;
    std::optional<Error> m_failed; ///< of the reading that runs
    int m_open = 0;
    bool m_again = false;
    bool m_loaded = false;
};

[[nodiscard]] QList<Webhook> webhooksOf(const TeamFacts& facts, const QString& team);
/// Names of the secrets a webhook carries: what `${...}` may use beside the event's variables.
[[nodiscard]] QStringList secretNames(const Webhook& webhook);
[[nodiscard]] std::optional<Webhook> findWebhook(const TeamFacts& facts, const IntegrationId& id);
/// The edit of a webhook that waits, or was not taken.
[[nodiscard]] std::optional<store::OutboxEdit> findPending(const TeamFacts& facts, const IntegrationId& webhook);
[[nodiscard]] std::optional<SlackChannel> findChannel(const TeamFacts& facts, const IntegrationId& id);
[[nodiscard]] std::optional<TeamSecret> findSecret(const TeamFacts& facts, const QString& team, const QString& name);
/// Named, but not there. Where the team has none at all nothing is missing: who may not see them gets an empty list.
[[nodiscard]] bool isSecretMissing(const TeamFacts& facts, const QString& team, const QString& name);
[[nodiscard]] std::optional<SecretRecord> findRecord(const TeamFacts& facts, const QString& team, const QString& name);
[[nodiscard]] std::optional<store::WebhookTestRecord> findTest(const TeamFacts& facts, const IntegrationId& webhook);

} // namespace desk::ui
