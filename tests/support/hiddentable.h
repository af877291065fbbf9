// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/database.h"

/// While this is there, a table of a store's file cannot be read.
class HiddenTable {
public:
    HiddenTable(const QString& file, QString table) : m_file(file), m_table(std::move(table))
    {
        rename(m_table, hidden());
    }
    ~HiddenTable() { rename(hidden(), m_table); }
    Q_DISABLE_COPY_MOVE(HiddenTable)

private:
    [[nodiscard]] QString hidden() const { return QStringLiteral("hidden_") + m_table; }

    void rename(const QString& from, const QString& to) const
    {
        using namespace desk::store;
        desk::Result<Database> database = Database::open(m_file, Access::ReadWrite);
        if (!database || !database->exec(QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(from, to)))
            qFatal("the table cannot be renamed");
    }

    QString m_file;
    QString m_table;
};
