// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/stylemenus.h"

#include "ui/kit/stylebits.h"
#include "ui/theme/tones.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>

namespace desk::ui {

namespace {

constexpr int padding = 8;
constexpr int separatorHeight = 9;

/// Of ticks and icons; all rows of a menu have it, so that their words stand below each other.
int markColumn(const QStyleOptionMenuItem& item)
{
    return std::max(item.fontMetrics.height(), item.maxIconWidth) + 8;
}

int arrowColumn(const QStyleOptionMenuItem& item)
{
    return item.fontMetrics.height();
}

void drawSeparator(const QStyleOptionMenuItem& item, QPainter* painter)
{
    const Tones t = tones(item.palette);
    const QRect& r = item.rect;
    if (item.text.isEmpty()) {
        painter->fillRect(QRect(r.left() + padding, r.center().y(), r.width() - 2 * padding, 1), t.hairline);
        return;
    }
    painter->setPen(t.muted);
    painter->drawText(r.adjusted(padding, 0, -padding, 0),
        QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter), item.text);
}

void drawMarkOf(const QStyleOptionMenuItem& item, const QRect& place, QPainter* painter, const QColor& ink)
{
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked) {
        const int size = item.fontMetrics.height();
        const QRect mark = QStyle::alignedRect(item.direction, Qt::AlignCenter, {size, size}, place);
        drawMark(painter, mark, item.checkType == QStyleOptionMenuItem::Exclusive ? Mark::Dot : Mark::Tick, ink);
        return;
    }
    if (item.icon.isNull())
        return;
    const int size = std::min(place.width(), place.height());
    const QRect picture =
        QStyle::alignedRect(item.direction, Qt::AlignCenter, QSize(size, size).boundedTo({20, 20}), place);
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    item.icon.paint(painter, picture, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void drawMenuPanel(const QStyleOption& option, QPainter* painter)
{
    const Tones t = tones(option.palette);
    painter->fillRect(option.rect, t.base);
    roundedBox(painter, option.rect, t.base, t.border);
}

QRegion roundedMask(const QRect& rect)
{
    QPainterPath path;
    path.addRoundedRect(rect, controlRadius, controlRadius);
    return QRegion(path.toFillPolygon().toPolygon());
}

QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& text)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {10, item.text.isEmpty() ? separatorHeight : item.fontMetrics.height() + 10};
    const int shortcut = item.text.contains(u'\t') ? 24 : 0;
    return {text.width() + 2 * padding + markColumn(item) + shortcut + arrowColumn(item),
        std::max(24, item.fontMetrics.height() + 10)};
}

void drawMenuItem(const QStyleOptionMenuItem& item, QPainter* painter)
{
    const Tones t = tones(item.palette);
    painter->save();
    painter->setLayoutDirection(item.direction);
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        drawSeparator(item, painter);
        painter->restore();
        return;
    }
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    if (item.state.testFlag(QStyle::State_Selected))
        roundedBox(painter, item.rect, enabled ? t.selection : t.hover, {});
    const QColor ink = enabled ? t.text : t.disabled;
    const QRect inside = item.rect.adjusted(padding, 0, -padding, 0);
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(item.direction, item.rect, QRect(left, inside.top(), width, inside.height()));
    };
    const int mark = markColumn(item);
    drawMarkOf(item, place(inside.left(), mark - 8), painter, ink);
    const int arrow = arrowColumn(item);
    const QRect words = place(inside.left() + mark, inside.width() - mark - arrow);
    const qsizetype tab = item.text.indexOf(u'\t');
    painter->setFont(item.font);
    painter->setPen(ink);
    const auto leading = QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(words, int(leading) | Qt::TextShowMnemonic | Qt::TextSingleLine | Qt::TextDontClip,
        tab < 0 ? item.text : item.text.left(tab));
    if (tab >= 0) {
        painter->setPen(enabled ? t.muted : t.disabled);
        painter->drawText(
            words, QStyle::visualAlignment(item.direction, Qt::AlignRight | Qt::AlignVCenter), item.text.mid(tab + 1));
    }
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawChevron(painter, place(inside.right() - arrow + 1, arrow), Points::Onwards, enabled ? t.muted : t.disabled);
    painter->restore();
}

void drawMenuBarItem(const QStyleOptionMenuItem& item, QPainter* painter)
{
    const Tones t = tones(item.palette);
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    const bool open = item.state.testFlag(QStyle::State_Sunken);
    if (open || item.state.testFlag(QStyle::State_Selected))
        roundedBox(painter, item.rect.adjusted(1, 2, -1, -2), open ? t.selection : t.hover, {});
    painter->save();
    painter->setPen(enabled ? t.text : t.disabled);
    painter->drawText(item.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item.text);
    painter->restore();
}

void drawTip(const QStyleOption& option, QPainter* painter)
{
    const Tones t = tones(option.palette);
    painter->fillRect(option.rect, t.base);
    roundedBox(painter, option.rect, t.base, t.border);
}

} // namespace desk::ui
