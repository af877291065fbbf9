// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace desk::ui {

/// What this is, which version, and whose it is not. Does not block.
void openAboutBox(QWidget* parent);

} // namespace desk::ui
