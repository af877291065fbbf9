// SPDX-License-Identifier: Apache-2.0
#include "ui/models/historyfilter.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct HistoryFilterText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::HistoryFilterText)
};

constexpr std::array states{ExecutionState::Finished, ExecutionState::Failed, ExecutionState::Pending,
    ExecutionState::Skipped, ExecutionState::Unknown};

struct Days {
    QDate first;
    QDate last;
};

/// Both ends included; an invalid one is open.
Days daysOf(const HistoryFilter& filter, const QDate& today)
{
    switch (filter.date) {
    case HistoryDate::All:
        return {};
    case HistoryDate::Today:
        return {today, {}};
    case HistoryDate::Week:
        return {today.addDays(-6), {}};
    case HistoryDate::Month:
        return {today.addDays(-29), {}};
    case HistoryDate::Range:
        if (filter.from.isValid() && filter.to.isValid() && filter.to < filter.from)
            return {filter.to, filter.from};
        return {filter.from, filter.to};
    }
    Q_UNREACHABLE();
}

} // namespace

QString historyStateName(ExecutionState state)
{
    switch (state) {
    case ExecutionState::Finished:
        return u"finished"_s;
    case ExecutionState::Failed:
        return u"failed"_s;
    case ExecutionState::Pending:
        return u"pending"_s;
    case ExecutionState::Skipped:
        return u"skipped"_s;
    case ExecutionState::Unknown:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

QString historyStateLabel(ExecutionState state)
{
    switch (state) {
    case ExecutionState::Finished:
        return HistoryFilterText::tr("Finished");
    case ExecutionState::Failed:
        return HistoryFilterText::tr("Failed");
    case ExecutionState::Pending:
        return HistoryFilterText::tr("Pending");
    case ExecutionState::Skipped:
        return HistoryFilterText::tr("Skipped");
    case ExecutionState::Unknown:
        return HistoryFilterText::tr("Other");
    }
    Q_UNREACHABLE();
}

store::ExecutionQuery queryFor(const HistoryFilter& filter, const QDateTime& now)
{
    store::ExecutionQuery query;
    for (const ExecutionState state : states) {
        if (filter.states.contains(historyStateName(state)))
            query.states.append(state);
    }
    for (const QString& id : filter.automations)
        query.automations.append({id});
    const Days days = daysOf(filter, now.date());
    if (days.first.isValid())
        query.from = days.first.startOfDay(now.timeZone());
    if (days.last.isValid())
        query.until = days.last.addDays(1).startOfDay(now.timeZone());
    query.search = filter.search;
    return query;
}

} // namespace desk::ui
