// SPDX-License-Identifier: Apache-2.0
// The writer's side of cache.db. Every function expects a running transaction and adds what really changed to the
// ChangeSet; rows that come again unchanged are not written (sightings.h).
#pragma once

#include "app/store/activity.h"
#include "app/store/database.h"
#include "app/store/store.h"

namespace desk::store {

/// The walk's name in the `walk` column.
[[nodiscard]] QString walkKey(const Walk& walk);

/// What is kept about the last pull, all in one row.
struct PullRecord {
    qint64 pull = 0;
    QString server;
    QDateTime lastSuccess;
    Viewer viewer;
    ServerInfo info;
    std::optional<bool> historyOffered;
};

/// A record with pull 0 before the first pull.
[[nodiscard]] Result<PullRecord> readPullRecord(Database& cache);

/// Rows of another account (another host or another viewer) are dropped, since they would never be swept.
[[nodiscard]] Result<qint64> startPull(
    Database& cache, const Viewer& viewer, const ServerInfo& info, const QString& serverUrl, ChangeSet& changes);

/// How rows are marked.
struct Mark {
    QString walk;
    qint64 seen = 0;
};

[[nodiscard]] Status writePage(
    Database& cache, const Page& page, const Mark& mark, const Telling& telling, ChangeSet& changes);

/// The page is all there is of its walk: its other rows in the tables of the page's kind vanish. Nothing is told of it.
[[nodiscard]] Status rewriteWalk(Database& cache, const Page& page, const Mark& mark, ChangeSet& changes);

/// What a pull knows at its end.
struct PullEnd {
    qint64 pull = 0;
    QList<Walk> complete;
    bool everything = false; ///< sweeps the rows of every walk, so that those of an owner that is gone vanish too
    QList<Walk> kept; ///< but not of these
};

/// Tells what was deleted, and remembers which walks are complete now.
[[nodiscard]] Status sweep(Database& cache, const PullEnd& end, const Telling& telling, ChangeSet& changes);

/// Those of the walks of which the sweep would take more than ten rows and more than a fifth.
[[nodiscard]] Result<QList<Walk>> doubtfulWalks(Database& cache, qint64 pull, const QList<Walk>& complete);
[[nodiscard]] Status stampSuccess(Database& cache, const QDateTime& now, ChangeSet& changes);

[[nodiscard]] Status stampHistory(Database& cache, bool offered, ChangeSet& changes);

/// Every row that the server brought, and what was told of them.
[[nodiscard]] Status dropEverything(Database& cache, ChangeSet& changes);
/// The same for the account that stays. A pull that is under way is refused from then on.
[[nodiscard]] Status forgetServerState(Database& cache, ChangeSet& changes);

/// Told where `telling` says so.
[[nodiscard]] Status eraseAutomation(
    Database& cache, const AutomationId& id, const Telling& telling, ChangeSet& changes);
[[nodiscard]] Status eraseWebhook(Database& cache, const IntegrationId& id, const Telling& telling, ChangeSet& changes);

} // namespace desk::store
