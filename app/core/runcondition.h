// SPDX-License-Identifier: Apache-2.0
// Which runs an event counts for: the condition inside of `run_filter` (docs/protocol.md 4.5).
#pragma once

#include "app/core/eventfields.h"

namespace desk {

/// What the condition says; nothing when the fields cannot say it exactly.
[[nodiscard]] std::optional<RunFields> readRunCondition(const QString& text);

/// `text`, which the fields can say, with what differs between the fields it says and `wanted`.
[[nodiscard]] QString editedRunCondition(const QString& text, const RunFields& wanted);

/// A new condition in the SDK's style.
[[nodiscard]] QString runConditionText(const RunFields& run);

} // namespace desk
