// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace desk::ui {

inline constexpr qreal controlRadius = 6;
inline constexpr qreal cardRadius = 8;

/// A rounded box within `rect`, its line inside; an invalid colour leaves that part out.
void paintBox(
    QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line = {}, qreal width = 1);
/// The ring around what has the focus.
void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius, const QColor& accent);

} // namespace desk::ui
