// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/leavebutton.h"

#include <QAbstractButton>

namespace desk::ui {

// The window's, for a question over it may have the focus itself at that moment.
void leaveButton(const QWidget& page, QWidget& other)
{
    const auto* button = qobject_cast<QAbstractButton*>(page.window()->focusWidget());
    if (button && page.isAncestorOf(button) && other.isVisibleTo(&page))
        other.setFocus(Qt::OtherFocusReason);
}

} // namespace desk::ui
