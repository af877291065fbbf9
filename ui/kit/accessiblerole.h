// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

class QWidget;

namespace desk::ui {

/// Assistive technology is told that `widget` is a `role` called by its accessible name; a painted widget would be
/// "filler" otherwise. A button keeps being pressed by its default action.
void giveRole(QWidget* widget, QAccessible::Role role);

} // namespace desk::ui
