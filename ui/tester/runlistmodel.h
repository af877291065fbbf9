// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tester/tester.h"
#include "ui/models/relativetime.h"
#include "ui/models/rowsmodel.h"

namespace desk::ui {

/// The runs that are kept, pinned ones first, then newest first. For TwoLineDelegate.
class RunListModel final : public RowsModel<tester::RunSummary> {
    Q_OBJECT

public:
    explicit RunListModel(QObject* parent = nullptr, Clock clock = systemNow);

    void setRuns(const QList<tester::RunSummary>& runs);
    /// Says the relative times anew.
    void tick();
    [[nodiscard]] int rowOf(const QString& run) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    Clock m_clock;
};

} // namespace desk::ui
