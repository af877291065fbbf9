// SPDX-License-Identifier: Apache-2.0
#include "app/store/profile.h"

#include "app/store/quarantine.h"
#include "app/store/userfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

/// Whose file it is and of which version, before anything is set or written.
struct Header {
    bool fresh = false;
    int version = 0;
};

Result<Header> readHeader(Database& database, FileKind kind)
{
    // schema_version makes SQLite read the file: opening one that is no database succeeds.
    const Result<QVariant> schema = database.value(u"PRAGMA schema_version"_s);
    if (!schema)
        return tl::unexpected(schema.error());
    const Result<QVariant> application = database.value(u"PRAGMA application_id"_s);
    if (!application)
        return tl::unexpected(application.error());
    const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    const bool fresh = schema->toInt() == 0 && application->toInt() == 0 && version->toInt() == 0;
    if (!fresh && application->toInt() != applicationId(kind)) {
        return failure(StoreError{StoreError::Kind::Corrupt, database.path(),
            u"application id %1 is another program's"_s.arg(application->toInt())});
    }
    return Header{fresh, version->toInt()};
}

Status checkNotNewer(const Database& database, const Header& header, const QList<SchemaStep>& steps)
{
    const int newest = steps.isEmpty() ? 0 : steps.last().version;
    if (header.version <= newest)
        return {};
    return failure(StoreError{StoreError::Kind::NewerSchema, database.path(),
        u"version %1, this program knows %2"_s.arg(header.version).arg(newest)});
}

/// SQLite opens a file it cannot write without a word, and even begins an immediate transaction on it; only a write
/// tells. This one is rolled back.
Status checkWritable(Database& database, const Header& header)
{
    const Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return database.exec(u"PRAGMA user_version = %1"_s.arg(header.version));
}

Status quickCheck(Database& database)
{
    const Result<QVariant> verdict = database.value(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (verdict->toString() == "ok"_L1)
        return {};
    return failure(StoreError{StoreError::Kind::Corrupt, database.path(), verdict->toString()});
}

Status backUp(Database& database, int version)
{
    const Result<QString> copy = backupPath(database.path(), version);
    if (!copy)
        return tl::unexpected(copy.error());
    return database.exec(u"VACUUM INTO ?"_s, {*copy}).and_then([&] { return makePrivateFile(*copy); });
}

Result<Database> openCache(const QString& path, OpenReport& report)
{
    const QList<SchemaStep> steps = schemaSteps(FileKind::Cache);
    Result<Database> opened = openWritable(path, FileKind::Cache, steps);
    if (opened)
        return opened;
    Status cleared;
    if (storeErrorKind(opened.error()) == StoreError::Kind::Corrupt) {
        const Result<QString> moved = quarantine(path);
        if (!moved)
            return tl::unexpected(moved.error());
        report.quarantined = *moved;
    } else if (storeErrorKind(opened.error()) == StoreError::Kind::NewerSchema) {
        cleared = removeDatabase(path);
    } else {
        return opened;
    }
    if (!cleared)
        return tl::unexpected(cleared.error());
    report.cacheRebuilt = true;
    return openWritable(path, FileKind::Cache, steps);
}

ReaderFile readOnlyFile(const QString& path)
{
    if (!QFileInfo::exists(path))
        return {path, Access::Memory};
    // Without a -wal there is nothing to share, and SQLite could not make its -shm here.
    return {path, QFileInfo(path + u"-wal"_s).size() > 0 ? Access::ReadOnlyFile : Access::Immutable};
}

std::unique_ptr<Profile> readOnlyProfile(const QDir& folder)
{
    auto profile = std::make_unique<Profile>();
    profile->report.readOnly = true;
    profile->readerCache = readOnlyFile(folder.filePath(u"cache.db"_s));
    profile->readerUser = readOnlyFile(folder.filePath(u"user.db"_s));
    return profile;
}

Status openFiles(Profile& profile, const QDir& folder)
{
    profile.readerCache = {folder.filePath(u"cache.db"_s), Access::QueryOnly};
    profile.readerUser = {folder.filePath(u"user.db"_s), Access::QueryOnly};
    profile.outboxCopy.emplace(outboxCopyPath(profile.readerUser.path));
    // The user's file first: when it is of a newer program, nothing else is touched.
    return openUser(profile.readerUser.path, *profile.outboxCopy, profile.report)
        .and_then([&](Database&& user) {
            profile.user = std::move(user);
            return openCache(profile.readerCache.path, profile.report);
        })
        .map([&](Database&& cache) { profile.cache = std::move(cache); });
}

Result<Database> emptyDatabase(const QString& path, FileKind kind)
{
    return Database::open(path, Access::Memory).and_then([&](Database&& memory) -> Result<Database> {
        return applyPragmas(memory, kind, Access::Memory)
            .and_then([&] { return migrate(memory, kind, schemaSteps(kind)); })
            .map([&] { return std::move(memory); });
    });
}

Result<Database> existingDatabase(const ReaderFile& file, FileKind kind)
{
    return Database::open(file.path, file.access).and_then([&](Database&& database) -> Result<Database> {
        const QList<SchemaStep> steps = schemaSteps(kind);
        const Result<Header> header = readHeader(database, kind);
        if (!header)
            return tl::unexpected(header.error());
        if (Status status = checkNotNewer(database, *header, steps); !status)
            return tl::unexpected(status.error());
        if (header->version != steps.last().version)
            return failure(StoreError{StoreError::Kind::ReadOnly, file.path, u"cannot be migrated here"_s});
        return applyPragmas(database, kind, file.access).map([&] { return std::move(database); });
    });
}

} // namespace

Result<Database> openWritable(const QString& path, FileKind kind, const QList<SchemaStep>& steps)
{
    if (Status status = makePrivateFile(path); !status)
        return tl::unexpected(status.error());
    Result<Database> database = Database::open(path, Access::ReadWrite);
    if (!database)
        return database;
    const Result<Header> header = readHeader(*database, kind);
    if (!header)
        return tl::unexpected(header.error());
    const bool network = isNetworkFileSystem(QStorageInfo(path).fileSystemType());
    const int newest = steps.isEmpty() ? 0 : steps.last().version;
    Status status = checkNotNewer(*database, *header, steps)
                        .and_then([&] { return applyPragmas(*database, kind, Access::ReadWrite, network); })
                        .and_then([&] { return checkWritable(*database, *header); })
                        .and_then([&] { return header->fresh ? Status() : quickCheck(*database); });
    const bool precious = kind == FileKind::User && !header->fresh && header->version < newest;
    if (status && precious)
        status = backUp(*database, header->version);
    if (status)
        status = migrate(*database, kind, steps);
    if (!status)
        return tl::unexpected(status.error());
    return database;
}

Result<Database> openForReading(const ReaderFile& file, FileKind kind)
{
    if (file.access == Access::Memory)
        return emptyDatabase(file.path, kind);
    Result<Database> database = existingDatabase(file, kind);
    if (database || file.access == Access::QueryOnly
        || storeErrorKind(database.error()) == StoreError::Kind::NewerSchema)
        return database;
    return emptyDatabase(file.path, kind);
}

Result<std::unique_ptr<Profile>> openProfile(const QString& directory)
{
    if (Status status = makePrivateFolder(directory); !status)
        return tl::unexpected(status.error());
    const QDir folder(directory);
    if (!isWritableFolder(directory))
        return readOnlyProfile(folder);

    auto profile = std::make_unique<Profile>();
    profile->lock = std::make_unique<QLockFile>(folder.filePath(u"lock"_s));
    // Only a lock whose process is gone is stale, however old it is.
    profile->lock->setStaleLockTime(0);
    if (!profile->lock->tryLock(0)) {
        return failure(StoreError{
            StoreError::Kind::Locked, directory, u"lock error %1"_s.arg(static_cast<int>(profile->lock->error()))});
    }
    const Status status = openFiles(*profile, folder);
    if (status)
        return profile;
    // The folder can be written but a file cannot.
    if (storeErrorKind(status.error()) == StoreError::Kind::ReadOnly)
        return readOnlyProfile(folder);
    return tl::unexpected(status.error());
}

} // namespace desk::store
