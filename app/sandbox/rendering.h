// SPDX-License-Identifier: Apache-2.0
// Values of variables for an automation, and texts rendered with them (docs/protocol.md 6.1). Pure.
#pragma once

#include "app/core/payloadtemplate.h"
#include "app/sandbox/data/rows.h"
#include "app/sandbox/matching.h"

namespace desk::sandbox {

/// docs/protocol.md 5, UTF-8 bytes of an ARIA prompt.
inline constexpr int maximumPromptBytes = 4000;

[[nodiscard]] VariableValues valuesFor(const TriggerRow& trigger, const Match& match, const Occurrence& occurrence);

/// A metadata key the version lacks renders as nothing, any other unknown name stays.
[[nodiscard]] QString rendered(const QString& text, const VariableValues& values);

/// What is posted when an automation has no message of its own.
[[nodiscard]] QString slackText(const TriggerRow& trigger, const VariableValues& values);

} // namespace desk::sandbox
