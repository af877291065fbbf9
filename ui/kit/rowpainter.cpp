// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/rowpainter.h"

#include "ui/theme/chippainter.h"
#include "ui/theme/typography.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace desk::ui {

using namespace Qt::StringLiterals;

QRect leading(const QRect& area, const QSize& size, Qt::LayoutDirection direction)
{
    const QSize fitting = size.boundedTo(area.size());
    return QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, fitting, area);
}

QRect trailing(const QRect& area, const QSize& size, Qt::LayoutDirection direction)
{
    const QSize fitting = size.boundedTo(area.size());
    return QStyle::alignedRect(direction, Qt::AlignTrailing | Qt::AlignVCenter, fitting, area);
}

QRect after(const QRect& area, int width, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? area.adjusted(0, 0, -width, 0) : area.adjusted(width, 0, 0, 0);
}

QRect before(const QRect& area, int width, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? area.adjusted(width, 0, 0, 0) : area.adjusted(0, 0, -width, 0);
}

QString marked(const QString& chip, Tone tone)
{
    if (chip.isEmpty())
        return chip;
    if (tone == Tone::Success)
        return u"✓ "_s + chip;
    return tone == Tone::Danger ? u"✕ "_s + chip : chip;
}

int paintText(QPainter& painter, const QRect& area, const QString& text, const QFont& font, const QColor& colour,
    Qt::TextElideMode elide)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QString elided = painter.fontMetrics().elidedText(text, elide, area.width());
    painter.drawText(area, int(Qt::AlignLeading | Qt::AlignVCenter), elided);
    return painter.fontMetrics().horizontalAdvance(elided);
}

void paintChipAndText(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, const QString& chip,
    Tone tone, const QString& text, const Tones& tones)
{
    QRect rest = area;
    if (!chip.isEmpty()) {
        const QRect place = leading(area, chipSize(chip, option.font), option.direction);
        paintChip(painter, place, chip, option.font, tones.of(tone), option.state.testFlag(QStyle::State_Selected));
        rest = after(area, place.width() + 8, option.direction);
    }
    // Half a time says less than none; the tool tip has all of it.
    if (chip.isEmpty() || QFontMetrics(smallFont(option.font)).horizontalAdvance(text) <= rest.width())
        paintText(painter, rest, text, smallFont(option.font), tones.muted);
}

int paintTitle(QPainter& painter, const QRect& area, const QString& text, const Badge& badge,
    const QStyleOptionViewItem& option, const Tones& tones)
{
    const QSize size = badge.text.isEmpty() ? QSize() : chipSize(badge.text, option.font);
    const int room = badge.text.isEmpty() ? 0 : std::min(area.width() / 2, size.width() + 6);
    const int taken =
        paintText(painter, before(area, room, option.direction), text, strongFont(option.font), tones.text);
    if (badge.text.isEmpty())
        return taken;
    const QRect place = leading(after(area, taken + 6, option.direction), size, option.direction);
    paintChip(painter, place, badge.text, option.font, tones.of(badge.tone), true);
    return taken + 6 + place.width();
}

TwoLines twoLines(const QRect& area, const QFontMetrics& metrics)
{
    const int line = metrics.height();
    const int top = area.top() + (area.height() - 2 * line - 2) / 2;
    return {{area.left(), top, area.width(), line}, {area.left(), top + line + 2, area.width(), line}};
}

} // namespace desk::ui
