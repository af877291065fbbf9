// SPDX-License-Identifier: Apache-2.0
#include "ui/team/commandbuttons.h"

#include "ui/commands/commandregistry.h"
#include "ui/kit/flowlayout.h"

#include <QPushButton>

namespace desk::ui {

QWidget* commandButtons(CommandRegistry& commands, const QList<CommandButton>& buttons)
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const CommandButton& wanted : buttons) {
        auto* button = new QPushButton;
        button->setObjectName(wanted.name);
        commands.bind(button, wanted.command);
        button->setProperty("danger", wanted.danger);
        layout->addWidget(button);
    }
    return row;
}

} // namespace desk::ui
