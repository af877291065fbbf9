// SPDX-License-Identifier: Apache-2.0
// The sandbox's SQLite file: schema, statements, transactions. One connection, used from one thread.
#pragma once

#include "app/core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace desk::sandbox {

class Database {
public:
    /// Opens or creates the file (mode 0600, WAL). StoreError: CannotOpen, ReadOnly, NewerSchema, Other.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& file);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// True when open() made the file's tables just now.
    [[nodiscard]] bool isNew() const { return m_isNew; }

    template <typename Read>
    [[nodiscard]] auto rows(const QString& sql, const QVariantList& values, Read read)
        -> Result<std::vector<decltype(read(std::declval<const QSqlQuery&>()))>>
    {
        auto query = execute(sql, values);
        if (!query)
            return tl::unexpected(query.error());
        std::vector<decltype(read(std::declval<const QSqlQuery&>()))> found;
        while ((*query)->next())
            found.push_back(read(**query));
        (*query)->finish();
        return found;
    }

    template <typename Read>
    [[nodiscard]] auto row(const QString& sql, const QVariantList& values, Read read)
        -> Result<std::optional<decltype(read(std::declval<const QSqlQuery&>()))>>
    {
        auto found = rows(sql, values, read);
        if (!found)
            return tl::unexpected(found.error());
        if (found->empty())
            return std::nullopt;
        return std::move(found->front());
    }

    /// The new row's id.
    [[nodiscard]] Result<qint64> insert(const QString& sql, const QVariantList& values);

    /// How many rows changed.
    [[nodiscard]] Result<int> change(const QString& sql, const QVariantList& values = {});

    [[nodiscard]] Result<qint64> number(const QString& sql, const QVariantList& values = {});

    /// Everything or nothing. Not nestable.
    [[nodiscard]] Status transaction(const std::function<Status()>& work);

private:
    Database(QString connection, QString file);
    [[nodiscard]] Status prepare();
    [[nodiscard]] Result<QSqlQuery*> execute(const QString& sql, const QVariantList& values);
    [[nodiscard]] Error lastError(const QSqlQuery& query) const;

    QString m_connection;
    QString m_file;
    bool m_isNew = false;
    QSqlDatabase m_sql;
    std::unordered_map<QString, QSqlQuery> m_statements; ///< prepared once each
};

} // namespace desk::sandbox
