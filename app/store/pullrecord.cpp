// SPDX-License-Identifier: Apache-2.0
// What is kept about pulls, and what a pull of another account does away with.
#include "app/store/cachetables.h"

#include "app/store/binds.h"
#include "app/store/codec.h"

#include <QUrl>

#include <array>

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

bool isOtherAccount(const PullRecord& known, const Viewer& viewer, const QString& serverUrl)
{
    return known.pull > 0 && (known.viewer.id != viewer.id || QUrl(known.server).host() != QUrl(serverUrl).host());
}

} // namespace

QString walkKey(const Walk& walk)
{
    static constexpr std::array names{
        "organizations", "teams", "projects", "collections", "automations", "executions", "integrations", "secrets"};
    return QLatin1StringView(names.at(static_cast<std::size_t>(walk.of))) + u':' + walk.owner;
}

Result<PullRecord> readPullRecord(Database& cache)
{
    PullRecord record;
    const Status status = cache.each(u"SELECT pull, server, last_success, viewer, info, history FROM sync_state"_s, {},
        [&](const Statement& row) -> Status {
            record.pull = row.value(0).toLongLong();
            record.server = row.text(1);
            if (!row.value(2).isNull())
                record.lastSuccess = QDateTime::fromMSecsSinceEpoch(row.value(2).toLongLong(), Qt::UTC);
            if (!row.value(5).isNull())
                record.historyOffered = row.value(5).toInt() != 0;
            return decode<Viewer>(row.text(3))
                .map([&](const Viewer& viewer) { record.viewer = viewer; })
                .and_then([&] { return decode<ServerInfo>(row.text(4)); })
                .map([&](const ServerInfo& info) { record.info = info; });
        });
    if (!status)
        return tl::unexpected(status.error());
    return record;
}

Result<qint64> startPull(
    Database& cache, const Viewer& viewer, const ServerInfo& info, const QString& serverUrl, ChangeSet& changes)
{
    const Result<PullRecord> known = readPullRecord(cache);
    if (!known)
        return tl::unexpected(known.error());
    const bool other = isOtherAccount(*known, viewer, serverUrl);
    if (other) {
        if (Status status = dropEverything(cache, changes); !status)
            return tl::unexpected(status.error());
    }
    if (known->pull == 0 || known->viewer != viewer || known->info != info)
        changes.touched.insert(Table::Workspace, {});
    if (known->pull == 0 || known->server != serverUrl || other)
        changes.touched.insert(Table::SyncState, {});
    const qint64 pull = known->pull + 1;
    const QVariant history =
        known->historyOffered && !other ? QVariant(int(*known->historyOffered)) : QVariant(QMetaType::fromType<int>());
    const Status status =
        cache.exec(u"INSERT INTO sync_state (one, pull, server, last_success, viewer, info, history) "
                   "VALUES (1, ?, ?, ?, ?, ?, ?) ON CONFLICT (one) DO UPDATE SET pull = excluded.pull, "
                   "server = excluded.server, last_success = excluded.last_success, viewer = excluded.viewer, "
                   "info = excluded.info, history = excluded.history"_s,
            {pull, bound(serverUrl), milliseconds(other ? QDateTime() : known->lastSuccess), encode(viewer),
                encode(info), history});
    return status.map([&] { return pull; });
}

Status stampSuccess(Database& cache, const QDateTime& now, ChangeSet& changes)
{
    changes.touched.insert(Table::SyncState, {});
    return cache.exec(u"UPDATE sync_state SET last_success = ?"_s, {milliseconds(now)});
}

Status stampHistory(Database& cache, bool offered, ChangeSet& changes)
{
    const Result<PullRecord> known = readPullRecord(cache);
    if (!known)
        return tl::unexpected(known.error());
    if (known->historyOffered == offered)
        return {};
    changes.touched.insert(Table::SyncState, {});
    return cache.exec(u"UPDATE sync_state SET history = ?"_s, {int(offered)});
}

// The number rises, so that what a running pull still brings is refused.
Status forgetServerState(Database& cache, ChangeSet& changes)
{
    changes.touched.insert(Table::Workspace, {});
    changes.touched.insert(Table::SyncState, {});
    return dropEverything(cache, changes).and_then([&] {
        return cache.exec(u"UPDATE sync_state SET pull = pull + 1, last_success = NULL, history = NULL"_s);
    });
}

} // namespace desk::store
