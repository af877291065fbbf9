// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/data/automations.h"

#include "app/sandbox/data/values.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView columns =
    u"triggers.id, triggers.name, triggers.description, triggers.enabled, triggers.created_at, triggers.updated_at,"
    " triggers.created_by, triggers.last_executed_at, triggers.scope_type, triggers.scope_id, triggers.event_type,"
    " triggers.filter, triggers.action_type, triggers.integration_id, triggers.payload, triggers.title,"
    " triggers.message, triggers.severity, triggers.read_as_is";

Status done(const Result<int>& changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    return {};
}

/// Everything below the projects and entities that two conditions choose.
QString below(QStringView projects, QStringView entities)
{
    return u"(triggers.scope_type = 'ENTITY' AND triggers.scope_id IN (" + entities
        + u")) OR (triggers.scope_type = 'PROJECT' AND triggers.scope_id IN (" + projects
        + u")) OR (triggers.scope_type = 'ARTIFACT_COLLECTION' AND triggers.scope_id IN (SELECT id FROM collections"
          " WHERE project_id IN ("
        + projects + u")))";
}

} // namespace

TriggerRow readTrigger(const QSqlQuery& query)
{
    TriggerRow row;
    row.id = query.value(0).toLongLong();
    row.name = query.value(1).toString();
    row.description = optionalText(query.value(2));
    row.enabled = query.value(3).toBool();
    row.createdAt = query.value(4).toString();
    row.updatedAt = query.value(5).toString();
    row.createdBy = query.value(6).toLongLong();
    row.lastExecutedAt = optionalText(query.value(7));
    row.scope = {query.value(8).toString(), query.value(9).toLongLong()};
    row.eventType = query.value(10).toString();
    row.filter = query.value(11).toString();
    row.actionType = query.value(12).toString();
    row.integration = optionalNumber(query.value(13));
    row.payload = optionalText(query.value(14));
    row.title = optionalText(query.value(15));
    row.message = optionalText(query.value(16));
    row.severity = optionalText(query.value(17));
    row.readAsIs = query.value(18).toBool();
    return row;
}

ListQuery triggerList(const QString& where, const QVariantList& values)
{
    const QHash<QString, QString> order{{u"name"_s, u"triggers.name"_s}, {u"created_at"_s, u"triggers.created_at"_s},
        {u"createdAt"_s, u"triggers.created_at"_s}, {u"updated_at"_s, u"triggers.updated_at"_s},
        {u"updatedAt"_s, u"triggers.updated_at"_s}};
    return {columns.toString(), u"triggers"_s, where, values, u"triggers.id"_s, order};
}

FilterFields triggerFields(const TriggerRow& trigger)
{
    return {{u"name"_s, trigger.name}, {u"description"_s, trigger.description.value_or(QString())},
        {u"enabled"_s, trigger.enabled}, {u"event_type"_s, trigger.eventType}, {u"action_type"_s, trigger.actionType},
        {u"scope_type"_s, trigger.scope.type}, {u"created_at"_s, trigger.createdAt},
        {u"updated_at"_s, trigger.updatedAt}};
}

QStringList triggerFilterKeys()
{
    return triggerFields({}).keys();
}

QString triggersOfProject()
{
    return u"(triggers.scope_type = 'PROJECT' AND triggers.scope_id = ?) OR (triggers.scope_type ="
           " 'ARTIFACT_COLLECTION' AND triggers.scope_id IN (SELECT id FROM collections WHERE project_id = ?))"_s;
}

QString triggersOfEntity()
{
    return below(u"SELECT id FROM projects WHERE entity_id = ?", u"?");
}

QString triggersOfOrganization()
{
    return below(u"SELECT projects.id FROM projects JOIN entities ON entities.id = projects.entity_id"
                 " WHERE entities.organization_id = ?",
        u"SELECT id FROM entities WHERE organization_id = ?");
}

QString triggersOfScope()
{
    return u"triggers.scope_type = ? AND triggers.scope_id = ?"_s;
}

Result<std::optional<TriggerRow>> triggerById(Database& database, qint64 id)
{
    return database.row(u"SELECT " + columns + u" FROM triggers WHERE id = ?", {id}, readTrigger);
}

Result<std::vector<TriggerRow>> triggersWhere(Database& database, const QString& where, const QVariantList& values)
{
    return database.rows(
        u"SELECT " + columns + u" FROM triggers WHERE " + where + u" ORDER BY triggers.id", values, readTrigger);
}

Result<std::vector<TriggerRow>> triggersListening(
    Database& database, const std::vector<ScopeKey>& scopes, const QString& eventType)
{
    QStringList choices;
    QVariantList values;
    for (const ScopeKey& scope : scopes) {
        choices.append(u"(triggers.scope_type = ? AND triggers.scope_id = ? AND triggers.event_type = ?)"_s);
        values << scope.type << scope.id << eventType;
    }
    if (choices.isEmpty())
        return std::vector<TriggerRow>{};
    return triggersWhere(database, u"triggers.enabled = 1 AND (" + choices.join(u" OR "_s) + u")", values);
}

Result<bool> triggerNameTaken(Database& database, const ScopeKey& scope, const QString& name, qint64 exceptId)
{
    const auto found = database.number(
        u"SELECT count(*) FROM triggers WHERE scope_type = ? AND scope_id = ? AND name = ? AND id <> ?"_s,
        {scope.type, scope.id, name, exceptId});
    if (!found)
        return tl::unexpected(found.error());
    return *found > 0;
}

Result<qint64> addTrigger(Database& database, const TriggerRow& trigger)
{
    return database.insert(
        u"INSERT INTO triggers (name, description, enabled, created_at, updated_at, created_by, scope_type, scope_id,"
        " event_type, filter, action_type, integration_id, payload, title, message, severity, last_executed_at,"
        " read_as_is) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {trigger.name, nullable(trigger.description), trigger.enabled, trigger.createdAt, trigger.updatedAt,
            trigger.createdBy, trigger.scope.type, trigger.scope.id, trigger.eventType, text(trigger.filter),
            trigger.actionType, nullable(trigger.integration), nullable(trigger.payload), nullable(trigger.title),
            nullable(trigger.message), nullable(trigger.severity), nullable(trigger.lastExecutedAt), trigger.readAsIs});
}

Status updateTrigger(Database& database, const TriggerRow& trigger)
{
    return done(database.change(
        u"UPDATE triggers SET name = ?, description = ?, enabled = ?, updated_at = ?, scope_type = ?, scope_id = ?,"
        " event_type = ?, filter = ?, action_type = ?, integration_id = ?, payload = ?, title = ?, message = ?,"
        " severity = ?, read_as_is = ? WHERE id = ?"_s,
        {trigger.name, nullable(trigger.description), trigger.enabled, trigger.updatedAt, trigger.scope.type,
            trigger.scope.id, trigger.eventType, text(trigger.filter), trigger.actionType,
            nullable(trigger.integration), nullable(trigger.payload), nullable(trigger.title),
            nullable(trigger.message), nullable(trigger.severity), trigger.readAsIs, trigger.id}));
}

Status setLastExecuted(Database& database, qint64 trigger, const QString& time)
{
    return done(database.change(u"UPDATE triggers SET last_executed_at = ? WHERE id = ?"_s, {time, trigger}));
}

Result<bool> removeTrigger(Database& database, qint64 id)
{
    bool existed = false;
    const auto removed = database.transaction([&]() -> Status {
        const auto deleted = database.change(u"DELETE FROM triggers WHERE id = ?"_s, {id});
        if (!deleted)
            return tl::unexpected(deleted.error());
        existed = *deleted > 0;
        if (auto cleared = done(database.change(u"DELETE FROM firings WHERE trigger_id = ?"_s, {id})); !cleared)
            return cleared;
        return done(database.change(u"UPDATE executions SET trigger_id = NULL WHERE trigger_id = ?"_s, {id}));
    });
    if (!removed)
        return tl::unexpected(removed.error());
    return existed;
}

Result<std::optional<QString>> lastFiring(Database& database, qint64 trigger, qint64 run)
{
    return database.row(u"SELECT fired_at FROM firings WHERE trigger_id = ? AND run_id = ?"_s, {trigger, run},
        [](const QSqlQuery& query) { return query.value(0).toString(); });
}

Status setFiring(Database& database, qint64 trigger, qint64 run, const QString& time)
{
    return done(database.change(
        u"INSERT OR REPLACE INTO firings (trigger_id, run_id, fired_at) VALUES (?, ?, ?)"_s, {trigger, run, time}));
}

} // namespace desk::sandbox
