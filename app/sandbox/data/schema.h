// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace desk::sandbox {

/// The version schemaStatements() makes.
inline constexpr int schemaVersion = 3;

/// What makes the tables of a new file.
[[nodiscard]] QStringList schemaStatements();

/// What brings a file of that version to the next one.
[[nodiscard]] QStringList migrationStatements(int from);

} // namespace desk::sandbox
