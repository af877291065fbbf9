// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/webhook/difference.h"

namespace desk::webhook {

/// Lines that were removed and added, in the order of the texts; the place is the line's number in the text it is of,
/// from 1. A line end is part of no line. Texts that have little in common are not searched for what they have: all
/// between their common beginning and end counts as removed and added. Ends at `most` differences.
[[nodiscard]] QList<Difference> lineDiff(QStringView before, QStringView now, qsizetype most);

} // namespace desk::webhook
