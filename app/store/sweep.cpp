// SPDX-License-Identifier: Apache-2.0
// Rows that vanish: those that a walk no longer brings, and all of them.
#include "app/store/cachetables.h"

#include "app/store/binds.h"
#include "app/store/codec.h"
#include "app/store/sightings.h"

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

using Body = ActivityEntry::Body;

/// Nothing when the text cannot be read any more.
template <typename T>
Body bodyOf(const QString& text)
{
    const Result<T> value = decode<T>(text);
    return value ? Body(*value) : Body();
}

struct Swept {
    QString table;
    Table signal;
    Body (*body)(const QString& text) = nullptr; ///< of rows whose end is told
};

/// Executions are history and never swept.
const QList<Swept>& sweptTables()
{
    static const QList<Swept> tables{
        {u"organizations"_s, Table::Workspace},
        {u"teams"_s, Table::Workspace},
        {u"projects"_s, Table::Workspace},
        {u"collections"_s, Table::Workspace},
        {u"automations"_s, Table::Automations, bodyOf<Automation>},
        {u"webhooks"_s, Table::Integrations, bodyOf<Webhook>},
        {u"slack_channels"_s, Table::Integrations, bodyOf<SlackChannel>},
        {u"secrets"_s, Table::Secrets, bodyOf<TeamSecret>},
    };
    return tables;
}

/// What is told of the rows that go: those of these walks.
struct Farewell {
    QSet<QString> walks;
    bool all = false; ///< whatever walk they are of
    QList<ActivityEntry> news;
};

Status sweepTable(Database& cache, const Swept& table, const QString& condition, const QVariantList& binds,
    ChangeSet& changes, Farewell& farewell)
{
    if (table.signal == Table::Automations) {
        const Status status = cache.exec(
            u"DELETE FROM automation_search WHERE rowid IN (SELECT row FROM automations WHERE "_s + condition + u')',
            binds);
        if (!status)
            return status;
    }
    return cache.each(u"DELETE FROM "_s + table.table + u" WHERE "_s + condition + u" RETURNING id, walk, body"_s,
        binds, [&](const Statement& row) -> Status {
            changes.touched[table.signal] << row.text(0);
            if (!table.body || !(farewell.all || farewell.walks.contains(row.text(1))))
                return {};
            if (std::optional<ActivityEntry> entry = activityOf(table.body(row.text(2)), {}))
                farewell.news << std::move(*entry);
            return {};
        });
}

Status sweepSilently(
    Database& cache, const Swept& table, const QString& condition, const QVariantList& binds, ChangeSet& changes)
{
    Farewell nothing;
    return sweepTable(cache, table, condition, binds, changes, nothing);
}

/// Rows of a walk, and how many of them a sweep would take.
struct Loss {
    qint64 all = 0;
    qint64 gone = 0;
};

bool isDoubtful(const Loss& loss)
{
    constexpr qint64 few = 10;
    constexpr qint64 fifth = 5;
    return loss.gone > few && loss.gone * fifth > loss.all;
}

QStringList keysOf(const QList<Walk>& walks)
{
    QStringList keys;
    for (const Walk& walk : walks)
        keys << walkKey(walk);
    return keys;
}

Status sweepUnseen(Database& cache, const Swept& table, const PullEnd& end, ChangeSet& changes, Farewell& farewell)
{
    const QString unseen = unseenSql(table.table);
    if (end.everything) {
        QVariantList binds{end.pull};
        for (const QString& key : keysOf(end.kept))
            binds << key;
        const QString places = QStringList(end.kept.size(), u"?"_s).join(u", "_s);
        return sweepTable(
            cache, table, QString(unseen + u" AND walk NOT IN ("_s + places + u')'), binds, changes, farewell);
    }
    for (const QString& key : keysOf(end.complete)) {
        const Status status =
            sweepTable(cache, table, QString(unseen + u" AND walk = ?"_s), {end.pull, key}, changes, farewell);
        if (!status)
            return status;
    }
    return {};
}

} // namespace

Status dropEverything(Database& cache, ChangeSet& changes)
{
    for (const Swept& table : sweptTables()) {
        if (Status status = sweepSilently(cache, table, u"1"_s, {}, changes); !status)
            return status;
        changes.touched[table.signal].clear(); // anything
    }
    changes.touched[Table::Executions].clear();
    return cache.exec(u"DELETE FROM executions"_s).and_then([&] { return forgetActivity(cache, changes); });
}

// A row that stays gets its mark back by being written again; what keeps the -1 is gone.
Status rewriteWalk(Database& cache, const Page& page, const Mark& mark, ChangeSet& changes)
{
    for (const Swept& table : sweptTables()) {
        if (Status status = cache.exec(u"UPDATE "_s + table.table + u" SET seen = -1 WHERE walk = ?"_s, {mark.walk});
            !status)
            return status;
    }
    return writePage(cache, page, mark, {}, changes).and_then([&] {
        Status status;
        for (const Swept& table : sweptTables()) {
            if (status)
                status = sweepSilently(cache, table, u"walk = ? AND seen = -1"_s, {mark.walk}, changes);
        }
        return status;
    });
}

// Rows of an owner that is gone vanish without a word: nobody said that they were deleted.
Status sweep(Database& cache, const PullEnd& end, const Telling& telling, ChangeSet& changes)
{
    QStringList keys = keysOf(end.complete);
    const Result<QSet<QString>> known = completeWalks(cache);
    if (!known)
        return tl::unexpected(known.error());
    if (Status status = openSightings(cache); !status)
        return status;
    Farewell farewell;
    farewell.walks = QSet<QString>(keys.begin(), keys.end()).intersect(*known);
    for (const Swept& table : sweptTables()) {
        if (Status status = sweepUnseen(cache, table, end, changes, farewell); !status)
            return status;
    }
    // What stays can be compared when it is told again.
    for (const QString& kept : keysOf(end.kept)) {
        if (known->contains(kept))
            keys << kept;
    }
    return appendActivity(cache, std::move(farewell.news), telling, changes)
        .and_then([&] { return noteCompleteWalks(cache, keys, end.everything); })
        .and_then([&] { return end.everything ? noteFailuresFrom(cache) : Status(); });
}

Result<QList<Walk>> doubtfulWalks(Database& cache, qint64 pull, const QList<Walk>& complete)
{
    QHash<QString, Loss> losses;
    if (Status status = openSightings(cache); !status)
        return tl::unexpected(status.error());
    for (const Swept& table : sweptTables()) {
        const Status status = cache.each(QString(u"SELECT walk, count(*), sum("_s + unseenSql(table.table)
                                             + u") FROM "_s + table.table + u" GROUP BY walk"_s),
            {pull}, [&](const Statement& row) -> Status {
                Loss& loss = losses[row.text(0)];
                loss.all += row.value(1).toLongLong();
                loss.gone += row.value(2).toLongLong();
                return {};
            });
        if (!status)
            return tl::unexpected(status.error());
    }
    QList<Walk> doubtful;
    for (const Walk& walk : complete) {
        if (isDoubtful(losses.value(walkKey(walk))))
            doubtful << walk;
    }
    return doubtful;
}

namespace {

Status eraseRow(Database& cache, const Swept& table, const QString& id, const Telling& telling, ChangeSet& changes)
{
    Farewell farewell;
    farewell.all = telling.told;
    return sweepTable(cache, table, u"id = ?"_s, {bound(id)}, changes, farewell).and_then([&] {
        return appendActivity(cache, std::move(farewell.news), telling, changes);
    });
}

} // namespace

Status eraseAutomation(Database& cache, const AutomationId& id, const Telling& telling, ChangeSet& changes)
{
    return eraseRow(cache, {u"automations"_s, Table::Automations, bodyOf<Automation>}, id.value, telling, changes);
}

Status eraseWebhook(Database& cache, const IntegrationId& id, const Telling& telling, ChangeSet& changes)
{
    return eraseRow(cache, {u"webhooks"_s, Table::Integrations, bodyOf<Webhook>}, id.value, telling, changes);
}

} // namespace desk::store
