// SPDX-License-Identifier: Apache-2.0
// What this computer remembers of its own doing in Team Settings, in user.db. Writers expect a running transaction.
#pragma once

#include "app/core/secretrecord.h"
#include "app/store/changeset.h"
#include "app/store/database.h"
#include "app/store/rows.h"

namespace desk::store {

[[nodiscard]] Result<QList<WebhookTestRecord>> readWebhookTests(Database& user);
[[nodiscard]] Status writeWebhookTest(Database& user, const WebhookTestRecord& test, ChangeSet& changes);

/// By team and name; an empty team reads every team's.
[[nodiscard]] Result<QList<SecretRecord>> readSecretRecords(Database& user, const QString& team);
[[nodiscard]] Status writeSecretRecord(Database& user, const SecretRecord& record, ChangeSet& changes);
[[nodiscard]] Status eraseSecretRecord(Database& user, const QString& team, const QString& name, ChangeSet& changes);

} // namespace desk::store
