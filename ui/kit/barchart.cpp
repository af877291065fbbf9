// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/barchart.h"

#include "ui/theme/typography.h"

#include <QPainter>
#include <QStyle>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int inset = 8;

void paintHatch(QPainter& painter, const QRectF& rect, const QColor& ink)
{
    constexpr double step = 5;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(ink, 1.6));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += step)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

void paintPart(QPainter& painter, const BarPart& part, const Tones& t)
{
    const QRectF inner = part.rect.adjusted(0.5, 0.5, -0.5, -0.5);
    switch (part.result) {
    case BarPart::Result::Finished:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.of(Tone::Success).text);
        painter.drawRect(part.rect);
        break;
    case BarPart::Result::Failed:
        painter.setPen(t.of(Tone::Danger).text);
        painter.setBrush(t.of(Tone::Danger).fill);
        painter.drawRect(inner);
        paintHatch(painter, inner, t.of(Tone::Danger).text);
        break;
    case BarPart::Result::Skipped:
        painter.setPen(t.of(Tone::Neutral).text);
        painter.setBrush(t.base);
        painter.drawRect(inner);
        break;
    }
}

} // namespace

BarChart::BarChart(const QString& name, const QString& accessibleName, QWidget* parent)
    : Chart(name, accessibleName, parent)
{
}

void BarChart::setDays(const QList<DayCounts>& days)
{
    m_days = days;
    valuesChanged();
}

QSize BarChart::sizeHint() const
{
    return {fontMetrics().height() * 24, fontMetrics().height() * 9};
}

QSize BarChart::minimumSizeHint() const
{
    return {fontMetrics().height() * 10, fontMetrics().height() * 6};
}

int BarChart::top() const
{
    int largest = 0;
    for (const DayCounts& day : m_days)
        largest = std::max(largest, day.total());
    return niceTop(largest);
}

QRectF BarChart::plot() const
{
    const QFontMetrics metrics(smallFont(font()));
    const int scale = metrics.horizontalAdvance(locale().toString(top())) + inset;
    return QRectF(rect()).adjusted(inset + scale, inset + metrics.height() + 8, -inset, -inset - metrics.height() - 4);
}

QRectF BarChart::areaOf(int index) const
{
    return barSlot(index, count(), plot());
}

void BarChart::paint(QPainter& painter)
{
    painter.setFont(smallFont(font()));
    paintLegend(painter);
    paintScale(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const Tones t = tones(palette());
    for (int i = 0; i < count(); ++i) {
        for (BarPart part : barParts(m_days.at(i), top(), areaOf(i))) {
            part.rect = mirrored(part.rect).toAlignedRect();
            paintPart(painter, part, t);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintDays(painter);
}

void BarChart::paintLegend(QPainter& painter) const
{
    using Result = BarPart::Result;
    const Tones t = tones(palette());
    const QFontMetrics metrics = painter.fontMetrics();
    const int size = metrics.ascent();
    double x = inset;
    for (const auto& [result, word] : {std::pair{Result::Finished, tr("Finished")},
             std::pair{Result::Failed, tr("Failed")}, std::pair{Result::Skipped, tr("Skipped")}}) {
        paintPart(painter, {result, mirrored(QRectF(x, inset + (metrics.height() - size) / 2, size, size))}, t);
        const int width = metrics.horizontalAdvance(word);
        painter.setPen(t.muted);
        painter.drawText(mirrored(QRectF(x + size + 5, inset, width + 2, metrics.height())), Qt::AlignCenter, word);
        x += size + 5 + width + 16;
    }
}

void BarChart::paintScale(QPainter& painter) const
{
    const Tones t = tones(palette());
    const QRectF area = plot();
    const QFontMetrics metrics = painter.fontMetrics();
    for (const int value : {0, top()}) {
        const double y = std::round(value == 0 ? area.bottom() : area.top()) + 0.5;
        painter.setPen(QPen(value == 0 ? t.border : t.hairline, 1));
        const QRectF line = mirrored(QRectF(area.left(), y, area.width(), 0));
        painter.drawLine(line.topLeft(), line.topRight());
        const QRectF label =
            mirrored(QRectF(inset, y - metrics.height() / 2.0, area.left() - 2 * inset, metrics.height()));
        painter.setPen(t.muted);
        painter.drawText(label, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight), locale().toString(value));
    }
}

/// As many days as have room for their words, always the first and the last.
void BarChart::paintDays(QPainter& painter) const
{
    if (m_days.isEmpty())
        return;
    const QFontMetrics metrics = painter.fontMetrics();
    painter.setPen(tones(palette()).muted);
    double taken = -1;
    const auto label = [&](int index, bool last) {
        const QString text = locale().toString(m_days.at(index).day, tr("d MMM"));
        const int width = metrics.horizontalAdvance(text) + 2;
        const QRectF area = plot();
        const double left =
            std::clamp(areaOf(index).center().x() - width / 2.0, area.left() - inset, area.right() + inset - width);
        const double lastLeft = area.right() + inset - 1.4 * width;
        if (left < taken || (!last && count() > 1 && left + width > lastLeft))
            return;
        taken = left + width + 12;
        painter.drawText(mirrored(QRectF(left, area.bottom() + 4, width, metrics.height())), Qt::AlignCenter, text);
    };
    for (int i = 0; i < count(); ++i)
        label(i, i == count() - 1);
}

} // namespace desk::ui
