// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/tableview.h"

namespace desk::ui {

/// Paints what happened: an icon, the sentence with its mark over the parts and the place; who and when beside it.
class ActivityDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option, const QModelIndex& index,
        const Tones& tones) const override;
};

} // namespace desk::ui
