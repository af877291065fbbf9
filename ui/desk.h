// SPDX-License-Identifier: Apache-2.0
// The window over one session: models, pages and what connects them.
#pragma once

#include "app/runtime/crashtrace.h"
#include "ui/kit/toastlog.h"
#include "ui/models/place.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace desk::runtime {
class LogFile;
}

namespace desk::ui {

class AutomationsPage;
class LogViewer;
class MainWindow;
class PreferenceFile;
class Session;
class SidebarModel;
class Toast;
class WebhookChoices;
class WelcomePage;
class WorkspaceModel;

class Desk final : public QObject {
    Q_OBJECT

public:
    /// The session's store must be open.
    Desk(Session& session, const QString& settingsFile, const QString& serverLabel, const runtime::LogFile& log);
    ~Desk() override;

    [[nodiscard]] QWidget* window() const;
    void show();
    void setSignedIn(bool signedIn);
    void setReadOnly(const QString& reason);
    /// What this is and the ways on, in the place of the page; any place leaves it.
    void welcome();
    void openSettings(PreferenceFile& preferences);
    void offerReport(const runtime::CrashReport& report);

    /// Keeps now what would be kept on closing.
    void save();
    /// Brings the window before the others; the token is what the desktop gave the program that asks for it.
    void raise(const QString& activationToken);
    /// One sentence at the foot of the window.
    void say(const QString& text);

Q_SIGNALS:
    void settingsRequested();
    void syncRequested();
    void signInRequested();
    void signOutRequested();

private:
    void addCommands();
    void connectAll();
    void openLog();
    void openAbout();
    void openPlace(const Place& place);
    void createAutomation(const Place& place);

    Session& m_session;
    std::unique_ptr<WorkspaceModel> m_workspace;
    std::unique_ptr<WebhookChoices> m_webhooks;
    std::unique_ptr<SidebarModel> m_places;
    std::unique_ptr<MainWindow> m_window;
    const runtime::LogFile& m_log;
    ToastLog m_toasts;
    AutomationsPage* m_page = nullptr;
    Toast* m_toast = nullptr;
    WelcomePage* m_welcome = nullptr;
    QPointer<LogViewer> m_logViewer;
};

} // namespace desk::ui
