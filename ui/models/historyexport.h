// SPDX-License-Identifier: Apache-2.0
// History as a file for other programs. Times are ISO 8601 in UTC, texts UTF-8 without a byte order mark.
#pragma once

#include "app/core/execution.h"

#include <QByteArray>
#include <QList>

namespace desk::ui {

/// RFC 4180: a line of names, then a line an execution, ended by CR LF. A text that a spreadsheet would take for a
/// formula gets an apostrophe before it.
[[nodiscard]] QByteArray executionsCsv(const QList<Execution>& executions);

/// An array of objects with the same names; what is not known is null. Texts are exactly as they were received.
[[nodiscard]] QByteArray executionsJson(const QList<Execution>& executions);

} // namespace desk::ui
