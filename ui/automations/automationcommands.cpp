// SPDX-License-Identifier: Apache-2.0
#include "ui/automations/automationcommands.h"

#include "ui/commands/commandregistry.h"

#include <QAction>
#include <QMenu>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
const QString category = u"Automation"_s;
}

AutomationCommands::AutomationCommands(CommandRegistry& commands, QObject* parent)
    : QObject(parent), m_commands(commands)
{
    addPageCommands();
    addRowCommands();
    addCopyCommands();
    refresh();
}

void AutomationCommands::addPageCommands()
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
    m_commands.add({.id = u"actionExportHistory"_s,
                       .text = tr("E&xport history…"),
                       .icon = "save"_L1,
                       .category = category,
                       .group = 1,
                       .keywords = tr("csv json save executions")},
        this, [this] { Q_EMIT exportRequested(); });
}

void AutomationCommands::addRowCommands()
{
    m_commands.add({.id = u"actionEdit"_s,
                       .text = tr("Ed&it automation…"),
                       .icon = "edit"_L1,
                       .shortcuts = {QKeySequence(u"Ctrl+E"_s), QKeySequence(u"F2"_s)},
                       .category = category,
                       .group = 2,
                       .keywords = tr("change rename")},
        this, [this] {
            if (m_row)
                Q_EMIT editRequested(*m_row);
        });
    m_commands.add({.id = u"actionDuplicate"_s,
                       .text = tr("D&uplicate…"),
                       .icon = "duplicate"_L1,
                       .shortcuts = {QKeySequence(u"Ctrl+D"_s)},
                       .category = category,
                       .group = 2,
                       .keywords = tr("copy clone template")},
        this, [this] {
            if (m_row)
                Q_EMIT duplicateRequested(*m_row);
        });
    m_commands.add({.id = u"actionEnable"_s,
                       .text = tr("E&nable or disable"),
                       .icon = "turn-on"_L1,
                       .shortcuts = {QKeySequence(u"Ctrl+Shift+O"_s)},
                       .category = category,
                       .group = 2,
                       .keywords = tr("turn on off pause")},
        this, [this] {
            if (m_row)
                Q_EMIT enableRequested(*m_row, !m_row->automation.enabled);
        });
    m_commands.add({.id = u"actionTestAutomation"_s,
                       .text = tr("&Test webhook"),
                       .icon = "test"_L1,
                       .shortcuts = {QKeySequence(u"Ctrl+T"_s)},
                       .category = category,
                       .group = 3,
                       .keywords = tr("try send payload tester")},
        this, [this] {
            if (m_row)
                Q_EMIT testRequested(*m_row);
        });
    m_commands.add({.id = u"actionBrowse"_s,
                       .text = tr("Open in &browser"),
                       .icon = "open-external"_L1,
                       .shortcuts = {QKeySequence(u"Ctrl+Shift+B"_s)},
                       .category = category,
                       .group = 3,
                       .keywords = tr("web page")},
        this, [this] {
            if (m_row)
                Q_EMIT browseRequested(*m_row);
        });
    m_commands.add({.id = u"actionDelete"_s,
                       .text = tr("&Delete automation…"),
                       .icon = "delete"_L1,
                       .shortcuts = {QKeySequence(u"Ctrl+Backspace"_s)},
                       .category = category,
                       .group = 4,
                       .keywords = tr("remove")},
        this, [this] {
            if (m_row)
                Q_EMIT deleteRequested(*m_row);
        });
}

void AutomationCommands::addCopyCommands()
{
    const auto add = [this](const QString& id, const QString& text, CopyForm form) {
        m_commands.add({.id = id,
                           .text = text,
                           .icon = "copy"_L1,
                           .category = category,
                           .group = 3,
                           .keywords = tr("clipboard code script export")},
            this, [this, form] {
                if (m_row)
                    Q_EMIT copyRequested(*m_row, form);
            });
    };
    add(u"actionCopyPython"_s, tr("Copy as &Python"), CopyForm::Python);
    add(u"actionCopyCurl"_s, tr("Copy as cu&rl"), CopyForm::Curl);
    add(u"actionCopyJson"_s, tr("Copy as &JSON"), CopyForm::Json);
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
    const auto either = [&](const QString& obstacle) { return m_row ? obstacle : none; };
    m_commands.setObstacle(u"actionCreate"_s, m_obstacles.create);
    m_commands.setObstacle(u"actionFire"_s, m_obstacles.fire);
    m_commands.setObstacle(u"actionExportHistory"_s, m_obstacles.exportHistory);
    for (const QString& id :
        {u"actionDetails"_s, u"actionHistory"_s, u"actionCopyPython"_s, u"actionCopyCurl"_s, u"actionCopyJson"_s})
        m_commands.setObstacle(id, none);
    m_commands.setObstacle(u"actionEdit"_s, either(m_obstacles.edit));
    m_commands.setObstacle(u"actionDuplicate"_s, either(m_obstacles.duplicate));
    m_commands.setObstacle(u"actionEnable"_s, either(m_obstacles.enable));
    m_commands.setObstacle(u"actionTestAutomation"_s, either(m_obstacles.test));
    m_commands.setObstacle(u"actionBrowse"_s, either(m_obstacles.browse));
    m_commands.setObstacle(u"actionDelete"_s, either(m_obstacles.remove));
}

QMenu* AutomationCommands::newRowMenu(QWidget* parent) const
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(u"automationMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto add = [&](const QStringList& ids) {
        for (const QString& id : ids)
            menu->addAction(m_commands.action(id));
    };
    add({u"actionDetails"_s, u"actionHistory"_s});
    menu->addSeparator();
    add({u"actionEdit"_s, u"actionDuplicate"_s});
    QAction* enable = m_commands.action(u"actionEnable"_s);
    const bool on = m_row && m_row->automation.enabled;
    // For one automation it is known which of both it is.
    auto* toggle = menu->addAction(enable->icon(), on ? tr("Disab&le") : tr("E&nable"), enable, &QAction::trigger);
    toggle->setObjectName(u"menuEnable"_s);
    toggle->setEnabled(enable->isEnabled());
    toggle->setToolTip(m_commands.obstacle(u"actionEnable"_s));
    toggle->setShortcut(enable->shortcut());
    toggle->setShortcutContext(Qt::WidgetShortcut);
    menu->addSeparator();
    QMenu* copy = menu->addMenu(m_commands.action(u"actionCopyJson"_s)->icon(), tr("Cop&y as"));
    copy->setObjectName(u"automationCopyMenu"_s);
    copy->addAction(tr("&Python"), m_commands.action(u"actionCopyPython"_s), &QAction::trigger);
    copy->addAction(tr("&curl"), m_commands.action(u"actionCopyCurl"_s), &QAction::trigger);
    copy->addAction(tr("&JSON"), m_commands.action(u"actionCopyJson"_s), &QAction::trigger);
    add({u"actionTestAutomation"_s, u"actionBrowse"_s});
    menu->addSeparator();
    add({u"actionDelete"_s});
    return menu;
}

} // namespace desk::ui
