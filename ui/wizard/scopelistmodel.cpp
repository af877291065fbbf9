// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/scopelistmodel.h"

#include "ui/models/iconnames.h"
#include "ui/models/rowroles.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

void ScopeListModel::setChoices(const QList<ScopeChoice>& choices)
{
    m_all = choices;
    refresh();
}

void ScopeListModel::setSearch(const QString& search)
{
    m_search = search;
    refresh();
}

void ScopeListModel::refresh()
{
    QList<ScopeChoice> wanted;
    for (const ScopeChoice& choice : m_all) {
        if (matches(choice, m_search))
            wanted.append(choice);
    }
    replaceRows(wanted, [](const ScopeChoice& choice) { return scopeId(choice.scope); });
}

int ScopeListModel::rowOf(const Scope& scope) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (scopeId(row(i).scope) == scopeId(scope))
            return i;
    }
    return -1;
}

int ScopeListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant ScopeListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ScopeChoice& choice = row(index.row());
    const QString second = choice.obstacle.isEmpty() ? choice.detail : choice.detail + u" · "_s + choice.obstacle;
    switch (role) {
    case Qt::DisplayRole:
        return choice.name;
    case RowIconRole:
        return QString(iconNameOf(choice.scope));
    case RowSecondRole:
        return second;
    case RowQuietRole:
        return !choice.obstacle.isEmpty();
    case Qt::ToolTipRole:
        return choice.obstacle;
    case Qt::AccessibleTextRole:
        return QString(choice.name + u", "_s + second);
    default:
        return {};
    }
}

QVariant ScopeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return tr("Scope");
    return {};
}

Qt::ItemFlags ScopeListModel::flags(const QModelIndex& index) const
{
    const bool takes = index.isValid() && row(index.row()).obstacle.isEmpty();
    return takes ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace desk::ui
