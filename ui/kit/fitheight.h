// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace desk::ui {

/// Makes a window at least as high as its layout needs in its width: text that wraps tells its height only then. For
/// showEvent(), after Qt has sized the window to part of the screen.
void fitHeight(QWidget* window);

} // namespace desk::ui
