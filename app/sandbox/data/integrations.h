// SPDX-License-Identifier: Apache-2.0
// Webhooks, Slack channels, queues and the names of secrets.
#pragma once

#include "app/sandbox/data/paging.h"
#include "app/sandbox/data/rows.h"

namespace desk::sandbox {

[[nodiscard]] IntegrationRow readIntegration(const QSqlQuery& query);
[[nodiscard]] ListQuery integrationList(qint64 entity);

/// Deleted ones too: automations and executions go on naming them.
[[nodiscard]] Result<std::optional<IntegrationRow>> integrationById(Database& database, qint64 id);
[[nodiscard]] Result<qint64> addIntegration(Database& database, const IntegrationRow& integration);
[[nodiscard]] Status updateIntegration(Database& database, const IntegrationRow& integration);
[[nodiscard]] Status removeIntegration(Database& database, qint64 id);

/// Points the webhooks that follow the local receiver to where it listens now.
[[nodiscard]] Status moveReceiver(Database& database, const QString& url);

[[nodiscard]] Result<std::optional<QueueRow>> queueById(Database& database, qint64 id);

[[nodiscard]] Result<std::vector<SecretRow>> secretsOf(Database& database, qint64 entity);
[[nodiscard]] Result<std::optional<SecretRow>> secretNamed(Database& database, qint64 entity, const QString& name);

/// Adds the name or, when it is there, marks it as set at that time. `demo` names get a new value at every start.
[[nodiscard]] Status putSecretName(
    Database& database, qint64 entity, const QString& name, const QString& createdAt, bool demo);
[[nodiscard]] Result<bool> removeSecretName(Database& database, qint64 entity, const QString& name);
[[nodiscard]] Result<std::vector<SecretRow>> demoSecrets(Database& database);

} // namespace desk::sandbox
