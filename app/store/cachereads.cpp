// SPDX-License-Identifier: Apache-2.0
#include "app/store/cachereads.h"

#include "app/store/cachetables.h"
#include "app/store/codec.h"
#include "app/store/executionreads.h"
#include "app/store/overlay.h"
#include "app/store/placescopes.h"

#include <algorithm>
#include <utility>

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

/// Every row's value, in the order of the query.
template <typename T>
Result<QList<T>> bodies(Database& cache, const QString& sql, const QVariantList& binds = {})
{
    QList<T> values;
    const Status status = cache.each(sql, binds, [&](const Statement& row) {
        return decode<T>(row.text(0)).map([&](T&& value) { values.append(std::move(value)); });
    });
    if (!status)
        return tl::unexpected(status.error());
    return values;
}

/// By `name` without case, then by id, so that the order is the same on every read.
template <typename T, typename Name>
void sortBy(QList<T>& values, Name name)
{
    std::stable_sort(values.begin(), values.end(), [&](const T& a, const T& b) {
        const int order = QString::compare(name(a), name(b), Qt::CaseInsensitive);
        return order != 0 ? order < 0 : name(a) < name(b);
    });
}

template <typename T, typename Name>
Result<QList<T>> sortedBodies(Database& cache, const QString& table, const QString& team, Name name)
{
    const bool all = team.isEmpty();
    Result<QList<T>> values =
        bodies<T>(cache, u"SELECT body FROM "_s + table + (all ? u""_s : u" WHERE team = ?"_s) + u" ORDER BY id"_s,
            all ? QVariantList() : QVariantList{team});
    if (values)
        sortBy(*values, name);
    return values;
}

QString placeholders(qsizetype count)
{
    return u'(' + QStringList(count, u"?"_s).join(u", "_s) + u')';
}

QString searchCondition(const SearchWords& words, QVariantList& binds)
{
    QStringList conditions;
    if (!words.indexed.isEmpty()) {
        conditions << u"row IN (SELECT rowid FROM automation_search WHERE automation_search MATCH ?)"_s;
        binds << matchExpression(words);
    }
    for (const QString& word : words.shorter) {
        conditions << u"instr(folded, ?) > 0"_s;
        binds << word;
    }
    return conditions.isEmpty() ? u"1"_s : conditions.join(u" AND "_s);
}

QStringList editedIds(const QList<OutboxEdit>& edits)
{
    QSet<QString> ids;
    for (const OutboxEdit& edit : edits) {
        if (const AutomationId id = editedAutomation(edit); !id.isEmpty())
            ids << id.value;
    }
    return {ids.begin(), ids.end()};
}

QVariantList variants(const QStringList& texts)
{
    return {texts.begin(), texts.end()};
}

QString automationsSql(const AutomationQuery& query, const QStringList& around, const SearchWords& words,
    const QStringList& edited, QVariantList& binds)
{
    QString place = scopeCondition(query.place, binds);
    if (!around.isEmpty()) {
        place = u'(' + place + u" OR scope IN "_s + placeholders(around.size()) + u')';
        binds << variants(around);
    }
    QString condition = u"(("_s + place + u") AND ("_s + searchCondition(words, binds) + u"))"_s;
    if (!edited.isEmpty()) {
        condition += u" OR id IN "_s + placeholders(edited.size());
        binds << variants(edited);
    }
    // The newest execution comes from the head of an index, one look-up a row.
    return u"SELECT a.body, c.project, e.id, e.created_at, e.state, e.http_status FROM "
           "(SELECT row, id, scope, body FROM automations WHERE "_s
        + condition
        + u") a LEFT JOIN collections c ON c.id = a.scope LEFT JOIN executions e ON e.row = "
          "(SELECT x.row FROM executions x WHERE x.automation = a.id ORDER BY x.created_at DESC, x.id DESC LIMIT 1)"_s;
}

Result<AutomationRow> automationRow(const Statement& row)
{
    Result<Automation> automation = decode<Automation>(row.text(0));
    if (!automation)
        return tl::unexpected(automation.error());
    AutomationRow out{std::move(*automation), {}, {}, {}, 0};
    Placement placement;
    if (!row.value(1).isNull())
        placement.projects.insert(scopeId(out.automation.scope), ProjectId{row.text(1)});
    out.project = placement.projectOf(out.automation.scope);
    if (row.value(2).isNull())
        return out;
    LastExecution last{{row.text(2)}, {}, static_cast<ExecutionState>(row.value(4).toInt()), {}};
    if (!row.value(3).isNull())
        last.at = QDateTime::fromMSecsSinceEpoch(row.value(3).toLongLong(), Qt::UTC);
    if (!row.value(5).isNull())
        last.httpStatus = row.value(5).toInt();
    out.lastExecution = last;
    return out;
}

/// Projects of the collections that edits put an automation into.
Result<Placement> placementFor(
    Database& cache, const Place& place, const QStringList& around, const QList<OutboxEdit>& edits)
{
    Placement placement;
    placement.everything = place.kind == Place::Kind::Everything;
    if (edits.isEmpty())
        return placement;
    if (!placement.everything) {
        Result<QSet<QString>> scopes = scopesOf(cache, place);
        if (!scopes)
            return tl::unexpected(scopes.error());
        placement.scopes = std::move(*scopes);
        placement.scopes.unite({around.begin(), around.end()});
    }
    const Status status = cache.each(u"SELECT id, project FROM collections"_s, {}, [&](const Statement& row) -> Status {
        placement.projects.insert(row.text(0), ProjectId{row.text(1)});
        return {};
    });
    if (!status)
        return tl::unexpected(status.error());
    return placement;
}

Result<BaseCounts> readCounts(Database& cache, const QList<OutboxEdit>& edits)
{
    BaseCounts counts;
    Status status = cache.each(
        u"SELECT scope, count(*) FROM automations GROUP BY scope"_s, {}, [&](const Statement& row) -> Status {
            counts.byScope.insert(row.text(0), row.value(1).toInt());
            return {};
        });
    const QStringList edited = editedIds(edits);
    if (status && !edited.isEmpty()) {
        status = cache.each(u"SELECT id, scope FROM automations WHERE id IN "_s + placeholders(edited.size()),
            variants(edited), [&](const Statement& row) -> Status {
                counts.edited.insert(AutomationId{row.text(0)}, row.text(1));
                return {};
            });
    }
    if (!status)
        return tl::unexpected(status.error());
    return counts;
}

/// Adds what a project's collections hold to the project.
QHash<QString, int> withProjects(QHash<QString, int> counts, const QList<Collection>& collections)
{
    for (const Collection& collection : collections) {
        if (const int inside = counts.value(collection.id.value); inside > 0 && !collection.project.isEmpty())
            counts[collection.project.value] += inside;
    }
    return counts;
}

Status fillPlaces(Database& cache, WorkspaceView& view)
{
    const auto fill = [&](auto& into, const QString& table) -> Status {
        using Value = typename std::decay_t<decltype(into)>::value_type;
        Result<QList<Value>> values =
            sortedBodies<Value>(cache, table, {}, [](const Value& value) { return value.name; });
        return std::move(values).map([&](QList<Value>&& list) { into = std::move(list); });
    };
    return fill(view.organizations, u"organizations"_s)
        .and_then([&] { return fill(view.teams, u"teams"_s); })
        .and_then([&] { return fill(view.projects, u"projects"_s); })
        .and_then([&] { return fill(view.collections, u"collections"_s); });
}

Status fillSettingsCounts(Database& cache, WorkspaceView& view)
{
    const auto count = [&](const QString& table, int SettingsCounts::*member) {
        return cache.each(
            u"SELECT team, count(*) FROM "_s + table + u" GROUP BY team"_s, {}, [&](const Statement& row) -> Status {
                view.settingsCounts[row.text(0)].*member = row.value(1).toInt();
                return {};
            });
    };
    return count(u"webhooks"_s, &SettingsCounts::webhooks)
        .and_then([&] { return count(u"slack_channels"_s, &SettingsCounts::slackChannels); })
        .and_then([&] { return count(u"secrets"_s, &SettingsCounts::secrets); });
}

} // namespace

Result<WorkspaceView> readWorkspace(Database& cache, const QList<OutboxEdit>& edits)
{
    const Snapshot snapshot(cache);
    const Result<PullRecord> record = readPullRecord(cache);
    if (!record)
        return tl::unexpected(record.error());
    WorkspaceView view;
    view.viewer = record->viewer;
    view.server = record->info;
    view.serverUrl = record->server;
    view.historyOffered = record->historyOffered;
    const Status filled =
        fillPlaces(cache, view).and_then([&] { return fillSettingsCounts(cache, view); }).and_then([&] {
            return fillTallies(cache, view.executions);
        });
    if (!filled)
        return tl::unexpected(filled.error());
    const Result<BaseCounts> base = readCounts(cache, edits);
    if (!base)
        return tl::unexpected(base.error());
    const QHash<QString, int> webhooks = createdWebhooks(edits);
    for (auto count = webhooks.cbegin(); count != webhooks.cend(); ++count)
        view.settingsCounts[count.key()].webhooks += count.value();
    const QHash<QString, int> counts = overlayCounts(*base, edits);
    for (const int count : counts)
        view.allAutomations += count;
    view.automationCounts = withProjects(counts, view.collections);
    return view;
}

Result<QList<AutomationRow>> readAutomations(
    Database& cache, const QList<OutboxEdit>& waiting, const AutomationQuery& query)
{
    const QList<OutboxEdit> edits = query.withoutEdits ? QList<OutboxEdit>() : waiting;
    const Snapshot snapshot(cache);
    const SearchWords words = searchWords(query.search);
    QStringList around;
    if (query.inherited && query.place.kind == Place::Kind::Collection) {
        Result<QStringList> scopes = scopesAround(cache, query.place.id);
        if (!scopes)
            return tl::unexpected(scopes.error());
        around = std::move(*scopes);
    }
    QVariantList binds;
    const QString sql = automationsSql(query, around, words, editedIds(edits), binds);
    QList<AutomationRow> rows;
    Status status = cache.each(sql, binds, [&](const Statement& row) {
        return automationRow(row).map([&](AutomationRow&& value) { rows.append(std::move(value)); });
    });
    if (status)
        status = fillStreaks(cache, rows);
    if (!status)
        return tl::unexpected(status.error());
    return placementFor(cache, query.place, around, edits).map([&](const Placement& placement) {
        QList<AutomationRow> shown = overlay(std::move(rows), edits, placement, words);
        if (!around.isEmpty())
            shown.removeIf([&](const AutomationRow& row) { return !reaches(row.automation, query.place.id); });
        return shown;
    });
}

Result<QList<Webhook>> readWebhooks(Database& cache, const QString& team)
{
    return sortedBodies<Webhook>(cache, u"webhooks"_s, team, [](const Webhook& value) { return value.name; });
}

Result<QList<SlackChannel>> readSlackChannels(Database& cache, const QString& team)
{
    return sortedBodies<SlackChannel>(
        cache, u"slack_channels"_s, team, [](const SlackChannel& value) { return value.channel; });
}

Result<QList<TeamSecret>> readSecrets(Database& cache, const QString& team)
{
    return sortedBodies<TeamSecret>(cache, u"secrets"_s, team, [](const TeamSecret& value) { return value.name; });
}

} // namespace desk::store
