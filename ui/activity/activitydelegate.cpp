// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/activitydelegate.h"

#include "ui/kit/rowpainter.h"
#include "ui/models/rowroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace desk::ui {

namespace {

constexpr int gap = 10;

QRect paintRowIcon(
    QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, const QModelIndex& index, const Tones& t)
{
    const QByteArray name = index.data(RowIconRole).toString().toLatin1();
    const int side = option.fontMetrics.height() + 4;
    paintIcon(painter, leading(area, {side, side}, option.direction), QLatin1StringView(name), t.muted);
    return after(area, side + gap, option.direction);
}

} // namespace

void ActivityDelegate::paintCell(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
    const QModelIndex& index, const Tones& t) const
{
    const QString words = index.data().toString();
    if (index.column() > 0) {
        paintText(painter, area, words, option.font, index.data(RowQuietRole).toBool() ? t.muted : t.text);
        return;
    }
    const QRect rest = paintRowIcon(painter, area, option, index, t);
    const QString second = index.data(RowSecondRole).toString();
    const Badge badge{index.data(RowBadgeRole).toString(), Tone(index.data(RowBadgeToneRole).toInt())};
    const bool twoRows = !second.isEmpty() && rest.height() >= 2 * option.fontMetrics.height();
    const TwoLines lines = twoRows ? twoLines(rest, option.fontMetrics) : TwoLines{rest, rest};
    const int taken = paintTitle(painter, lines.first, words, badge, option, t);
    const QRect room = twoRows ? lines.second : after(rest, taken + gap, option.direction);
    if (twoRows || room.width() > option.fontMetrics.averageCharWidth() * 4)
        paintText(painter, room, second, smallFont(option.font), t.muted, Qt::ElideMiddle);
}

} // namespace desk::ui
