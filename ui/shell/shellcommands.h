// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace desk::ui {

class CommandRegistry;
class MainWindow;

/// The commands every main window has; they say what they want by the window's signals.
void addShellCommands(CommandRegistry& commands, MainWindow& window);

} // namespace desk::ui
