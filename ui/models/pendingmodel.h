// SPDX-License-Identifier: Apache-2.0
// The edits that wait as a list, oldest first: the order in which they are sent. Chips and second lines are roles of
// rowroles.h.
#pragma once

#include "ui/models/pendingtext.h"
#include "ui/models/relativetime.h"
#include "ui/models/rowsmodel.h"
#include "ui/models/usage.h"

namespace desk::ui {

struct PendingRow {
    store::OutboxEdit edit;
    PendingWhat what = PendingWhat::Change;
    QString name;
    QString place; ///< "registry Model · all collections"; of a webhook "team example-team"
    QString state; ///< "Waits for the server"
    bool waitsForAnother = false; ///< an older edit of the same thing goes first
    bool operator==(const PendingRow&) const = default;
};

[[nodiscard]] QList<PendingRow> pendingRows(const PendingFacts& facts, const store::WorkspaceView& workspace);

/// What the edit is about, for whoever opens it.
[[nodiscard]] UsageLink linkOf(const store::OutboxEdit& edit);

/// Why it cannot be sent now, or not be given up; empty when it can.
[[nodiscard]] QString applyObstacle(const PendingRow& row);
[[nodiscard]] QString discardObstacle(const PendingRow& row);

class PendingModel final : public RowsModel<PendingRow> {
    Q_OBJECT

public:
    enum Column { Name, What, State, ColumnCount };

    explicit PendingModel(Clock clock = systemNow, QObject* parent = nullptr);

    void setFacts(const PendingFacts& facts, const store::WorkspaceView& workspace);
    /// Says the relative times anew.
    void tick();
    /// -1 when it waits no more.
    [[nodiscard]] int rowOf(const QString& editId) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant whatData(const PendingRow& row, int role) const;
    [[nodiscard]] QString spoken(const PendingRow& row, int column) const;

    Clock m_clock;
};

} // namespace desk::ui
