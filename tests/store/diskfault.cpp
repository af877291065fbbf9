// SPDX-License-Identifier: Apache-2.0
#include "tests/store/diskfault.h"

#include <cerrno>
#include <climits>
#include <cstdio>
#include <mutex>
#include <tuple>

#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace desk::store {

namespace {

struct Plan {
    std::mutex mutex;
    bool active = false;
    DiskFault::Of of = DiskFault::Of::Write;
    QByteArray path;
    int error = 0;
    int after = 0;
    bool once = false;
    int count = 0;
    int hits = 0;
};

Plan& plan()
{
    static Plan it;
    return it;
}

bool isMeant(const Plan& now, const QByteArray& name)
{
    if (now.of != DiskFault::Of::Replacement)
        return name.contains(now.path);
    // QSaveFile's file has no name at all where the file system can do that.
    const QByteArray folder = now.path.left(now.path.lastIndexOf('/'));
    return name.startsWith(QByteArray(now.path + '.')) || name.startsWith(QByteArray(folder + "/#"));
}

/// The errno to fail with, 0 to go on.
int verdict(DiskFault::Of of, int descriptor)
{
    Plan& now = plan();
    const std::lock_guard lock(now.mutex);
    if (!now.active || now.of != of)
        return 0;
    char name[PATH_MAX] = {};
    const QByteArray link = QByteArray("/proc/self/fd/").append(QByteArray::number(descriptor));
    if (readlink(link.constData(), name, sizeof name - 1) < 0 || !isMeant(now, name))
        return 0;
    const int number = now.count++;
    if (number < now.after || (now.once && number > now.after))
        return 0;
    ++now.hits;
    return now.error;
}

} // namespace

DiskFault::DiskFault(Of of, QByteArray path, int error, int after, bool once)
{
    Plan& now = plan();
    const std::lock_guard lock(now.mutex);
    now.active = true;
    now.of = of;
    now.path = std::move(path);
    now.error = error;
    now.after = after;
    now.once = once;
    now.count = 0;
    now.hits = 0;
}

DiskFault::~DiskFault()
{
    const std::lock_guard lock(plan().mutex);
    plan().active = false;
}

int DiskFault::operations() const
{
    const std::lock_guard lock(plan().mutex);
    return plan().count;
}

bool DiskFault::hit() const
{
    const std::lock_guard lock(plan().mutex);
    return plan().hits > 0;
}

} // namespace desk::store

extern "C" {

ssize_t pwrite64(int descriptor, const void* data, size_t size, off64_t offset)
{
    if (const int error = desk::store::verdict(desk::store::DiskFault::Of::Write, descriptor)) {
        errno = error;
        return -1;
    }
    return syscall(SYS_pwrite64, descriptor, data, size, offset);
}

ssize_t write(int descriptor, const void* data, size_t size)
{
    if (const int error = desk::store::verdict(desk::store::DiskFault::Of::Write, descriptor)) {
        errno = error;
        return -1;
    }
    if (const int error = desk::store::verdict(desk::store::DiskFault::Of::Replacement, descriptor)) {
        errno = error;
        return -1;
    }
    if (const int error = desk::store::verdict(desk::store::DiskFault::Of::HalfWrite, descriptor)) {
        std::ignore = syscall(SYS_write, descriptor, data, size / 2);
        errno = error;
        return -1;
    }
    return syscall(SYS_write, descriptor, data, size);
}

int fdatasync(int descriptor)
{
    if (const int error = desk::store::verdict(desk::store::DiskFault::Of::Sync, descriptor)) {
        errno = error;
        return -1;
    }
    return static_cast<int>(syscall(SYS_fdatasync, descriptor));
}
}
