// SPDX-License-Identifier: Apache-2.0
// The automations of a place, filtered by words, as the list shows them.
#pragma once

#include "app/core/error.h"
#include "app/store/changeset.h"
#include "app/store/rows.h"
#include "ui/models/place.h"
#include "ui/models/relativetime.h"
#include "ui/models/rowsmodel.h"
#include "ui/models/scopepath.h"

#include <functional>
#include <optional>

namespace desk::store {
class Store;
}

namespace desk::ui {

using AutomationRow = store::AutomationRow;

class AutomationListModel final : public RowsModel<store::AutomationRow> {
    Q_OBJECT

public:
    enum Column { Name, EventColumn, ActionColumn, LastExecution, Streak, On, Menu, ColumnCount };

    enum Role {
        SortRole = Qt::UserRole + 1,
        SecondLineRole, ///< Name: where it listens
        PatternRole, ///< Event: its condition
        BadgeRole, ///< Name: "Pending edit", "Rejected"...
        ChipRole, ///< Last execution: "Finished · 200"
        TimeRole, ///< Last execution: "3 min ago"
        ToneRole, ///< desk::ui::Tone of the badge or chip, as int
        RowRole, ///< the whole AutomationRow
        ScopeKindRole, ///< QString: scopeKindName() of where it listens
        InheritedRole, ///< bool: it listens to a wider scope than the place that is shown
    };

    explicit AutomationListModel(store::Store& store, Clock clock = systemNow, QObject* parent = nullptr);

    [[nodiscard]] const store::AutomationQuery& query() const { return m_query; }
    /// At a collection the rows of wider scopes that reach it come too.
    void setPlace(const Place& place);
    /// What the scopes' projects are called.
    void setProjects(const QList<Project>& projects);
    void setSearch(const QString& search);
    void reload();
    /// Says the relative times anew.
    void tick();

    [[nodiscard]] ListState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] int rowOf(const AutomationId& id) const;
    [[nodiscard]] ScopeKind scopeKind(const store::AutomationRow& row) const;
    [[nodiscard]] bool isInherited(const store::AutomationRow& row) const;
    /// Rows with a streak worth a word.
    [[nodiscard]] bool hasStreaks() const;
    /// Rows of wider scopes.
    [[nodiscard]] int inheritedCount() const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A change of the On box is only asked for; the row changes when the store does.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    void setWritable(bool writable);
    /// Why a row cannot be turned on or off now; asked again whenever a row is shown.
    using RowObstacle = std::function<QString(const store::AutomationRow& row)>;
    void setEnableObstacle(RowObstacle obstacle) { m_obstacle = std::move(obstacle); }
    /// The obstacles may be others now.
    void refreshObstacles();

Q_SIGNALS:
    void stateChanged();
    void enableRequested(const desk::store::AutomationRow& row, bool enable);
    /// Somebody turned the On box of a row that cannot be turned now.
    void enableRefused(const QString& obstacle);

private:
    void setQuery(store::AutomationQuery query);
    void onStoreChanged(const store::ChangeSet& changes);
    void take(const Result<QList<store::AutomationRow>>& result);
    [[nodiscard]] QVariant nameData(const store::AutomationRow& row, int role) const;
    [[nodiscard]] QVariant eventData(const store::AutomationRow& row, int role) const;
    [[nodiscard]] QVariant onData(const store::AutomationRow& row, int role) const;
    [[nodiscard]] QString obstacleOf(const store::AutomationRow& row) const;
    [[nodiscard]] QVariant streakData(const store::AutomationRow& row, int role) const;
    [[nodiscard]] QVariant lastExecutionData(const store::AutomationRow& row, int role) const;
    [[nodiscard]] QString spoken(const store::AutomationRow& row, int column) const;
    [[nodiscard]] QString where(const store::AutomationRow& row) const;

    store::Store& m_store;
    Clock m_clock;
    store::AutomationQuery m_query;
    ProjectsById m_projects;
    ListState m_state = ListState::Loading;
    std::optional<Error> m_error;
    quint64 m_generation = 0;
    RowObstacle m_obstacle;
    bool m_writable = true;
};

/// "3 in a row"; empty for less than two failures.
[[nodiscard]] QString streakText(int failures);
/// The same for who does not see what stands beside it: "failed 3 times in a row".
[[nodiscard]] QString spokenStreak(int failures);

/// How a row with this edit is marked: "Pending create", "Conflict". Of automations and webhooks.
[[nodiscard]] QString pendingLabel(const store::OutboxEdit& edit);
/// Empty when there is none.
[[nodiscard]] QString pendingLabel(const store::AutomationRow& row);

} // namespace desk::ui
