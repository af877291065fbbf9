// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/shellcommands.h"

#include "ui/commands/commandregistry.h"
#include "ui/commands/shortcutoverlay.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QCoreApplication>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct ShellCommands {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::ShellCommands)
};

QList<QKeySequence> keys(const QStringList& list)
{
    QList<QKeySequence> sequences;
    for (const QString& text : list)
        sequences.append(QKeySequence(text));
    return sequences;
}

void addFileCommands(CommandRegistry& commands, MainWindow& window)
{
    commands.add({.id = u"actionSyncNow"_s,
                     .text = ShellCommands::tr("Sync &now"),
                     .icon = "sync"_L1,
                     .shortcuts = keys({u"Ctrl+R"_s, u"F5"_s}),
                     .category = u"File"_s,
                     .group = 1,
                     .keywords = ShellCommands::tr("refresh reload")},
        &window, [&window] { Q_EMIT window.syncRequested(); });
    commands.add({.id = u"actionSignIn"_s,
                     .text = ShellCommands::tr("Sign &in…"),
                     .icon = "sign-in"_L1,
                     .category = u"File"_s,
                     .group = 2,
                     .keywords = ShellCommands::tr("log in account key")},
        &window, [&window] { Q_EMIT window.signInRequested(); });
    commands.add({.id = u"actionSignOut"_s,
                     .text = ShellCommands::tr("Sign &out"),
                     .icon = "sign-out"_L1,
                     .category = u"File"_s,
                     .group = 2,
                     .keywords = ShellCommands::tr("log out account")},
        &window, [&window] { Q_EMIT window.signOutRequested(); });
    // The standard key is empty on some platforms.
    QAction* quit = commands.add({.id = u"actionQuit"_s,
                                     .text = ShellCommands::tr("&Quit"),
                                     .icon = "quit"_L1,
                                     .shortcuts = keys({u"Ctrl+Q"_s}),
                                     .category = u"File"_s,
                                     .group = 9,
                                     .keywords = ShellCommands::tr("exit close")},
        &window, [&window] { window.close(); });
    quit->setMenuRole(QAction::QuitRole);
}

void addViewCommands(CommandRegistry& commands, MainWindow& window)
{
    commands.add({.id = u"actionSearch"_s,
                     .text = ShellCommands::tr("&Search everything"),
                     .icon = "search"_L1,
                     .shortcuts = keys({u"Ctrl+K"_s, u"Ctrl+Shift+P"_s}),
                     .category = u"View"_s,
                     .keywords = ShellCommands::tr("find go to palette")},
        &window, [&window] { Q_EMIT window.searchRequested(); });
    commands.add({.id = u"actionFilter"_s,
                     .text = ShellCommands::tr("&Filter the list"),
                     .icon = "filter"_L1,
                     .shortcuts = keys({u"Ctrl+F"_s, u"/"_s}),
                     .category = u"View"_s},
        &window, [&window] { Q_EMIT window.filterRequested(); });
    commands.add({.id = u"actionNotifications"_s,
                     .text = ShellCommands::tr("N&otifications"),
                     .icon = "notifications"_L1,
                     .shortcuts = keys({u"Ctrl+Shift+N"_s}),
                     .category = u"View"_s,
                     .group = 1,
                     .keywords = ShellCommands::tr("messages toasts")},
        &window, [&window] { window.openNotifications(); });
    commands.add({.id = u"actionNextPane"_s,
                     .text = ShellCommands::tr("&Next pane"),
                     .icon = "next-pane"_L1,
                     .shortcuts = keys({u"F6"_s}),
                     .category = u"View"_s,
                     .group = 9},
        &window, [&window] { window.stepPane(+1); });
    commands.add({.id = u"actionPreviousPane"_s,
                     .text = ShellCommands::tr("&Previous pane"),
                     .icon = "previous-pane"_L1,
                     .shortcuts = keys({u"Shift+F6"_s}),
                     .category = u"View"_s,
                     .group = 9},
        &window, [&window] { window.stepPane(-1); });
}

void addHelpCommands(CommandRegistry& commands, MainWindow& window)
{
    commands.add({.id = u"actionShortcuts"_s,
                     .text = ShellCommands::tr("&Keyboard shortcuts"),
                     .icon = "keyboard"_L1,
                     .shortcuts = keys({u"Ctrl+?"_s, u"F1"_s}),
                     .category = u"Help"_s,
                     .keywords = ShellCommands::tr("keys help")},
        &window, [&commands, &window] { (new ShortcutOverlay(commands, &window))->open(); });
}

} // namespace

void addShellCommands(CommandRegistry& commands, MainWindow& window)
{
    addFileCommands(commands, window);
    addViewCommands(commands, window);
    addHelpCommands(commands, window);
}

} // namespace desk::ui
