// SPDX-License-Identifier: Apache-2.0
// Which rows of a cache.db were written, told by triggers in the file. The store must be closed for both calls.
#pragma once

#include "app/core/error.h"
#include "app/store/database.h"

#include <QStringList>

namespace desk::store {

inline Database openedRawly(const QString& file)
{
    Result<Database> database = Database::open(file, Access::ReadWrite);
    if (!database)
        qFatal("%s", qPrintable(debugText(database.error())));
    return std::move(*database);
}

/// From now on, but for the record of the pulls and the index, whose rows follow those of the automations.
inline void watchRows(const QString& file)
{
    Database database = openedRawly(file);
    QStringList statements{QStringLiteral("CREATE TABLE written (what TEXT NOT NULL)")};
    const Status read =
        database.each(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                                     "AND name NOT LIKE 'automation_search%' AND name <> 'sync_state'"),
            {}, [&](const Statement& row) -> Status {
                for (const char* verb : {"INSERT", "UPDATE", "DELETE"})
                    statements << QStringLiteral("CREATE TRIGGER watch_%1_%2 AFTER %1 ON %2 BEGIN "
                                                 "INSERT INTO written (what) VALUES ('%1 %2'); END")
                                      .arg(QLatin1String(verb), row.text(0));
                return {};
            });
    if (!read || statements.size() < 2)
        qFatal("the tables cannot be read");
    for (const QString& statement : std::as_const(statements)) {
        if (const Status done = database.exec(statement); !done)
            qFatal("%s", qPrintable(debugText(done.error())));
    }
}

/// One "VERB table" a row, sorted.
inline QString writtenRows(const QString& file)
{
    Database database = openedRawly(file);
    const Result<QVariant> all =
        database.value(QStringLiteral("SELECT group_concat(what, ', ') FROM (SELECT what FROM written ORDER BY what)"));
    return all ? all->toString() : debugText(all.error());
}

} // namespace desk::store
