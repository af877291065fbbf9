// SPDX-License-Identifier: Apache-2.0
// Where an entry leads, by what is there now. Pure.
#pragma once

#include "ui/models/activityrow.h"
#include "ui/models/usage.h"

#include <QString>

#include <optional>

namespace desk::ui {

struct ActivityLink {
    std::optional<UsageLink> link;
    QString obstacle; ///< why there is none
    bool operator==(const ActivityLink&) const = default;
};

/// To what the entry is about; of failures to their automation.
[[nodiscard]] ActivityLink activityLink(const ActivityRow& row, const TeamFacts& now);

} // namespace desk::ui
