// SPDX-License-Identifier: Apache-2.0
// Writing a small file so that it is on the disk when the call returns.
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

namespace desk::store {

/// Appends and syncs; the file is made with mode 0600 when missing. After an error part of `bytes` may be in the file.
[[nodiscard]] Status appendDurably(const QString& path, const QByteArray& bytes);

/// Keeps the first `size` bytes, which takes no room on a full disk. An error when the file is shorter.
[[nodiscard]] Status cutDurably(const QString& path, qint64 size);

/// Replaces the file whole: after an error or a power cut the former one is there. Mode 0600.
[[nodiscard]] Status replaceDurably(const QString& path, const QByteArray& bytes);

/// Makes the names of a folder's files last: a new or renamed file is sure to be found only after this.
void syncFolder(const QString& path);

} // namespace desk::store
