// SPDX-License-Identifier: Apache-2.0
// Stands between SQLite and the disk: a VFS that is SQLite's default in the whole test process, Qt's driver included,
// for both use the same library. It lets everything through until a FailNth or a Cut is there. It never waits for the
// disk itself: a real fsync proves nothing here and takes most of the time.
#pragma once

#include <QByteArray>
#include <QString>

namespace desk::reliability {

/// Once, before the first database is opened.
void installFaultVfs();

enum class Operation { Open, Read, Write, Truncate, Sync, Delete };

/// One operation fails, or all from it on.
class FailNth {
public:
    enum class How { Once, FromThenOn };

    /// Counts operations of this kind on files whose path begins with `folder`, from 0. `code` is an SQLite result code
    /// such as SQLITE_FULL.
    FailNth(const QString& folder, Operation operation, int code, int nth, How how = How::Once);
    ~FailNth();
    FailNth(const FailNth&) = delete;
    FailNth& operator=(const FailNth&) = delete;

    [[nodiscard]] bool hit() const;
    [[nodiscard]] int operations() const;
};

/// The process dies, or the power goes, at one operation that changes a file: all that comes after it fails. At most
/// one at a time, and not together with a FailNth.
class Cut {
public:
    enum class Kind {
        Kill, ///< the system keeps what was written, synced or not
        Power, ///< of what was not synced, some sectors of 512 bytes are there, in any order
    };

    /// Counts writes, truncations, syncs, deletions and files that are made in `folder`, from 0.
    Cut(Kind kind, const QString& folder, int nth, quint32 seed);
    /// Operations work again.
    ~Cut();
    Cut(const Cut&) = delete;
    Cut& operator=(const Cut&) = delete;

    [[nodiscard]] bool happened() const;
    [[nodiscard]] int operations() const;
    /// After every database is closed: makes the files on the disk what they are after the cut.
    void settle();
};

} // namespace desk::reliability
