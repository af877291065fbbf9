// SPDX-License-Identifier: Apache-2.0
// Makes the disk fail: the test program's own pwrite64, write and fdatasync stand before the C library's, so that
// SQLite and the copy of the outbox meet the errors of a real disk, whoever runs the test.
#pragma once

#include <QByteArray>

namespace desk::store {

class DiskFault {
public:
    enum class Of {
        Write,
        HalfWrite, ///< a write() whose first half is in the file nevertheless
        Replacement, ///< a write() to what will take the place of the file `path`, which is its whole path here
        Sync,
    };

    /// From the `after`-th operation on a file whose path contains `path` on, each fails with `error` (an errno), until
    /// this goes out of scope; with `once` only that one does.
    DiskFault(Of of, QByteArray path, int error, int after = 0, bool once = false);
    ~DiskFault();
    DiskFault(const DiskFault&) = delete;
    DiskFault& operator=(const DiskFault&) = delete;

    [[nodiscard]] int operations() const;
    [[nodiscard]] bool hit() const;
};

} // namespace desk::store
