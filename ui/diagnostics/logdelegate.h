// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/tableview.h"

namespace desk::ui {

/// Paints the rows of a log: the level as a chip, the message as it is, the rest quiet.
class LogDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, const QModelIndex& index,
        const Tones& tones) const override;
};

} // namespace desk::ui
