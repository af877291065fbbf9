// SPDX-License-Identifier: Apache-2.0
// One SQLite connection and its errors. A connection is used and destroyed in the thread that opened it.
#pragma once

#include "app/core/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>

class QSqlError;

namespace desk::store {

/// How a file is reached.
enum class Access {
    ReadWrite, ///< made when missing
    QueryOnly, ///< beside a writer of the same profile
    ReadOnlyFile, ///< the folder cannot be written, the file's -wal and -shm are there
    Immutable, ///< the folder cannot be written and there is no -wal
    Memory, ///< nothing to read; empty
};

/// StoreError with the kind of an SQLite result code. Damage (NOTADB, CORRUPT) is told from everything that goes away
/// by itself, because only damage may move a file to quarantine.
[[nodiscard]] Error storeError(const QSqlError& error, const QString& path);

/// Other when the error is none of the store's.
[[nodiscard]] StoreError::Kind storeErrorKind(const Error& error);

/// A prepared statement. Destroyed before its Database.
class Statement {
public:
    /// Binds from the first placeholder on and runs. A null QString is bound as '' where `binds` says so: every text
    /// column is NOT NULL, so absent texts are passed as empty ones.
    [[nodiscard]] Status run(const QVariantList& binds = {});
    /// The next row, false at the end.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    /// Rows the last run changed.
    [[nodiscard]] int changes() const { return m_query.numRowsAffected(); }
    /// Ends a read that is not read to its end; a half-read SELECT would hold back every checkpoint.
    void finish() { m_query.finish(); }

private:
    friend class Database;
    Statement(QSqlQuery query, QString path);

    QSqlQuery m_query;
    QString m_path;
};

class Database {
public:
    [[nodiscard]] static Result<Database> open(const QString& path, Access access);
    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    ~Database();

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Result<Statement> prepare(const QString& sql);
    /// One statement whose rows, if any, are of no interest.
    [[nodiscard]] Status exec(const QString& sql, const QVariantList& binds = {});
    /// First column of the first row; an invalid QVariant when there is none.
    [[nodiscard]] Result<QVariant> value(const QString& sql, const QVariantList& binds = {});
    /// Calls `row` for each; an error it returns ends the reading.
    [[nodiscard]] Status each(
        const QString& sql, const QVariantList& binds, const std::function<Status(const Statement&)>& row);

private:
    Database(QString connection, QString path);
    void close();

    QString m_connection;
    QString m_path;
};

/// BEGIN IMMEDIATE ... COMMIT; rolled back when it goes out of scope without a commit. Immediate, because a deferred
/// transaction that reads first fails at once when it wants to write after someone else did.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// When it fails nothing was written: SQLite may have rolled back by itself (disk full).
    [[nodiscard]] Status commit();

private:
    explicit Transaction(Database& database);
    Database* m_database;
};

/// One state of the file for several reads.
class Snapshot {
public:
    explicit Snapshot(Database& database);
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot();

private:
    Database& m_database;
    bool m_open = false;
};

} // namespace desk::store
