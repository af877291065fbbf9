// SPDX-License-Identifier: Apache-2.0
#include "app/store/sqliteversion.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace desk::store {

using namespace Qt::StringLiterals;

QString sqliteVersion()
{
    const QString name = u"desk-sqlite-version"_s;
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        QSqlQuery query(database);
        if (database.open() && query.exec(u"SELECT sqlite_version()"_s) && query.next())
            version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

} // namespace desk::store
