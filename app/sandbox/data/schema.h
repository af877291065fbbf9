// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace desk::sandbox {

/// What makes the tables of a new file.
[[nodiscard]] QStringList schemaStatements();

} // namespace desk::sandbox
