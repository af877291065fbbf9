// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/tableview.h"

namespace desk::ui {

/// Paints the rows of a list: icon, name with a badge, a quiet second line, and the state as a chip at the end. What it
/// shows are the roles of ui/models/rowroles.h.
class TwoLineDelegate final : public RowDelegate {
    Q_OBJECT

public:
    /// Belongs to the view and hears of the pointer through it.
    explicit TwoLineDelegate(QAbstractItemView* view);

    /// One line a row: the second line stands behind the first.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Tones& tones) const override;
    void paintCell(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, const QModelIndex& index,
        const Tones& tones) const override;
    void paintFocus(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
        const Tones& tones) const override;

private:
    bool m_compact = false;
};

} // namespace desk::ui
