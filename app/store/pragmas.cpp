// SPDX-License-Identifier: Apache-2.0
#include "app/store/pragmas.h"

#include <QList>

#include <array>

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

struct Pragma {
    QString name;
    QString value; ///< as set
    QString expected; ///< as read back
};

QList<Pragma> pragmas(FileKind kind, Access access, bool networkFileSystem)
{
    const bool user = kind == FileKind::User;
    const auto number = [](const QString& name, qint64 value) {
        return Pragma{name, QString::number(value), QString::number(value)};
    };
    QList<Pragma> all;
    if (access == Access::ReadWrite) {
        const QString mode = networkFileSystem ? u"delete"_s : u"wal"_s;
        all << Pragma{u"journal_mode"_s, mode, mode};
        // Without a log a commit is the removal of the journal, which only EXTRA makes last.
        all << number(u"synchronous"_s, !user ? 1 : networkFileSystem ? 3 : 2);
        all << number(u"journal_size_limit"_s, (user ? 4 : 64) * 1024 * 1024);
    }
    // The writer alone checkpoints: two connections that do can lose a commit in SQLite before 3.51.3.
    all << number(u"wal_autocheckpoint"_s, access == Access::ReadWrite ? (user ? 200 : 1000) : 0);
    all << number(u"foreign_keys"_s, 1);
    all << number(u"busy_timeout"_s, 5000);
    all << number(u"trusted_schema"_s, 0);
    all << number(u"cell_size_check"_s, 1);
    all << number(u"temp_store"_s, 2);
    all << number(u"cache_size"_s, user ? -2000 : -32768);
    // Not mapped: a stray pointer must not reach the file. A database in memory has nothing to map.
    if (access != Access::Memory)
        all << number(u"mmap_size"_s, 0);
    if (access != Access::ReadWrite && access != Access::Memory)
        all << number(u"query_only"_s, 1);
    return all;
}

} // namespace

int applicationId(FileKind kind)
{
    return kind == FileKind::User ? 0x57424155 : 0x57424143;
}

bool isNetworkFileSystem(const QByteArray& type)
{
    static constexpr std::array prefixes{"nfs", "cifs", "smb", "fuse.sshfs", "9p", "afs", "fuse.rclone"};
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const char* prefix) { return type.startsWith(prefix); });
}

Status applyPragmas(Database& database, FileKind kind, Access access, bool networkFileSystem)
{
    for (const Pragma& pragma : pragmas(kind, access, networkFileSystem)) {
        // Some give their value as a row, so they are run as a query and read to the end.
        if (const auto set = database.value(u"PRAGMA "_s + pragma.name + u" = "_s + pragma.value); !set)
            return tl::unexpected(set.error());
        const Result<QVariant> read = database.value(u"PRAGMA "_s + pragma.name);
        if (!read)
            return tl::unexpected(read.error());
        if (read->toString() != pragma.expected) {
            return failure(StoreError{StoreError::Kind::Other, database.path(),
                u"PRAGMA "_s + pragma.name + u" is "_s + read->toString() + u", not "_s + pragma.expected});
        }
    }
    return {};
}

} // namespace desk::store
