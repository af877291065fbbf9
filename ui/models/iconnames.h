// SPDX-License-Identifier: Apache-2.0
// Which of our icons stands for what.
#pragma once

#include "app/core/action.h"
#include "app/core/event.h"
#include "app/core/scope.h"

#include <QLatin1StringView>

namespace desk::ui {

[[nodiscard]] QLatin1StringView iconNameOf(const Event& event);
[[nodiscard]] QLatin1StringView iconNameOf(const Action& action);
[[nodiscard]] QLatin1StringView iconNameOf(const Scope& scope);

} // namespace desk::ui
