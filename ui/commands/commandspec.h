// SPDX-License-Identifier: Apache-2.0
// What a command is, before anything shows it.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <QStringList>

namespace desk::ui {

struct CommandSpec {
    QString id; ///< "actionSyncNow"; the objectName of its action
    QString text; ///< with its mnemonic
    QLatin1StringView icon; ///< a literal: a name of ui/theme/icons.h
    QList<QKeySequence> shortcuts; ///< the first is the one shown where there is room for one
    QString category; ///< "File", "View", …: the menu, and the heading in the list of shortcuts
    int group = 0; ///< within the category; menus draw a line between groups
    QString keywords; ///< found by the palette, shown nowhere
    bool checkable = false;
    QString
        page; ///< its shortcuts work while that page is shown, and go before those of the window then; empty = always
    bool operator==(const CommandSpec&) const = default;
};

struct CommandGroup {
    QString category;
    QList<CommandSpec> commands; ///< by group, then as added
};

/// By category, in the order in which the categories first appear.
[[nodiscard]] QList<CommandGroup> byCategory(const QList<CommandSpec>& commands);

/// For people, with a mnemonic: "&File".
[[nodiscard]] QString categoryTitle(const QString& category);

/// "&Sync now" as "Sync now", "A && B" as "A & B".
[[nodiscard]] QString withoutMnemonic(const QString& text);

/// What is wrong with the commands of one window, a sentence each: no text, no icon, an id or a shortcut twice, or a
/// shortcut that desktops keep for themselves.
[[nodiscard]] QStringList commandProblems(const QList<CommandSpec>& commands);

} // namespace desk::ui
