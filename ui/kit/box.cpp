// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/box.h"

#include <QPainter>

namespace desk::ui {

void paintBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius, const QColor& accent)
{
    paintBox(painter, rect, radius, {}, accent, 2);
}

} // namespace desk::ui
