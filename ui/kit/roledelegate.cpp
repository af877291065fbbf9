// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/roledelegate.h"

#include "ui/kit/rowpainter.h"
#include "ui/models/rowroles.h"
#include "ui/theme/chippainter.h"
#include "ui/theme/icons.h"
#include "ui/theme/typography.h"

#include <QMouseEvent>
#include <QPainter>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

Badge badgeOf(const QModelIndex& index)
{
    return {index.data(RowBadgeRole).toString(), Tone(index.data(RowBadgeToneRole).toInt())};
}

/// The name of a row, strong, over or before its second line.
void paintName(
    QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, const QModelIndex& index, const Tones& t)
{
    const QString second = index.data(RowSecondRole).toString();
    const bool twoRows = !second.isEmpty() && area.height() >= 2 * option.fontMetrics.height();
    const TwoLines lines = twoRows ? twoLines(area, option.fontMetrics) : TwoLines{area, area};
    const int taken = paintTitle(painter, lines.first, index.data().toString(), badgeOf(index), option, t);
    const QRect rest = twoRows ? lines.second : after(area, taken + 8, option.direction);
    if (twoRows || rest.width() > 40)
        paintText(painter, rest, second, smallFont(option.font), t.muted, Qt::ElideMiddle);
}

void paintWords(
    QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, const QModelIndex& index, const Tones& t)
{
    const Badge badge = badgeOf(index);
    const QSize size = badge.text.isEmpty() ? QSize() : chipSize(badge.text, option.font);
    const int room = badge.text.isEmpty() ? 0 : std::min(area.width() / 2, size.width() + 6);
    const QColor ink = index.data(RowQuietRole).toBool() ? t.muted : t.text;
    const int taken =
        paintText(painter, before(area, room, option.direction), index.data().toString(), option.font, ink);
    if (!badge.text.isEmpty())
        paintChip(painter, leading(after(area, taken + 6, option.direction), size, option.direction), badge.text,
            option.font, t.of(badge.tone), option.state.testFlag(QStyle::State_Selected));
}

} // namespace

void RoleDelegate::paintCell(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
    const QModelIndex& index, const Tones& t) const
{
    if (index.data(RowMenuRole).toBool()) {
        const int side = option.fontMetrics.height() + 2;
        paintIcon(painter, leading(area, {side, side}, option.direction), "more"_L1, t.muted);
    } else if (const QVariant time = index.data(RowTimeRole); time.isValid()) {
        const Tone tone = Tone(index.data(RowChipToneRole).toInt());
        paintChipAndText(
            painter, area, option, marked(index.data(RowChipRole).toString(), tone), tone, time.toString(), t);
    } else if (index.column() == 0) {
        paintName(painter, area, option, index, t);
    } else {
        paintWords(painter, area, option, index, t);
    }
}

bool RoleDelegate::editorEvent(
    QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool released = event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton
        && option.rect.contains(static_cast<QMouseEvent*>(event)->position().toPoint());
    if (!released || !index.data(RowMenuRole).toBool())
        return false;
    Q_EMIT menuPressed(index, static_cast<QMouseEvent*>(event)->globalPosition().toPoint());
    return true;
}

} // namespace desk::ui
