// SPDX-License-Identifier: Apache-2.0
// Runs automations: an event in, executions recorded, webhooks sent (docs/protocol.md 6, 7.5).
#pragma once

#include "app/sandbox/delivery.h"
#include "app/sandbox/incoming.h"
#include "app/sandbox/intake.h"
#include "app/sandbox/vault.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace desk::sandbox {

using Clock = std::function<QDateTime()>;

class Engine : public QObject {
    Q_OBJECT
public:
    Engine(Database& database, Vault& vault, Clock clock, QObject* parent = nullptr);
    ~Engine() override;

    /// Ids of the executions, in the order of the automations, once all deliveries have ended. GraphQlError for an
    /// event that cannot be taken in; StoreError.
    [[nodiscard]] Async<QList<qint64>> fire(const Incoming& event, const QString& author);

    /// Sends once, without a record. `accessToken` and `secret` are names of the entity's secrets.
    [[nodiscard]] QFuture<DeliveryOutcome> sendOnce(qint64 entity, const QString& url,
        const std::optional<QString>& accessToken, const std::optional<QString>& secret, const QByteArray& body);

    /// What is stored or shown goes through here.
    [[nodiscard]] QString masked(const QString& text) const;
    [[nodiscard]] QByteArray masked(const QByteArray& bytes) const;

private:
    struct Batch;
    struct Job;

    [[nodiscard]] Status startListeners(const Incoming& event, const Placed& placed, Batch& batch);
    [[nodiscard]] Status startMatching(const std::vector<TriggerRow>& triggers, const Placed& placed, Batch& batch);
    [[nodiscard]] Result<bool> isTooOften(const TriggerRow& trigger);
    [[nodiscard]] Status startAutomation(
        const TriggerRow& trigger, const Match& match, const Placed& placed, Batch& batch);
    [[nodiscard]] Result<bool> pausesFor(const TriggerRow& trigger, const Placed& placed);
    [[nodiscard]] Status startWebhook(
        ExecutionRow execution, const TriggerRow& trigger, VariableValues values, Batch& batch);
    [[nodiscard]] Status startSlack(
        ExecutionRow execution, const TriggerRow& trigger, const VariableValues& values, Batch& batch);
    [[nodiscard]] Status startAria(
        ExecutionRow execution, const TriggerRow& trigger, const VariableValues& values, Batch& batch);
    [[nodiscard]] Status record(ExecutionRow execution, QLatin1StringView state, const QString& error, Batch& batch);
    [[nodiscard]] Result<std::optional<Secret>> attached(qint64 entity, const std::optional<QString>& name);
    void sendNext();
    void finish(const Job& job, const DeliveryOutcome& outcome);
    [[nodiscard]] QString now() const;

    Database& m_database;
    Vault& m_vault;
    Clock m_clock;
    std::deque<Job> m_waiting;
    int m_running = 0;
    wire::Client m_client; ///< last: it ends what is on its way while everything else is still here
};

} // namespace desk::sandbox
