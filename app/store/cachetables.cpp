// SPDX-License-Identifier: Apache-2.0
#include "app/store/cachetables.h"

#include "app/store/binds.h"
#include "app/store/codec.h"
#include "app/store/search.h"
#include "app/store/sightings.h"

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

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

template <typename T>
QString bodyOf(const T& value, const QString&)
{
    return encode(value);
}
/// The bytes of a delivery are told by themselves and once; a list that does not hold them says nothing of them.
QString bodyOf(const Execution& value, const QString& before)
{
    const QString body = encode(value);
    if (value.delivery || before.isEmpty() || body == before)
        return body;
    const Result<Execution> known = decode<Execution>(before);
    if (!known || !known->delivery)
        return body;
    Execution whole = value;
    whole.delivery = known->delivery;
    return encode(whole);
}

struct Written {
    bool changed = false; ///< or new
    QString before; ///< null when it is new
};

/// The statements of one table, prepared once a page.
class TableWriter {
public:
    static Result<TableWriter> make(Database& cache, const Layout& layout)
    {
        if (Status status = openSightings(cache); !status)
            return tl::unexpected(status.error());
        Result<Statement> known = cache.prepare(u"SELECT body, walk, seen FROM "_s + layout.table + u" WHERE id = ?"_s);
        if (!known)
            return tl::unexpected(known.error());
        Result<Statement> sighting = cache.prepare(sightingSql());
        if (!sighting)
            return tl::unexpected(sighting.error());
        Result<Statement> mark = cache.prepare(u"UPDATE "_s + layout.table + u" SET walk = ?, seen = ? WHERE id = ?"_s);
        if (!mark)
            return tl::unexpected(mark.error());
        Result<Statement> upsert = cache.prepare(upsertSql(layout));
        if (!upsert)
            return tl::unexpected(upsert.error());
        return TableWriter(
            layout.table, {std::move(*known), std::move(*sighting), std::move(*mark), std::move(*upsert)});
    }

    template <typename T>
    Result<Written> write(const T& value, const Mark& mark)
    {
        const QString id = idOf(value);
        const Result<Known> known = read(id);
        if (!known)
            return tl::unexpected(known.error());
        const QString body = bodyOf(value, known->body);
        if (known->body != body) {
            QVariantList binds{bound(id)};
            binds << columnsOf(value) << body << bound(mark.walk) << mark.seen;
            return m_sql.upsert.run(binds).map([&] { return Written{true, known->body}; });
        }
        // A negative number was put there to see which rows come again (rewriteWalk).
        const bool marked = known->walk == mark.walk && known->seen >= 0;
        const Status noted = marked ? m_sql.sighting.run({m_table, bound(id)})
                                    : m_sql.mark.run({bound(mark.walk), mark.seen, bound(id)});
        return noted.map([] { return Written{}; });
    }

private:
    struct Statements {
        Statement known;
        Statement sighting;
        Statement mark;
        Statement upsert;
    };
    /// The row as it is; a null body where there is none.
    struct Known {
        QString body;
        QString walk;
        qint64 seen = 0;
    };

    TableWriter(QString table, Statements sql) : m_table(std::move(table)), m_sql(std::move(sql)) { }

    Result<Known> read(const QString& id)
    {
        if (Status status = m_sql.known.run({bound(id)}); !status)
            return tl::unexpected(status.error());
        const Result<bool> found = m_sql.known.next();
        if (!found)
            return tl::unexpected(found.error());
        Known known;
        if (*found)
            known = {m_sql.known.text(0), m_sql.known.text(1), m_sql.known.value(2).toLongLong()};
        m_sql.known.finish();
        return known;
    }

    QString m_table;
    Statements m_sql;
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
bool isTold(const T&, const Telling&)
{
    return false;
}
bool isTold(const Automation&, const Telling& telling)
{
    return telling.told;
}
bool isTold(const Webhook&, const Telling& telling)
{
    return telling.told;
}
bool isTold(const SlackChannel&, const Telling& telling)
{
    return telling.told;
}
bool isTold(const TeamSecret&, const Telling& telling)
{
    return telling.told;
}
bool isTold(const Execution& value, const Telling& telling)
{
    return telling.failuresAfter && value.createdAt > *telling.failuresAfter;
}

template <typename T>
std::optional<ActivityEntry> newsOf(const QString& before, const T& value)
{
    if constexpr (std::is_constructible_v<ActivityEntry::Body, T>) {
        if (before.isNull())
            return activityOf({}, value);
        // What cannot be read any more cannot be compared.
        if (const Result<T> was = decode<T>(before))
            return activityOf(*was, value);
    }
    return std::nullopt;
}

template <typename T>
Status writeRows(Database& cache, const QList<T>& values, const Mark& mark, const Telling& telling, ChangeSet& changes)
{
    if (values.isEmpty())
        return {};
    const Layout& layout = layoutOf(static_cast<const T*>(nullptr));
    Result<TableWriter> writer = TableWriter::make(cache, layout);
    if (!writer)
        return tl::unexpected(writer.error());
    QStringList changed;
    QList<ActivityEntry> news;
    for (const T& value : values) {
        const Result<Written> written = writer->write(value, mark);
        if (!written)
            return tl::unexpected(written.error());
        if (!written->changed)
            continue;
        changed << idOf(value);
        if (isTold(value, telling)) {
            if (std::optional<ActivityEntry> entry = newsOf(written->before, value))
                news << std::move(*entry);
        }
    }
    if (!changed.isEmpty())
        changes.touched[layout.signal].unite({changed.begin(), changed.end()});
    const Status told = appendActivity(cache, std::move(news), telling, changes);
    if constexpr (std::is_same_v<T, Automation>)
        return told.and_then([&] { return indexRows(cache, changed); });
    return told;
}

} // namespace

Status writePage(Database& cache, const Page& page, const Mark& mark, const Telling& telling, ChangeSet& changes)
{
    const auto writes = [&](const auto&... lists) {
        Status status;
        std::ignore = ((status = writeRows(cache, lists, mark, telling, changes)).has_value() && ...);
        return status;
    };
    return writes(page.organizations, page.teams, page.projects, page.collections, page.automations, page.executions,
        page.webhooks, page.slackChannels, page.secrets);
}

} // namespace desk::store
