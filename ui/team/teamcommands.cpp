// SPDX-License-Identifier: Apache-2.0
#include "ui/team/teamcommands.h"

#include "ui/commands/commandregistry.h"

#include <QAction>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
const QString category = u"Team"_s;
}

TeamCommands::TeamCommands(CommandRegistry& commands, QObject* parent) : QObject(parent), m_commands(commands)
{
    addWebhookCommands();
    addSlackCommands();
}

void TeamCommands::addWebhookCommands()
{
    m_commands.add({.id = u"actionNewWebhook"_s,
                       .text = tr("&New webhook…"),
                       .icon = "create"_L1,
                       .category = category,
                       .keywords = tr("create add endpoint")},
        this, [this] { Q_EMIT createRequested(); });
    m_commands.add({.id = u"actionTestWebhook"_s,
                       .text = tr("Test &webhook…"),
                       .icon = "test"_L1,
                       .category = category,
                       .group = 1,
                       .keywords = tr("try send payload")},
        this, [this] { Q_EMIT testRequested(); });
    m_commands.add({.id = u"actionWebhookTester"_s,
                       .text = tr("Open in the teste&r"),
                       .icon = "forward"_L1,
                       .category = category,
                       .group = 1,
                       .keywords = tr("raw request response send from here")},
        this, [this] { Q_EMIT testerRequested(); });
    m_commands.add({.id = u"actionEditWebhook"_s,
                       .text = tr("&Edit webhook…"),
                       .icon = "edit"_L1,
                       .category = category,
                       .group = 1,
                       .keywords = tr("change endpoint token secret")},
        this, [this] { Q_EMIT editRequested(); });
    m_commands.add({.id = u"actionDuplicateWebhook"_s,
                       .text = tr("D&uplicate webhook…"),
                       .icon = "duplicate"_L1,
                       .category = category,
                       .group = 1,
                       .keywords = tr("copy clone")},
        this, [this] { Q_EMIT duplicateRequested(); });
    m_commands.add({.id = u"actionDeleteWebhook"_s,
                       .text = tr("&Delete webhook…"),
                       .icon = "delete"_L1,
                       .category = category,
                       .group = 1,
                       .keywords = tr("remove")},
        this, [this] { Q_EMIT deleteWebhookRequested(); });
}

void TeamCommands::addSlackCommands()
{
    m_commands.add({.id = u"actionConnectSlack"_s,
                       .text = tr("&Connect Slack…"),
                       .icon = "slack-channel"_L1,
                       .category = category,
                       .group = 2,
                       .keywords = tr("new integration channel workspace")},
        this, [this] { Q_EMIT connectSlackRequested(); });
    m_commands.add({.id = u"actionDeleteSlackChannel"_s,
                       .text = tr("De&lete Slack channel…"),
                       .icon = "delete"_L1,
                       .category = category,
                       .group = 2,
                       .keywords = tr("remove disconnect")},
        this, [this] { Q_EMIT deleteChannelRequested(); });
}

void TeamCommands::setConnected(bool some)
{
    m_commands.action(u"actionConnectSlack"_s)->setText(some ? tr("New &integration…") : tr("&Connect Slack…"));
}

void TeamCommands::setObstacles(const Obstacles& obstacles)
{
    m_commands.setObstacle(u"actionNewWebhook"_s, obstacles.create);
    m_commands.setObstacle(u"actionEditWebhook"_s, obstacles.edit);
    m_commands.setObstacle(u"actionDuplicateWebhook"_s, obstacles.duplicate);
    m_commands.setObstacle(u"actionDeleteWebhook"_s, obstacles.remove);
    m_commands.setObstacle(u"actionWebhookTester"_s, obstacles.tester);
    m_commands.setObstacle(u"actionTestWebhook"_s, obstacles.test);
    m_commands.setObstacle(u"actionConnectSlack"_s, obstacles.connectSlack);
    m_commands.setObstacle(u"actionDeleteSlackChannel"_s, obstacles.channel);
}

} // namespace desk::ui
