// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLayout;
class QWidget;

namespace desk::ui {

/// Margins from where reading begins to where it ends: a layout turns its parts round in a window from right to left,
/// its own margins it does not. `widget` is the one the layout is on, or is part of a layout on.
void setReadingMargins(QLayout* layout, QWidget* widget, int leading, int top, int trailing, int bottom);
/// The margins of a widget's own contents.
void setReadingMargins(QWidget* widget, int leading, int top, int trailing, int bottom);

} // namespace desk::ui
