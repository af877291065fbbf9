// SPDX-License-Identifier: Apache-2.0
// What changed while nobody looked, and what this computer wrote, newest first, as the Activity page lists it.
#pragma once

#include "app/core/error.h"
#include "app/core/result.h"
#include "app/store/changeset.h"
#include "ui/models/activityrow.h"
#include "ui/models/activitytext.h"
#include "ui/models/relativetime.h"
#include "ui/models/rowsmodel.h"

#include <optional>

namespace desk::store {
class Store;
}

namespace desk::ui {

class WorkspaceModel;

/// A row with its words, which are made once.
struct ActivityLine {
    ActivityRow row;
    QString sentence;
    QString who;
    QString place;
    QString changes;
    bool operator==(const ActivityLine&) const = default;

    /// "Filter, Payload · registry Model · all collections".
    [[nodiscard]] QString second() const;
};

/// All that fit the filter, in the order of activityRows(). Where older entries were left out (`hasOlder`), edits that
/// are older than all entries are left out too: there may be something between.
[[nodiscard]] QList<ActivityLine> activityLines(const QList<store::ActivityEntry>& entries, bool hasOlder,
    const QList<store::JournalEntry>& journal, const ActivityFilter& filter, const ActivityPlaces& places,
    std::chrono::seconds offset = {});

class ActivityModel final : public RowsModel<ActivityLine> {
    Q_OBJECT

public:
    enum Column { What, Who, When, ColumnCount };

    ActivityModel(
        store::Store& store, const WorkspaceModel& workspace, Clock clock = systemNow, QObject* parent = nullptr);

    void setFilter(const ActivityFilter& filter);
    [[nodiscard]] const ActivityFilter& filter() const { return m_filter; }
    /// How far the server's clock is ahead of the one here.
    void setClockOffset(std::chrono::seconds offset);
    void reload();
    /// All entries up to that one. What came of it is seen when it is read anew.
    [[nodiscard]] Async<void> markRead(qint64 upTo);
    /// Says the relative times anew.
    void tick();

    [[nodiscard]] ListState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// Whether there is anything, whatever the filter.
    [[nodiscard]] bool hasAnything() const { return !m_entries.isEmpty() || !m_journal.isEmpty(); }
    [[nodiscard]] bool hasUnread() const;
    [[nodiscard]] const ActivityPlaces& places() const { return m_places; }
    /// Of all entries that were read, whatever the filter; 0 where there is none.
    [[nodiscard]] qint64 newest() const { return newestActivity(m_entries); }

    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// After the rows were made anew, whether they changed or not.
    void refreshed();

private:
    void onStoreChanged(const store::ChangeSet& changes);
    void onWorkspaceChanged();
    void take(const Result<QList<store::ActivityEntry>>& entries, const Result<QList<store::JournalEntry>>& journal);
    void refresh();
    [[nodiscard]] QString text(const ActivityLine& line, int column) const;
    [[nodiscard]] QString toolTip(const ActivityLine& line, int column) const;
    [[nodiscard]] QString spoken(const ActivityLine& line, int column) const;
    [[nodiscard]] QVariant firstColumn(const ActivityLine& line, int role) const;

    store::Store& m_store;
    const WorkspaceModel& m_workspace;
    Clock m_clock;
    std::chrono::seconds m_offset{0};
    ActivityFilter m_filter;
    ActivityPlaces m_places;
    QList<store::ActivityEntry> m_entries;
    QList<store::JournalEntry> m_journal;
    ListState m_state = ListState::Loading;
    std::optional<Error> m_error;
    int m_limit = 500;
    bool m_more = false; ///< older ones are there
    bool m_reading = false;
    quint64 m_generation = 0;
};

} // namespace desk::ui
