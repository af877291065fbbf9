// SPDX-License-Identifier: Apache-2.0
#include "ui/models/automationlistmodel.h"

#include "app/store/store.h"
#include "app/core/deliver.h"
#include "ui/models/sentence.h"
#include "ui/models/status.h"

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

AutomationListModel::AutomationListModel(store::Store& store, Clock clock, QObject* parent)
    : RowsModel(parent), m_store(store), m_clock(std::move(clock))
{
    connect(&store, &store::Store::changed, this, &AutomationListModel::onStoreChanged);
}

void AutomationListModel::setPlace(const Place& place)
{
    store::AutomationQuery query = m_query;
    query.place = place;
    query.inherited = place.kind == Place::Kind::Collection;
    setQuery(query);
}

void AutomationListModel::setProjects(const QList<Project>& projects)
{
    ProjectsById now = byId(projects);
    if (std::exchange(m_projects, std::move(now)) != m_projects)
        changedRows(0, rowCount() - 1);
}

void AutomationListModel::setSearch(const QString& search)
{
    store::AutomationQuery query = m_query;
    query.search = search.simplified();
    setQuery(query);
}

void AutomationListModel::setQuery(store::AutomationQuery query)
{
    if (query == m_query && m_generation > 0)
        return;
    const bool elsewhere = query.place != m_query.place || m_generation == 0;
    m_query = std::move(query);
    // Rows of another place must not be taken for this one's; while a filter is typed the old rows may stay.
    if (elsewhere) {
        replaceRows({}, [](const AutomationRow& row) { return row.automation.id.value; });
        m_state = ListState::Loading;
        Q_EMIT stateChanged();
    }
    reload();
}

void AutomationListModel::reload()
{
    const quint64 generation = ++m_generation;
    deliver(m_store.automations(m_query), this, [this, generation](const Result<QList<AutomationRow>>& result) {
        if (generation == m_generation)
            take(result);
    });
}

void AutomationListModel::take(const Result<QList<AutomationRow>>& result)
{
    m_state = result ? ListState::Ready : ListState::Failed;
    m_error = result ? std::nullopt : std::optional(result.error());
    if (result)
        replaceRows(*result, [](const AutomationRow& row) { return row.automation.id.value; });
    Q_EMIT stateChanged();
}

void AutomationListModel::onStoreChanged(const store::ChangeSet& changes)
{
    using store::Table;
    if (m_generation == 0)
        return;
    for (const Table table :
        {Table::Automations, Table::Executions, Table::Integrations, Table::Outbox, Table::Workspace}) {
        if (changes.contains(table)) {
            reload();
            return;
        }
    }
}

void AutomationListModel::tick()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, LastExecution), index(rowCount() - 1, LastExecution));
}

void AutomationListModel::setWritable(bool writable)
{
    if (std::exchange(m_writable, writable) != writable)
        refreshObstacles();
}

void AutomationListModel::refreshObstacles()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, On), index(rowCount() - 1, On));
}

QString AutomationListModel::obstacleOf(const AutomationRow& row) const
{
    return m_obstacle ? m_obstacle(row) : QString();
}

int AutomationListModel::rowOf(const AutomationId& id) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).automation.id == id)
            return i;
    }
    return -1;
}

int AutomationListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

namespace {

/// The server may not say a collection's project with the automation; the list of collections does.
Scope placedScope(const AutomationRow& row)
{
    Scope scope = row.automation.scope;
    if (auto* collection = std::get_if<CollectionScope>(&scope); collection && collection->project.isEmpty())
        collection->project = row.project;
    return scope;
}

} // namespace

ScopeKind AutomationListModel::scopeKind(const AutomationRow& row) const
{
    return scopeKindOf(placedScope(row), m_projects);
}

bool AutomationListModel::isInherited(const AutomationRow& row) const
{
    return m_query.place.kind == Place::Kind::Collection && scopeId(row.automation.scope) != m_query.place.id;
}

bool AutomationListModel::hasStreaks() const
{
    return std::any_of(rows().begin(), rows().end(),
        [](const AutomationRow& row) { return !streakText(row.failureStreak).isEmpty(); });
}

int AutomationListModel::inheritedCount() const
{
    return int(
        std::count_if(rows().begin(), rows().end(), [this](const AutomationRow& row) { return isInherited(row); }));
}

QString AutomationListModel::where(const AutomationRow& row) const
{
    const bool placeIsKnown =
        m_query.place.kind == Place::Kind::Project || m_query.place.kind == Place::Kind::Collection;
    if (isInherited(row))
        return tr("from %1").arg(scopePhrase(row.automation.scope));
    return placeIsKnown ? scopeLabel(row.automation.scope) : scopePath(placedScope(row), m_projects);
}

QString streakText(int failures)
{
    return failures < 2 ? QString() : AutomationListModel::tr("%1 in a row").arg(QLocale().toString(failures));
}

QString spokenStreak(int failures)
{
    return failures < 2 ? QString()
                        : AutomationListModel::tr("failed %1 times in a row").arg(QLocale().toString(failures));
}

QString pendingLabel(const store::OutboxEdit& edit)
{
    switch (edit.state) {
    case store::EditState::Conflict:
        return AutomationListModel::tr("Conflict");
    case store::EditState::Rejected:
        return AutomationListModel::tr("Rejected");
    case store::EditState::Unknown:
        return AutomationListModel::tr("Not confirmed");
    case store::EditState::Queued:
    case store::EditState::Sending:
        break;
    }
    if (std::holds_alternative<store::CreateEdit>(edit.kind)
        || std::holds_alternative<store::CreateWebhookEdit>(edit.kind))
        return AutomationListModel::tr("Pending create");
    if (std::holds_alternative<store::DeleteEdit>(edit.kind)
        || std::holds_alternative<store::DeleteWebhookEdit>(edit.kind))
        return AutomationListModel::tr("Pending delete");
    return AutomationListModel::tr("Pending edit");
}

QString pendingLabel(const store::AutomationRow& row)
{
    return row.pending ? pendingLabel(*row.pending) : QString();
}

QVariant AutomationListModel::nameData(const AutomationRow& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.automation.name;
    case Qt::ToolTipRole:
        return row.automation.description.value_or(QString());
    case SortRole:
        return row.automation.name;
    case SecondLineRole:
        return where(row);
    case BadgeRole:
        return row.pending ? pendingLabel(row) : isInherited(row) ? tr("Inherited") : QString();
    case ToneRole:
        return int(row.pending ? toneOf(row.pending->state) : Tone::Neutral);
    default:
        return {};
    }
}

QVariant AutomationListModel::eventData(const AutomationRow& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return eventLabel(row.automation.event);
    case PatternRole:
        return conditionText(row.automation.event);
    case Qt::ToolTipRole:
        return spoken(row, EventColumn);
    default:
        return {};
    }
}

QVariant AutomationListModel::onData(const AutomationRow& row, int role) const
{
    const bool on = row.automation.enabled;
    switch (role) {
    case Qt::CheckStateRole:
        return on ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        if (const QString obstacle = obstacleOf(row); !obstacle.isEmpty())
            return obstacle;
        return on ? tr("On: runs when its event happens") : tr("Off: does not run");
    case Qt::AccessibleDescriptionRole:
        return obstacleOf(row);
    case SortRole:
        return on ? 0 : 1;
    default:
        return {};
    }
}

QVariant AutomationListModel::streakData(const AutomationRow& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return streakText(row.failureStreak);
    case Qt::ToolTipRole:
        return spokenStreak(row.failureStreak);
    case SortRole:
        return row.failureStreak;
    case ToneRole:
        return int(Tone::Danger);
    default:
        return {};
    }
}

QVariant AutomationListModel::lastExecutionData(const AutomationRow& row, int role) const
{
    const auto& last = row.lastExecution;
    // The server tells a time with the automation even where it keeps no history.
    const QDateTime at = last ? last->at : row.automation.lastExecutedAt;
    const QString chip = last ? statusLabel(last->state, last->httpStatus) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return chip.isEmpty() ? relativeTime(at, m_clock()) : chip + u", "_s + relativeTime(at, m_clock());
    case Qt::ToolTipRole:
        return absoluteTime(at);
    case SortRole:
        return at.isValid() ? at.toMSecsSinceEpoch() : qint64(0);
    case ChipRole:
        return last && last->state == ExecutionState::Finished ? statusLabel(last->state, {}) : chip;
    case TimeRole:
        return relativeTime(at, m_clock());
    case ToneRole:
        return int(last ? toneOf(last->state) : Tone::Neutral);
    default:
        return {};
    }
}

QString AutomationListModel::spoken(const AutomationRow& row, int column) const
{
    switch (column) {
    case Name: {
        QStringList parts{row.automation.name, where(row), row.automation.enabled ? tr("on") : tr("off")};
        if (row.pending)
            parts.append(pendingLabel(row).toLower());
        if (row.lastExecution)
            parts.append(tr("last execution %1")
                             .arg(statusLabel(row.lastExecution->state, row.lastExecution->httpStatus).toLower()));
        else if (!row.automation.lastExecutedAt.isValid())
            parts.append(tr("never executed"));
        if (const QString streak = spokenStreak(row.failureStreak); !streak.isEmpty())
            parts.append(streak);
        return parts.join(u", "_s);
    }
    case EventColumn: {
        const QString condition = conditionText(row.automation.event);
        const QString label = eventLabel(row.automation.event);
        return condition.isEmpty() ? label : label + u", "_s + condition;
    }
    case ActionColumn:
        return actionLabel(row.automation.action);
    case LastExecution:
        return lastExecutionData(row, Qt::DisplayRole).toString();
    case Streak:
        return row.failureStreak < 2 ? tr("no failures in a row") : spokenStreak(row.failureStreak);
    case On:
        return row.automation.enabled ? tr("%1 is on").arg(row.automation.name)
                                      : tr("%1 is off").arg(row.automation.name);
    default:
        return tr("Actions of %1").arg(row.automation.name);
    }
}

QVariant AutomationListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AutomationRow& row = this->row(index.row());
    if (role == RowRole)
        return QVariant::fromValue(row);
    if (role == Qt::AccessibleTextRole)
        return spoken(row, index.column());
    if (role == ScopeKindRole)
        return scopeKindName(scopeKind(row));
    if (role == InheritedRole)
        return isInherited(row);
    switch (index.column()) {
    case Name:
        return nameData(row, role);
    case EventColumn:
        return eventData(row, role);
    case ActionColumn:
        return role == Qt::DisplayRole || role == SortRole || role == Qt::ToolTipRole
            ? actionLabel(row.automation.action)
            : QVariant();
    case LastExecution:
        return lastExecutionData(row, role);
    case Streak:
        return streakData(row, role);
    case On:
        return onData(row, role);
    case Menu:
        return role == Qt::ToolTipRole ? spoken(row, Menu) : QVariant();
    default:
        return {};
    }
}

QVariant AutomationListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    static const std::array<const char*, ColumnCount> names{QT_TR_NOOP("Name"), QT_TR_NOOP("Event"),
        QT_TR_NOOP("Action"), QT_TR_NOOP("Last execution"), QT_TR_NOOP("Streak"), QT_TR_NOOP("On"), ""};
    if (role == Qt::AccessibleTextRole && section == Menu)
        return tr("More");
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? tr(names[size_t(section)]) : QVariant();
}

Qt::ItemFlags AutomationListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = RowsModel::flags(index) | Qt::ItemNeverHasChildren;
    if (index.column() == On) {
        const AutomationRow& shown = row(index.row());
        const bool may = !shown.pending && obstacleOf(shown).isEmpty();
        flags.setFlag(Qt::ItemIsUserCheckable, m_writable && may);
    }
    return flags;
}

bool AutomationListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != On)
        return false;
    if (!(flags(index) & Qt::ItemIsUserCheckable)) {
        if (const QString obstacle = obstacleOf(row(index.row())); !obstacle.isEmpty())
            Q_EMIT enableRefused(obstacle);
        return false;
    }
    const bool enable = value.toInt() == Qt::Checked;
    if (enable != row(index.row()).automation.enabled)
        Q_EMIT enableRequested(row(index.row()), enable);
    return false;
}

} // namespace desk::ui
