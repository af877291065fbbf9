// SPDX-License-Identifier: Apache-2.0
#include "app/store/filereport.h"

#include "app/store/outbox.h"
#include "app/store/quarantine.h"
#include "app/store/userfile.h"

#include <QDir>
#include <QFileInfo>

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

Status countRows(Database& database, const QStringList& tables, QHash<QString, int>& rows)
{
    for (const QString& table : tables) {
        const Result<QVariant> count = database.value(u"SELECT count(*) FROM "_s + table);
        if (!count)
            return tl::unexpected(count.error());
        rows.insert(table, count->toInt());
    }
    return {};
}

/// SQLite's own words, nothing when it finds the file sound.
Result<QStringList> integrityProblems(Database& database)
{
    QStringList problems;
    const Status status = database.each(u"PRAGMA integrity_check"_s, {}, [&](const Statement& row) -> Status {
        if (row.text(0) != "ok"_L1)
            problems << row.text(0);
        return {};
    });
    if (status)
        return problems;
    // A file can be too damaged to be looked through.
    if (storeErrorKind(status.error()) == StoreError::Kind::Corrupt)
        return QStringList(problems << debugText(status.error()));
    return tl::unexpected(status.error());
}

} // namespace

Result<StorageReport> reportStorage(const QString& directory, Database& cache, Database& user)
{
    const QDir folder(directory);
    const QString userPath = folder.filePath(u"user.db"_s);
    StorageReport report;
    report.directory = directory;
    report.cacheBytes = databaseSize(folder.filePath(u"cache.db"_s));
    report.userBytes = databaseSize(userPath) + QFileInfo(outboxCopyPath(userPath)).size();
    report.quarantined = quarantinedFiles(directory);
    report.backups = backupFiles(directory);
    return countRows(cache, {u"automations"_s, u"executions"_s, u"activity"_s}, report.rows)
        .and_then([&] {
            return countRows(user, {u"outbox"_s, u"journal"_s, u"test_runs"_s}, report.rows);
        })
        .map([&] { return report; });
}

Result<IntegrityReport> reportIntegrity(Database& cache, Database& user)
{
    IntegrityReport report;
    return integrityProblems(cache)
        .and_then([&](const QStringList& problems) {
            report.cacheProblems = problems;
            return integrityProblems(user);
        })
        .and_then([&](const QStringList& problems) {
            report.userProblems = problems;
            return countDamagedEdits(user);
        })
        .map([&](int damaged) {
            report.damagedEdits = damaged;
            return report;
        });
}

} // namespace desk::store
