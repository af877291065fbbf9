// SPDX-License-Identifier: Apache-2.0
// History: executions of a place, or of one automation, newest first. It reads on as somebody scrolls to the end.
#pragma once

#include "app/core/error.h"
#include "app/core/result.h"
#include "app/store/changeset.h"
#include "app/store/rows.h"
#include "ui/models/place.h"
#include "ui/models/relativetime.h"
#include "ui/models/rowsmodel.h"

#include <optional>

namespace desk::store {
class Store;
}

namespace desk::ui {

class ExecutionListModel final : public RowsModel<Execution> {
    Q_OBJECT

public:
    enum Column { Time, AutomationColumn, EventColumn, ActionColumn, Status, Duration, ColumnCount };

    enum Role {
        SortRole = Qt::UserRole + 1,
        ChipRole, ///< Status: "Finished · 200"
        ToneRole, ///< desk::ui::Tone of the chip, as int
        RowRole, ///< the whole Execution
    };

    explicit ExecutionListModel(store::Store& store, Clock clock = systemNow, QObject* parent = nullptr);

    [[nodiscard]] const store::ExecutionQuery& query() const { return m_query; }
    /// Its limit is how many rows are read at a time.
    void setQuery(const store::ExecutionQuery& query);
    void reload();
    void tick();

    [[nodiscard]] ListState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] int rowOf(const ExecutionId& id) const;
    /// Everything the query finds, however much of it was read so far.
    [[nodiscard]] Async<QList<Execution>> everything() const;
    /// The automations that ran at the place, for choosing among them.
    [[nodiscard]] const QList<store::ExecutedAutomation>& executed() const { return m_executed; }
    void setExecutedPlace(const Place& place);
    /// Whether any row tells how long it took.
    [[nodiscard]] bool hasDurations() const;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged();
    void executedChanged();

private:
    void onStoreChanged(const store::ChangeSet& changes);
    void readExecuted();
    void read(const store::ExecutionQuery& query, bool append);
    void take(const Result<QList<Execution>>& result, bool append, int limit);
    [[nodiscard]] QString text(const Execution& execution, int column) const;
    [[nodiscard]] QVariant sortKey(const Execution& execution, int column) const;
    [[nodiscard]] QString spoken(const Execution& execution, int column) const;

    store::Store& m_store;
    Clock m_clock;
    store::ExecutionQuery m_query;
    ListState m_state = ListState::Loading;
    std::optional<Error> m_error;
    Place m_executedPlace;
    QList<store::ExecutedAutomation> m_executed;
    quint64 m_executedGeneration = 0;
    quint64 m_generation = 0;
    bool m_more = false; ///< older ones are there
    bool m_reading = false;
};

/// What happened in the event, as words: "production on churn-classifier v7"; empty when the details say nothing known.
[[nodiscard]] QString eventSubject(const Execution& execution);

} // namespace desk::ui
