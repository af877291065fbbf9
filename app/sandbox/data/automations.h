// SPDX-License-Identifier: Apache-2.0
// Automations ("triggers").
#pragma once

#include "app/sandbox/data/paging.h"
#include "app/sandbox/data/rows.h"

namespace desk::sandbox {

[[nodiscard]] TriggerRow readTrigger(const QSqlQuery& query);
[[nodiscard]] ListQuery triggerList(const QString& where, const QVariantList& values);
[[nodiscard]] FilterFields triggerFields(const TriggerRow& trigger);
[[nodiscard]] QStringList triggerFilterKeys();

/// WHERE texts over `triggers`; each takes the id once per `?`.
[[nodiscard]] QString triggersOfProject(); ///< the project and its collections; 2 ids
[[nodiscard]] QString triggersOfEntity(); ///< the entity, its projects and their collections; 3 ids
[[nodiscard]] QString triggersOfOrganization(); ///< the organization's entities with all of theirs; 3 ids
[[nodiscard]] QString triggersOfScope(); ///< type, id

[[nodiscard]] Result<std::optional<TriggerRow>> triggerById(Database& database, qint64 id);
[[nodiscard]] Result<std::vector<TriggerRow>> triggersWhere(
    Database& database, const QString& where, const QVariantList& values);

/// Enabled ones for an event in one of the scopes, oldest first.
[[nodiscard]] Result<std::vector<TriggerRow>> triggersListening(
    Database& database, const std::vector<ScopeKey>& scopes, const QString& eventType);

[[nodiscard]] Result<bool> triggerNameTaken(
    Database& database, const ScopeKey& scope, const QString& name, qint64 exceptId);

[[nodiscard]] Result<qint64> addTrigger(Database& database, const TriggerRow& trigger);
[[nodiscard]] Status updateTrigger(Database& database, const TriggerRow& trigger);
[[nodiscard]] Status setLastExecuted(Database& database, qint64 trigger, const QString& time);

/// True when it existed. Its executions stay.
[[nodiscard]] Result<bool> removeTrigger(Database& database, qint64 id);

/// The last time the automation fired for the run, nothing when never.
[[nodiscard]] Result<std::optional<QString>> lastFiring(Database& database, qint64 trigger, qint64 run);
[[nodiscard]] Status setFiring(Database& database, qint64 trigger, qint64 run, const QString& time);

} // namespace desk::sandbox
