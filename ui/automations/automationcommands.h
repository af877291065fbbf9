// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/automationlistmodel.h"

#include <QObject>

#include <optional>

class QMenu;
class QWidget;

namespace desk::ui {

class CommandRegistry;

/// What an automation can be copied as.
enum class CopyForm { Python, Curl, Json };

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
        QString exportHistory;
        QString edit; ///< of the current automation, like those below
        QString enable;
        QString duplicate;
        QString remove;
        QString browse;
        QString test;
    };
    void setCurrent(const std::optional<store::AutomationRow>& row);
    void setObstacles(const Obstacles& obstacles);
    /// The menu of the current row; deletes itself when it closes.
    [[nodiscard]] QMenu* newRowMenu(QWidget* parent) const;

Q_SIGNALS:
    void createRequested();
    void fireRequested();
    void exportRequested();
    void detailsRequested();
    void historyRequested(const desk::AutomationId& automation);
    void editRequested(const desk::store::AutomationRow& row);
    void duplicateRequested(const desk::store::AutomationRow& row);
    void enableRequested(const desk::store::AutomationRow& row, bool enable);
    void copyRequested(const desk::store::AutomationRow& row, desk::ui::CopyForm form);
    void testRequested(const desk::store::AutomationRow& row);
    void browseRequested(const desk::store::AutomationRow& row);
    void deleteRequested(const desk::store::AutomationRow& row);

private:
    void addPageCommands();
    void addRowCommands();
    void addCopyCommands();
    void refresh();

    CommandRegistry& m_commands;
    std::optional<store::AutomationRow> m_row;
    Obstacles m_obstacles;
};

} // namespace desk::ui
