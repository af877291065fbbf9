// SPDX-License-Identifier: Apache-2.0
#include "ui/automations/automationcommands.h"

#include "ui/commands/commandregistry.h"

#include <QAction>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
const QString category = u"Automation"_s;
}

AutomationCommands::AutomationCommands(CommandRegistry& commands, QObject* parent)
    : QObject(parent), m_commands(commands)
{
    addCommands();
    refresh();
}

void AutomationCommands::addCommands()
{
    m_commands.add({.id = u"actionCreate"_s,
                       .text = tr("&Create automation"),
                       .icon = "create"_L1,
                       .shortcuts = {QKeySequence(u"Ctrl+N"_s)},
                       .category = category,
                       .keywords = tr("new add")},
        this, [this] { Q_EMIT createRequested(); });
    m_commands.add({.id = u"actionFire"_s,
                       .text = tr("&Fire a sample event…"),
                       .icon = "fire"_L1,
                       .shortcuts = {QKeySequence(u"Ctrl+Shift+E"_s)},
                       .category = category,
                       .keywords = tr("test trigger try")},
        this, [this] { Q_EMIT fireRequested(); });
    m_commands.add(
        {.id = u"actionDetails"_s, .text = tr("D&etails"), .icon = "details"_L1, .category = category, .group = 1},
        this, [this] { Q_EMIT detailsRequested(); });
    m_commands.add({.id = u"actionHistory"_s,
                       .text = tr("Show &history"),
                       .icon = "history"_L1,
                       .shortcuts = {QKeySequence(u"Ctrl+H"_s)},
                       .category = category,
                       .group = 1,
                       .keywords = tr("executions runs")},
        this, [this] {
            if (m_row)
                Q_EMIT historyRequested(m_row->automation.id);
        });
    m_commands.add({.id = u"actionEnable"_s,
                       .text = tr("Turn &on or off"),
                       .icon = "turn-on"_L1,
                       .shortcuts = {QKeySequence(u"Ctrl+Shift+O"_s)},
                       .category = category,
                       .group = 2,
                       .keywords = tr("enable disable pause")},
        this, [this] {
            if (m_row)
                Q_EMIT enableRequested(*m_row, !m_row->automation.enabled);
        });
    m_commands.add({.id = u"actionDelete"_s,
                       .text = tr("&Delete automation…"),
                       .icon = "delete"_L1,
                       .shortcuts = {QKeySequence(u"Ctrl+Backspace"_s)},
                       .category = category,
                       .group = 3,
                       .keywords = tr("remove")},
        this, [this] {
            if (m_row)
                Q_EMIT deleteRequested(*m_row);
        });
}

void AutomationCommands::setCurrent(const std::optional<store::AutomationRow>& row)
{
    m_row = row;
    refresh();
}

void AutomationCommands::setObstacles(const Obstacles& obstacles)
{
    m_obstacles = obstacles;
    refresh();
}

void AutomationCommands::refresh()
{
    const QString none = m_row ? QString() : tr("Select an automation first.");
    const QString edit = m_row ? m_obstacles.edit : none;
    m_commands.setObstacle(u"actionCreate"_s, m_obstacles.create);
    m_commands.setObstacle(u"actionFire"_s, m_obstacles.fire);
    m_commands.setObstacle(u"actionDetails"_s, none);
    m_commands.setObstacle(u"actionHistory"_s, none);
    m_commands.setObstacle(u"actionEnable"_s, edit);
    m_commands.setObstacle(u"actionDelete"_s, edit);
}

} // namespace desk::ui
