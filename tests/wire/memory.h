// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

namespace desk::wire::test {

/// Forgets the highest so far; false where the kernel does not let anybody.
inline bool resetPeakMemory()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("5") == 1;
}

/// KiB that this process had in memory at most, or has now: "VmHWM:" or "VmRSS:".
inline qint64 memory(const QByteArray& which)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(which))
            return line.mid(which.size()).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

} // namespace desk::wire::test
