// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/tableview.h"

namespace desk::ui {

/// Paints the cells of Team Settings by the roles of ui/models/rowroles.h: a name over a second line, words with a
/// badge, a chip with a time, the row's own "…".
class RoleDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

Q_SIGNALS:
    /// The row's own "…" was pressed.
    void menuPressed(const QModelIndex& index, const QPoint& globalPosition);

protected:
    void paintCell(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, const QModelIndex& index,
        const Tones& tones) const override;
};

} // namespace desk::ui
