// SPDX-License-Identifier: Apache-2.0
#include "app/store/sightings.h"

namespace desk::store {

using namespace Qt::StringLiterals;

Status openSightings(Database& cache)
{
    return cache.exec(u"CREATE TEMP TABLE IF NOT EXISTS sightings "
                      "(place TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (place, id)) WITHOUT ROWID"_s);
}

Status forgetSightings(Database& cache)
{
    return openSightings(cache).and_then([&] { return cache.exec(u"DELETE FROM temp.sightings"_s); });
}

QString sightingSql()
{
    return u"INSERT OR IGNORE INTO temp.sightings (place, id) VALUES (?, ?)"_s;
}

QString unseenSql(const QString& table)
{
    return u"(%1.seen < ? AND NOT EXISTS "
           "(SELECT 1 FROM temp.sightings WHERE sightings.place = '%1' AND sightings.id = %1.id))"_s.arg(table);
}

} // namespace desk::store
