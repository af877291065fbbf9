// SPDX-License-Identifier: Apache-2.0
#include "ui/team/rotatetable.h"

#include "ui/kit/rowpainter.h"
#include "ui/theme/chippainter.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

QString spokenTry(const QString& title, const RotationTry& attempt)
{
    if (attempt.state == RotationTry::State::NotYet)
        return RotateTableModel::tr("%1: not tested yet").arg(title);
    return attempt.note.isEmpty() ? RotateTableModel::tr("%1: %2").arg(title, tryWord(attempt))
                                  : RotateTableModel::tr("%1: %2. %3").arg(title, tryWord(attempt), attempt.note);
}

} // namespace

RotateTableModel::RotateTableModel(const Results& first, const Results& second, QObject* parent)
    : RowsModel(parent), m_results{first, second}
{
}

void RotateTableModel::setRows(const QList<RotationRow>& rows)
{
    replaceRows(rows, [](const RotationRow& row) { return row.webhook.id.value; });
}

int RotateTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_results.size());
}

QVariant RotateTableModel::resultData(const RotationRow& row, int column, int role) const
{
    const RotationTry& attempt = tryAt(row, m_results[column - 1].column);
    switch (role) {
    case Qt::DisplayRole:
    case WordRole:
        return tryWord(attempt);
    case ToneRole:
        return int(toneOf(attempt));
    case NoteRole:
    case Qt::ToolTipRole:
        return attempt.note;
    case Qt::AccessibleTextRole:
        return spokenTry(m_results[column - 1].title, attempt);
    default:
        return {};
    }
}

QVariant RotateTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RotationRow& row = this->row(index.row());
    if (index.column() > 0)
        return resultData(row, index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
        return row.webhook.name;
    case NoteRole:
    case Qt::ToolTipRole:
        return row.webhook.url;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.webhook.name};
        for (int column = 1; column < columnCount(); ++column)
            parts.append(resultData(row, column, Qt::AccessibleTextRole).toString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant RotateTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return section == 0 ? tr("Webhook") : m_results[section - 1].title;
}

void RotateDelegate::paintCell(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
    const QModelIndex& index, const Tones& t) const
{
    using Model = RotateTableModel;
    const QString note = index.data(Model::NoteRole).toString();
    const TwoLines lines = note.isEmpty() ? TwoLines{area, {}} : twoLines(area, option.fontMetrics);
    if (index.column() == 0) {
        paintText(painter, lines.first, index.data().toString(), strongFont(option.font), t.text);
    } else if (const QString word = index.data(Model::WordRole).toString(); !word.isEmpty()) {
        const Tone tone = Tone(index.data(Model::ToneRole).toInt());
        const QString chip = marked(word, tone);
        const QRect place = leading(lines.first, chipSize(chip, option.font), option.direction);
        paintChip(painter, place.intersected(lines.first.adjusted(0, -4, 0, 4)), chip, option.font, t.of(tone),
            option.state.testFlag(QStyle::State_Selected));
    }
    if (!note.isEmpty())
        paintText(painter, lines.second, note, smallFont(option.font), t.muted,
            index.column() == 0 ? Qt::ElideMiddle : Qt::ElideRight);
}

} // namespace desk::ui
