// SPDX-License-Identifier: Apache-2.0
#include "app/store/quarantine.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

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

QString timeStamp()
{
    return QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss.zzz'Z'"_s);
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

Result<QString> quarantine(const QString& path)
{
    const QDir folder = QFileInfo(path).dir();
    const QString shelf = folder.filePath(u"quarantine"_s);
    if (Status status = makePrivateFolder(shelf); !status)
        return tl::unexpected(status.error());
    QString place = shelf + u'/' + timeStamp();
    while (QFileInfo::exists(place + u'/' + QFileInfo(path).fileName()))
        place += u'_';
    if (Status status = makePrivateFolder(place); !status)
        return tl::unexpected(status.error());
    for (const QString& file : databaseFiles(path)) {
        if (QFileInfo::exists(file) && !QFile::rename(file, place + u'/' + QFileInfo(file).fileName()))
            return cannotOpen(file, u"cannot be moved to "_s + place);
    }
    return place + u'/' + QFileInfo(path).fileName();
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
