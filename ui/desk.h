// SPDX-License-Identifier: Apache-2.0
// The window over one session: models, pages and what connects them.
#pragma once

#include "ui/models/place.h"

#include <QObject>

#include <memory>

class QWidget;

namespace desk::ui {

class AutomationSource;
class AutomationsPage;
class CommandPalette;
class CommandRegistry;
class MainWindow;
class PreferenceFile;
class PaletteModel;
class Session;
class SidebarModel;
class WebhookChoices;
class WebhookSource;
struct PaletteItem;
class WorkspaceModel;

class Desk final : public QObject {
    Q_OBJECT

public:
    /// The session's store must be open.
    Desk(Session& session, const QString& settingsFile, const QString& serverLabel);
    ~Desk() override;

    [[nodiscard]] QWidget* window() const;
    void show();
    void setSignedIn(bool signedIn);
    void setReadOnly(const QString& reason);
    /// What this is and the ways on, in the place of the page; any place leaves it.
    void welcome();
    void openSettings(PreferenceFile& preferences);

Q_SIGNALS:
    void settingsRequested();
    void syncRequested();
    void signInRequested();
    void signOutRequested();

private:
    void connectAll();
    void openPlace(const Place& place);
    void createAutomation(const Place& place);
    void addCommands();
    void refreshCommands();
    void fillPalette();
    void openChosen(const PaletteItem& item);

    Session& m_session;
    QString m_settingsFile;
    QString m_readOnly;
    Place m_place;
    std::unique_ptr<WorkspaceModel> m_workspace;
    std::unique_ptr<WebhookChoices> m_webhooks;
    std::unique_ptr<SidebarModel> m_places;
    std::unique_ptr<CommandRegistry> m_commands;
    std::unique_ptr<PaletteModel> m_found;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<CommandPalette> m_palette;
    AutomationSource* m_automationItems = nullptr;
    WebhookSource* m_webhookItems = nullptr;
    AutomationsPage* m_page = nullptr;
};

} // namespace desk::ui
