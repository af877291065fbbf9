// SPDX-License-Identifier: Apache-2.0
// Where an entry leads, and what comes of undoing it, by what is there now. Pure.
#pragma once

#include "ui/models/activityrow.h"
#include "ui/models/usage.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace desk::ui {

struct ActivityLink {
    std::optional<UsageLink> link;
    QString obstacle; ///< why there is none
    bool operator==(const ActivityLink&) const = default;
};

/// To what the entry is about; of failures to their automation.
[[nodiscard]] ActivityLink activityLink(const ActivityRow& row, const TeamFacts& now);

struct UndoPlan {
    QString obstacle; ///< why it cannot be undone; empty when it can
    QString question; ///< "Undo: delete “Deploy” again?"
    QStringList consequences; ///< one sentence each; also what stays as it was made since
    QString done; ///< what is said when it was undone
    bool operator==(const UndoPlan&) const = default;
};
[[nodiscard]] UndoPlan undoPlan(const store::JournalEntry& entry, const TeamFacts& now);

} // namespace desk::ui
