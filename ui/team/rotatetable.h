// SPDX-License-Identifier: Apache-2.0
// What was tried in a rotation: a row a webhook, two columns of results.
#pragma once

#include "ui/kit/tableview.h"
#include "ui/models/rotation.h"
#include "ui/models/rowsmodel.h"

namespace desk::ui {

class RotateTableModel final : public RowsModel<RotationRow> {
    Q_OBJECT

public:
    struct Results {
        Rotation::Column column;
        QString title;
    };
    enum Role { WordRole = Qt::UserRole + 1, ToneRole, NoteRole };

    RotateTableModel(const Results& first, const Results& second, QObject* parent = nullptr);

    void setRows(const QList<RotationRow>& rows);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant resultData(const RotationRow& row, int column, int role) const;

    QList<Results> m_results;
};

/// A chip over its note.
class RotateDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, const QModelIndex& index,
        const Tones& tones) const override;
};

} // namespace desk::ui
