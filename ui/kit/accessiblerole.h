// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

class QWidget;

namespace desk::ui {

/// Assistive technology is told that `widget` is a `role` called by its accessible name; a painted widget would be
/// "filler" otherwise. A button keeps being pressed by its default action.
void giveRole(QWidget* widget, QAccessible::Role role);

/// Qt describes a scroll area by a list of its parts that grows and shrinks with the scroll bars, and does not look
/// whether the part it is asked for is still there (6.4, QAccessibleAbstractScrollArea::child): a screen reader that
/// asks a moment late ends the program. From here on scroll areas are described as any other widget.
void guardScrollAreas();

} // namespace desk::ui
