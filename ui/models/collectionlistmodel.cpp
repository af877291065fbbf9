// SPDX-License-Identifier: Apache-2.0
#include "ui/models/collectionlistmodel.h"

#include "ui/models/counttext.h"
#include "ui/models/rowroles.h"

namespace desk::ui {

QList<CollectionRow> collectionRows(const store::WorkspaceView& workspace, const Place& project)
{
    QList<CollectionRow> rows;
    if (project.kind != Place::Kind::Project)
        return rows;
    for (const Collection& collection : workspace.collections) {
        const QString& id = collection.id.value;
        if (collection.project.value == project.id)
            rows.append({collection, workspace.automationCounts.value(id), workspace.executions.value(id)});
    }
    return rows;
}

CollectionListModel::CollectionListModel(Clock clock, QObject* parent)
    : RowsModel(parent), m_clock(std::move(clock)) { }

void CollectionListModel::setRows(const QList<CollectionRow>& rows)
{
    replaceRows(rows, [](const CollectionRow& row) { return row.collection.id.value; });
}

void CollectionListModel::tick()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, LastExecution), index(rowCount() - 1, LastExecution));
}

int CollectionListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString CollectionListModel::text(const CollectionRow& row, int column) const
{
    switch (column) {
    case Name:
        return row.collection.name;
    case Automations:
        return QLocale().toString(row.automations);
    case Executions:
        return QLocale().toString(row.executions.count);
    case LastExecution:
        return relativeTime(row.executions.last, m_clock());
    default:
        return {};
    }
}

QString CollectionListModel::spoken(const CollectionRow& row, int column) const
{
    switch (column) {
    case Name:
        return tr("%1, collection, %2, %3")
            .arg(row.collection.name, automationsText(row.automations), executionsText(row.executions.count));
    case Menu:
        return tr("Actions of %1").arg(row.collection.name);
    default:
        return text(row, column);
    }
}

QVariant CollectionListModel::sortKey(const CollectionRow& row, int column)
{
    switch (column) {
    case Automations:
        return row.automations;
    case Executions:
        return row.executions.count;
    case LastExecution:
        return row.executions.last.isValid() ? row.executions.last.toMSecsSinceEpoch() : qint64(0);
    default:
        return row.collection.name;
    }
}

QVariant CollectionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CollectionRow& row = this->row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case Qt::ToolTipRole:
        return column == LastExecution ? absoluteTime(row.executions.last) : text(row, column);
    case sortRole:
        return sortKey(row, column);
    case RowSecondRole:
        return column == Name ? row.collection.description : QString();
    case RowQuietRole:
        return (column == Automations && row.automations == 0) || (column == Executions && row.executions.count == 0)
            || column == LastExecution;
    case RowMenuRole:
        return column == Menu;
    default:
        return {};
    }
}

QVariant CollectionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    static const std::array<const char*, ColumnCount> names{
        QT_TR_NOOP("Name"), QT_TR_NOOP("Automations"), QT_TR_NOOP("Executions"), QT_TR_NOOP("Last execution"), ""};
    if (role == Qt::AccessibleTextRole && section == Menu)
        return tr("More");
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? tr(names[size_t(section)]) : QVariant();
}

} // namespace desk::ui
