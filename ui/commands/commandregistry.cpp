// SPDX-License-Identifier: Apache-2.0
#include "ui/commands/commandregistry.h"

#include "ui/theme/icons.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

/// The first command that has the id or one of the shortcuts of another.
bool clashes(const CommandSpec& a, const CommandSpec& b)
{
    return a.id == b.id
        || (a.page == b.page && std::any_of(a.shortcuts.begin(), a.shortcuts.end(), [&](const QKeySequence& keys) {
               return b.shortcuts.contains(keys);
           }));
}

/// A button has no menu to open by Alt, and a window only so many letters.
void show(QAbstractButton& button, const QAction& action, const QString& obstacle)
{
    button.setText(withoutMnemonic(action.text()).replace(u'&', u"&&"_s));
    button.setIcon(action.icon());
    button.setEnabled(action.isEnabled());
    button.setToolTip(action.toolTip());
    button.setAccessibleDescription(obstacle);
    button.setCheckable(action.isCheckable());
    button.setChecked(action.isChecked());
}

} // namespace

CommandRegistry::CommandRegistry(QObject* parent) : QObject(parent) { }

QAction* CommandRegistry::add(const CommandSpec& spec, QObject* context, std::function<void()> handler)
{
    const bool taken = std::any_of(
        m_commands.begin(), m_commands.end(), [&](const Command& other) { return clashes(other.spec, spec); });
    Q_ASSERT_X(!taken, "CommandRegistry::add", qPrintable(u"taken already: "_s + spec.id));
    if (taken)
        return nullptr;
    auto* action = new QAction(this);
    action->setObjectName(spec.id);
    action->setText(spec.text);
    if (!spec.icon.isEmpty())
        action->setIcon(icon(spec.icon));
    action->setCheckable(spec.checkable);
    m_commands.push_back({spec, action, {}});
    giveShortcuts();
    describe(m_commands.back());
    for (QWidget* window : std::as_const(m_windows))
        window->addAction(action);
    connect(action, &QAction::triggered, context, [run = std::move(handler)] { run(); });
    connect(action, &QAction::changed, this, &CommandRegistry::changed);
    Q_EMIT changed();
    return action;
}

const CommandRegistry::Command* CommandRegistry::find(const QString& id) const
{
    const auto found =
        std::find_if(m_commands.begin(), m_commands.end(), [&](const Command& c) { return c.spec.id == id; });
    return found == m_commands.end() ? nullptr : &*found;
}

QAction* CommandRegistry::action(const QString& id) const
{
    const Command* command = find(id);
    return command ? command->action : nullptr;
}

QList<CommandSpec> CommandRegistry::commands() const
{
    QList<CommandSpec> specs;
    for (const Command& command : m_commands)
        specs.append(command.spec);
    return specs;
}

void CommandRegistry::setObstacle(const QString& id, const QString& reason)
{
    const auto found =
        std::find_if(m_commands.begin(), m_commands.end(), [&](const Command& c) { return c.spec.id == id; });
    Q_ASSERT_X(found != m_commands.end(), "CommandRegistry::setObstacle", qPrintable(id));
    if (found == m_commands.end() || found->obstacle == reason)
        return;
    found->obstacle = reason;
    found->action->setEnabled(reason.isEmpty());
    describe(*found);
}

QString CommandRegistry::obstacle(const QString& id) const
{
    const Command* command = find(id);
    return command ? command->obstacle : QString();
}

void CommandRegistry::describe(const Command& command)
{
    const QString name = withoutMnemonic(command.spec.text);
    const QString keys = command.spec.shortcuts.value(0).toString(QKeySequence::NativeText);
    QString tip = keys.isEmpty() ? name : tr("%1 (%2)", "command, shortcut").arg(name, keys);
    if (!command.obstacle.isEmpty())
        tip += u'\n' + command.obstacle;
    command.action->setToolTip(tip);
}

void CommandRegistry::setPage(const QString& page)
{
    if (std::exchange(m_page, page) != page)
        giveShortcuts();
}

// Two actions with one shortcut stand in each other's way, so only one of them has it at a time.
void CommandRegistry::giveShortcuts()
{
    QList<QKeySequence> ofPage;
    for (const Command& command : m_commands) {
        if (!m_page.isEmpty() && command.spec.page == m_page)
            ofPage.append(command.spec.shortcuts);
    }
    for (const Command& command : m_commands) {
        QList<QKeySequence> own;
        if (command.spec.page.isEmpty())
            std::copy_if(command.spec.shortcuts.begin(), command.spec.shortcuts.end(), std::back_inserter(own),
                [&](const QKeySequence& keys) { return !ofPage.contains(keys); });
        else if (command.spec.page == m_page)
            own = command.spec.shortcuts;
        if (command.action->shortcuts() != own)
            command.action->setShortcuts(own);
    }
}

void CommandRegistry::attachTo(QWidget& window)
{
    m_windows.append(&window);
    for (const Command& command : m_commands)
        window.addAction(command.action);
    connect(&window, &QObject::destroyed, this, [this, gone = &window] { m_windows.removeAll(gone); });
}

void CommandRegistry::bind(QAbstractButton* button, const QString& id)
{
    const Command* command = find(id);
    Q_ASSERT_X(command, "CommandRegistry::bind", qPrintable(id));
    if (!command)
        return;
    QAction* action = command->action;
    const auto refresh = [this, button, action, id] { show(*button, *action, obstacle(id)); };
    refresh();
    connect(action, &QAction::changed, button, refresh);
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
}

void CommandRegistry::fill(QMenu* menu, const QString& category)
{
    menu->setToolTipsVisible(true);
    refill(*menu, category);
    connect(this, &CommandRegistry::changed, menu, [this, menu, category] { refill(*menu, category); });
}

void CommandRegistry::refill(QMenu& menu, const QString& category)
{
    const QList<CommandGroup> groups = byCategory(commands());
    const auto own =
        std::find_if(groups.begin(), groups.end(), [&](const CommandGroup& g) { return g.category == category; });
    const qsizetype wanted = own == groups.end() ? 0 : own->commands.size();
    const QList<QAction*> shown = menu.actions();
    if (std::count_if(shown.begin(), shown.end(), [](const QAction* a) { return !a->isSeparator(); }) == wanted)
        return;
    menu.clear();
    for (qsizetype i = 0; i < wanted; ++i) {
        if (i > 0 && own->commands[i - 1].group != own->commands[i].group)
            menu.addSeparator();
        menu.addAction(action(own->commands[i].id));
    }
}

QStringList CommandRegistry::problems() const
{
    return commandProblems(commands());
}

QString firstObstacle(std::initializer_list<QString> reasons)
{
    const auto at = std::find_if(reasons.begin(), reasons.end(), [](const QString& r) { return !r.isEmpty(); });
    return at == reasons.end() ? QString() : *at;
}

} // namespace desk::ui
