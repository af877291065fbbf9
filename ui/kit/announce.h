// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace desk::ui {

/// What the widget is called now is read out, without the focus going there.
void announce(QWidget* widget);

} // namespace desk::ui
