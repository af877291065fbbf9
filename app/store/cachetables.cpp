// SPDX-License-Identifier: Apache-2.0
#include "app/store/cachetables.h"

#include "app/store/codec.h"
#include "app/store/search.h"

#include <QUrl>

#include <array>

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

/// A null QString binds NULL, which no text column takes.
QVariant bound(const QString& text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

QVariant milliseconds(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

/// One table's name and the columns it has beside id, body, walk and seen.
struct Layout {
    QString table;
    QStringList columns;
    Table signal;
};

const Layout& layoutOf(const Organization*)
{
    static const Layout layout{u"organizations"_s, {u"entity"_s}, Table::Workspace};
    return layout;
}
const Layout& layoutOf(const Team*)
{
    static const Layout layout{u"teams"_s, {}, Table::Workspace};
    return layout;
}
const Layout& layoutOf(const Project*)
{
    static const Layout layout{u"projects"_s, {}, Table::Workspace};
    return layout;
}
const Layout& layoutOf(const Collection*)
{
    static const Layout layout{u"collections"_s, {u"project"_s}, Table::Workspace};
    return layout;
}
const Layout& layoutOf(const Automation*)
{
    static const Layout layout{u"automations"_s,
        {u"scope"_s, u"name"_s, u"description"_s, u"event"_s, u"target"_s, u"folded"_s}, Table::Automations};
    return layout;
}
const Layout& layoutOf(const Execution*)
{
    static const Layout layout{u"executions"_s,
        {u"automation"_s, u"scope"_s, u"created_at"_s, u"state"_s, u"http_status"_s}, Table::Executions};
    return layout;
}
const Layout& layoutOf(const Webhook*)
{
    static const Layout layout{u"webhooks"_s, {u"team"_s}, Table::Integrations};
    return layout;
}
const Layout& layoutOf(const SlackChannel*)
{
    static const Layout layout{u"slack_channels"_s, {u"team"_s}, Table::Integrations};
    return layout;
}
const Layout& layoutOf(const TeamSecret*)
{
    static const Layout layout{u"secrets"_s, {u"team"_s}, Table::Secrets};
    return layout;
}

QString idOf(const TeamSecret& value)
{
    return value.team + u'/' + value.name;
}
template <typename T>
QString idOf(const T& value)
{
    return value.id.value;
}

/// The values of the layout's columns.
QVariantList columnsOf(const Organization& value)
{
    return {bound(value.entityId.value)};
}
QVariantList columnsOf(const Team&)
{
    return {};
}
QVariantList columnsOf(const Project&)
{
    return {};
}
QVariantList columnsOf(const Collection& value)
{
    return {bound(value.project.value)};
}
QVariantList columnsOf(const Automation& value)
{
    const SearchTexts texts = searchTexts(value);
    return {bound(scopeId(value.scope)), bound(texts.name), bound(texts.description), bound(texts.event),
        bound(texts.target), bound(folded(texts))};
}
QVariantList columnsOf(const Execution& value)
{
    const QVariant status = value.httpStatus ? QVariant(*value.httpStatus) : QVariant(QMetaType::fromType<int>());
    return {bound(value.automation.value), bound(value.scopeId), milliseconds(value.createdAt),
        bound(QString::number(static_cast<int>(value.state))), status};
}
QVariantList columnsOf(const Webhook& value)
{
    return {bound(value.team)};
}
QVariantList columnsOf(const SlackChannel& value)
{
    return {bound(value.team)};
}
QVariantList columnsOf(const TeamSecret& value)
{
    return {bound(value.team)};
}

QString upsertSql(const Layout& layout)
{
    QStringList columns{u"id"_s};
    columns << layout.columns << u"body"_s << u"walk"_s << u"seen"_s;
    QStringList updates;
    for (const QString& column : columns.mid(1))
        updates << column + u" = excluded."_s + column;
    return u"INSERT INTO "_s + layout.table + u" ("_s + columns.join(u", "_s) + u") VALUES ("_s
        + QStringList(columns.size(), u"?"_s).join(u", "_s) + u") ON CONFLICT (id) DO UPDATE SET "_s
        + updates.join(u", "_s);
}

/// The statements of one table, prepared once a page.
class TableWriter {
public:
    static Result<TableWriter> make(Database& cache, const Layout& layout)
    {
        Result<Statement> known = cache.prepare(u"SELECT body FROM "_s + layout.table + u" WHERE id = ?"_s);
        if (!known)
            return tl::unexpected(known.error());
        Result<Statement> mark = cache.prepare(u"UPDATE "_s + layout.table + u" SET walk = ?, seen = ? WHERE id = ?"_s);
        if (!mark)
            return tl::unexpected(mark.error());
        Result<Statement> upsert = cache.prepare(upsertSql(layout));
        if (!upsert)
            return tl::unexpected(upsert.error());
        return TableWriter{std::move(*known), std::move(*mark), std::move(*upsert)};
    }

    /// True when the row is new or has changed.
    template <typename T>
    Result<bool> write(const T& value, const Mark& mark)
    {
        const QString id = idOf(value);
        const QString body = encode(value);
        if (Status status = m_known.run({bound(id)}); !status)
            return tl::unexpected(status.error());
        const Result<bool> found = m_known.next();
        if (!found)
            return tl::unexpected(found.error());
        const bool same = *found && m_known.text(0) == body;
        m_known.finish();
        if (same)
            return m_mark.run({bound(mark.walk), mark.seen, bound(id)}).map([] { return false; });
        QVariantList binds{bound(id)};
        binds << columnsOf(value) << body << bound(mark.walk) << mark.seen;
        return m_upsert.run(binds).map([] { return true; });
    }

private:
    TableWriter(Statement known, Statement mark, Statement upsert)
        : m_known(std::move(known)), m_mark(std::move(mark)), m_upsert(std::move(upsert))
    {
    }

    Statement m_known;
    Statement m_mark;
    Statement m_upsert;
};

/// Keeps the search rows in step with those of `automations`.
class IndexWriter {
public:
    static Result<IndexWriter> make(Database& cache)
    {
        Result<Statement> erase =
            cache.prepare(u"DELETE FROM automation_search WHERE rowid = (SELECT row FROM automations WHERE id = ?)"_s);
        if (!erase)
            return tl::unexpected(erase.error());
        Result<Statement> insert =
            cache.prepare(u"INSERT INTO automation_search (rowid, name, description, event, target) "
                          "SELECT row, name, description, event, target FROM automations WHERE id = ?"_s);
        if (!insert)
            return tl::unexpected(insert.error());
        return IndexWriter(std::move(*erase), std::move(*insert));
    }

    Status write(const QString& id)
    {
        return m_erase.run({id}).and_then([&] { return m_insert.run({id}); });
    }

private:
    IndexWriter(Statement erase, Statement insert) : m_erase(std::move(erase)), m_insert(std::move(insert)) { }

    Statement m_erase;
    Statement m_insert;
};

Status indexRows(Database& cache, const QStringList& ids)
{
    if (ids.isEmpty())
        return {};
    Result<IndexWriter> index = IndexWriter::make(cache);
    if (!index)
        return tl::unexpected(index.error());
    for (const QString& id : ids) {
        if (Status status = index->write(id); !status)
            return status;
    }
    return {};
}

template <typename T>
Status writeRows(Database& cache, const QList<T>& values, const Mark& mark, ChangeSet& changes)
{
    if (values.isEmpty())
        return {};
    const Layout& layout = layoutOf(static_cast<const T*>(nullptr));
    Result<TableWriter> writer = TableWriter::make(cache, layout);
    if (!writer)
        return tl::unexpected(writer.error());
    QStringList changed;
    for (const T& value : values) {
        const Result<bool> isNew = writer->write(value, mark);
        if (!isNew)
            return tl::unexpected(isNew.error());
        if (*isNew)
            changed << idOf(value);
    }
    if (!changed.isEmpty())
        changes.touched[layout.signal].unite({changed.begin(), changed.end()});
    if constexpr (std::is_same_v<T, Automation>)
        return indexRows(cache, changed);
    return {};
}

struct Swept {
    QString table;
    Table signal;
};

/// Executions are history and never swept.
const QList<Swept>& sweptTables()
{
    static const QList<Swept> tables{{u"organizations"_s, Table::Workspace}, {u"teams"_s, Table::Workspace},
        {u"projects"_s, Table::Workspace}, {u"collections"_s, Table::Workspace}, {u"automations"_s, Table::Automations},
        {u"webhooks"_s, Table::Integrations}, {u"slack_channels"_s, Table::Integrations},
        {u"secrets"_s, Table::Secrets}};
    return tables;
}

Status sweepTable(
    Database& cache, const Swept& table, const QString& condition, const QVariantList& binds, ChangeSet& changes)
{
    if (table.signal == Table::Automations) {
        const Status status = cache.exec(
            u"DELETE FROM automation_search WHERE rowid IN (SELECT row FROM automations WHERE "_s + condition + u')',
            binds);
        if (!status)
            return status;
    }
    return cache.each(u"DELETE FROM "_s + table.table + u" WHERE "_s + condition + u" RETURNING id"_s, binds,
        [&](const Statement& row) -> Status {
            changes.touched[table.signal] << row.text(0);
            return {};
        });
}

bool isOtherAccount(const PullRecord& known, const Viewer& viewer, const QString& serverUrl)
{
    return known.pull > 0 && (known.viewer.id != viewer.id || QUrl(known.server).host() != QUrl(serverUrl).host());
}

Status dropEverything(Database& cache, ChangeSet& changes)
{
    for (const Swept& table : sweptTables()) {
        if (Status status = sweepTable(cache, table, u"1"_s, {}, changes); !status)
            return status;
        changes.touched[table.signal].clear(); // anything
    }
    changes.touched[Table::Executions].clear();
    return cache.exec(u"DELETE FROM executions"_s);
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
    const Status status = cache.each(
        u"SELECT pull, server, last_success, viewer, info FROM sync_state"_s, {}, [&](const Statement& row) -> Status {
            record.pull = row.value(0).toLongLong();
            record.server = row.text(1);
            if (!row.value(2).isNull())
                record.lastSuccess = QDateTime::fromMSecsSinceEpoch(row.value(2).toLongLong(), Qt::UTC);
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
    const Status status = cache.exec(
        u"INSERT OR REPLACE INTO sync_state (one, pull, server, last_success, viewer, info) VALUES (1, ?, ?, ?, ?, ?)"_s,
        {pull, bound(serverUrl), milliseconds(other ? QDateTime() : known->lastSuccess), encode(viewer), encode(info)});
    return status.map([&] { return pull; });
}

Status writePage(Database& cache, const Page& page, const Mark& mark, ChangeSet& changes)
{
    const auto writes = [&](const auto&... lists) {
        Status status;
        std::ignore = ((status = writeRows(cache, lists, mark, changes)).has_value() && ...);
        return status;
    };
    return writes(page.organizations, page.teams, page.projects, page.collections, page.automations, page.executions,
        page.webhooks, page.slackChannels, page.secrets);
}

// A row that stays gets its mark back by being written again; what keeps the -1 is gone.
Status rewriteWalk(Database& cache, const Page& page, const Mark& mark, ChangeSet& changes)
{
    for (const Swept& table : sweptTables()) {
        if (Status status = cache.exec(u"UPDATE "_s + table.table + u" SET seen = -1 WHERE walk = ?"_s, {mark.walk});
            !status)
            return status;
    }
    return writePage(cache, page, mark, changes).and_then([&] {
        Status status;
        for (const Swept& table : sweptTables()) {
            if (status)
                status = sweepTable(cache, table, u"walk = ? AND seen = -1"_s, {mark.walk}, changes);
        }
        return status;
    });
}

Status sweep(Database& cache, qint64 pull, const QList<Walk>& complete, bool everything, ChangeSet& changes)
{
    for (const Swept& table : sweptTables()) {
        if (everything) {
            if (Status status = sweepTable(cache, table, u"seen < ?"_s, {pull}, changes); !status)
                return status;
            continue;
        }
        for (const Walk& walk : complete) {
            const QVariantList binds{walkKey(walk), pull};
            if (Status status = sweepTable(cache, table, u"walk = ? AND seen < ?"_s, binds, changes); !status)
                return status;
        }
    }
    return {};
}

Status stampSuccess(Database& cache, const QDateTime& now, ChangeSet& changes)
{
    changes.touched.insert(Table::SyncState, {});
    return cache.exec(u"UPDATE sync_state SET last_success = ?"_s, {milliseconds(now)});
}

Status eraseAutomation(Database& cache, const AutomationId& id, ChangeSet& changes)
{
    return sweepTable(cache, {u"automations"_s, Table::Automations}, u"id = ?"_s, {bound(id.value)}, changes);
}

} // namespace desk::store
