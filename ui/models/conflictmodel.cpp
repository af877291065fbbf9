// SPDX-License-Identifier: Apache-2.0
#include "ui/models/conflictmodel.h"

#include "ui/models/pendingtext.h"
#include "ui/models/rowroles.h"

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;
using Changed = PartChange::Changed;

namespace {

QList<ConflictModel::Column> columnsOf(PartsShown shown)
{
    using Column = ConflictModel::Column;
    switch (shown) {
    case PartsShown::Made:
    case PartsShown::Gone:
        return {Column::Part, Column::Mine};
    case PartsShown::Change:
        return {Column::Part, Column::Base, Column::Mine};
    case PartsShown::Theirs:
        return {Column::Part, Column::Base, Column::Theirs};
    case PartsShown::NameTaken:
        return {Column::Part, Column::Mine, Column::Theirs};
    case PartsShown::Conflict:
        return {Column::Part, Column::Base, Column::Mine, Column::Theirs, Column::Taken};
    }
    Q_UNREACHABLE();
}

std::optional<ConflictRow::Side> takenFrom(Changed changed)
{
    switch (changed) {
    case Changed::Mine:
        return ConflictRow::Side::Mine;
    case Changed::Theirs:
    case Changed::Same:
        return ConflictRow::Side::Theirs;
    case Changed::Both:
        break;
    }
    return std::nullopt;
}

QString changedText(Changed changed)
{
    switch (changed) {
    case Changed::Mine:
        return ConflictModel::tr("changed here");
    case Changed::Theirs:
        return ConflictModel::tr("changed on the server");
    case Changed::Same:
        return ConflictModel::tr("changed the same way on both sides");
    case Changed::Both:
        return ConflictModel::tr("changed on both sides");
    }
    Q_UNREACHABLE();
}

} // namespace

void ConflictModel::setParts(PartsShown shown, const QList<PartChange>& parts)
{
    if (m_shown != shown) {
        beginResetModel();
        m_shown = shown;
        m_columns = columnsOf(shown);
        endResetModel();
    }
    QList<ConflictRow> wanted;
    for (const PartChange& change : parts) {
        const auto before =
            std::find_if(rows().begin(), rows().end(), [&](const ConflictRow& row) { return row.change == change; });
        wanted.append({change, before == rows().end() ? takenFrom(change.changed) : before->taken});
    }
    replaceRows(wanted, [](const ConflictRow& row) { return int(row.change.part); });
    Q_EMIT choiceChanged();
}

bool ConflictModel::canChoose(int row) const
{
    return m_shown == PartsShown::Conflict && row >= 0 && row < rowCount()
        && this->row(row).change.changed == Changed::Both;
}

void ConflictModel::choose(int row, Side side)
{
    if (!canChoose(row))
        return;
    const PartChange::Part part = this->row(row).change.part;
    QList<ConflictRow> wanted = rows();
    for (ConflictRow& other : wanted) {
        if (other.change.changed == Changed::Both && goTogether(part, other.change.part))
            other.taken = side;
    }
    replaceRows(wanted, [](const ConflictRow& r) { return int(r.change.part); });
    Q_EMIT choiceChanged();
}

bool ConflictModel::isComplete() const
{
    return std::all_of(rows().begin(), rows().end(), [](const ConflictRow& row) { return row.taken.has_value(); });
}

QList<PartChange::Part> ConflictModel::mine() const
{
    QList<PartChange::Part> parts;
    for (const ConflictRow& row : rows()) {
        if (row.taken == Side::Mine)
            parts.append(row.change.part);
    }
    return parts;
}

int ConflictModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString ConflictModel::text(int row, Column column) const
{
    const PartChange& change = this->row(row).change;
    switch (column) {
    case Column::Base:
        return partText(change.part, change.base);
    case Column::Mine:
        return partText(change.part, change.mine);
    case Column::Theirs:
        return partText(change.part, change.theirs);
    case Column::Part:
        return partLabel(change.part);
    case Column::Taken:
        break;
    }
    return takenData(this->row(row), Qt::DisplayRole).toString();
}

QVariant ConflictModel::takenData(const ConflictRow& row, int role) const
{
    const QString word = !row.taken           ? tr("Choose")
        : row.change.changed == Changed::Same ? tr("Both say it")
        : *row.taken == Side::Mine            ? tr("Mine")
                                              : tr("Server’s");
    switch (role) {
    case Qt::DisplayRole:
    case RowChipRole:
        return word;
    case RowChipToneRole:
        return int(row.taken ? Tone::Info : Tone::Warning);
    case RowTimeRole:
        return QString();
    default:
        return {};
    }
}

QString ConflictModel::spoken(int row) const
{
    QStringList parts;
    for (const Column column : m_columns) {
        const QString words = text(row, column).simplified();
        const QString said = words.isEmpty() ? tr("nothing") : words;
        parts.append(column == Column::Part ? said : tr("%1: %2").arg(title(column), said));
    }
    if (m_shown == PartsShown::Conflict)
        parts.insert(1, changedText(this->row(row).change.changed));
    return parts.join(u", "_s);
}

QVariant ConflictModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column column = m_columns[index.column()];
    if (role == Qt::AccessibleTextRole)
        return column == Column::Part ? spoken(index.row())
                                      : tr("%1: %2").arg(title(column), text(index.row(), column).simplified());
    const ConflictRow& row = this->row(index.row());
    if (column == Column::Taken)
        return takenData(row, role);
    const QString words = text(index.row(), column);
    switch (role) {
    case Qt::DisplayRole:
        return words.isEmpty() ? tr("nothing") : words.simplified();
    case Qt::ToolTipRole:
        return words;
    case RowQuietRole:
        return words.isEmpty();
    case RowSecondRole:
        return column == Column::Part && m_shown == PartsShown::Conflict ? changedText(row.change.changed) : QString();
    default:
        return {};
    }
}

QString ConflictModel::title(Column column) const
{
    switch (column) {
    case Column::Part:
        return tr("Part");
    case Column::Base:
        return m_shown == PartsShown::Change ? tr("Old") : tr("Before");
    case Column::Mine:
        return m_shown == PartsShown::Conflict || m_shown == PartsShown::NameTaken ? tr("Mine")
            : m_shown == PartsShown::Gone                                          ? tr("Goes")
                                                                                   : tr("New");
    case Column::Theirs:
        return tr("Server");
    case Column::Taken:
        return tr("Taken");
    }
    Q_UNREACHABLE();
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(title(m_columns[section])) : QVariant();
}

} // namespace desk::ui
