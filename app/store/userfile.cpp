// SPDX-License-Identifier: Apache-2.0
#include "app/store/userfile.h"

#include "app/store/durablefile.h"
#include "app/store/profile.h"
#include "app/store/quarantine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

/// Reads a copy, so that the file stays as it was found.
Result<Salvage> salvageFrom(const QString& path)
{
    const QFileInfo info(path);
    const QString shelf = info.dir().filePath(u"quarantine"_s);
    if (Status status = makePrivateFolder(shelf); !status)
        return tl::unexpected(status.error());
    const QTemporaryDir copy(QDir(shelf).filePath(u"salvage-XXXXXX"_s));
    if (!copy.isValid())
        return failure(StoreError{StoreError::Kind::Other, shelf, copy.errorString()});
    for (const QString& file : databaseFiles(path)) {
        // What cannot be copied cannot be looked at: the file stays where it is then, for another try.
        const QString other = copy.filePath(QFileInfo(file).fileName());
        if (!file.endsWith("-shm"_L1) && QFileInfo::exists(file) && !QFile::copy(file, other))
            return failure(StoreError{StoreError::Kind::CannotOpen, file, u"it cannot be copied to "_s + other});
    }
    Result<Database> broken = Database::open(copy.filePath(info.fileName()), Access::ReadWrite);
    return broken ? salvageOutbox(*broken) : Salvage();
}

/// The outbox holds these and no others, in this order. What is not `held` was recovered: it may be older than what was
/// last known of it, so it waits for the user.
Status fillOutbox(Database& user, const QList<OutboxEdit>& edits, const QSet<QString>& held)
{
    Result<Transaction> transaction = Transaction::begin(user);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (Status status = user.exec(u"DELETE FROM outbox"_s); !status)
        return status;
    QList<OutboxEdit> all = numbered(edits);
    for (OutboxEdit& edit : all) {
        if (!held.contains(edit.id))
            edit.state = EditState::Conflict;
        if (const Result<OutboxEdit> put = appendEdit(user, edit); !put)
            return tl::unexpected(put.error());
    }
    return transaction->commit();
}

/// A new file that holds the edits. It gets its name when it is whole: a file without them never stands in its place.
Result<Database> makeUser(const QString& path, const QList<OutboxEdit>& edits)
{
    const QList<SchemaStep> steps = schemaSteps(FileKind::User);
    if (edits.isEmpty())
        return openWritable(path, FileKind::User, steps);
    const QString unfinished = path + u".new"_s;
    const Status made = removeDatabase(unfinished)
                            .and_then([&] { return openWritable(unfinished, FileKind::User, steps); })
                            .and_then([&](Database&& database) {
                                return fillOutbox(database, edits, {}).and_then([&] {
                                    return database.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
                                });
                            });
    if (!made)
        return tl::unexpected(made.error());
    if (QFileInfo(unfinished + u"-wal"_s).size() > 0 || !removeDatabase(path) || !QFile::rename(unfinished, path))
        return failure(StoreError{StoreError::Kind::CannotOpen, path, u"cannot be put in its place"_s});
    syncFolder(QFileInfo(path).path());
    return openWritable(path, FileKind::User, steps);
}

void countRecovered(OpenReport& report, const QList<OutboxEdit>& database, const QList<OutboxEdit>& all)
{
    report.recoveredEdits += static_cast<int>(all.size());
    report.copiedEdits += static_cast<int>(all.size() - database.size());
}

/// What both files still have is written to the copy before anything is moved, so that an end in the middle costs none.
Result<Database> rebuildUser(const QString& path, OutboxCopy& copy, OpenReport& report)
{
    const Result<Salvage> salvage = salvageFrom(path);
    if (!salvage)
        return tl::unexpected(salvage.error());
    const Result<Salvage> copied = copy.read();
    const QList<OutboxEdit> known = copied ? copied->edits : QList<OutboxEdit>();
    const QList<OutboxEdit> all = joinedEdits(salvage->edits, known);
    if (!copied || copied->lost > 0)
        keepInQuarantine(outboxCopyPath(path));
    if (Status status = copy.begin(all); !status)
        return tl::unexpected(status.error());
    const Result<QString> moved = quarantine(path);
    if (!moved)
        return tl::unexpected(moved.error());
    report.userRebuilt = true;
    report.quarantined = *moved;
    countRecovered(report, salvage->edits, all);
    // A sound copy had all of them.
    const bool sound = copied && copied->lost == 0 && !known.isEmpty();
    report.damagedEdits = sound ? 0 : std::max(0, salvage->lost - report.copiedEdits);
    return makeUser(path, all);
}

/// Edits of a user.db that is gone.
Result<Database> replaceMissingUser(const QString& path, const OutboxCopy& copy, OpenReport& report)
{
    const Result<Salvage> copied = copy.read();
    if (!copied || copied->lost > 0)
        keepInQuarantine(outboxCopyPath(path));
    const QList<OutboxEdit> edits = copied ? copied->edits : QList<OutboxEdit>();
    report.userRebuilt = !edits.isEmpty();
    countRecovered(report, {}, edits);
    report.damagedEdits = copied ? copied->lost : 0;
    return makeUser(path, edits);
}

/// What the database has lost may be sound in the copy: rows that were put aside because they do not verify, and those
/// beyond its last number, for SQLite drops what follows a damaged place in a -wal without a word. Any other edit that
/// only the copy has was removed, and the copy was not told. They come back to their places: an edit must not be sent
/// after one that was made later.
Status bringBackLost(Database& user, const OutboxCopy& copy, bool wereDamaged, OpenReport& report)
{
    const Result<Salvage> copied = copy.read();
    const Result<QList<OutboxEdit>> held = readOutbox(user);
    if (!copied || !held)
        return held ? Status() : Status(tl::unexpected(held.error()));
    const Result<qint64> last = lastNumber(user);
    if (!last)
        return tl::unexpected(last.error());
    QSet<QString> known;
    for (const OutboxEdit& edit : *held)
        known.insert(edit.id);
    QList<OutboxEdit> kept = copied->edits;
    kept.removeIf(
        [&](const OutboxEdit& edit) { return !wereDamaged && edit.seq <= *last && !known.contains(edit.id); });
    const QList<OutboxEdit> all = joinedEdits(*held, kept);
    const int missing = static_cast<int>(all.size() - held->size());
    report.recoveredEdits += missing;
    report.copiedEdits += missing;
    report.damagedEdits = std::max(0, report.damagedEdits - missing);
    return missing == 0 ? Status() : fillOutbox(user, all, known);
}

/// A -wal that is left alone does not count: SQLite removes it when it opens an empty file.
bool isMissing(const QString& path)
{
    return QFileInfo(path).size() == 0;
}

} // namespace

QString outboxCopyPath(const QString& userPath)
{
    return QFileInfo(userPath).dir().filePath(u"outbox.jsonl"_s);
}

Result<Database> openUser(const QString& path, OutboxCopy& copy, OpenReport& report)
{
    Result<Database> opened = isMissing(path) ? replaceMissingUser(path, copy, report)
                                              : openWritable(path, FileKind::User, schemaSteps(FileKind::User));
    if (!opened && storeErrorKind(opened.error()) == StoreError::Kind::Corrupt)
        opened = rebuildUser(path, copy, report);
    if (!opened)
        return opened;
    const Result<int> damaged = settleOutbox(*opened);
    if (!damaged)
        return tl::unexpected(damaged.error());
    report.damagedEdits += *damaged;
    const Result<QList<OutboxEdit>> edits =
        bringBackLost(*opened, copy, *damaged > 0, report).and_then([&] { return readOutbox(*opened); });
    if (!edits)
        return tl::unexpected(edits.error());
    // A copy that cannot be written now is tried again at the next edit, which is refused when it fails again.
    std::ignore = copy.begin(*edits);
    return opened;
}

} // namespace desk::store
