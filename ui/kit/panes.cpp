// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/panes.h"

#include <QList>
#include <QVariant>
#include <QWidget>

namespace desk::ui {

QWidget* nextPane(QWidget* window, QWidget* focus, int direction)
{
    QList<QWidget*> panes;
    for (QWidget* child : window->findChildren<QWidget*>()) {
        if (child->property("deskPane").toBool() && child->isVisible() && child->isEnabled())
            panes.append(child);
    }
    if (panes.isEmpty())
        return nullptr;
    qsizetype current = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            current = i;
    }
    if (current < 0)
        return direction > 0 ? panes.first() : panes.last();
    return panes[(current + direction + panes.size()) % panes.size()];
}

} // namespace desk::ui
