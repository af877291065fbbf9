// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/panes.h"

#include <QList>
#include <QVariant>
#include <QWidget>

namespace desk::ui {

QWidget* nextPane(QWidget* window, QWidget* focus, int direction)
{
    // In the order Tab goes: a splitter moves its children about.
    QList<QWidget*> panes;
    qsizetype before = 0;
    for (QWidget* widget = window->nextInFocusChain(); widget != window; widget = widget->nextInFocusChain()) {
        if (widget == focus)
            before = panes.size();
        if (widget->property("deskPane").toBool() && widget->isVisible() && widget->isEnabled())
            panes.append(widget);
    }
    if (panes.isEmpty())
        return nullptr;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            before = direction > 0 ? i + 1 : i;
    }
    return panes[(direction > 0 ? before : before - 1 + panes.size()) % panes.size()];
}

} // namespace desk::ui
