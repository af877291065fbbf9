// SPDX-License-Identifier: Apache-2.0
// Makes the disk fail: the test program's own pwrite64 and fdatasync stand before the C library's, so that SQLite meets
// the errors of a real disk, whoever runs the test.
#pragma once

#include <QByteArray>

namespace desk::store {

class DiskFault {
public:
    enum class Of { Write, Sync };

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
