// SPDX-License-Identifier: Apache-2.0
// Store: the files themselves.
#include "app/store/export.h"
#include "app/store/filereport.h"
#include "app/store/quarantine.h"
#include "app/store/storeprivate.h"

namespace desk::store {

using namespace Qt::StringLiterals;

Async<StorageReport> Store::storageReport()
{
    return d->read<StorageReport>(
        [directory = d->directory()](Reader& reader) { return reportStorage(directory, *reader.cache, *reader.user); });
}

Async<IntegrityReport> Store::checkIntegrity()
{
    return d->read<IntegrityReport>([](Reader& reader) { return reportIntegrity(*reader.cache, *reader.user); });
}

Async<void> Store::clearCache()
{
    return d->writeAndThen(FileKind::Cache, forgetServerState, [](Database& cache) {
        // Gives the room back. Where that cannot be done now, the file is filled again later.
        std::ignore = cache.exec(u"VACUUM"_s);
        std::ignore = cache.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    });
}

Async<void> Store::exportEverything(QString file)
{
    return d->read<void>([file = std::move(file)](Reader& reader) {
        return exportTo(file, *reader.cache, *reader.user, QDateTime::currentDateTimeUtc());
    });
}

Async<void> Store::removeKeptFile(QString path)
{
    return d->changeFiles(
        [path = std::move(path)](const QString& directory) { return store::removeKeptFile(directory, path); });
}

} // namespace desk::store
