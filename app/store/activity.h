// SPDX-License-Identifier: Apache-2.0
// What changed on the server from one pull to the next, in cache.db. Writers expect a running transaction.
#pragma once

#include "app/store/changeset.h"
#include "app/store/database.h"
#include "app/store/rows.h"

namespace desk::store {

inline constexpr int activityLimit = 5000;

/// What is told of a row that was not there before (`before` is nothing), is there no more (`after` is nothing), or is
/// otherwise; nothing when only what the server changes by itself is, such as the time of the last execution, or a name
/// that is shown beside an id. Pure; `id` and `noticedAt` are left open.
[[nodiscard]] std::optional<ActivityEntry> activityOf(
    const ActivityEntry::Body& before, const ActivityEntry::Body& after);

/// Whether that is what an edit of this computer wanted, whose answer is not known here yet.
[[nodiscard]] bool isOwnDoing(const ActivityEntry& entry, const QList<OutboxEdit>& edits);

/// What a writer of rows needs to tell of them.
struct Telling {
    bool told = false; ///< not in a first pull, nor after an edit
    std::optional<QDateTime> failuresAfter; ///< only later executions are told; nothing = none are
    QDateTime now;
    QList<OutboxEdit> edits; ///< those that wait
};

/// Drops the oldest beyond the limit, too.
[[nodiscard]] Status appendActivity(
    Database& cache, QList<ActivityEntry> entries, const Telling& telling, ChangeSet& changes);

[[nodiscard]] Result<QList<ActivityEntry>> readActivity(Database& cache, const ActivityQuery& query);
[[nodiscard]] Result<int> countUnread(Database& cache);
[[nodiscard]] Status markRead(Database& cache, qint64 upTo, ChangeSet& changes);

/// Walks that were done to their end before.
[[nodiscard]] Result<QSet<QString>> completeWalks(Database& cache);
[[nodiscard]] Result<bool> isCompleteWalk(Database& cache, const QString& walk);
/// `only` forgets the others: their owners are gone. Writes what is otherwise, and nothing when all is known.
[[nodiscard]] Status noteCompleteWalks(Database& cache, const QStringList& walks, bool only);

/// The time after which failed executions are news, by the server's clock; nothing before everything was read once.
[[nodiscard]] Result<std::optional<QDateTime>> failuresAfter(Database& cache);
/// Sets it when it is not set and the server tells executions.
[[nodiscard]] Status noteFailuresFrom(Database& cache);

/// All of it, with what it is compared with.
[[nodiscard]] Status forgetActivity(Database& cache, ChangeSet& changes);

} // namespace desk::store
