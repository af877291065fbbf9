// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/rotatingfile.h"

namespace desk::runtime {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

RotatingFile::RotatingFile(const QString& path, qint64 maxSize, int maxFiles)
    : m_file(path), m_maxSize(maxSize), m_maxFiles(maxFiles)
{
}

Status RotatingFile::open()
{
    if (m_file.isOpen())
        return {};
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerOnly))
        return problem();
    if (!m_file.setPermissions(ownerOnly)) // it may have been there with others
        return problem();
    return {};
}

Status RotatingFile::append(const QByteArray& bytes)
{
    if (auto opened = open(); !opened)
        return opened;
    if (const qint64 size = m_file.size(); size > 0 && size + bytes.size() > m_maxSize) {
        rotate();
        if (auto opened = open(); !opened)
            return opened;
    }
    return m_file.write(bytes) == bytes.size() ? Status() : problem();
}

void RotatingFile::rotate()
{
    const auto numbered = [this](int number) -> QString { return path() + u'.' + QString::number(number); };
    m_file.close();
    QFile::remove(numbered(m_maxFiles - 1));
    for (int number = m_maxFiles - 1; number > 1; --number)
        QFile::rename(numbered(number - 1), numbered(number));
    // Where it cannot be moved away it goes on growing: better than losing what comes.
    QFile::rename(path(), numbered(1));
}

tl::unexpected<Error> RotatingFile::problem() const
{
    using enum StoreError::Kind;
    const auto kind = m_file.error() == QFile::ResourceError ? Full : CannotOpen;
    return failure(StoreError{kind, path(), m_file.errorString()});
}

} // namespace desk::runtime
