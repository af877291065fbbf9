// SPDX-License-Identifier: Apache-2.0
// Parts of the style: the boxes, rings and marks that controls are drawn with.
#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QWidget;

namespace desk::ui {

inline constexpr qreal controlRadius = 6;

[[nodiscard]] bool hasProperty(const QWidget* widget, const char* property);

/// An invalid colour leaves out the fill or the line.
void roundedBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line, qreal width = 1);
void focusRing(QPainter* painter, const QRect& rect, const QColor& colour);

enum class Mark { Tick, Dash, Dot };
void drawMark(QPainter* painter, const QRectF& rect, Mark mark, const QColor& ink);

enum class Points { Up, Down, Onwards };
/// `Onwards` follows the painter's direction.
void drawChevron(QPainter* painter, const QRectF& rect, Points points, const QColor& ink);

} // namespace desk::ui
