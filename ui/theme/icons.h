// SPDX-License-Identifier: Apache-2.0
// Our own icons, drawn in the colours of the palette at the moment of painting. A name is that of the file in
// resources/icons without its ending; a name that is not there stops a debug build and shows a crossed box in a
// release.
#pragma once

#include <QColor>
#include <QIcon>
#include <QStringList>

class QPainter;

namespace desk::ui {

/// Follows the application's palette: window text, disabled window text, and highlighted text where it is selected.
[[nodiscard]] QIcon icon(QLatin1StringView name);
/// Always in this ink, but that a disabled one looks disabled.
[[nodiscard]] QIcon icon(QLatin1StringView name, const QColor& ink);

/// For delegates: the largest square in the middle of the rectangle, sharp at the painter's device pixel ratio. Icons
/// that point somewhere are mirrored when the painter goes from right to left.
void paintIcon(QPainter& painter, const QRect& rect, QLatin1StringView name, const QColor& ink);

/// Sorted; all that can be asked for.
[[nodiscard]] QStringList iconNames();

/// The program's own mark, in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace desk::ui
