// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/twolinedelegate.h"

#include "ui/kit/box.h"
#include "ui/kit/rowpainter.h"
#include "ui/models/rowroles.h"
#include "ui/theme/chippainter.h"
#include "ui/theme/icons.h"
#include "ui/theme/typography.h"

#include <QAbstractItemView>
#include <QPainter>

namespace desk::ui {

namespace {

constexpr int gap = 10;

Tone toneIn(const QModelIndex& index, int role)
{
    return Tone(index.data(role).toInt());
}

/// Gives what is left of `area`.
QRect paintRowIcon(
    QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, const QModelIndex& index, const Tones& t)
{
    const QString name = index.data(RowIconRole).toString();
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (name.isEmpty() && icon.isNull())
        return area;
    const int side = option.fontMetrics.height() + 4;
    const QRect place = leading(area, {side, side}, option.direction);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (name.isEmpty())
        icon.paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    else
        paintIcon(painter, place, QLatin1StringView(name.toLatin1()), enabled ? t.muted : t.disabled);
    return after(area, side + gap, option.direction);
}

/// Gives what is left of `area`.
QRect paintState(
    QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, const QModelIndex& index, const Tones& t)
{
    const Tone tone = toneIn(index, RowChipToneRole);
    const QString chip = marked(index.data(RowChipRole).toString(), tone);
    if (chip.isEmpty())
        return area;
    const QSize size = chipSize(chip, option.font).boundedTo({area.width() / 2, area.height()});
    const QRect place = trailing(area, size, option.direction);
    paintChip(painter, place, chip, option.font, t.of(tone), option.state.testFlag(QStyle::State_Selected));
    return before(area, place.width() + gap, option.direction);
}

QRect card(const QStyleOptionViewItem& option)
{
    return option.rect.adjusted(2, 1, -2, -1);
}

} // namespace

TwoLineDelegate::TwoLineDelegate(QAbstractItemView* view) : RowDelegate(view)
{
    view->viewport()->setAttribute(Qt::WA_Hover);
}

void TwoLineDelegate::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) == compact)
        return;
    if (auto* view = qobject_cast<QAbstractItemView*>(parent()))
        view->doItemsLayout();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int line = option.fontMetrics.height();
    return {option.fontMetrics.averageCharWidth() * 24, m_compact ? line + 14 : 2 * line + 20};
}

void TwoLineDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Tones& t) const
{
    painter.fillRect(option.rect, t.base);
    if (option.state.testFlag(QStyle::State_Selected))
        paintBox(painter, card(option), controlRadius, t.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintBox(painter, card(option), controlRadius, t.hover);
}

void TwoLineDelegate::paintCell(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
    const QModelIndex& index, const Tones& t) const
{
    QRect rest = paintRowIcon(painter, area.adjusted(2, 0, -6, 0), option, index, t);
    rest = paintState(painter, rest, option, index, t);
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(RowSecondRole).toString();
    const Badge badge{index.data(RowBadgeRole).toString(), toneIn(index, RowBadgeToneRole)};
    if (m_compact || second.isEmpty()) {
        const int taken = paintTitle(painter, rest, title, badge, option, t);
        rest = after(rest, taken + gap, option.direction);
        if (rest.width() > option.fontMetrics.averageCharWidth() * 4)
            paintText(painter, rest, second, smallFont(option.font), t.muted, Qt::ElideMiddle);
        return;
    }
    const TwoLines lines = twoLines(rest, option.fontMetrics);
    paintTitle(painter, lines.first, title, badge, option, t);
    paintText(painter, lines.second, second, smallFont(option.font), t.muted, Qt::ElideMiddle);
}

void TwoLineDelegate::paintFocus(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Tones& t) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index)
        paintFocusRing(painter, card(option), controlRadius, t.accent);
}

} // namespace desk::ui
