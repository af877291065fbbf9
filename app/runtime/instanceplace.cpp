// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/instanceplace.h"

#include <QCryptographicHash>
#include <QFile>

namespace desk::runtime {

using namespace Qt::StringLiterals;

namespace {

// sockaddr_un has 108 bytes on Linux, 104 elsewhere, with the NUL.
constexpr qsizetype maxSocketPath = 103;

QString nameOf(const QString& profileDirectory)
{
    const QByteArray hash = QCryptographicHash::hash(profileDirectory.toUtf8(), QCryptographicHash::Sha256);
    return u"automation-desk-"_s + QString::fromLatin1(hash.toHex().left(16));
}

} // namespace

bool fitsSocket(const QString& path)
{
    // A socket for the user only is bound as <directory>/XXXXXX/s and then renamed; our own names are longer.
    return QFile::encodeName(path).size() <= maxSocketPath;
}

InstancePlace instancePlace(
    const QString& runtimeDirectory, const QString& stateDirectory, const QString& profileDirectory)
{
    const QString name = nameOf(profileDirectory);
    const auto in = [&name](const QString& directory) {
        return InstancePlace{directory, directory + u'/' + name + ".lock"_L1, directory + u'/' + name + ".sock"_L1};
    };
    const InstancePlace preferred = in(runtimeDirectory);
    return runtimeDirectory.isEmpty() || !fitsSocket(preferred.socket) ? in(stateDirectory) : preferred;
}

} // namespace desk::runtime
