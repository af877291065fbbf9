// SPDX-License-Identifier: Apache-2.0
#include "app/wire/spool.h"

#include <QTemporaryFile>

namespace desk::wire {

Spool::Spool(std::unique_ptr<QTemporaryFile> file) : m_file(std::move(file)) { }

Spool::~Spool() = default;

Result<std::shared_ptr<Spool>> Spool::create()
{
    // On Linux it has no name as long as nobody asks for it.
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open())
        return failure(StoreError{StoreError::Kind::CannotOpen, {}, file->errorString()});
    return std::shared_ptr<Spool>(new Spool(std::move(file)));
}

Status Spool::append(QByteArrayView bytes)
{
    // Flushed, so that a full disk is heard of here and not when it is read.
    if (!m_file->seek(m_size) || m_file->write(bytes.data(), bytes.size()) != bytes.size() || !m_file->flush())
        return failure(StoreError{StoreError::Kind::Full, {}, m_file->errorString()});
    m_size += bytes.size();
    return {};
}

QByteArray Spool::read(qint64 offset, qint64 length) const
{
    if (offset < 0 || offset >= m_size || !m_file->seek(offset))
        return {};
    return m_file->read(std::min(length, m_size - offset));
}

} // namespace desk::wire
