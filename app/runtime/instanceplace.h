// SPDX-License-Identifier: Apache-2.0
// Where the starts of one profile meet, as a pure function.
#pragma once

#include <QString>

namespace desk::runtime {

struct InstancePlace {
    QString directory;
    QString lockFile;
    QString socket; ///< a path
    bool operator==(const InstancePlace&) const = default;
};

/// The runtime directory, or the state directory when there is none or its path is too long for a socket. Names come
/// from the profile's directory, which is compared as text: pass a canonical one.
[[nodiscard]] InstancePlace instancePlace(
    const QString& runtimeDirectory, const QString& stateDirectory, const QString& profileDirectory);

/// True when the system can bind a socket there; QLocalServer needs a few bytes more than the path has.
[[nodiscard]] bool fitsSocket(const QString& path);

} // namespace desk::runtime
