// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/data/database.h"

#include "app/sandbox/data/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace desk::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Made before SQLite opens it, so that no moment exists in which others could read it. WAL and SHM inherit the mode.
Status createPrivately(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return failure(StoreError{StoreError::Kind::CannotOpen, path, file.errorString()});
    file.close();
    if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(StoreError{StoreError::Kind::CannotOpen, path, file.errorString()});
    return {};
}

} // namespace

Database::Database(QString connection, QString file)
    : m_connection(std::move(connection)), m_file(std::move(file)),
      m_sql(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
    m_sql.setDatabaseName(m_file);
}

Database::~Database()
{
    m_statements.clear();
    m_sql.close();
    m_sql = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString& file)
{
    if (auto created = createPrivately(file); !created)
        return tl::unexpected(created.error());
    const QString name = u"sandbox-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(name, file));
    if (!database->m_sql.open()) {
        const QString text = database->m_sql.lastError().databaseText();
        return failure(StoreError{StoreError::Kind::CannotOpen, file, text});
    }
    if (auto prepared = database->prepare(); !prepared)
        return tl::unexpected(prepared.error());
    return database;
}

Status Database::prepare()
{
    const QStringList pragmas{u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
        u"PRAGMA foreign_keys = ON"_s, u"PRAGMA busy_timeout = 2000"_s};
    for (const QString& pragma : pragmas) {
        if (auto set = rows(pragma, {}, [](const QSqlQuery&) { return 0; }); !set)
            return tl::unexpected(set.error());
    }
    const auto version = number(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > schemaVersion)
        return failure(StoreError{StoreError::Kind::NewerSchema, m_file, QString::number(*version)});
    if (*version == schemaVersion)
        return {};
    m_isNew = *version == 0;
    QStringList statements = m_isNew ? schemaStatements() : QStringList();
    for (int from = m_isNew ? schemaVersion : int(*version); from < schemaVersion; ++from)
        statements += migrationStatements(from);
    return transaction([this, &statements]() -> Status {
        for (const QString& statement : statements) {
            if (auto made = change(statement); !made)
                return tl::unexpected(made.error());
        }
        if (auto set = change(u"PRAGMA user_version = %1"_s.arg(schemaVersion)); !set)
            return tl::unexpected(set.error());
        return {};
    });
}

Result<QSqlQuery*> Database::execute(const QString& sql, const QVariantList& values)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(m_sql);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return tl::unexpected(lastError(query));
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery& query = found->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        return tl::unexpected(lastError(query));
    return &query;
}

Error Database::lastError(const QSqlQuery& query) const
{
    const QString text = query.lastError().databaseText();
    auto kind = StoreError::Kind::Other;
    if (text.contains("readonly"_L1))
        kind = StoreError::Kind::ReadOnly;
    else if (text.contains("full"_L1))
        kind = StoreError::Kind::Full;
    else if (text.contains("locked"_L1))
        kind = StoreError::Kind::Busy;
    else if (text.contains("malformed"_L1) || text.contains("not a database"_L1))
        kind = StoreError::Kind::Corrupt;
    return StoreError{kind, m_file, text};
}

Result<qint64> Database::insert(const QString& sql, const QVariantList& values)
{
    auto query = execute(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    const qint64 id = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return id;
}

Result<int> Database::change(const QString& sql, const QVariantList& values)
{
    auto query = execute(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    const int changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<qint64> Database::number(const QString& sql, const QVariantList& values)
{
    auto found = row(sql, values, [](const QSqlQuery& query) { return query.value(0).toLongLong(); });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(0);
}

Status Database::transaction(const std::function<Status()>& work)
{
    if (auto begun = change(u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected(begun.error());
    auto done = work();
    if (auto ended = change(done ? u"COMMIT"_s : u"ROLLBACK"_s); !ended && done)
        return tl::unexpected(ended.error());
    return done;
}

} // namespace desk::sandbox
