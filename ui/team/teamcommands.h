// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace desk::ui {

class CommandRegistry;

/// The commands of Team Settings. The page says what is in their way; they say what is wanted.
class TeamCommands final : public QObject {
    Q_OBJECT

public:
    TeamCommands(CommandRegistry& commands, QObject* parent);

    /// What keeps each from running; empty where nothing does.
    struct Obstacles {
        QString create; ///< a webhook
        // What is done to the current one.
        QString edit;
        QString duplicate;
        QString remove;
        QString tester;
        QString test; ///< by the server
        QString connectSlack;
        QString channel; ///< what is done to the current one
    };
    void setObstacles(const Obstacles& obstacles);
    /// Whether the team has a channel already: then another one is a new integration, in W&B's words.
    void setConnected(bool some);

Q_SIGNALS:
    void createRequested();
    void editRequested();
    void testRequested();
    void testerRequested();
    void duplicateRequested();
    void deleteWebhookRequested();
    void connectSlackRequested();
    void deleteChannelRequested();

private:
    void addWebhookCommands();
    void addSlackCommands();

    CommandRegistry& m_commands;
};

} // namespace desk::ui
