// SPDX-License-Identifier: Apache-2.0
// What comes of undoing an edit, by what is there now. Pure.
#pragma once

#include "ui/models/teamdata.h"

#include <QString>
#include <QStringList>

namespace desk::ui {

/// Of what sync::inverse() gives on what is there now, so that what is shown is what would be done.
struct UndoPlan {
    QString obstacle; ///< why it cannot be undone; empty when it can
    QString question; ///< "Undo: delete “Deploy”?"
    QStringList consequences; ///< one sentence each; also what stays as it was made since
    QString done; ///< what is said when it was undone
    bool deletes = false; ///< undoing it deletes something
    bool operator==(const UndoPlan&) const = default;
};
[[nodiscard]] UndoPlan undoPlan(const store::JournalEntry& entry, const TeamFacts& now);

} // namespace desk::ui
