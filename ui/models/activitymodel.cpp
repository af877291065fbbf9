// SPDX-License-Identifier: Apache-2.0
#include "ui/models/activitymodel.h"

#include "app/core/deliver.h"
#include "app/store/store.h"
#include "ui/models/rowroles.h"
#include "ui/models/workspacemodel.h"
#include "ui/theme/tones.h"

#include <algorithm>
#include <array>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 500;

ActivityLine lineOf(const ActivityRow& row, const ActivityPlaces& places)
{
    return {row, activitySentence(row), activityWho(row), activityPlace(row, places), activityChanges(row)};
}

QDateTime oldestOf(const QList<store::ActivityEntry>& entries, std::chrono::seconds offset)
{
    QDateTime oldest;
    for (const store::ActivityEntry& entry : entries) {
        const QDateTime at = timeOf(entry, offset);
        if (!oldest.isValid() || at < oldest)
            oldest = at;
    }
    return oldest;
}

QStringList withoutEmpty(QStringList parts)
{
    parts.removeAll(QString());
    return parts;
}

} // namespace

QString ActivityLine::second() const
{
    return withoutEmpty({changes, place}).join(u" · "_s);
}

QList<ActivityLine> activityLines(const QList<store::ActivityEntry>& entries, bool hasOlder,
    const QList<store::JournalEntry>& journal, const ActivityFilter& filter, const ActivityPlaces& places,
    std::chrono::seconds offset)
{
    QList<store::JournalEntry> edits = journal;
    if (const QDateTime oldest = oldestOf(entries, offset); hasOlder && oldest.isValid())
        edits.removeIf([&](const store::JournalEntry& edit) { return timeOf(edit, offset) < oldest; });
    QList<ActivityLine> lines;
    for (const ActivityRow& row : activityRows(entries, edits, offset)) {
        const ActivityLine line = lineOf(row, places);
        const QString words = QStringList{line.sentence, line.who, line.place, line.changes}.join(u'\n');
        if (fits(row, filter, words))
            lines.append(line);
    }
    return lines;
}

ActivityModel::ActivityModel(store::Store& store, const WorkspaceModel& workspace, Clock clock, QObject* parent)
    : RowsModel(parent), m_store(store), m_workspace(workspace), m_clock(std::move(clock)), m_limit(pageSize)
{
    connect(&store, &store::Store::changed, this, &ActivityModel::onStoreChanged);
    connect(&workspace, &WorkspaceModel::changed, this, &ActivityModel::onWorkspaceChanged);
    m_places = activityPlaces(workspace.view());
    reload();
}

void ActivityModel::onStoreChanged(const store::ChangeSet& changes)
{
    if (changes.contains(store::Table::Activity) || changes.contains(store::Table::Journal))
        reload();
}

void ActivityModel::onWorkspaceChanged()
{
    m_places = activityPlaces(m_workspace.view());
    refresh();
}

// Two reads make one reading; what came meanwhile is in the one that was asked for last.
void ActivityModel::reload()
{
    const quint64 generation = ++m_generation;
    m_reading = true;
    store::ActivityQuery query;
    query.limit = m_limit;
    deliver(m_store.activity(query), this,
        [this, generation, limit = m_limit](const Result<QList<store::ActivityEntry>>& entries) {
            if (generation != m_generation)
                return;
            deliver(m_store.journal(limit), this,
                [this, generation, entries](const Result<QList<store::JournalEntry>>& journal) {
                    if (generation == m_generation)
                        take(entries, journal);
                });
        });
}

void ActivityModel::take(
    const Result<QList<store::ActivityEntry>>& entries, const Result<QList<store::JournalEntry>>& journal)
{
    m_reading = false;
    m_error = !entries ? std::optional(entries.error()) : !journal ? std::optional(journal.error()) : std::nullopt;
    m_state = m_error ? ListState::Failed : ListState::Ready;
    // What cannot be read keeps what was read before.
    if (entries)
        m_entries = *entries;
    if (journal)
        m_journal = *journal;
    if (!m_error)
        m_more = m_entries.size() >= m_limit || m_journal.size() >= m_limit;
    refresh();
}

void ActivityModel::setFilter(const ActivityFilter& filter)
{
    if (std::exchange(m_filter, filter) != filter)
        refresh();
}

void ActivityModel::setClockOffset(std::chrono::seconds offset)
{
    if (std::exchange(m_offset, offset) != offset)
        refresh();
}

void ActivityModel::refresh()
{
    const bool hasOlder = m_entries.size() >= m_limit;
    replaceRows(activityLines(m_entries, hasOlder, m_journal, m_filter, m_places, m_offset),
        [](const ActivityLine& line) { return line.row.key; });
    Q_EMIT refreshed();
}

Async<void> ActivityModel::markRead(qint64 upTo)
{
    return m_store.markActivityRead(upTo);
}

void ActivityModel::tick()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, When), index(rowCount() - 1, When));
}

bool ActivityModel::hasUnread() const
{
    return std::any_of(
        m_entries.begin(), m_entries.end(), [](const store::ActivityEntry& entry) { return entry.unread; });
}

bool ActivityModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_reading;
}

void ActivityModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_limit += pageSize;
    reload();
}

int ActivityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ActivityModel::text(const ActivityLine& line, int column) const
{
    switch (column) {
    case What:
        return line.sentence;
    case Who:
        return line.who.isEmpty() ? tr("not known") : line.who;
    default:
        return relativeTime(line.row.at, m_clock().addSecs(m_offset.count()));
    }
}

QString ActivityModel::toolTip(const ActivityLine& line, int column) const
{
    if (column == What)
        return withoutEmpty({line.sentence, line.second()}).join(u'\n');
    if (column == Who)
        return line.who.isEmpty() ? tr("The server does not say who did it.") : line.who;
    const bool isNoticed = !line.row.entries.isEmpty() && !line.row.entries.first().at.isValid();
    const QString at = absoluteTime(line.row.at);
    return isNoticed ? tr("Noticed by this computer: %1").arg(at) : at;
}

QString ActivityModel::spoken(const ActivityLine& line, int column) const
{
    if (column == Who)
        return line.who.isEmpty() ? tr("not known who") : line.row.mine ? line.who : tr("by %1").arg(line.who);
    if (column == When)
        return text(line, When);
    const QString isNew = line.row.isUnread() ? tr("new") : QString();
    const QString undone = line.row.mine && line.row.mine->undone ? tr("undone") : QString();
    const QString who = line.who.isEmpty() || line.row.mine ? QString() : tr("by %1").arg(line.who);
    return withoutEmpty({isNew, line.sentence, undone, line.changes, line.place, who, text(line, When)}).join(u", "_s);
}

QVariant ActivityModel::firstColumn(const ActivityLine& line, int role) const
{
    const bool isUndone = line.row.mine && line.row.mine->undone;
    switch (role) {
    case RowIconRole:
        return QString(activityIcon(line.row));
    case RowSecondRole:
        return line.second();
    case RowBadgeRole:
        return line.row.isUnread() ? tr("New") : isUndone ? tr("Undone") : QString();
    case RowBadgeToneRole:
        return int(line.row.isUnread() ? Tone::Info : Tone::Neutral);
    default:
        return {};
    }
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityLine& line = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return toolTip(line, index.column());
    case Qt::AccessibleTextRole:
        return spoken(line, index.column());
    case RowQuietRole:
        return index.column() == When || (index.column() == Who && line.who.isEmpty());
    default:
        return index.column() == What ? firstColumn(line, role) : QVariant();
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    static const std::array<const char*, ColumnCount> names{QT_TR_NOOP("What"), QT_TR_NOOP("Who"), QT_TR_NOOP("When")};
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? tr(names[size_t(section)]) : QVariant();
}

} // namespace desk::ui
