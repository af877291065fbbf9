// SPDX-License-Identifier: Apache-2.0
#include "ui/team/secretdelegate.h"

#include "ui/kit/rowpainter.h"
#include "ui/models/secretlistmodel.h"
#include "ui/theme/chippainter.h"
#include "ui/theme/icons.h"
#include "ui/theme/typography.h"

#include <QMouseEvent>
#include <QPainter>

namespace desk::ui {

using namespace Qt::StringLiterals;
using Model = SecretListModel;

namespace {

QSize iconSize(const QStyleOptionViewItem& option)
{
    const int side = option.fontMetrics.height() + 2;
    return {side, side};
}

/// What stands before the word: a mark in the chip, else an icon.
QLatin1StringView iconOf(Tone tone, int column)
{
    if (tone != Tone::Warning)
        return {};
    return column == Model::Local ? "locked"_L1 : "warning"_L1;
}

/// Gives what is left of the cell.
QRect paintChipCell(
    QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option, const QModelIndex& index, const Tones& t)
{
    const Tone tone = Tone(index.data(Model::ToneRole).toInt());
    const QString chip = marked(index.data(Model::ChipRole).toString(), tone);
    if (chip.isEmpty())
        return cell;
    QRect area = cell;
    if (const QLatin1StringView icon = iconOf(tone, index.column()); !icon.isEmpty()) {
        paintIcon(painter, leading(area, iconSize(option), option.direction), icon, t.of(tone).text);
        area = after(area, iconSize(option).width() + 4, option.direction);
    }
    const QRect place = leading(area, chipSize(chip, option.font), option.direction);
    paintChip(painter, place, chip, option.font, t.of(tone), option.state.testFlag(QStyle::State_Selected));
    return after(area, place.width() + 8, option.direction);
}

} // namespace

void SecretDelegate::paintCell(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
    const QModelIndex& index, const Tones& t) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool quiet = index.data(Model::QuietRole).toBool();
    switch (index.column()) {
    case Model::Name: {
        paintIcon(painter, leading(area, iconSize(option), option.direction), "secret"_L1, t.muted);
        const QRect rest = after(area, iconSize(option).width() + 8, option.direction);
        paintText(painter, rest, text, strongFont(option.font), t.text, Qt::ElideMiddle);
        return;
    }
    case Model::Local:
        paintChipCell(painter, area, option, index, t);
        return;
    case Model::LastSet: {
        const QRect rest = paintChipCell(painter, area, option, index, t);
        // Half a time says less than none; the tool tip has all of it.
        if (rest.width() == area.width() || option.fontMetrics.horizontalAdvance(text) <= rest.width())
            paintText(painter, rest, text, smallFont(option.font), t.muted);
        return;
    }
    case Model::Menu:
        paintIcon(painter, leading(area, iconSize(option), option.direction), "more"_L1, t.muted);
        return;
    default:
        paintText(painter, area, text, option.font, quiet || index.column() == Model::Created ? t.muted : t.text);
    }
}

bool SecretDelegate::editorEvent(
    QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (index.column() != Model::Menu || event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->position().toPoint()))
        return false;
    Q_EMIT menuPressed(index, mouse->globalPosition().toPoint());
    return true;
}

} // namespace desk::ui
