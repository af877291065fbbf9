// SPDX-License-Identifier: Apache-2.0
// What a second start hands to the first: one line of JSON.
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace desk::runtime {

struct StartRequest {
    QString version;
    QStringList arguments; ///< without the program's name
    QString activationToken; ///< XDG_ACTIVATION_TOKEN of the start: lets the first raise its window
    bool operator==(const StartRequest&) const = default;
};

/// The longest line, with its end.
inline constexpr qsizetype maxRequestSize = qsizetype{64} * 1024;

/// InvalidInputError of field "arguments" when it is too long.
[[nodiscard]] Result<QByteArray> lineFor(const StartRequest& request);

/// DecodeError when the line is not exactly what lineFor() makes.
[[nodiscard]] Result<StartRequest> requestFrom(const QByteArray& line);

} // namespace desk::runtime
