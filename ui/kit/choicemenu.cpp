// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/choicemenu.h"

#include <QKeyEvent>

namespace desk::ui {

/// Whether the action under the highlight was one that leaves the menu open.
bool ChoiceMenu::triggerOpen()
{
    QAction* action = activeAction();
    if (!action || !action->isEnabled() || !action->property(stays).toBool())
        return false;
    action->trigger();
    return true;
}

void ChoiceMenu::mouseReleaseEvent(QMouseEvent* event)
{
    if (!triggerOpen())
        QMenu::mouseReleaseEvent(event);
}

// Return takes the choice and closes, as in any menu; Space goes on choosing.
void ChoiceMenu::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || !triggerOpen())
        QMenu::keyPressEvent(event);
}

} // namespace desk::ui
