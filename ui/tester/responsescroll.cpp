// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/responsescroll.h"

#include "ui/kit/accessiblerole.h"

#include <QVBoxLayout>

namespace desk::ui {

ResponseScroll::ResponseScroll(const QString& name, const QString& accessibleName, QWidget* content, int room)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    giveRole(this, QAccessible::Pane);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
    auto* inner = new QWidget;
    inner->setBackgroundRole(QPalette::Base); // that of the tables of other tabs
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(room, 16, room, 16);
    column->addWidget(content);
    if (!content->sizePolicy().expandingDirections().testFlag(Qt::Vertical))
        column->addStretch(1);
    setWidget(inner);
}

} // namespace desk::ui
