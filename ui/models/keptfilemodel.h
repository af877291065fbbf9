// SPDX-License-Identifier: Apache-2.0
// Files that are kept beside those in use: damaged ones that were put aside, and copies made before an update.
#pragma once

#include "app/store/rows.h"
#include "ui/models/relativetime.h"
#include "ui/models/rowsmodel.h"

namespace desk::ui {

struct KeptRow {
    store::KeptFile file;
    bool isDamaged = false; ///< else a copy made before an update
    QString place; ///< the path within the folder of the workspace: "quarantine/20261124T100000.000Z/user.db"
    bool operator==(const KeptRow&) const = default;
};

/// Newest first.
[[nodiscard]] QList<KeptRow> keptRows(const store::StorageReport& report);
/// "Damaged local copy", "Copy made before an update".
[[nodiscard]] QString keptKind(const KeptRow& row);
/// What is lost with it.
[[nodiscard]] QString keptWorth(const KeptRow& row);

class KeptFileModel final : public RowsModel<KeptRow> {
    Q_OBJECT

public:
    enum Column { What, When, Size, ColumnCount };

    explicit KeptFileModel(Clock clock = systemNow, QObject* parent = nullptr);

    void setReport(const store::StorageReport& report);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const KeptRow& row, int column) const;
    [[nodiscard]] QString toolTip(const KeptRow& row, int column) const;
    [[nodiscard]] QString spoken(const KeptRow& row, int column) const;

    Clock m_clock;
};

} // namespace desk::ui
