// SPDX-License-Identifier: Apache-2.0
// The collections of a registry or project, with what is set up and what ran in each.
#pragma once

#include "ui/models/place.h"
#include "ui/models/relativetime.h"
#include "ui/models/rowsmodel.h"

namespace desk::ui {

struct CollectionRow {
    Collection collection;
    int automations = 0; ///< of the collection itself
    store::ExecutionTally executions;
    bool operator==(const CollectionRow&) const = default;
};

[[nodiscard]] QList<CollectionRow> collectionRows(const store::WorkspaceView& workspace, const Place& project);

class CollectionListModel final : public RowsModel<CollectionRow> {
    Q_OBJECT

public:
    enum Column { Name, Automations, Executions, LastExecution, Menu, ColumnCount };
    /// Beside those of ui/models/rowroles.h.
    static constexpr int sortRole = Qt::UserRole + 1;

    explicit CollectionListModel(Clock clock = systemNow, QObject* parent = nullptr);

    void setRows(const QList<CollectionRow>& rows);
    void tick();

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const CollectionRow& row, int column) const;
    [[nodiscard]] QString spoken(const CollectionRow& row, int column) const;
    [[nodiscard]] static QVariant sortKey(const CollectionRow& row, int column);

    Clock m_clock;
};

} // namespace desk::ui
