// SPDX-License-Identifier: Apache-2.0
// What a model of two-line rows tells the delegate. Only the display role must be there.
#pragma once

#include <Qt>

namespace desk::ui {

enum RowRole {
    RowIconRole =
        Qt::UserRole + 1000, ///< QString: the name of one of our icons. A QIcon in DecorationRole does as well
    RowSecondRole, ///< QString: the second line, elided in its middle
    RowBadgeRole, ///< QString: a word beside the first line, such as "Pending edit"
    RowBadgeToneRole, ///< int: a Tone
    RowChipRole, ///< QString: the state, at the end of the row
    RowChipToneRole, ///< int: a Tone
    RowTimeRole, ///< QString: when, behind the chip of a cell
    RowQuietRole, ///< bool: the words of a cell stand back, they say that there is nothing
    RowMenuRole, ///< bool: the cell is the row's own "…"
};

} // namespace desk::ui
