// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/automationlistmodel.h"

#include <QObject>

#include <optional>

namespace desk::ui {

class CommandRegistry;

/// The commands of a page of automations. The page says what they work on and what is in their way; they say what is
/// wanted.
class AutomationCommands final : public QObject {
    Q_OBJECT

public:
    AutomationCommands(CommandRegistry& commands, QObject* parent);

    /// What keeps each from running; empty where nothing does.
    struct Obstacles {
        QString create;
        QString fire;
        QString edit; ///< of the current automation
    };
    void setCurrent(const std::optional<store::AutomationRow>& row);
    void setObstacles(const Obstacles& obstacles);

Q_SIGNALS:
    void createRequested();
    void fireRequested();
    void detailsRequested();
    void historyRequested(const desk::AutomationId& automation);
    void enableRequested(const desk::store::AutomationRow& row, bool enable);
    void deleteRequested(const desk::store::AutomationRow& row);

private:
    void addCommands();
    void refresh();

    CommandRegistry& m_commands;
    std::optional<store::AutomationRow> m_row;
    Obstacles m_obstacles;
};

} // namespace desk::ui
