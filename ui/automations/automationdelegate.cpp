// SPDX-License-Identifier: Apache-2.0
#include "ui/automations/automationdelegate.h"

#include "ui/kit/rowpainter.h"
#include "ui/models/automationlistmodel.h"
#include "ui/models/iconnames.h"
#include "ui/models/sentence.h"
#include "ui/theme/chippainter.h"
#include "ui/theme/icons.h"
#include "ui/models/executionlistmodel.h"
#include "ui/theme/typography.h"

#include <QMouseEvent>
#include <QPainter>

namespace desk::ui {

using namespace Qt::StringLiterals;
using Model = AutomationListModel;

namespace {

void paintName(
    QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, const QModelIndex& index, const Tones& t)
{
    const Badge badge{index.data(Model::BadgeRole).toString(), Tone(index.data(Model::ToneRole).toInt())};
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString where = index.data(Model::SecondLineRole).toString();
    const bool compact = area.height() < 2 * option.fontMetrics.height();
    const TwoLines lines = compact ? TwoLines{area, area} : twoLines(area, option.fontMetrics);
    const int taken = paintTitle(painter, lines.first, name, badge, option, t);
    const QRect rest = compact ? after(area, taken + 8, option.direction) : lines.second;
    if (!compact || rest.width() > 40)
        paintText(painter, rest, where, smallFont(option.font), t.muted);
}

int kindSide(const QStyleOptionViewItem& option)
{
    return option.fontMetrics.height() + 2;
}

/// The icon of what happens or is done; gives what is left of the cell.
QRect paintKind(
    QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, QLatin1StringView icon, const Tones& t)
{
    const int side = kindSide(option);
    paintIcon(painter, leading(area, {side, side}, option.direction), icon, t.muted);
    return after(area, side + 8, option.direction);
}

void paintEventCell(
    QPainter& painter, const QRect& cell, const QStyleOptionViewItem& option, const QModelIndex& index, const Tones& t)
{
    const auto row = index.data(Model::RowRole).value<store::AutomationRow>();
    const QRect area = paintKind(painter, cell, option, iconNameOf(row.automation.event), t);
    const int taken = paintText(painter, area, index.data(Qt::DisplayRole).toString(), option.font, t.text);
    const QString pattern = index.data(Model::PatternRole).toString();
    const QRect rest = after(area, taken + 8, option.direction);
    if (!pattern.isEmpty() && rest.width() > 40)
        paintPattern(
            painter, leading(rest, patternSize(pattern, option.font), option.direction), pattern, option.font, t);
}

/// The chip, and when: beside it where there is room, else below it.
void paintLastExecution(
    QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, const QModelIndex& index, const Tones& t)
{
    const Tone tone = Tone(index.data(Model::ToneRole).toInt());
    const QString chip = marked(index.data(Model::ChipRole).toString(), tone);
    const QString time = index.data(Model::TimeRole).toString();
    const int wanted =
        chipSize(chip, option.font).width() + 8 + QFontMetrics(smallFont(option.font)).horizontalAdvance(time);
    if (chip.isEmpty() || wanted <= area.width() || area.height() < 2 * option.fontMetrics.height()) {
        paintChipAndText(painter, area, option, chip, tone, time, t);
        return;
    }
    const TwoLines lines = twoLines(area, option.fontMetrics);
    paintChipAndText(painter, lines.first, option, chip, tone, {}, t);
    paintText(painter, lines.second, time, smallFont(option.font), t.muted);
}

} // namespace

void AutomationDelegate::paintCell(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
    const QModelIndex& index, const Tones& t) const
{
    switch (index.column()) {
    case Model::Name:
        paintName(painter, area, option, index, t);
        return;
    case Model::EventColumn:
        paintEventCell(painter, area, option, index, t);
        return;
    case Model::ActionColumn: {
        const auto row = index.data(Model::RowRole).value<store::AutomationRow>();
        const Action& action = row.automation.action;
        const QRect rest = paintKind(painter, area, option, iconNameOf(action), t);
        const QString label = index.data(Qt::DisplayRole).toString();
        // Where there is no room for both, the icon says the kind.
        const bool fits = option.fontMetrics.horizontalAdvance(label) <= rest.width();
        const QString target = targetName(action);
        paintText(painter, rest, fits || target.isEmpty() ? label : target, option.font, t.text);
        return;
    }
    case Model::LastExecution:
        paintLastExecution(painter, area, option, index, t);
        return;
    case Model::Streak: {
        const QString text = index.data(Qt::DisplayRole).toString();
        if (!text.isEmpty())
            paintText(painter, area, text, smallFont(option.font), t.of(Tone::Danger).text);
        return;
    }
    case Model::On: {
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const bool enabled = index.flags().testFlag(Qt::ItemIsUserCheckable);
        paintSwitch(painter, leading(area, switchSize(option.font), option.direction), on, enabled, t);
        return;
    }
    case Model::Menu:
        paintIcon(painter, leading(area, {kindSide(option), kindSide(option)}, option.direction), "more"_L1, t.muted);
        return;
    default:
        RowDelegate::paintCell(painter, area, option, index, t);
    }
}

bool AutomationDelegate::editorEvent(
    QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool released = event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton
        && option.rect.contains(static_cast<QMouseEvent*>(event)->position().toPoint());
    if (index.column() == Model::Menu && released) {
        Q_EMIT menuPressed(index, static_cast<QMouseEvent*>(event)->globalPosition().toPoint());
        return true;
    }
    if (index.column() != Model::On || !released)
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ExecutionDelegate::paintCell(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
    const QModelIndex& index, const Tones& t) const
{
    if (index.column() == ExecutionListModel::Status) {
        const Tone tone = Tone(index.data(ExecutionListModel::ToneRole).toInt());
        paintChipAndText(
            painter, area, option, marked(index.data(ExecutionListModel::ChipRole).toString(), tone), tone, {}, t);
        return;
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool name = index.column() == ExecutionListModel::AutomationColumn;
    paintText(painter, area, text, name ? strongFont(option.font) : option.font,
        index.column() == ExecutionListModel::Time ? t.muted : t.text);
}

} // namespace desk::ui
