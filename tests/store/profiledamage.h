// SPDX-License-Identifier: Apache-2.0
// Ways to damage the files of a profile, and to look at them without the store.
#pragma once

#include "app/store/database.h"

#include "tests/store/storevalues.h"

#include <QFile>

namespace desk::store {

inline QByteArray bytesOf(const QString& path)
{
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

inline QStringList editIds(const QList<OutboxEdit>& edits)
{
    QStringList ids;
    for (const OutboxEdit& edit : edits)
        ids << edit.id;
    return ids;
}

/// Without the store's open sequence.
inline void runRawly(const QString& path, const QString& sql)
{
    Database database = *Database::open(path, Access::ReadWrite);
    QVERIFY(database.exec(sql));
}

enum class Damage { Text, ZeroedFirstPage, ZeroedPageInside, Cut, AnotherPrograms };

inline void damageFile(const QString& path, Damage damage)
{
    if (damage == Damage::AnotherPrograms)
        return runRawly(path, QStringLiteral("PRAGMA application_id = 7"));
    QFile out(path);
    QVERIFY(out.open(QIODevice::ReadWrite));
    constexpr int page = 4096;
    switch (damage) {
    case Damage::Text:
        QVERIFY(out.resize(0));
        out.write(QByteArray("not a database\n").repeated(900));
        break;
    case Damage::ZeroedFirstPage:
        out.write(QByteArray(page, '\0'));
        break;
    case Damage::ZeroedPageInside:
        out.seek(3 * page);
        out.write(QByteArray(page, '\0'));
        break;
    default:
        QVERIFY(out.resize(out.size() / 2 / page * page + 100));
    }
}

} // namespace desk::store
