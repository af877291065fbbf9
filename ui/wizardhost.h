// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/jsonfile.h"
#include "ui/models/place.h"

#include <QObject>

class QWidget;

namespace desk::sync {
class Engine;
}

namespace desk::ui {

class CreateAutomationDialog;
class TeamData;
class WorkspaceModel;

/// Opens the wizard and keeps what is written in it, so that it can be gone on with after a crash or a log-out. Cancel
/// gives the draft up.
class WizardHost final : public QObject {
    Q_OBJECT

public:
    WizardHost(
        WorkspaceModel& workspace, TeamData& teams, sync::Engine& engine, QWidget& window, const QString& draftFile);

    /// Nothing happens where no automation can belong.
    void create(const Place& place);
    /// What was left when the program ended; empty without one, or when its place is not known (yet).
    [[nodiscard]] QString leftBehind() const;
    void goOn();
    void giveUp();
    void flush() { m_draft.flush(); }

Q_SIGNALS:
    void created(const desk::AutomationId& id, const QString& name);

private:
    CreateAutomationDialog* openAt(const Place& place);

    WorkspaceModel& m_workspace;
    TeamData& m_teams;
    sync::Engine& m_engine;
    QWidget& m_window;
    JsonFile m_draft;
};

} // namespace desk::ui
