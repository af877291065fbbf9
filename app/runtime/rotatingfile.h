// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QFile>
#include <QString>

namespace desk::runtime {

/// A file (0600) that is put aside as path.1 before it grows beyond `maxSize`; of those, path.1 is the newest and
/// `maxFiles` - 1 are kept. What was appended is with the system when append() returns.
class RotatingFile {
public:
    RotatingFile(const QString& path, qint64 maxSize, int maxFiles);

    /// StoreError when the bytes could not be written; the next call tries again.
    [[nodiscard]] Status append(const QByteArray& bytes);
    [[nodiscard]] Status open();
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    void rotate();
    [[nodiscard]] tl::unexpected<Error> problem() const;

    QFile m_file;
    qint64 m_maxSize;
    int m_maxFiles;
};

} // namespace desk::runtime
