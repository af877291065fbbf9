// SPDX-License-Identifier: Apache-2.0
// The automations of a place, filtered by words, as the list shows them.
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

using AutomationRow = store::AutomationRow;

class AutomationListModel final : public RowsModel<store::AutomationRow> {
    Q_OBJECT

public:
    enum Column { Name, EventColumn, ActionColumn, LastExecution, On, Menu, ColumnCount };

    enum Role {
        SortRole = Qt::UserRole + 1,
        SecondLineRole, ///< Name: where it listens
        PatternRole, ///< Event: its condition
        BadgeRole, ///< Name: "Pending edit", "Rejected"...
        ChipRole, ///< Last execution: "Finished · 200"
        TimeRole, ///< Last execution: "3 min ago"
        ToneRole, ///< desk::ui::Tone of the badge or chip, as int
        RowRole, ///< the whole AutomationRow
    };

    explicit AutomationListModel(store::Store& store, Clock clock = systemNow, QObject* parent = nullptr);

    [[nodiscard]] const store::AutomationQuery& query() const { return m_query; }
    void setPlace(const Place& place);
    void setSearch(const QString& search);
    void reload();
    /// Says the relative times anew.
    void tick();

    [[nodiscard]] ListState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] int rowOf(const AutomationId& id) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A change of the On box is only asked for; the row changes when the store does.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    void setWritable(bool writable);

Q_SIGNALS:
    void stateChanged();
    void enableRequested(const desk::store::AutomationRow& row, bool enable);

private:
    void setQuery(store::AutomationQuery query);
    void onStoreChanged(const store::ChangeSet& changes);
    void take(const Result<QList<store::AutomationRow>>& result);
    [[nodiscard]] QVariant nameData(const store::AutomationRow& row, int role) const;
    [[nodiscard]] QVariant lastExecutionData(const store::AutomationRow& row, int role) const;
    [[nodiscard]] QString spoken(const store::AutomationRow& row, int column) const;
    [[nodiscard]] QString where(const store::AutomationRow& row) const;

    store::Store& m_store;
    Clock m_clock;
    store::AutomationQuery m_query;
    ListState m_state = ListState::Loading;
    std::optional<Error> m_error;
    quint64 m_generation = 0;
    bool m_writable = true;
};

/// The words and the tone of a pending edit; empty when there is none.
[[nodiscard]] QString pendingLabel(const store::AutomationRow& row);

} // namespace desk::ui
