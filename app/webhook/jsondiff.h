// SPDX-License-Identifier: Apache-2.0
// What differs between two JSON texts, place by place.
#pragma once

#include "app/webhook/difference.h"

#include <optional>

namespace desk::webhook {

/// Places as "$.items[0].id" or "$["a b"]". Order of members and spaces do not count, spellings of a string neither;
/// numbers are compared by their text. Of a repeated key the last one counts. Elements that were put in or taken out
/// in one place of an array move nothing else. Ends at `most` differences. Nothing when one of them is not JSON.
[[nodiscard]] std::optional<QList<Difference>> jsonDiff(QStringView before, QStringView now, qsizetype most);

} // namespace desk::webhook
