// SPDX-License-Identifier: Apache-2.0
// Names for an automation, as a person would give them. Pure.
#pragma once

#include "app/core/automation.h"
#include "ui/models/teamdata.h"

#include <QString>

namespace desk::ui {

/// "Alias added ^production$ → deploy-hook"; at most as long as a name may be.
[[nodiscard]] QString suggestedName(const AutomationDraft& draft);

/// `name`, or `name` with the next number where the scope has it already: names are unique in a scope.
[[nodiscard]] QString freeName(
    const QString& name, const Scope& scope, const TeamFacts& known, const AutomationId& own = {});

/// Whether another automation of the scope has that name; `own` is not another.
[[nodiscard]] bool isTaken(
    const QString& name, const Scope& scope, const TeamFacts& known, const AutomationId& own = {});

} // namespace desk::ui
