// SPDX-License-Identifier: Apache-2.0
// Files and folders of a profile: made private, moved away when broken, kept as backups.
#pragma once

#include "app/core/result.h"
#include "app/store/rows.h"

#include <QString>
#include <QStringList>

namespace desk::store {

/// Makes the folder with mode 0700 when missing, and takes the rights of others from one that is there.
[[nodiscard]] Status makePrivateFolder(const QString& path);

/// Makes an empty file with mode 0600 when missing, and takes the rights of others from one that is there.
[[nodiscard]] Status makePrivateFile(const QString& path);

/// Whether a file can be made in the folder.
[[nodiscard]] bool isWritableFolder(const QString& path);

/// The database and what SQLite keeps beside it; a -wal never stays alone.
[[nodiscard]] QStringList databaseFiles(const QString& path);

/// Removes all of them.
[[nodiscard]] Status removeDatabase(const QString& path);

/// Moves the database into quarantine/<UTC time>/ beside it. Gives the new path.
[[nodiscard]] Result<QString> quarantine(const QString& path);

/// Puts a copy of a single file there, as far as that is possible.
void keepInQuarantine(const QString& path);

/// What quarantine/ and backup/ of a profile's folder hold, newest first.
[[nodiscard]] QList<KeptFile> quarantinedFiles(const QString& directory);
[[nodiscard]] QList<KeptFile> backupFiles(const QString& directory);

/// With what SQLite keeps beside it, and the folder in quarantine/ when nothing else is in it. StoreError::Other when
/// it is none of the two lists.
[[nodiscard]] Status removeKeptFile(const QString& directory, const QString& path);

/// Bytes of a database with what SQLite keeps beside it.
[[nodiscard]] qint64 databaseSize(const QString& path);

/// A path in backup/ for a copy of that version; the oldest copies are removed so that three stay with it.
[[nodiscard]] Result<QString> backupPath(const QString& path, int version);

} // namespace desk::store
