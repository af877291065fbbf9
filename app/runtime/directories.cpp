// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/directories.h"

#include <QDir>
#include <QFileInfo>

namespace desk::runtime {

using namespace Qt::StringLiterals;

namespace {

/// A relative path in such a variable is to be passed over (XDG base directory specification).
QString absolutePath(const QProcessEnvironment& environment, const QString& variable)
{
    const QString path = environment.value(variable);
    return QDir::isAbsolutePath(path) ? QDir::cleanPath(path) : QString();
}

} // namespace

QString stateDirectory(const QProcessEnvironment& environment, const QString& home, const QString& profile)
{
    if (!profile.isEmpty())
        return QDir::cleanPath(profile + "/state"_L1);
    const QString state = absolutePath(environment, u"XDG_STATE_HOME"_s);
    return (state.isEmpty() ? QDir::cleanPath(home + "/.local/state"_L1) : state) + "/automation-desk"_L1;
}

QString runtimeDirectory(const QProcessEnvironment& environment)
{
    const QString directory = absolutePath(environment, u"XDG_RUNTIME_DIR"_s);
    const QString flatpak = environment.value(u"FLATPAK_ID"_s);
    return directory.isEmpty() || flatpak.isEmpty() ? directory : directory + "/app/"_L1 + flatpak;
}

Status makePrivateDirectory(const QString& path)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    using enum StoreError::Kind;
    const QString parent = QFileInfo(path).absolutePath();
    if (!QFileInfo(path).isDir() && !(QDir().mkpath(parent) && QDir().mkdir(path, ownerOnly))) {
        if (!QFileInfo(path).isDir()) // another process may have been faster
            return failure(StoreError{CannotOpen, path, u"the folder cannot be made"_s});
    }
    if (!QFile::setPermissions(path, ownerOnly))
        return failure(StoreError{CannotOpen, path, u"its permissions cannot be set"_s});
    if (!QFileInfo(path).isWritable())
        return failure(StoreError{ReadOnly, path, u"the folder cannot be written to"_s});
    return {};
}

} // namespace desk::runtime
