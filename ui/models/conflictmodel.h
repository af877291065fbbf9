// SPDX-License-Identifier: Apache-2.0
// What an edit changes, a row a part, with the states beside each other. Where both sides changed a part, one of them
// is chosen. Chips and second lines are roles of rowroles.h.
#pragma once

#include "ui/models/conflict.h"
#include "ui/models/rowsmodel.h"

namespace desk::ui {

struct ConflictRow {
    enum class Side { Mine, Theirs };
    PartChange change;
    std::optional<Side> taken; ///< nothing while it is to be chosen
    bool operator==(const ConflictRow&) const = default;
};

class ConflictModel final : public RowsModel<ConflictRow> {
    Q_OBJECT

public:
    using Side = ConflictRow::Side;
    enum class Column { Part, Base, Mine, Theirs, Taken };

    using RowsModel::RowsModel;

    /// What was chosen stays where the part is the same as before.
    void setParts(PartsShown shown, const QList<PartChange>& parts);
    [[nodiscard]] PartsShown shown() const { return m_shown; }
    [[nodiscard]] const QList<Column>& columns() const { return m_columns; }

    /// Only where both sides changed the part, and not to the same.
    [[nodiscard]] bool canChoose(int row) const;
    /// For all parts that go together with it.
    void choose(int row, Side side);
    /// Whether nothing is left to choose.
    [[nodiscard]] bool isComplete() const;
    /// The parts for which mine was chosen: for merged().
    [[nodiscard]] QList<PartChange::Part> mine() const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// "Before", "Mine", "Server".
    [[nodiscard]] QString title(Column column) const;
    /// The whole text of a state.
    [[nodiscard]] QString text(int row, Column column) const;

Q_SIGNALS:
    void choiceChanged();

private:
    [[nodiscard]] QVariant takenData(const ConflictRow& row, int role) const;
    [[nodiscard]] QString spoken(int row) const;

    PartsShown m_shown = PartsShown::Change;
    QList<Column> m_columns{Column::Part, Column::Base, Column::Mine};
};

} // namespace desk::ui
