// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/place.h"
#include "ui/wizard/wizardstart.h"

#include <QObject>

#include <memory>

class QWidget;

namespace desk::sync {
class Engine;
struct EditOutcome;
} // namespace desk::sync

namespace desk::ui {

class AutomationWizard;
class JsonFile;
class TeamData;
class WorkspaceModel;

/// Opens the wizard and keeps what is written in it, a file for each, so that it can be gone on with after a crash or a
/// log-out. Cancel gives the draft up, which can be taken back.
class WizardHost final : public QObject {
    Q_OBJECT

public:
    /// `draftFolder` is made with the first draft.
    WizardHost(WorkspaceModel& workspace, TeamData& teams, sync::Engine& engine, QWidget& window, QString draftFolder);
    ~WizardHost() override;

    /// A place without a scope lets the wizard ask for one.
    void create(const Place& place);
    void edit(const Automation& automation);
    void duplicate(const Automation& automation);

    /// What was left when the program ended, the oldest first; empty without one.
    [[nodiscard]] QString leftBehind() const;
    void goOn();
    void giveUp();
    /// Opens again what was cancelled last.
    void takeBack();
    void flush();

Q_SIGNALS:
    void saved(const desk::AutomationId& id, const QString& name, const desk::sync::EditOutcome& outcome);
    /// Cancelled after something had been answered.
    void givenUp();
    /// leftBehind() may say something else.
    void draftsChanged();

private:
    struct Left {
        QString file;
        WizardDraft draft;
    };
    [[nodiscard]] std::optional<Left> left() const;
    [[nodiscard]] QString freeFile() const;
    AutomationWizard* open(const WizardStart& start, const QString& file);

    WorkspaceModel& m_workspace;
    TeamData& m_teams;
    sync::Engine& m_engine;
    QWidget& m_window;
    QString m_folder;
    std::shared_ptr<JsonFile> m_open; ///< of the wizard that is open
    QJsonObject m_givenUp; ///< the draft that was cancelled last
};

} // namespace desk::ui
