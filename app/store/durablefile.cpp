// SPDX-License-Identifier: Apache-2.0
#include "app/store/durablefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;

tl::unexpected<Error> failed(const QString& path, int code)
{
    StoreError::Kind kind = StoreError::Kind::Other;
    if (code == ENOSPC)
        kind = StoreError::Kind::Full;
#ifdef EDQUOT
    else if (code == EDQUOT)
        kind = StoreError::Kind::Full;
#endif
    else if (code == EACCES || code == EROFS || code == EPERM)
        kind = StoreError::Kind::ReadOnly;
    return failure(StoreError{kind, path, qt_error_string(code)});
}

#ifdef Q_OS_UNIX

/// The C library's own calls: only their errno tells a full disk from a broken one.
Status writeAll(int descriptor, const QString& path, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            ::write(descriptor, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return failed(path, count < 0 ? errno : EIO);
        done += count;
    }
    return {};
}

bool sync(int descriptor)
{
#ifdef Q_OS_LINUX
    return ::fdatasync(descriptor) == 0;
#else
    return ::fsync(descriptor) == 0;
#endif
}

#endif

} // namespace

Status appendDurably(const QString& path, const QByteArray& bytes)
{
    const bool isNew = !QFileInfo::exists(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, owner))
        return failed(path, errno);
#ifdef Q_OS_UNIX
    if (Status status = writeAll(file.handle(), path, bytes); !status)
        return status;
    if (!sync(file.handle()))
        return failed(path, errno);
#else
    if (file.write(bytes) != bytes.size() || !file.flush())
        return failure(StoreError{StoreError::Kind::Other, path, file.errorString()});
#endif
    if (isNew)
        syncFolder(QFileInfo(path).path());
    return {};
}

Status cutDurably(const QString& path, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return failed(path, errno);
    if (file.size() < size)
        return failure(StoreError{StoreError::Kind::Other, path, u"shorter than it was"_s});
    if (!file.resize(size))
        return failed(path, errno);
#ifdef Q_OS_UNIX
    if (!sync(file.handle()))
        return failed(path, errno);
#endif
    return {};
}

// QSaveFile syncs before it renames, but says nothing when that fails.
Status replaceDurably(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(owner))
        return failed(path, errno);
#ifdef Q_OS_UNIX
    if (Status status = writeAll(file.handle(), path, bytes); !status)
        return status;
    if (!sync(file.handle()))
        return failed(path, errno);
#else
    file.write(bytes);
#endif
    if (!file.commit())
        return failure(StoreError{StoreError::Kind::Other, path, file.errorString()});
    syncFolder(QFileInfo(path).path());
    return {};
}

void syncFolder(const QString& path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    std::ignore = ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(path);
#endif
}

} // namespace desk::store
