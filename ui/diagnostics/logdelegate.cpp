// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/logdelegate.h"

#include "ui/diagnostics/logmodel.h"
#include "ui/kit/rowpainter.h"
#include "ui/theme/chippainter.h"

namespace desk::ui {

void LogDelegate::paintCell(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
    const QModelIndex& index, const Tones& tones) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.column() == LogModel::Level) {
        const QRect place = leading(area, chipSize(text, option.font), option.direction);
        const auto level = QtMsgType(index.data(LogModel::LevelRole).toInt());
        paintChip(painter, place, text, option.font, tones.of(levelTone(level)), true);
        return;
    }
    paintText(painter, area, text, option.font, index.column() == LogModel::Text ? tones.text : tones.muted);
}

} // namespace desk::ui
