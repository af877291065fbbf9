// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/tableview.h"
#include "ui/tester/diffrows.h"

#include <QAbstractTableModel>

namespace desk::ui {

/// Differences as rows, sections as rows among them.
class DiffModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Mark, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<DiffRow>& rows);
    [[nodiscard]] const DiffRow& row(int row) const { return m_rows[row]; }
    /// Before and now, whole.
    [[nodiscard]] QString details(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<DiffRow> m_rows;
};

/// A mark in its word and colour; the place over what it was and is.
class DiffDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, const QModelIndex& index,
        const Tones& tones) const override;
};

} // namespace desk::ui
