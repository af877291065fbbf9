// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace desk::ui {

class CommandRegistry;

/// The commands of the Activity page. Their keys work while it is shown.
class ActivityCommands final : public QObject {
    Q_OBJECT

public:
    ActivityCommands(CommandRegistry& commands, QObject* parent);

    /// What keeps each from running; empty where nothing does.
    struct Obstacles {
        QString page; ///< the page is not shown: everything
        QString open;
        QString execution;
        QString undo;
        QString readAll;
    };
    void setObstacles(const Obstacles& obstacles);

Q_SIGNALS:
    void openRequested();
    void executionRequested();
    void undoRequested();
    void readAllRequested();

private:
    CommandRegistry& m_commands;
};

} // namespace desk::ui
