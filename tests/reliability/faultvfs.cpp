// SPDX-License-Identifier: Apache-2.0
#include "tests/reliability/faultvfs.h"

#include "tests/reliability/durablefile.h"

#include <QFile>
#include <QHash>
#include <QMutex>
#include <QMutexLocker>

#include <sqlite3.h>

#include <cstring>
#include <new>
#include <utility>

namespace desk::reliability {

namespace {

struct FailPlan {
    QByteArray folder;
    Operation operation = Operation::Write;
    int code = SQLITE_OK;
    int nth = 0;
    bool once = true;
    int count = 0;
    int hits = 0;
};

struct CutPlan {
    Cut::Kind kind = Cut::Kind::Kill;
    QByteArray folder;
    int nth = 0;
    quint32 seed = 0;
    int count = 0;
    bool happened = false;
    QHash<QByteArray, DurableFile> files;
};

struct State {
    QMutex mutex;
    sqlite3_vfs* real = nullptr;
    std::optional<FailPlan> fail;
    std::optional<CutPlan> cut;
};

// SQLite's interface has nowhere to carry it.
State& state()
{
    static State it;
    return it;
}

/// A file as SQLite holds it; the real VFS's own stands right behind it in memory.
struct ShimFile : sqlite3_file {
    QByteArray* path = nullptr;
    /// The first sync of a journal or log syncs its folder too, as SQLite's own VFS for Unix does it.
    bool syncsFolder = false;

    [[nodiscard]] sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

ShimFile* shim(sqlite3_file* file)
{
    return static_cast<ShimFile*>(file);
}

bool isIn(const QByteArray& folder, const QByteArray& path)
{
    return path.startsWith(folder) && path.size() > folder.size() && path.at(folder.size()) == '/';
}

/// SQLITE_OK, or what this operation fails with.
int failure(Operation operation, const QByteArray& path)
{
    State& now = state();
    if (!now.fail || now.fail->operation != operation || !isIn(now.fail->folder, path))
        return SQLITE_OK;
    FailPlan& plan = *now.fail;
    const int number = plan.count++;
    if (number < plan.nth || (plan.once && number > plan.nth))
        return SQLITE_OK;
    ++plan.hits;
    return plan.code;
}

CutPlan* cutFor(const QByteArray& path)
{
    State& now = state();
    return now.cut && isIn(now.cut->folder, path) ? &*now.cut : nullptr;
}

/// Whether the machine is dead now. Changes are counted; a read after the end fails too.
bool isDead(const QByteArray& path, bool change)
{
    CutPlan* plan = cutFor(path);
    if (!plan)
        return false;
    if (change && plan->count++ == plan->nth)
        plan->happened = true;
    return plan->happened;
}

/// The model of that file; nothing when no power will be cut.
DurableFile* model(const QByteArray& path)
{
    CutPlan* plan = cutFor(path);
    if (!plan || plan->kind != Cut::Kind::Power)
        return nullptr;
    const auto known = plan->files.find(path);
    if (known != plan->files.end())
        return &*known;
    QFile file(QFile::decodeName(path));
    // Made by others and left alone since: what it holds is taken to be durable.
    return &*plan->files.insert(path, file.open(QIODevice::ReadOnly) ? DurableFile(file.readAll()) : DurableFile());
}

void syncFolder(const QByteArray& path)
{
    CutPlan* plan = cutFor(path);
    if (!plan || plan->kind != Cut::Kind::Power)
        return;
    const QByteArray folder = path.left(path.lastIndexOf('/'));
    for (auto it = plan->files.begin(); it != plan->files.end(); ++it) {
        if (isIn(folder, it.key()) && !it.key().mid(folder.size() + 1).contains('/'))
            it->syncName();
    }
}

int closeFile(sqlite3_file* file)
{
    const int code = shim(file)->real()->pMethods->xClose(shim(file)->real());
    delete shim(file)->path;
    shim(file)->path = nullptr;
    return code;
}

int readFile(sqlite3_file* file, void* data, int amount, sqlite3_int64 offset)
{
    {
        const QMutexLocker locker(&state().mutex);
        if (isDead(*shim(file)->path, false))
            return SQLITE_IOERR_READ;
        if (const int code = failure(Operation::Read, *shim(file)->path))
            return code;
    }
    return shim(file)->real()->pMethods->xRead(shim(file)->real(), data, amount, offset);
}

int writeFile(sqlite3_file* file, const void* data, int amount, sqlite3_int64 offset)
{
    const QMutexLocker locker(&state().mutex);
    const QByteArray& path = *shim(file)->path;
    DurableFile* durable = model(path);
    // The write that is cut is one of those that may be there in part.
    const bool first = !cutFor(path) || !cutFor(path)->happened;
    const bool dead = isDead(path, true);
    if (durable && first)
        durable->write(offset, QByteArray(static_cast<const char*>(data), amount));
    if (dead)
        return SQLITE_IOERR_WRITE;
    if (const int code = failure(Operation::Write, path))
        return code;
    return shim(file)->real()->pMethods->xWrite(shim(file)->real(), data, amount, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    const QMutexLocker locker(&state().mutex);
    const QByteArray& path = *shim(file)->path;
    DurableFile* durable = model(path);
    if (isDead(path, true))
        return SQLITE_IOERR_TRUNCATE;
    if (const int code = failure(Operation::Truncate, path))
        return code;
    if (durable)
        durable->truncate(size);
    return shim(file)->real()->pMethods->xTruncate(shim(file)->real(), size);
}

int syncFile(sqlite3_file* file, int /*flags*/)
{
    const QMutexLocker locker(&state().mutex);
    const QByteArray& path = *shim(file)->path;
    DurableFile* durable = model(path);
    if (isDead(path, true))
        return SQLITE_IOERR_FSYNC;
    if (const int code = failure(Operation::Sync, path))
        return code;
    if (durable)
        durable->sync();
    if (std::exchange(shim(file)->syncsFolder, false))
        syncFolder(path);
    return SQLITE_OK;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return shim(file)->real()->pMethods->xFileSize(shim(file)->real(), size);
}

int lockFile(sqlite3_file* file, int lock)
{
    return shim(file)->real()->pMethods->xLock(shim(file)->real(), lock);
}

int unlockFile(sqlite3_file* file, int lock)
{
    return shim(file)->real()->pMethods->xUnlock(shim(file)->real(), lock);
}

int checkReservedLock(sqlite3_file* file, int* out)
{
    return shim(file)->real()->pMethods->xCheckReservedLock(shim(file)->real(), out);
}

int fileControl(sqlite3_file* file, int operation, void* argument)
{
    return shim(file)->real()->pMethods->xFileControl(shim(file)->real(), operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return shim(file)->real()->pMethods->xSectorSize(shim(file)->real());
}

int deviceCharacteristics(sqlite3_file* file)
{
    return shim(file)->real()->pMethods->xDeviceCharacteristics(shim(file)->real());
}

int mapShared(sqlite3_file* file, int region, int size, int extend, void volatile** out)
{
    return shim(file)->real()->pMethods->xShmMap(shim(file)->real(), region, size, extend, out);
}

int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    return shim(file)->real()->pMethods->xShmLock(shim(file)->real(), offset, count, flags);
}

void shareBarrier(sqlite3_file* file)
{
    shim(file)->real()->pMethods->xShmBarrier(shim(file)->real());
}

int unmapShared(sqlite3_file* file, int remove)
{
    {
        const QMutexLocker locker(&state().mutex);
        if (isDead(*shim(file)->path, false))
            remove = 0;
    }
    return shim(file)->real()->pMethods->xShmUnmap(shim(file)->real(), remove);
}

// Version 2: without memory mapping, which would pass by all of this.
constexpr sqlite3_io_methods methods = {2, closeFile, readFile, writeFile, truncateFile, syncFile, fileSize, lockFile,
    unlockFile, checkReservedLock, fileControl, sectorSize, deviceCharacteristics, mapShared, lockShared, shareBarrier,
    unmapShared, nullptr, nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* opened = new (file) ShimFile;
    opened->pMethods = nullptr;
    const QByteArray path(name);
    sqlite3_vfs* real = state().real;
    std::memset(opened->real(), 0, static_cast<size_t>(real->szOsFile));
    const QMutexLocker locker(&state().mutex);
    const bool made = name && (flags & SQLITE_OPEN_CREATE) && !QFile::exists(QFile::decodeName(path));
    if (made ? isDead(path, true) : isDead(path, false))
        return SQLITE_CANTOPEN;
    if (const int code = failure(Operation::Open, path))
        return code;
    DurableFile* durable = model(path);
    const int code = real->xOpen(real, name, opened->real(), flags, outFlags);
    if (opened->real()->pMethods) {
        opened->path = new QByteArray(path);
        opened->pMethods = &methods;
        opened->syncsFolder = (flags & SQLITE_OPEN_CREATE)
            && (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL));
        if (made && durable)
            durable->create();
    }
    return code;
}

int deleteFile(sqlite3_vfs*, const char* name, int alsoSync)
{
    const QMutexLocker locker(&state().mutex);
    const QByteArray path(name);
    DurableFile* durable = model(path);
    if (isDead(path, true))
        return SQLITE_IOERR_DELETE;
    if (const int code = failure(Operation::Delete, path))
        return code;
    if (durable)
        durable->remove();
    if (alsoSync)
        syncFolder(path);
    return state().real->xDelete(state().real, name, 0);
}

int accessFile(sqlite3_vfs*, const char* name, int flags, int* out)
{
    return state().real->xAccess(state().real, name, flags, out);
}

int fullPath(sqlite3_vfs*, const char* name, int size, char* out)
{
    return state().real->xFullPathname(state().real, name, size, out);
}

int randomness(sqlite3_vfs*, int size, char* out)
{
    return state().real->xRandomness(state().real, size, out);
}

int sleepFor(sqlite3_vfs*, int microseconds)
{
    return state().real->xSleep(state().real, microseconds);
}

int currentTime(sqlite3_vfs*, double* out)
{
    return state().real->xCurrentTime(state().real, out);
}

int lastError(sqlite3_vfs*, int size, char* out)
{
    return state().real->xGetLastError(state().real, size, out);
}

int currentTimeInt64(sqlite3_vfs*, sqlite3_int64* out)
{
    return state().real->xCurrentTimeInt64(state().real, out);
}

} // namespace

void installFaultVfs()
{
    static sqlite3_vfs vfs = {};
    State& now = state();
    now.real = sqlite3_vfs_find(nullptr);
    if (!now.real || now.real->iVersion < 2)
        qFatal("SQLite has no VFS to stand on");
    vfs.iVersion = 2;
    vfs.szOsFile = static_cast<int>(sizeof(ShimFile)) + now.real->szOsFile;
    vfs.mxPathname = now.real->mxPathname;
    vfs.zName = "faults";
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleepFor;
    vfs.xCurrentTime = currentTime;
    vfs.xGetLastError = lastError;
    vfs.xCurrentTimeInt64 = currentTimeInt64;
    if (sqlite3_vfs_register(&vfs, 1) != SQLITE_OK)
        qFatal("SQLite does not take the VFS");
}

FailNth::FailNth(const QString& folder, Operation operation, int code, int nth, How how)
{
    const QMutexLocker locker(&state().mutex);
    state().fail = FailPlan{QFile::encodeName(folder), operation, code, nth, how == How::Once, 0, 0};
}

FailNth::~FailNth()
{
    const QMutexLocker locker(&state().mutex);
    state().fail.reset();
}

bool FailNth::hit() const
{
    const QMutexLocker locker(&state().mutex);
    return state().fail->hits > 0;
}

int FailNth::operations() const
{
    const QMutexLocker locker(&state().mutex);
    return state().fail->count;
}

Cut::Cut(Kind kind, const QString& folder, int nth, quint32 seed)
{
    const QMutexLocker locker(&state().mutex);
    state().cut = CutPlan{kind, QFile::encodeName(folder), nth, seed, 0, false, {}};
}

Cut::~Cut()
{
    const QMutexLocker locker(&state().mutex);
    state().cut.reset();
}

bool Cut::happened() const
{
    const QMutexLocker locker(&state().mutex);
    return state().cut->happened;
}

int Cut::operations() const
{
    const QMutexLocker locker(&state().mutex);
    return state().cut->count;
}

void Cut::settle()
{
    const QMutexLocker locker(&state().mutex);
    CutPlan& plan = *state().cut;
    if (plan.kind != Kind::Power)
        return;
    QRandomGenerator random(plan.seed);
    QList<QByteArray> paths = plan.files.keys();
    std::sort(paths.begin(), paths.end()); // the same seed, the same disk
    for (const QByteArray& path : std::as_const(paths)) {
        const QString name = QFile::decodeName(path);
        const std::optional<QByteArray> bytes = plan.files.value(path).afterPowerCut(random);
        QFile::remove(name + QStringLiteral("-shm")); // memory, as far as it matters
        if (!bytes) {
            QFile::remove(name);
            continue;
        }
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner)
            || file.write(*bytes) != bytes->size())
            qFatal("the disk after the cut cannot be written");
    }
    plan.files.clear();
}

} // namespace desk::reliability
