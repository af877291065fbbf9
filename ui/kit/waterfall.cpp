// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/waterfall.h"

#include "ui/models/relativetime.h"
#include "ui/theme/typography.h"

#include <QPainter>
#include <QStyle>

namespace desk::ui {

namespace {
constexpr int inset = 4;
}

Waterfall::Waterfall(const QString& name, const QString& accessibleName, QWidget* parent)
    : Chart(name, accessibleName, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Waterfall::setPhases(const QList<Phase>& phases)
{
    m_phases = phases;
    valuesChanged();
}

int Waterfall::barHeight() const
{
    return std::max(8, fontMetrics().height() * 2 / 3);
}

int Waterfall::rowHeight() const
{
    return fontMetrics().height() + barHeight() + fontMetrics().height();
}

QSize Waterfall::sizeHint() const
{
    return {fontMetrics().height() * 24, rowHeight() * count() + 2 * inset};
}

QSize Waterfall::minimumSizeHint() const
{
    return {fontMetrics().height() * 10, sizeHint().height()};
}

QRectF Waterfall::areaOf(int index) const
{
    return {double(inset), double(inset + index * rowHeight()), double(width() - 2 * inset), double(rowHeight())};
}

void Waterfall::paint(QPainter& painter)
{
    const QRectF plot = QRectF(rect()).adjusted(2 * inset, inset, -2 * inset, -inset);
    const QList<QRectF> rows = phaseBars(m_phases, plot, rowHeight(), 3);
    for (int i = 0; i < count(); ++i)
        paintPhase(painter, m_phases.at(i), rows.at(i));
}

void Waterfall::paintPhase(QPainter& painter, const Phase& phase, const QRectF& row) const
{
    const Tones t = tones(palette());
    const QFontMetrics metrics = fontMetrics();
    painter.setFont(font());
    painter.setPen(t.muted);
    const double left = 2.0 * inset;
    const QRectF name(left, row.top() + metrics.height() / 4.0, width() - 2 * left, metrics.height());
    painter.drawText(mirrored(name), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), phase.name);

    const QRectF bar(row.left(), name.bottom() + metrics.height() / 4.0, row.width(), barHeight());
    painter.setPen(Qt::NoPen);
    painter.setBrush(phase.tone == Tone::Neutral ? t.accent : t.of(phase.tone).text);
    painter.drawRoundedRect(mirrored(bar), 2, 2);

    // Behind the bar, or before it where there is no room.
    const QString took = durationText(phase.duration, locale());
    const double width = QFontMetrics(smallFont(font())).horizontalAdvance(took) + 2;
    const bool behind = bar.right() + 8 + width <= this->width() - left;
    const double x = behind ? bar.right() + 8 : std::max(left, bar.left() - 8 - width);
    const bool inside = !behind && bar.left() - 8 - width < left;
    painter.setFont(smallFont(font()));
    painter.setPen(inside ? t.muted : t.text);
    // A bar over the whole width leaves only the line of the name.
    const QRectF place = inside ? QRectF(this->width() - left - width, name.top(), width, metrics.height())
                                : QRectF(x, bar.center().y() - metrics.height() / 2.0, width, metrics.height());
    painter.drawText(mirrored(place), Qt::AlignCenter, took);
}

} // namespace desk::ui
