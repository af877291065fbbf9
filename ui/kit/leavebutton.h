// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace desk::ui {

/// For a moment in which buttons of `page` are disabled: one that has the focus would hand it to whatever comes next,
/// so `other` gets it instead. Nothing where the focus is elsewhere.
void leaveButton(const QWidget& page, QWidget& other);

} // namespace desk::ui
