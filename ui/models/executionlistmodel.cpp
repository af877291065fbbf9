// SPDX-License-Identifier: Apache-2.0
#include "ui/models/executionlistmodel.h"

#include "app/store/store.h"
#include "app/core/deliver.h"
#include "ui/models/sentence.h"
#include "ui/models/status.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace desk::ui {

using namespace Qt::StringLiterals;

QString eventSubject(const Execution& execution)
{
    const QJsonObject details = QJsonDocument::fromJson(execution.eventDetails.toUtf8()).object();
    // Names of docs/protocol.md 2.7 differ by event, so any that is known and not empty is taken, in this order.
    QStringList words;
    for (const QLatin1StringView key : {"alias"_L1, "tag"_L1, "artifactCollection"_L1, "collection"_L1, "version"_L1,
             "run"_L1, "state"_L1, "metric"_L1}) {
        const QJsonValue value = details[key];
        const QString word = value.isObject() ? value["name"_L1].toString() : value.toString();
        if (!word.isEmpty())
            words.append(word);
    }
    return words.join(u" · "_s);
}

ExecutionListModel::ExecutionListModel(store::Store& store, Clock clock, QObject* parent)
    : RowsModel(parent), m_store(store), m_clock(std::move(clock))
{
    connect(&store, &store::Store::changed, this, &ExecutionListModel::onStoreChanged);
}

void ExecutionListModel::setQuery(const store::ExecutionQuery& query)
{
    if (query == m_query && m_generation > 0)
        return;
    m_query = query;
    replaceRows({}, [](const Execution& e) { return e.id.value; });
    m_state = ListState::Loading;
    Q_EMIT stateChanged();
    reload();
}

void ExecutionListModel::reload()
{
    store::ExecutionQuery query = m_query;
    // What was scrolled to stays.
    query.limit = std::max(query.limit, rowCount());
    read(query, false);
}

bool ExecutionListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_reading;
}

void ExecutionListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent) || rowCount() == 0)
        return;
    store::ExecutionQuery query = m_query;
    query.after = store::ExecutionCursor{rows().last().createdAt, rows().last().id};
    read(query, true);
}

void ExecutionListModel::read(const store::ExecutionQuery& query, bool append)
{
    const quint64 generation = ++m_generation;
    m_reading = true;
    deliver(m_store.executions(query), this,
        [this, generation, append, limit = query.limit](const Result<QList<Execution>>& result) {
            if (generation == m_generation)
                take(result, append, limit);
        });
}

void ExecutionListModel::take(const Result<QList<Execution>>& result, bool append, int limit)
{
    m_reading = false;
    m_state = result ? ListState::Ready : ListState::Failed;
    m_error = result ? std::nullopt : std::optional(result.error());
    if (result) {
        m_more = result->size() >= limit;
        replaceRows(append ? rows() + *result : *result, [](const Execution& e) { return e.id.value; });
    }
    Q_EMIT stateChanged();
}

Async<QList<Execution>> ExecutionListModel::everything() const
{
    store::ExecutionQuery all = m_query;
    all.limit = std::numeric_limits<int>::max();
    return m_store.executions(all);
}

void ExecutionListModel::setExecutedPlace(const Place& place)
{
    m_executedPlace = place;
    readExecuted();
}

void ExecutionListModel::readExecuted()
{
    const quint64 generation = ++m_executedGeneration;
    deliver(m_store.executedAutomations(m_executedPlace), this,
        [this, generation](const Result<QList<store::ExecutedAutomation>>& result) {
            if (generation != m_executedGeneration || !result || *result == m_executed)
                return;
            m_executed = *result;
            Q_EMIT executedChanged();
        });
}

bool ExecutionListModel::hasDurations() const
{
    return std::any_of(rows().begin(), rows().end(), [](const Execution& e) { return e.delivery.has_value(); });
}

void ExecutionListModel::onStoreChanged(const store::ChangeSet& changes)
{
    if (!changes.contains(store::Table::Executions) && !changes.contains(store::Table::Workspace))
        return;
    if (m_generation > 0)
        reload();
    if (m_executedGeneration > 0)
        readExecuted();
}

void ExecutionListModel::tick()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time));
}

int ExecutionListModel::rowOf(const ExecutionId& id) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).id == id)
            return i;
    }
    return -1;
}

int ExecutionListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ExecutionListModel::text(const Execution& execution, int column) const
{
    switch (column) {
    case Time:
        return relativeTime(execution.createdAt, m_clock());
    case AutomationColumn:
        return execution.automationName.isEmpty() ? tr("(deleted automation)") : execution.automationName;
    case EventColumn: {
        const QString subject = eventSubject(execution);
        const QString label = eventTypeLabel(execution.eventType);
        return subject.isEmpty() ? label : label + u" · "_s + subject;
    }
    case ActionColumn:
        return actionLabel(execution);
    case Status:
        return statusLabel(execution.state, execution.httpStatus, execution.stateName);
    case Duration:
        return execution.delivery ? durationText(execution.delivery->durationMicroseconds) : QString();
    default:
        return {};
    }
}

QString ExecutionListModel::spoken(const Execution& execution, int column) const
{
    if (column == Duration && !execution.delivery)
        return tr("not known");
    if (column != Time)
        return text(execution, column);
    return u"%1, %2, %3"_s.arg(
        text(execution, Time), text(execution, AutomationColumn), text(execution, Status).toLower());
}

QVariant ExecutionListModel::sortKey(const Execution& execution, int column) const
{
    switch (column) {
    case Time:
        return execution.createdAt.toMSecsSinceEpoch();
    case Duration:
        return execution.delivery ? execution.delivery->durationMicroseconds : qint64(-1);
    default:
        return text(execution, column);
    }
}

QVariant ExecutionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Execution& execution = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(execution, index.column());
    case Qt::AccessibleTextRole:
        return spoken(execution, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Status && !execution.error.isEmpty())
            return execution.error;
        return index.column() == Time ? absoluteTime(execution.createdAt) : text(execution, index.column());
    case SortRole:
        return sortKey(execution, index.column());
    case ChipRole:
        return index.column() == Status ? text(execution, Status) : QVariant();
    case ToneRole:
        return int(toneOf(execution.state));
    case RowRole:
        return QVariant::fromValue(execution);
    default:
        return {};
    }
}

QVariant ExecutionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    static const std::array<const char*, ColumnCount> names{QT_TR_NOOP("Time"), QT_TR_NOOP("Automation"),
        QT_TR_NOOP("Event"), QT_TR_NOOP("Action"), QT_TR_NOOP("Status"), QT_TR_NOOP("Duration")};
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? tr(names[size_t(section)]) : QVariant();
}

} // namespace desk::ui
