// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QByteArray>

#include <memory>

class QTemporaryFile;

namespace desk::wire {

/// A long body on disk, in a file without a name that vanishes with this object. Written by one, read by many, all in
/// one thread.
class Spool final {
public:
    /// StoreError when no file can be made.
    [[nodiscard]] static Result<std::shared_ptr<Spool>> create();
    ~Spool();
    Q_DISABLE_COPY_MOVE(Spool)

    [[nodiscard]] Status append(QByteArrayView bytes);
    [[nodiscard]] qint64 size() const { return m_size; }
    /// At most `length` bytes from `offset` on; fewer at the end.
    [[nodiscard]] QByteArray read(qint64 offset, qint64 length) const;

private:
    explicit Spool(std::unique_ptr<QTemporaryFile> file);

    std::unique_ptr<QTemporaryFile> m_file;
    qint64 m_size = 0;
};

} // namespace desk::wire
