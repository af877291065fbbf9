// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/logmodel.h"

#include "ui/models/relativetime.h"

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype dropped = 100; ///< at once, so that a full log is not a removal a line
}

LogModel::LogModel(const runtime::LogFile& log, QObject* parent)
    : QAbstractTableModel(parent), m_records(log.records()), m_since(QDateTime::currentDateTimeUtc())
{
    for (const runtime::LogRecord& record : std::as_const(m_records))
        noteCategory(record.category);
    connect(&log, &runtime::LogFile::added, this, &LogModel::append);
}

void LogModel::append(const runtime::LogRecord& record)
{
    // The log tells of a record a little after it was kept: what was read at the start may still be told.
    if (record.at <= m_since && m_records.contains(record))
        return;
    if (m_records.size() >= runtime::LogFile::maxRecords) {
        beginRemoveRows({}, 0, dropped - 1);
        m_records.remove(0, dropped);
        endRemoveRows();
    }
    const int row = int(m_records.size());
    beginInsertRows({}, row, row);
    m_records.append(record);
    endInsertRows();
    noteCategory(record.category);
}

void LogModel::noteCategory(const QString& category)
{
    const auto place = std::lower_bound(m_categories.begin(), m_categories.end(), category);
    if (place != m_categories.end() && *place == category)
        return;
    m_categories.insert(place, category);
    Q_EMIT categoriesChanged();
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    const runtime::LogRecord& record = m_records[index.row()];
    if (role == Qt::ToolTipRole)
        return index.column() == Time ? absoluteTime(record.at) : QVariant();
    if (role == LevelRole)
        return int(record.level);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(index.column())) {
    case Time:
        return record.at.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
    case Level:
        return levelName(record.level);
    case Category:
        return record.category;
    case Text:
        return record.text.section(u'\n', 0, 0);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time:
        return tr("Time");
    case Level:
        return tr("Level");
    case Category:
        return tr("Category");
    case Text:
        return tr("Message");
    case ColumnCount:
        break;
    }
    return {};
}

FilteredLog::FilteredLog(LogModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void FilteredLog::setFilter(const LogFilter& filter)
{
    if (std::exchange(m_filter, filter) != filter)
        invalidateFilter();
}

const runtime::LogRecord& FilteredLog::record(int row) const
{
    return m_model.record(mapToSource(index(row, 0)).row());
}

QList<runtime::LogRecord> FilteredLog::records() const
{
    QList<runtime::LogRecord> all;
    for (int row = 0; row < rowCount(); ++row)
        all.append(record(row));
    return all;
}

bool FilteredLog::filterAcceptsRow(int row, const QModelIndex&) const
{
    return accepts(m_filter, m_model.record(row));
}

} // namespace desk::ui
