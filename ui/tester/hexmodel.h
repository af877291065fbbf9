// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tester/bodypages.h"

#include <QAbstractTableModel>

namespace desk::ui {

/// Rows of bytes: offset, hexadecimal, text. What is hidden is "••".
class HexModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Offset, Bytes, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPage(const MaskedPage& page);
    /// Bytes in a row: 16, or 8 where there is no room.
    void setWidth(int bytes);
    [[nodiscard]] int width() const { return m_width; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    MaskedPage m_page;
    int m_width = 16;
};

/// One row as text: offset (8 digits), bytes, text.
struct HexRow {
    QString offset;
    QString bytes;
    QString text;
};
[[nodiscard]] HexRow hexRow(const MaskedPage& page, qsizetype from, int width);
/// All rows, as they are copied.
[[nodiscard]] QString hexDump(const MaskedPage& page);

} // namespace desk::ui
