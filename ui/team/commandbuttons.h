// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace desk::ui {

class CommandRegistry;

struct CommandButton {
    QString name; ///< objectName
    QString command;
    bool danger = false;
};

/// Buttons that run commands, in as many lines as the room asks for.
[[nodiscard]] QWidget* commandButtons(CommandRegistry& commands, const QList<CommandButton>& buttons);

} // namespace desk::ui
