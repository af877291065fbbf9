// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/diffmodel.h"

#include "ui/kit/rowpainter.h"
#include "ui/models/visibletext.h"
#include "ui/theme/chippainter.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestInRow = 300; ///< is cut to the width anyway

QString plain(const QString& text)
{
    return visibleText(text.left(longestInRow), LineEnds::Shown);
}

} // namespace

void DiffModel::setRows(const QList<DiffRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QString DiffModel::details(int row) const
{
    const DiffRow& r = m_rows[row];
    QStringList lines;
    if (r.kind == DiffRow::Kind::Section)
        return {};
    if (r.kind != DiffRow::Kind::Added)
        lines.append(tr("− %1").arg(visibleText(r.before, LineEnds::Kept)));
    if (r.kind != DiffRow::Kind::Removed)
        lines.append(tr("+ %1").arg(visibleText(r.now, LineEnds::Kept)));
    return lines.join(u'\n');
}

int DiffModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DiffModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiffModel::data(const QModelIndex& index, int role) const
{
    const DiffRow& row = m_rows[index.row()];
    const bool section = row.kind == DiffRow::Kind::Section;
    if (role == Qt::ToolTipRole && !section)
        return plain(QString(row.what + u": "_s + diffValues(row)));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == Mark)
        return section ? tr("Section") : diffMark(row.kind);
    const QString values = plain(diffValues(row));
    return values.isEmpty() || role == Qt::DisplayRole ? plain(row.what) : QString(plain(row.what) + u": "_s + values);
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Mark ? tr("Change") : tr("What");
}

void DiffDelegate::paintCell(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
    const QModelIndex& index, const Tones& t) const
{
    const DiffRow& row = static_cast<const DiffModel*>(index.model())->row(index.row());
    const bool section = row.kind == DiffRow::Kind::Section;
    if (section && index.column() == DiffModel::Mark) {
        paintText(painter, area, row.what, strongFont(option.font), t.text);
    } else if (section) {
        paintText(painter, area, row.before, smallFont(option.font), t.muted);
    } else if (index.column() == DiffModel::Mark) {
        paintText(painter, area, diffMark(row.kind), smallFont(option.font), t.of(diffTone(row.kind)).text);
    } else {
        const TwoLines lines = twoLines(area, option.fontMetrics);
        paintText(painter, lines.first, plain(row.what), option.font, t.text, Qt::ElideMiddle);
        paintText(painter, lines.second, plain(diffValues(row)), codeFont(smallFont(option.font)), t.muted);
    }
}

} // namespace desk::ui
