// SPDX-License-Identifier: Apache-2.0
#include "ui/models/automationfilter.h"

#include "ui/models/automationlistmodel.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

bool among(const QStringList& wanted, const QString& value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

QString resultOf(const store::AutomationRow& row)
{
    if (!row.lastExecution)
        return u"never"_s;
    switch (row.lastExecution->state) {
    case ExecutionState::Finished:
        return u"finished"_s;
    case ExecutionState::Failed:
        return u"failed"_s;
    default:
        return u"other"_s;
    }
}

} // namespace

bool accepts(const AutomationFilter& filter, const store::AutomationRow& row, const QString& scopeKind)
{
    const bool mine = filter.creator.isEmpty() || row.automation.createdBy == filter.creator;
    return mine && among(filter.scopes, scopeKind) && among(filter.events, eventTypeName(row.automation.event))
        && among(filter.actions, actionTypeName(row.automation.action))
        && among(filter.states, row.automation.enabled ? u"on"_s : u"off"_s) && among(filter.results, resultOf(row));
}

AutomationFilterModel::AutomationFilterModel(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(AutomationListModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void AutomationFilterModel::setFilter(const AutomationFilter& filter)
{
    if (std::exchange(m_filter, filter) != filter)
        invalidateFilter();
}

bool AutomationFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return accepts(m_filter, index.data(AutomationListModel::RowRole).value<store::AutomationRow>(),
        index.data(AutomationListModel::ScopeKindRole).toString());
}

bool AutomationFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool leftInherited = left.data(AutomationListModel::InheritedRole).toBool();
    const bool rightInherited = right.data(AutomationListModel::InheritedRole).toBool();
    if (leftInherited != rightInherited)
        return rightInherited == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace desk::ui
