// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/sparkline.h"

#include <QPainter>

namespace desk::ui {

Sparkline::Sparkline(const QString& name, const QString& accessibleName, QWidget* parent)
    : Chart(name, accessibleName, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<SparkValue>& values)
{
    m_values = values;
    valuesChanged();
}

QSize Sparkline::sizeHint() const
{
    return {fontMetrics().height() * 8, std::max(24, fontMetrics().height() + 14)};
}

QSize Sparkline::minimumSizeHint() const
{
    return {fontMetrics().height() * 3, sizeHint().height()};
}

QRectF Sparkline::plot() const
{
    return QRectF(rect()).adjusted(7, 7, -7, -7);
}

QRectF Sparkline::areaOf(int index) const
{
    const QRectF area = plot();
    const double width = area.width() / std::max(count(), 1);
    return {area.left() + index * width, area.top() - 4, width, area.height() + 8};
}

void Sparkline::paint(QPainter& painter)
{
    const Tones t = tones(palette());
    QList<QPointF> points = sparkPoints(m_values, plot());
    for (QPointF& point : points)
        point = mirrored(QRectF(point, QSizeF())).topLeft();
    painter.setPen(QPen(t.accent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF(points));
    const int dotted = marker() >= 0 ? marker() : count() - 1;
    if (dotted < 0)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawEllipse(points.at(dotted), 3, 3);
}

} // namespace desk::ui
