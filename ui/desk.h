// SPDX-License-Identifier: Apache-2.0
// The window over one session: models, pages and what connects them.
#pragma once

#include "ui/models/place.h"

#include <QObject>

#include <memory>

class QWidget;

namespace desk::ui {

class AutomationsPage;
class MainWindow;
class PreferenceFile;
class Session;
class SidebarModel;
class WebhookChoices;
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

    Session& m_session;
    std::unique_ptr<WorkspaceModel> m_workspace;
    std::unique_ptr<WebhookChoices> m_webhooks;
    std::unique_ptr<SidebarModel> m_places;
    std::unique_ptr<MainWindow> m_window;
    AutomationsPage* m_page = nullptr;
};

} // namespace desk::ui
