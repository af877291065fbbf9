// SPDX-License-Identifier: Apache-2.0
#include "app/store/quarantine.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr QFile::Permissions othersRights =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

tl::unexpected<Error> cannotOpen(const QString& path, const QString& detail)
{
    return failure(StoreError{StoreError::Kind::CannotOpen, path, detail});
}

/// The owner's rights stay as they are: a folder made read-only on purpose stays so.
void takeOthersRights(const QString& path)
{
    const QFile::Permissions now = QFile::permissions(path);
    if (now & othersRights)
        QFile::setPermissions(path, now & ownerOnly);
}

const auto stampFormat = u"yyyyMMdd'T'HHmmss.zzz'Z'"_s;

QString timeStamp()
{
    return QDateTime::currentDateTimeUtc().toString(stampFormat);
}

/// What timeStamp() wrote into the name; where a person renamed something, the time of its file.
QDateTime stampedTime(QString stamp, const QFileInfo& file)
{
    while (stamp.endsWith(u'_'))
        stamp.chop(1);
    QDateTime time = QDateTime::fromString(stamp, stampFormat);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time : file.lastModified().toUTC();
}

bool isBeside(const QString& name)
{
    return name.endsWith("-wal"_L1) || name.endsWith("-shm"_L1) || name.endsWith("-journal"_L1);
}

QList<KeptFile> newestFirst(QList<KeptFile> files)
{
    std::sort(files.begin(), files.end(),
        [](const KeptFile& a, const KeptFile& b) { return a.at != b.at ? a.at > b.at : a.path < b.path; });
    return files;
}

/// A folder of its own for what is moved away now.
Result<QString> quarantinePlace(const QString& path)
{
    const QString shelf = QFileInfo(path).dir().filePath(u"quarantine"_s);
    if (Status status = makePrivateFolder(shelf); !status)
        return tl::unexpected(status.error());
    QString place = shelf + u'/' + timeStamp();
    while (QFileInfo::exists(place + u'/' + QFileInfo(path).fileName()))
        place += u'_';
    if (Status status = makePrivateFolder(place); !status)
        return tl::unexpected(status.error());
    return place;
}

} // namespace

Status makePrivateFolder(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists()) {
        if (!info.isDir())
            return cannotOpen(path, u"not a folder"_s);
        takeOthersRights(path);
        return {};
    }
    const QDir parent = info.dir();
    if (!parent.mkpath(u"."_s) || !parent.mkdir(info.fileName(), ownerOnly))
        return cannotOpen(path, u"the folder cannot be made"_s);
    return {};
}

Status makePrivateFile(const QString& path)
{
    if (QFileInfo::exists(path)) {
        takeOthersRights(path);
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return cannotOpen(path, file.errorString());
    return {};
}

bool isWritableFolder(const QString& path)
{
    // Rights alone do not tell: the file system may be mounted read-only.
    QTemporaryFile probe(QDir(path).filePath(u"probe.XXXXXX"_s));
    return probe.open();
}

QStringList databaseFiles(const QString& path)
{
    return {path, path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s};
}

Status removeDatabase(const QString& path)
{
    for (const QString& file : databaseFiles(path)) {
        if (QFileInfo::exists(file) && !QFile::remove(file))
            return cannotOpen(file, u"cannot be removed"_s);
    }
    return {};
}

qint64 databaseSize(const QString& path)
{
    qint64 bytes = 0;
    for (const QString& file : databaseFiles(path))
        bytes += QFileInfo(file).size();
    return bytes;
}

Result<QString> quarantine(const QString& path)
{
    const Result<QString> place = quarantinePlace(path);
    if (!place)
        return place;
    for (const QString& file : databaseFiles(path)) {
        if (QFileInfo::exists(file) && !QFile::rename(file, *place + u'/' + QFileInfo(file).fileName()))
            return cannotOpen(file, u"cannot be moved to "_s + *place);
    }
    return QString(*place + u'/' + QFileInfo(path).fileName());
}

void keepInQuarantine(const QString& path)
{
    const Result<QString> place = quarantinePlace(path);
    if (!place)
        return;
    const QString kept = *place + u'/' + QFileInfo(path).fileName();
    // One that cannot be read can still be moved.
    if (!QFile::copy(path, kept))
        QFile::rename(path, kept);
}

QList<KeptFile> quarantinedFiles(const QString& directory)
{
    QList<KeptFile> files;
    const QDir shelf(QDir(directory).filePath(u"quarantine"_s));
    for (const QFileInfo& place : shelf.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QFileInfo& file : QDir(place.filePath()).entryInfoList(QDir::Files)) {
            if (!isBeside(file.fileName()))
                files.append({file.filePath(), stampedTime(place.fileName(), file), databaseSize(file.filePath())});
        }
    }
    return newestFirst(std::move(files));
}

QList<KeptFile> backupFiles(const QString& directory)
{
    QList<KeptFile> files;
    const QDir shelf(QDir(directory).filePath(u"backup"_s));
    for (const QFileInfo& file : shelf.entryInfoList({u"*.db"_s}, QDir::Files)) {
        const QString stamp = file.completeBaseName().section(u'-', -1);
        files.append({file.filePath(), stampedTime(stamp, file), databaseSize(file.filePath())});
    }
    return newestFirst(std::move(files));
}

Status removeKeptFile(const QString& directory, const QString& path)
{
    const QList<KeptFile> all = quarantinedFiles(directory) + backupFiles(directory);
    const bool known = std::any_of(all.cbegin(), all.cend(), [&](const KeptFile& file) { return file.path == path; });
    if (!known)
        return failure(StoreError{StoreError::Kind::Other, path, u"is no kept file of this folder"_s});
    return removeDatabase(path).map([&] {
        // Only an empty folder goes; backup/ may, too, and is made again.
        QDir().rmdir(QFileInfo(path).path());
    });
}

Result<QString> backupPath(const QString& path, int version)
{
    constexpr int kept = 3;
    const QDir folder(QFileInfo(path).dir().filePath(u"backup"_s));
    if (Status status = makePrivateFolder(folder.path()); !status)
        return tl::unexpected(status.error());
    const QString base = QFileInfo(path).completeBaseName();
    QStringList old = folder.entryList({base + u"-*.db"_s}, QDir::Files, QDir::Time | QDir::Reversed);
    while (old.size() >= kept)
        QFile::remove(folder.filePath(old.takeFirst()));
    return folder.filePath(base + u"-%1-"_s.arg(version) + timeStamp() + u".db"_s);
}

} // namespace desk::store
