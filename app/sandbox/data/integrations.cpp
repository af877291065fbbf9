// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/data/integrations.h"

#include "app/sandbox/data/values.h"

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView columns =
    u"integrations.id, integrations.entity_id, integrations.kind, integrations.name, integrations.url,"
    " integrations.access_token, integrations.secret, integrations.workspace, integrations.channel,"
    " integrations.created_at, integrations.receiver, integrations.deleted";

Status done(const Result<int>& changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    return {};
}

SecretRow readSecret(const QSqlQuery& query)
{
    return {query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString()};
}

} // namespace

IntegrationRow readIntegration(const QSqlQuery& query)
{
    IntegrationRow row;
    row.id = query.value(0).toLongLong();
    row.entity = query.value(1).toLongLong();
    row.kind = query.value(2).toString();
    row.name = query.value(3).toString();
    row.url = query.value(4).toString();
    row.accessToken = optionalText(query.value(5));
    row.secret = optionalText(query.value(6));
    row.workspace = query.value(7).toString();
    row.channel = query.value(8).toString();
    row.createdAt = query.value(9).toString();
    row.receiver = query.value(10).toBool();
    row.deleted = query.value(11).toBool();
    return row;
}

ListQuery integrationList(qint64 entity)
{
    return {columns.toString(), u"integrations"_s, u"integrations.entity_id = ? AND integrations.deleted = 0"_s,
        {entity}, u"integrations.id"_s, {}};
}

Result<std::optional<IntegrationRow>> integrationById(Database& database, qint64 id)
{
    return database.row(u"SELECT " + columns + u" FROM integrations WHERE id = ?", {id}, readIntegration);
}

Result<qint64> addIntegration(Database& database, const IntegrationRow& integration)
{
    return database.insert(
        u"INSERT INTO integrations (entity_id, kind, name, url, access_token, secret, workspace, channel, created_at,"
        " receiver) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {integration.entity, integration.kind, text(integration.name), text(integration.url),
            nullable(integration.accessToken), nullable(integration.secret), text(integration.workspace),
            text(integration.channel), integration.createdAt, integration.receiver});
}

Status updateIntegration(Database& database, const IntegrationRow& integration)
{
    return done(database.change(
        u"UPDATE integrations SET name = ?, url = ?, access_token = ?, secret = ?, receiver = ? WHERE id = ?"_s,
        {integration.name, integration.url, nullable(integration.accessToken), nullable(integration.secret),
            integration.receiver, integration.id}));
}

Status removeIntegration(Database& database, qint64 id)
{
    return done(database.change(u"UPDATE integrations SET deleted = 1 WHERE id = ?"_s, {id}));
}

Status moveReceiver(Database& database, const QString& url)
{
    return done(database.change(u"UPDATE integrations SET url = ? WHERE receiver = 1"_s, {url}));
}

Result<std::optional<QueueRow>> queueById(Database& database, qint64 id)
{
    return database.row(u"SELECT q.id, e.name, q.name, q.created_at FROM queues q JOIN entities e ON e.id = q.entity_id"
                        " WHERE q.id = ?"_s,
        {id}, [](const QSqlQuery& query) {
            return QueueRow{query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString(),
                query.value(3).toString()};
        });
}

Result<std::vector<SecretRow>> secretsOf(Database& database, qint64 entity)
{
    return database.rows(
        u"SELECT entity_id, name, created_at FROM secrets WHERE entity_id = ? ORDER BY name"_s, {entity}, readSecret);
}

Result<std::optional<SecretRow>> secretNamed(Database& database, qint64 entity, const QString& name)
{
    return database.row(u"SELECT entity_id, name, created_at FROM secrets WHERE entity_id = ? AND name = ?"_s,
        {entity, name}, readSecret);
}

Status putSecretName(Database& database, qint64 entity, const QString& name, const QString& createdAt, bool demo)
{
    return done(database.change(u"INSERT INTO secrets (entity_id, name, created_at, demo) VALUES (?, ?, ?, ?)"
                                " ON CONFLICT (entity_id, name) DO UPDATE SET demo = excluded.demo,"
                                " created_at = excluded.created_at"_s,
        {entity, name, createdAt, demo}));
}

Result<bool> removeSecretName(Database& database, qint64 entity, const QString& name)
{
    const auto removed = database.change(u"DELETE FROM secrets WHERE entity_id = ? AND name = ?"_s, {entity, name});
    if (!removed)
        return tl::unexpected(removed.error());
    return *removed > 0;
}

Result<std::vector<SecretRow>> demoSecrets(Database& database)
{
    return database.rows(u"SELECT entity_id, name, created_at FROM secrets WHERE demo = 1"_s, {}, readSecret);
}

} // namespace desk::sandbox
