// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/palettedelegate.h"

#include "ui/commands/keycaps.h"
#include "ui/commands/palettemodel.h"
#include "ui/kit/rowpainter.h"
#include "ui/kit/tableview.h"
#include "ui/kit/rowpainter.h"
#include "ui/theme/icons.h"
#include "ui/theme/tones.h"
#include "ui/theme/typography.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <cmath>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 6; ///< beside the rounded ground of a row
constexpr int padding = 10;
constexpr int gap = 10;

int rowHeight(const QFontMetrics& metrics)
{
    return metrics.height() + 16;
}

int headingHeight(const QFontMetrics& metrics)
{
    return metrics.height() + 12;
}

void paintHeading(QPainter& painter, const QRect& area, const QString& text, const QFont& font, const Tones& t)
{
    painter.setFont(scaled(font, 0.86, true));
    painter.setPen(t.muted);
    painter.drawText(
        area.adjusted(margin + padding, 0, -margin - padding, -4), int(Qt::AlignLeading | Qt::AlignBottom), text);
}

/// One line with the letters at `positions` strong; gives the width it took.
int paintMatched(QPainter& painter, const QRect& area, const QString& text, const QList<int>& positions,
    const QFont& font, const QColor& ink)
{
    QList<QTextLayout::FormatRange> formats;
    for (const int at : positions)
        formats.append({at, 1, {}});
    for (QTextLayout::FormatRange& range : formats)
        range.format.setFontWeight(QFont::Bold);
    QTextLayout layout(text, font);
    layout.setFormats(formats);
    // The line is as wide as can be: text from right to left must not begin at its far end.
    QTextOption fromLeft(Qt::AlignLeft | Qt::AlignAbsolute);
    fromLeft.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(fromLeft);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(QWIDGETSIZE_MAX);
    layout.endLayout();
    const int wanted = int(std::ceil(line.naturalTextWidth()));
    if (wanted > area.width())
        return paintText(painter, area, text, font, ink);
    const qreal x = painter.layoutDirection() == Qt::RightToLeft ? area.right() + 1 - wanted : area.left();
    painter.setPen(ink);
    layout.draw(&painter, QPointF(x, area.top() + (area.height() - line.height()) / 2));
    return wanted;
}

/// What is left of `area` behind its first `width` pixels, in the direction of reading.
QRect behind(const QPainter& painter, const QRect& area, int width)
{
    return QStyle::visualRect(painter.layoutDirection(), area, area.adjusted(width, 0, 0, 0));
}

void paintRow(QPainter& painter, const QRect& row, const PaletteItem& item, const QList<int>& positions,
    const QFont& font, const Tones& t)
{
    const bool enabled = item.obstacle.isEmpty();
    const QFontMetrics metrics(font);
    QRect area = row.adjusted(padding, 0, -padding, 0);
    const int side = metrics.height() + 2;
    const QRect iconArea =
        QStyle::alignedRect(painter.layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, QSize(side, side), area);
    if (!item.icon.isEmpty())
        paintIcon(painter, iconArea, item.icon, enabled ? t.muted : t.disabled);
    area = behind(painter, area, side + gap);
    const QStringList caps = keyCaps(QKeySequence(item.shortcut));
    paintKeyCaps(painter, area, caps, font, t, enabled);
    const int capsWidth = caps.isEmpty() ? 0 : keyCapsSize(caps, font).width() + gap;
    area = QStyle::visualRect(painter.layoutDirection(), area, area.adjusted(0, 0, -capsWidth, 0));
    const int taken = paintMatched(painter, area, item.text, positions, font, enabled ? t.text : t.muted);
    const QRect rest = behind(painter, area, taken + gap);
    const QString second = enabled ? item.detail : item.obstacle;
    if (!second.isEmpty() && rest.width() > 4 * metrics.averageCharWidth())
        paintText(painter, rest, second, smallFont(font), t.muted);
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tones t = tones(option.palette);
    const QFontMetrics metrics(option.font);
    const QString section = index.data(PaletteModel::SectionRole).toString();
    painter->save();
    painter->setLayoutDirection(option.direction);
    QRect row = option.rect;
    if (!section.isEmpty()) {
        const QRect heading(row.topLeft(), QSize(row.width(), headingHeight(metrics)));
        paintHeading(*painter, heading, section, option.font, t);
        row.setTop(heading.bottom() + 1);
    }
    row.adjust(margin, 0, -margin, 0);
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testAnyFlags(QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? t.selection : t.hover);
        painter->drawRoundedRect(row, 6, 6);
    }
    const auto positions = index.data(PaletteModel::PositionsRole).value<QList<int>>();
    const auto item = index.data(PaletteModel::ItemRole).value<PaletteItem>();
    // The keyboard moves this row though another widget has the focus, so the row shows the ring.
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(t.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    paintRow(*painter, row, item, positions, option.font, t);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool heading = !index.data(PaletteModel::SectionRole).toString().isEmpty();
    return {120, rowHeight(option.fontMetrics) + (heading ? headingHeight(option.fontMetrics) : 0)};
}

} // namespace desk::ui
