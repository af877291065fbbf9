// SPDX-License-Identifier: Apache-2.0
// What the webhook tester keeps, in user.db. Writers expect a running transaction.
#pragma once

#include "app/store/changeset.h"
#include "app/store/database.h"
#include "app/store/testerrows.h"

namespace desk::store {

/// Newest first; all words of `search` must occur, case aside.
[[nodiscard]] Result<QList<TestRunRow>> readTestRuns(Database& user, const QString& search);
[[nodiscard]] Result<std::optional<TestRunRecord>> readTestRun(Database& user, const QString& id);
/// Drops what has been kept long enough, too.
[[nodiscard]] Status writeTestRun(
    Database& user, const TestRunRecord& record, const QDateTime& now, ChangeSet& changes);
[[nodiscard]] Status pinTestRun(Database& user, const QString& id, bool pinned, ChangeSet& changes);
[[nodiscard]] Status nameTestRun(Database& user, const QString& id, const QString& name, ChangeSet& changes);
[[nodiscard]] Status eraseTestRun(Database& user, const QString& id, ChangeSet& changes);

[[nodiscard]] Result<TesterSettings> readTesterSettings(Database& user);
[[nodiscard]] Status writeTestExample(Database& user, const TestExample& example, ChangeSet& changes);
[[nodiscard]] Status eraseTestExample(Database& user, const QString& id, ChangeSet& changes);
[[nodiscard]] Status writeTesterTarget(Database& user, const TesterTarget& target, ChangeSet& changes);
[[nodiscard]] Status eraseTesterTarget(Database& user, const TesterTarget& target, ChangeSet& changes);
[[nodiscard]] Status writeTesterAuthority(Database& user, const TesterAuthority& authority, ChangeSet& changes);
[[nodiscard]] Status eraseTesterAuthority(Database& user, const QString& host, ChangeSet& changes);
[[nodiscard]] Status writeTesterLimits(Database& user, const TesterLimits& limits, ChangeSet& changes);

} // namespace desk::store
