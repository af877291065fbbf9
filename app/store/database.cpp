// SPDX-License-Identifier: Apache-2.0
#include "app/store/database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <utility>

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int primaryCodeMask = 0xff;

StoreError::Kind kindOf(int code)
{
    switch (code & primaryCodeMask) {
    case 3: // PERM
    case 8: // READONLY
        return StoreError::Kind::ReadOnly;
    case 5: // BUSY
    case 6: // LOCKED
        return StoreError::Kind::Busy;
    case 11: // CORRUPT
    case 26: // NOTADB
        return StoreError::Kind::Corrupt;
    case 13: // FULL
        return StoreError::Kind::Full;
    case 14: // CANTOPEN
        return StoreError::Kind::CannotOpen;
    default: // IOERR among them: the disk's word, in `detail`
        return StoreError::Kind::Other;
    }
}

QString uri(const QString& path, const QString& query)
{
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + u'?' + query;
}

struct Target {
    QString name;
    QString options;
};

Target target(const QString& path, Access access)
{
    const QString timeout = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    switch (access) {
    case Access::ReadWrite:
    case Access::QueryOnly:
        return {path, timeout};
    case Access::ReadOnlyFile:
        return {path, timeout + u";QSQLITE_OPEN_READONLY"_s};
    case Access::Immutable:
        return {uri(path, u"immutable=1"_s), timeout + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s};
    case Access::Memory:
        return {u":memory:"_s, timeout};
    }
    Q_UNREACHABLE();
}

} // namespace

Error storeError(const QSqlError& error, const QString& path)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const StoreError::Kind kind = isNumber ? kindOf(code) : StoreError::Kind::Other;
    return StoreError{kind, path, error.text().trimmed() + u" ("_s + error.nativeErrorCode() + u')'};
}

StoreError::Kind storeErrorKind(const Error& error)
{
    const auto* store = std::get_if<StoreError>(&error);
    return store ? store->kind : StoreError::Kind::Other;
}

Statement::Statement(QSqlQuery query, QString path) : m_query(std::move(query)), m_path(std::move(path)) { }

Status Statement::run(const QVariantList& binds)
{
    m_query.finish();
    for (int i = 0; i < binds.size(); ++i)
        m_query.bindValue(i, binds.at(i));
    if (!m_query.exec())
        return failure(std::get<StoreError>(storeError(m_query.lastError(), m_path)));
    return {};
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return failure(std::get<StoreError>(storeError(m_query.lastError(), m_path)));
    m_query.finish();
    return false;
}

Database::Database(QString connection, QString path) : m_connection(std::move(connection)), m_path(std::move(path)) { }

Database::Database(Database&& other) noexcept
    : m_connection(std::exchange(other.m_connection, {})), m_path(std::exchange(other.m_path, {}))
{
}

Database& Database::operator=(Database&& other) noexcept
{
    if (this != &other) {
        close();
        m_connection = std::exchange(other.m_connection, {});
        m_path = std::exchange(other.m_path, {});
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (m_connection.isEmpty())
        return;
    // The handle must be gone before the connection is removed.
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

Result<Database> Database::open(const QString& path, Access access)
{
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Database result(connection, path);
    QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    const Target to = target(path, access);
    handle.setDatabaseName(to.name);
    handle.setConnectOptions(to.options);
    if (!handle.open())
        return tl::unexpected(storeError(handle.lastError(), path));
    return result;
}

Result<Statement> Database::prepare(const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(storeError(query.lastError(), m_path));
    return Statement(std::move(query), m_path);
}

Status Database::exec(const QString& sql, const QVariantList& binds)
{
    return prepare(sql).and_then([&](Statement statement) { return statement.run(binds); });
}

Result<QVariant> Database::value(const QString& sql, const QVariantList& binds)
{
    QVariant found;
    const Status status = each(sql, binds, [&](const Statement& row) -> Status {
        if (!found.isValid())
            found = row.value(0);
        return {};
    });
    if (!status)
        return tl::unexpected(status.error());
    return found;
}

Status Database::each(const QString& sql, const QVariantList& binds, const std::function<Status(const Statement&)>& row)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    if (Status status = statement->run(binds); !status)
        return status;
    while (true) {
        const Result<bool> more = statement->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        if (Status status = row(*statement); !status)
            return status;
    }
}

Transaction::Transaction(Database& database) : m_database(&database) { }

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) { }

Result<Transaction> Transaction::begin(Database& database)
{
    if (Status status = database.exec(u"BEGIN IMMEDIATE"_s); !status)
        return tl::unexpected(status.error());
    return Transaction(database);
}

Status Transaction::commit()
{
    Status status = m_database->exec(u"COMMIT"_s);
    if (status)
        m_database = nullptr;
    return status;
}

Transaction::~Transaction()
{
    // Fails when SQLite has rolled back by itself, which is the state that is wanted.
    if (m_database)
        std::ignore = m_database->exec(u"ROLLBACK"_s);
}

Snapshot::Snapshot(Database& database) : m_database(database), m_open(database.exec(u"BEGIN"_s).has_value()) { }

Snapshot::~Snapshot()
{
    if (m_open)
        std::ignore = m_database.exec(u"COMMIT"_s);
}

} // namespace desk::store
