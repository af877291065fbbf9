// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace desk::ui {

class CommandRegistry;

/// The commands of the pending changes. The page says what is in their way; they say what is wanted.
class PendingCommands final : public QObject {
    Q_OBJECT

public:
    PendingCommands(CommandRegistry& commands, QObject* parent);

    /// What keeps each from running; empty where nothing does.
    struct Obstacles {
        QString apply;
        QString applyAll;
        QString discard;
        QString open;
    };
    void setObstacles(const Obstacles& obstacles);

Q_SIGNALS:
    void applyRequested();
    void applyAllRequested();
    void discardRequested();
    void openRequested();

private:
    CommandRegistry& m_commands;
};

} // namespace desk::ui
