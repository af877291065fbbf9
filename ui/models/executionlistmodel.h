// SPDX-License-Identifier: Apache-2.0
// History: executions of a place, or of one automation, newest first.
#pragma once

#include "app/core/error.h"
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
    enum Column { Time, AutomationColumn, EventColumn, ActionColumn, Status, ColumnCount };

    enum Role {
        SortRole = Qt::UserRole + 1,
        ChipRole, ///< Status: "Finished · 200"
        ToneRole, ///< desk::ui::Tone of the chip, as int
        RowRole, ///< the whole Execution
    };

    explicit ExecutionListModel(store::Store& store, Clock clock = systemNow, QObject* parent = nullptr);

    [[nodiscard]] const store::ExecutionQuery& query() const { return m_query; }
    void setQuery(const store::ExecutionQuery& query);
    void reload();
    void tick();

    [[nodiscard]] ListState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] int rowOf(const ExecutionId& id) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged();

private:
    void onStoreChanged(const store::ChangeSet& changes);
    [[nodiscard]] QString text(const Execution& execution, int column) const;
    [[nodiscard]] QString spoken(const Execution& execution, int column) const;

    store::Store& m_store;
    Clock m_clock;
    store::ExecutionQuery m_query;
    ListState m_state = ListState::Loading;
    std::optional<Error> m_error;
    quint64 m_generation = 0;
};

/// What happened in the event, as words: "production on churn-classifier v7"; empty when the details say nothing known.
[[nodiscard]] QString eventSubject(const Execution& execution);

} // namespace desk::ui
