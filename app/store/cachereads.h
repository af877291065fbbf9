// SPDX-License-Identifier: Apache-2.0
// The reader's side: what pages show, out of cache.db with the pending edits of user.db laid over it.
#pragma once

#include "app/store/database.h"
#include "app/store/rows.h"

namespace desk::store {

[[nodiscard]] Result<WorkspaceView> readWorkspace(Database& cache, const QList<OutboxEdit>& edits);
[[nodiscard]] Result<QList<AutomationRow>> readAutomations(
    Database& cache, const QList<OutboxEdit>& edits, const AutomationQuery& query);
[[nodiscard]] Result<QList<Webhook>> readWebhooks(Database& cache, const QString& team);
[[nodiscard]] Result<QList<SlackChannel>> readSlackChannels(Database& cache, const QString& team);
[[nodiscard]] Result<QList<TeamSecret>> readSecrets(Database& cache, const QString& team);

} // namespace desk::store
