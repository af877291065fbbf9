// SPDX-License-Identifier: Apache-2.0
// The filter of a run event as text (docs/protocol.md 4.3 - 4.6), taken apart for the fields of a form and put
// together.
#pragma once

#include "app/core/event.h"
#include "app/core/eventfields.h"

namespace desk {

[[nodiscard]] bool isRunEvent(const Event& event);

/// Fills in what the filter of a run event says; `fields` are those an event of its type begins with.
void readRunFilter(const Event& event, EventFields& fields);

/// The text of a new filter in the SDK's style. `runFilter` is the literal to use for `run_filter`; empty = from the
/// fields.
[[nodiscard]] QString newRunFilter(const Event& type, const EventFields& fields, const QString& runFilter = {});

/// The filter of `base`, which is of the same type, with what differs between `shown` and `wanted`.
[[nodiscard]] QString editedRunFilter(const Event& base, const EventFields& shown, const EventFields& wanted);

/// Whether two forms say the same of which runs count.
[[nodiscard]] bool sameRuns(const EventFields& a, const EventFields& b);

/// The literal that stands in the filter for which runs count; empty where there is none.
[[nodiscard]] QString runFilterLiteral(const Event& event);

} // namespace desk
