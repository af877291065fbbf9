// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/activitycommands.h"

#include "ui/commands/commandregistry.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

const QString category = u"View"_s;
const QString page = u"activity"_s;
constexpr int group = 7;

} // namespace

ActivityCommands::ActivityCommands(CommandRegistry& commands, QObject* parent) : QObject(parent), m_commands(commands)
{
    m_commands.add({.id = u"actionActivityOpen"_s,
                       .text = tr("&Go to what changed"),
                       .icon = "forward"_L1,
                       .shortcuts = {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)},
                       .category = category,
                       .group = group,
                       .keywords = tr("activity open show"),
                       .page = page},
        this, [this] { Q_EMIT openRequested(); });
    m_commands.add({.id = u"actionActivityExecution"_s,
                       .text = tr("Show the failed &execution"),
                       .icon = "history"_L1,
                       .shortcuts = {QKeySequence(u"Ctrl+H"_s)},
                       .category = category,
                       .group = group,
                       .keywords = tr("activity history run"),
                       .page = page},
        this, [this] { Q_EMIT executionRequested(); });
    m_commands.add({.id = u"actionActivityUndo"_s,
                       .text = tr("&Undo this change…"),
                       .icon = "undo"_L1,
                       .shortcuts = {QKeySequence(u"Ctrl+Z"_s)},
                       .category = category,
                       .group = group,
                       .keywords = tr("activity revert take back restore"),
                       .page = page},
        this, [this] { Q_EMIT undoRequested(); });
    m_commands.add({.id = u"actionActivityReadAll"_s,
                       .text = tr("&Mark all as read"),
                       .icon = "success"_L1,
                       .shortcuts = {QKeySequence(u"Ctrl+Shift+M"_s)},
                       .category = category,
                       .group = group,
                       .keywords = tr("activity seen unread"),
                       .page = page},
        this, [this] { Q_EMIT readAllRequested(); });
}

void ActivityCommands::setObstacles(const Obstacles& obstacles)
{
    const auto set = [&](const QString& id, const QString& own) {
        m_commands.setObstacle(id, obstacles.page.isEmpty() ? own : obstacles.page);
    };
    set(u"actionActivityOpen"_s, obstacles.open);
    set(u"actionActivityExecution"_s, obstacles.execution);
    set(u"actionActivityUndo"_s, obstacles.undo);
    set(u"actionActivityReadAll"_s, obstacles.readAll);
}

} // namespace desk::ui
