// SPDX-License-Identifier: Apache-2.0
// How the two files are run. Every setting is read back, because SQLite accepts a mistyped PRAGMA without a word.
#pragma once

#include "app/store/database.h"

#include <QByteArray>

namespace desk::store {

enum class FileKind {
    Cache, ///< what the server said: may lose its last transactions in a power cut
    User, ///< the user's own edits: an acknowledged one survives a power cut
};

/// What the file's header calls it, "WBAC" and "WBAU".
[[nodiscard]] int applicationId(FileKind kind);

/// WAL needs shared memory, which these do not give: nfs, cifs, sshfs, 9p.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray& type);

/// Sets and reads back. StoreError::Other names the first that did not take.
[[nodiscard]] Status applyPragmas(Database& database, FileKind kind, Access access, bool networkFileSystem = false);

} // namespace desk::store
