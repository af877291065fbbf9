// SPDX-License-Identifier: Apache-2.0
#include "app/store/teamrecords.h"

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

QVariant milliseconds(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const QVariant& value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

void touch(ChangeSet& changes, const QString& team, const QString& name)
{
    changes.touched[Table::SecretRecords] << QString(team + u'/' + name);
}

} // namespace

Result<QList<WebhookTestRecord>> readWebhookTests(Database& user)
{
    QList<WebhookTestRecord> tests;
    const Status status = user.each(u"SELECT webhook, sender, at, ok, status FROM webhook_tests ORDER BY webhook"_s, {},
        [&](const Statement& row) -> Status {
            WebhookTestRecord test;
            test.webhook = {row.text(0)};
            test.from = row.text(1) == "here"_L1 ? WebhookTest::From::Here : WebhookTest::From::Server;
            test.at = timeOf(row.value(2));
            test.ok = row.value(3).toBool();
            if (!row.value(4).isNull())
                test.status = row.value(4).toInt();
            tests.append(test);
            return {};
        });
    if (!status)
        return tl::unexpected(status.error());
    return tests;
}

Status writeWebhookTest(Database& user, const WebhookTestRecord& test, ChangeSet& changes)
{
    changes.touched[Table::WebhookTests] << test.webhook.value;
    return user.exec(u"INSERT OR REPLACE INTO webhook_tests (webhook, sender, at, ok, status) VALUES (?, ?, ?, ?, ?)"_s,
        {test.webhook.value, test.from == WebhookTest::From::Here ? u"here"_s : u"server"_s, milliseconds(test.at),
            test.ok ? 1 : 0, test.status ? QVariant(*test.status) : QVariant()});
}

Result<QList<SecretRecord>> readSecretRecords(Database& user, const QString& team)
{
    QList<SecretRecord> records;
    const bool all = team.isEmpty();
    const QString sql =
        u"SELECT team, name, set_at, server_created_at, salt, fingerprint, keeper, has_previous, has_stale FROM secret_records "_s
        + (all ? u""_s : u"WHERE team = ? "_s) + u"ORDER BY team, name"_s;
    const Status status =
        user.each(sql, all ? QVariantList() : QVariantList{team}, [&](const Statement& row) -> Status {
            records.append(
                {row.text(0), row.text(1), timeOf(row.value(2)), timeOf(row.value(3)), row.value(4).toByteArray(),
                    row.value(5).toByteArray(), row.text(6), row.value(7).toBool(), row.value(8).toBool()});
            return {};
        });
    if (!status)
        return tl::unexpected(status.error());
    return records;
}

Status writeSecretRecord(Database& user, const SecretRecord& record, ChangeSet& changes)
{
    touch(changes, record.team, record.name);
    // A text column takes no null, which a QString that was never set would be.
    const QString keeper = record.keeper.isNull() ? u""_s : record.keeper;
    return user.exec(
        u"INSERT OR REPLACE INTO secret_records (team, name, set_at, server_created_at, salt, fingerprint, "
        "keeper, has_previous, has_stale) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {record.team, record.name, milliseconds(record.setAt), milliseconds(record.serverCreatedAt), record.salt,
            record.fingerprint, keeper, record.hasPrevious ? 1 : 0, record.hasStale ? 1 : 0});
}

Status eraseSecretRecord(Database& user, const QString& team, const QString& name, ChangeSet& changes)
{
    touch(changes, team, name);
    return user.exec(u"DELETE FROM secret_records WHERE team = ? AND name = ?"_s, {team, name});
}

} // namespace desk::store
