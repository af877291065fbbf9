// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/splitpane.h"

namespace desk::ui {

namespace {
/// Heights of the font, as wide as which list and details stand beside each other: 860 px at 16.
constexpr int sideBySide = 54;
constexpr int detailsWidth = 340;
} // namespace

SplitPane::SplitPane(const QString& name, QWidget* list, QWidget* details, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setObjectName(name);
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(list);
    addWidget(details);
    setStretchFactor(0, 1);
    setSizes({900, detailsWidth});
}

void SplitPane::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void SplitPane::arrange()
{
    const auto wanted = width() < sideBySide * fontMetrics().height() ? Qt::Vertical : Qt::Horizontal;
    if (orientation() == wanted)
        return;
    setOrientation(wanted);
    const int all = wanted == Qt::Vertical ? height() : width();
    const int details = wanted == Qt::Vertical ? all * 2 / 5 : detailsWidth;
    setSizes({all - details, details});
}

} // namespace desk::ui
