// SPDX-License-Identifier: Apache-2.0
// The folder with both files: lock, open sequence, quarantine, migration.
#pragma once

#include "app/store/migrations.h"
#include "app/store/outboxcopy.h"
#include "app/store/store.h"

#include <memory>

class QLockFile;

namespace desk::store {

/// How the reader gets at one file.
struct ReaderFile {
    QString path;
    Access access = Access::Memory;
};

/// What the writer holds. Without connections when the folder can only be read.
struct Profile {
    OpenReport report;
    // Destroyed last: the folder is ours until both files are closed.
    std::unique_ptr<QLockFile> lock;
    std::optional<Database> cache;
    std::optional<Database> user;
    std::optional<OutboxCopy> outboxCopy;
    ReaderFile readerCache;
    ReaderFile readerUser;
};

/// Locks the folder, opens or makes both files, moves broken ones out of the way and migrates. Locked when another
/// process or Store has the folder.
[[nodiscard]] Result<std::unique_ptr<Profile>> openProfile(const QString& directory);

/// The open sequence of one writable file. Corrupt and NewerSchema are told before anything is written.
[[nodiscard]] Result<Database> openWritable(const QString& path, FileKind kind, const QList<SchemaStep>& steps);

/// A query-only connection. What cannot be read in a read-only folder is shown as empty.
[[nodiscard]] Result<Database> openForReading(const ReaderFile& file, FileKind kind);

} // namespace desk::store
