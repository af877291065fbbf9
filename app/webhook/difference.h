// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace desk::webhook {

enum class Change { Added, Removed, Changed };

/// One thing that differs between two answers.
struct Difference {
    Change change = Change::Changed;
    QString place; ///< header's name, path in JSON, number of a line
    QString before; ///< empty for what was added
    QString now; ///< empty for what was removed
    bool operator==(const Difference&) const = default;
};

} // namespace desk::webhook
