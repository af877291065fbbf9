// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/webhook/testrun.h"
#include "ui/tester/responsemask.h"

#include <QAbstractTableModel>

namespace desk::ui {

/// A header as it came, masked.
struct HeaderRow {
    QString part; ///< "Answer", "103 Early Hints", "Trailer"
    QByteArray name;
    QByteArray value;
    bool operator==(const HeaderRow&) const = default;
};
/// Those of interim answers, of the answer, and trailers, in their order.
[[nodiscard]] QList<HeaderRow> headerRows(const wire::ParsedResponse& response, const ResponseMask& mask);

/// Rows of headers, of which a text shows those that hold it.
class HeaderModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Value, Part, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<HeaderRow>& rows);
    void setFilter(const QString& text);
    [[nodiscard]] bool hasParts() const;
    /// As they were sent, a line each.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString lineOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();

    QList<HeaderRow> m_all;
    QList<HeaderRow> m_shown;
    QString m_filter;
};

} // namespace desk::ui
