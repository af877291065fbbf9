// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/commandspec.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::CommandText)
};

bool isFunctionKey(QKeyCombination key)
{
    return key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
}

/// Going through the panes is F6 on every desktop.
bool isPaneKey(QKeyCombination key)
{
    return key.key() == Qt::Key_F6 && !(key.keyboardModifiers() & ~Qt::ShiftModifier);
}

bool isAltLetter(QKeyCombination key)
{
    const bool letter = key.key() >= Qt::Key_A && key.key() <= Qt::Key_Z;
    return letter && (key.keyboardModifiers() & ~Qt::ShiftModifier) == Qt::AltModifier;
}

bool reachableWithoutFunctionKeys(const QList<QKeySequence>& shortcuts)
{
    return shortcuts.isEmpty() || std::any_of(shortcuts.begin(), shortcuts.end(), [](const QKeySequence& keys) {
        return !keys.isEmpty() && (!isFunctionKey(keys[0]) || isPaneKey(keys[0]));
    });
}

QString shortcutProblem(const QKeySequence& keys)
{
    if (keys.isEmpty())
        return u"has an empty shortcut"_s;
    for (int i = 0; i < keys.count(); ++i) {
        if (keys[uint(i)].keyboardModifiers().testFlag(Qt::MetaModifier))
            return u"uses Meta, which is the desktop's: "_s + keys.toString();
        if (isAltLetter(keys[uint(i)]))
            return u"uses Alt and a letter, which opens menus: "_s + keys.toString();
    }
    return {};
}

QStringList ownProblems(const CommandSpec& command)
{
    QStringList found;
    if (command.id.isEmpty())
        found.append(u"has no id"_s);
    if (withoutMnemonic(command.text).trimmed().isEmpty())
        found.append(u"has no text"_s);
    if (command.category.isEmpty())
        found.append(u"has no category"_s);
    if (command.icon.isEmpty())
        found.append(u"has no icon"_s);
    else if (!iconNames().contains(command.icon))
        found.append(u"names an icon that does not exist: "_s + command.icon);
    for (const QKeySequence& keys : command.shortcuts) {
        if (const QString problem = shortcutProblem(keys); !problem.isEmpty())
            found.append(problem);
    }
    if (!reachableWithoutFunctionKeys(command.shortcuts))
        found.append(u"is reached by function keys only"_s);
    return found;
}

} // namespace

QStringList commandProblems(const QList<CommandSpec>& commands)
{
    QStringList problems;
    QHash<QString, QString> ids;
    QHash<std::pair<QString, QKeySequence>, QString> owners;
    for (const CommandSpec& command : commands) {
        const QString who = command.id.isEmpty() ? command.text : command.id;
        for (const QString& problem : ownProblems(command))
            problems.append(who + u' ' + problem);
        if (!command.id.isEmpty() && std::exchange(ids[command.id], who) == who)
            problems.append(who + u" is there twice"_s);
        for (const QKeySequence& keys : command.shortcuts) {
            if (const QString owner = std::exchange(owners[{command.page, keys}], who);
                !owner.isEmpty() && !keys.isEmpty())
                problems.append(u"%1 and %2 share %3"_s.arg(owner, who, keys.toString()));
        }
    }
    return problems;
}

QList<CommandGroup> byCategory(const QList<CommandSpec>& commands)
{
    QList<CommandGroup> groups;
    for (const CommandSpec& command : commands) {
        auto group = std::find_if(
            groups.begin(), groups.end(), [&](const CommandGroup& g) { return g.category == command.category; });
        if (group == groups.end())
            group = groups.insert(groups.end(), CommandGroup{command.category, {}});
        group->commands.append(command);
    }
    for (CommandGroup& group : groups)
        std::stable_sort(group.commands.begin(), group.commands.end(),
            [](const CommandSpec& a, const CommandSpec& b) { return a.group < b.group; });
    return groups;
}

QString categoryTitle(const QString& category)
{
    static constexpr std::array known{QT_TRANSLATE_NOOP("desk::ui::CommandText", "&File"),
        QT_TRANSLATE_NOOP("desk::ui::CommandText", "&Edit"), QT_TRANSLATE_NOOP("desk::ui::CommandText", "&View"),
        QT_TRANSLATE_NOOP("desk::ui::CommandText", "&Go"), QT_TRANSLATE_NOOP("desk::ui::CommandText", "&Automation"),
        QT_TRANSLATE_NOOP("desk::ui::CommandText", "&Team"), QT_TRANSLATE_NOOP("desk::ui::CommandText", "Teste&r"),
        QT_TRANSLATE_NOOP("desk::ui::CommandText", "&Help")};
    for (const char* title : known) {
        if (withoutMnemonic(QString::fromLatin1(title)) == category)
            return CommandText::tr(title);
    }
    return category;
}

QString withoutMnemonic(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i >= text.size())
            break;
        plain.append(text[i]);
    }
    return plain;
}

} // namespace desk::ui
