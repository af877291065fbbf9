// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/fitheight.h"

#include <QLayout>
#include <QWidget>

namespace desk::ui {

void fitHeight(QWidget* window)
{
    QLayout* layout = window->layout();
    layout->activate();
    const int width = std::max(window->width(), layout->totalMinimumSize().width());
    const int wrapped = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : 0;
    window->resize(width, std::max({window->height(), wrapped, layout->totalSizeHint().height()}));
}

} // namespace desk::ui
