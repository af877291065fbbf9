// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/runtime/logfile.h"
#include "ui/diagnostics/logfilter.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace desk::ui {

/// The messages of a log as rows, oldest first, those to come at the end. At most as many as the log keeps; of more,
/// the oldest hundreds go.
class LogModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Level, Category, Text, ColumnCount };
    enum Role { LevelRole = Qt::UserRole + 1 }; ///< QtMsgType as a number

    /// The log must live as long as the model.
    explicit LogModel(const runtime::LogFile& log, QObject* parent = nullptr);

    [[nodiscard]] const runtime::LogRecord& record(int row) const { return m_records[row]; }
    /// Every category that was ever here, sorted.
    [[nodiscard]] const QStringList& categories() const { return m_categories; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void categoriesChanged();

private:
    void append(const runtime::LogRecord& record);
    void noteCategory(const QString& category);

    QList<runtime::LogRecord> m_records;
    QDateTime m_since;
    QStringList m_categories;
};

/// The rows a filter lets through.
class FilteredLog final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit FilteredLog(LogModel& model, QObject* parent = nullptr);

    void setFilter(const LogFilter& filter);
    [[nodiscard]] const LogFilter& filter() const { return m_filter; }
    [[nodiscard]] const runtime::LogRecord& record(int row) const;
    [[nodiscard]] QList<runtime::LogRecord> records() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    LogModel& m_model;
    LogFilter m_filter;
};

} // namespace desk::ui
