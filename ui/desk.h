// SPDX-License-Identifier: Apache-2.0
// The window over one session: models, pages and what connects them.
#pragma once

#include "ui/models/jsonfile.h"
#include "ui/models/place.h"
#include "ui/shell/notifier.h"

#include <QObject>

#include <memory>

class QWidget;

namespace desk::runtime {
class LogFile;
}

namespace desk::sync {
struct EditOutcome;
struct SyncState;
} // namespace desk::sync

namespace desk::ui {

class AutomationSource;
class AutomationsPage;
class CommandPalette;
class CommandRegistry;
class Help;
class MainWindow;
class OutboxWatch;
class OwnPages;
class PreferenceFile;
class PaletteModel;
class Session;
class SidebarModel;
class TeamData;
class TeamPage;
class TeamSource;
struct OpenReportWords;
struct UsageLink;
class WizardHost;
class TesterPage;
class WelcomePage;
struct PaletteItem;
class WorkspaceModel;

/// Where a window keeps what it remembers.
struct DeskFiles {
    QString settings; ///< of the program: size of the window, what was searched
    QString workspace; ///< folder of the workspace: place, columns, drafts
};

class Desk final : public QObject {
    Q_OBJECT

public:
    /// The session's store must be open.
    Desk(Session& session, const DeskFiles& files, const QString& serverLabel, PreferenceFile& preferences,
        const runtime::LogFile& log);
    ~Desk() override;

    [[nodiscard]] QWidget* window() const;
    void show();
    void setSignedIn(bool signedIn);
    void setReadOnly(const QString& reason);
    /// What opening the files brought to light; stays until the person closes it.
    void tellOpened(const OpenReportWords& words);
    /// What this is and the ways on, in the place of the page; any place leaves it.
    void welcome();
    void openSettings(const QString& section = {});
    [[nodiscard]] Help& help() { return *m_help; }

    /// Keeps now what would be kept on closing.
    void save();
    /// Brings the window before the others; the token is what the desktop gave the program that asks for it.
    void raise(const QString& activationToken);
    /// One sentence at the foot of the window.
    void say(const QString& text);

Q_SIGNALS:
    void syncRequested();
    void cacheCleared();
    void signInRequested();
    void signOutRequested();
    void openedSeen();

private:
    void connectAll();
    void openPlace(const Place& place);
    /// The page of the place, where the welcome page may be.
    void showPage();
    /// Made when it is first wanted.
    [[nodiscard]] TesterPage& tester();
    void openTester();
    void tellTester(const sync::SyncState& state);
    void openLink(const UsageLink& link);
    /// False, and said, where the team is not known any more.
    [[nodiscard]] bool openPart(Place::Kind part, const QString& team);
    void onSyncState(const sync::SyncState& state);
    /// Edits need the person.
    void onStuck(const QList<store::OutboxEdit>& edits, bool bySync);
    void restoreLook();
    void keepLook();
    /// What waits for the places to be known: the one of last time, and a draft that was left behind.
    void onWorkspaceKnown();
    void offerDraft();
    void onSaved(const AutomationId& id, const QString& name, const sync::EditOutcome& outcome);
    void addCommands();
    void fillPalette();
    void openChosen(const PaletteItem& item);

    Session& m_session;
    QString m_settingsFile;
    PreferenceFile& m_preferences;
    JsonFile m_look;
    QString m_readOnly; ///< why nothing can be changed; empty when it can
    Place m_place;
    std::unique_ptr<WorkspaceModel> m_workspace;
    std::unique_ptr<TeamData> m_teams;
    std::unique_ptr<SidebarModel> m_places;
    std::unique_ptr<CommandRegistry> m_commands;
    std::unique_ptr<PaletteModel> m_found;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<CommandPalette> m_palette;
    AutomationSource* m_automationItems = nullptr;
    TeamSource* m_teamItems = nullptr;
    std::unique_ptr<Help> m_help;
    AutomationsPage* m_page = nullptr;
    TeamPage* m_teamPage = nullptr;
    TesterPage* m_testerPage = nullptr;
    std::unique_ptr<OwnPages> m_ownPages;
    std::unique_ptr<WizardHost> m_wizards;
    Notifier m_notifier;
    std::unique_ptr<OutboxWatch> m_outbox;
    QString m_stuck; ///< the edit that was told of last
    WelcomePage* m_welcome = nullptr;
};

} // namespace desk::ui
