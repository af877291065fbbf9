// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace desk::ui {

/// The pane after (or before) `focus`, or the one that holds it, going round in the order of Tab. A pane is a visible
/// widget whose property "deskPane" is true; it takes the focus itself or by its proxy. Null when the window has none.
[[nodiscard]] QWidget* nextPane(QWidget* window, QWidget* focus, int direction);

} // namespace desk::ui
