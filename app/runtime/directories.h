// SPDX-License-Identifier: Apache-2.0
// Where a process keeps what is neither data nor settings: logs, crash reports, the socket.
#pragma once

#include "app/core/result.h"

#include <QProcessEnvironment>
#include <QString>

namespace desk::runtime {

/// Logs and crash reports: DIR/state of a profile's directory; for the user's own (empty) the XDG state folder, because
/// QStandardPaths knows none before Qt 6.7.
[[nodiscard]] QString stateDirectory(
    const QProcessEnvironment& environment, const QString& home, const QString& profile);

/// Where sockets belong: the runtime folder of the login, in a Flatpak its part that all instances share; empty when
/// there is none.
[[nodiscard]] QString runtimeDirectory(const QProcessEnvironment& environment);

/// The folder exists afterwards and is nobody else's business (0700); StoreError else.
[[nodiscard]] Status makePrivateDirectory(const QString& path);

} // namespace desk::runtime
