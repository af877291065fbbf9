// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/stylebits.h"

#include <QPainter>
#include <QVariant>
#include <QWidget>

namespace desk::ui {

bool hasProperty(const QWidget* widget, const char* property)
{
    return widget && widget->property(property).toBool();
}

void roundedBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(
        QRectF(rect).adjusted(inset, inset, -inset, -inset), controlRadius - inset, controlRadius - inset);
    painter->restore();
}

void focusRing(QPainter* painter, const QRect& rect, const QColor& colour)
{
    roundedBox(painter, rect, {}, colour, 2);
}

void drawMark(QPainter* painter, const QRectF& rect, Mark mark, const QColor& ink)
{
    const qreal unit = std::min(rect.width(), rect.height()) / 16;
    const QPointF origin = rect.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, std::max(1.6, 2 * unit), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (mark) {
    case Mark::Tick:
        painter->drawPolyline(QPolygonF{
            origin + QPointF(-4, 0) * unit, origin + QPointF(-1.2, 3) * unit, origin + QPointF(4, -3.2) * unit});
        break;
    case Mark::Dash:
        painter->drawLine(origin + QPointF(-3.5, 0) * unit, origin + QPointF(3.5, 0) * unit);
        break;
    case Mark::Dot:
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(origin, 3.2 * unit, 3.2 * unit);
        break;
    }
    painter->restore();
}

void drawChevron(QPainter* painter, const QRectF& rect, Points points, const QColor& ink)
{
    const qreal half = std::max(3.5, std::min(rect.width(), rect.height()) / 8);
    const QPointF origin = rect.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (points == Points::Onwards) {
        const qreal tip = painter->layoutDirection() == Qt::RightToLeft ? -half / 2 : half / 2;
        painter->drawPolyline(
            QPolygonF{origin + QPointF(-tip, -half), origin + QPointF(tip, 0), origin + QPointF(-tip, half)});
    } else {
        const qreal tip = points == Points::Up ? -half / 2 : half / 2;
        painter->drawPolyline(
            QPolygonF{origin + QPointF(-half, -tip), origin + QPointF(0, tip), origin + QPointF(half, -tip)});
    }
    painter->restore();
}

} // namespace desk::ui
