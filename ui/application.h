// SPDX-License-Identifier: Apache-2.0
// The composition root: the only code that constructs services and connects them to pages.
#pragma once

#include "app/runtime/startrequest.h"
#include "app/store/store.h"
#include "app/sync/accounts.h"
#include "ui/commandline.h"
#include "ui/language/language.h"
#include "ui/models/preferences.h"
#include "ui/profile.h"
#include "ui/shell/refresher.h"

#include <QObject>

#include <functional>
#include <memory>

namespace desk::runtime {
class LogFile;
}

namespace desk::secrets {
class SecretStore;
}

namespace desk::ui {

class Desk;
class Look;
class SandboxHost;
class Session;

class Application final : public QObject {
    Q_OBJECT

public:
    /// The log must live as long as the application.
    Application(CommandLine line, runtime::LogFile& log, QObject* parent = nullptr);
    ~Application() override;

    /// Opens the window: the server asked for, else the one signed in to last, else one there is a key for, else the
    /// sandbox.
    void start();
    /// As when the window is closed: what is being written is kept, and what runs comes to its end.
    void quit();
    /// Another start of this profile wanted a window: it gets this one.
    void showAgain(const runtime::StartRequest& request);

private:
    void openServer(const QUrl& server);
    void openSandbox();
    using Opened = std::function<void()>;
    void openSession(const QUrl& server, std::optional<Secret> key, const QString& directory, Opened then);
    /// Once nothing runs that uses the present session.
    void whenFree(std::function<void()> then);
    void open(const QUrl& server, const std::optional<Secret>& key, const QString& directory, const Opened& then);
    void showDesk();
    void offerLastCrash();
    /// The window anew, in the language of now, where the person was.
    void rebuildDesk();
    void onPreferencesChanged(const Preferences& now, const Preferences& before);
    void askSignIn(const Error* reason);
    void signOut();
    void fail(const Error& error);
    void synchronise();
    void readAgain();

    CommandLine m_line;
    runtime::LogFile& m_log;
    Profile m_profile;
    PreferenceFile m_preferences;
    Language m_language;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<secrets::SecretStore> m_keychain;
    std::unique_ptr<secrets::SecretStore> m_sessionKeys;
    sync::Accounts m_accounts;
    std::unique_ptr<SandboxHost> m_sandbox;
    std::unique_ptr<Session> m_session;
    QString m_workspaceDirectory;
    std::unique_ptr<Desk> m_desk; ///< the window over the session
    Refresher m_refresh{isAnyWindowSeen};
    bool m_isSandbox = false;
    bool m_isReadOnly = false;
    std::optional<store::OpenReport> m_opened; ///< until the person has seen it
    bool m_canSync = false;
    bool m_isFirstStart = false;
    bool m_askedForCrash = false;
};

} // namespace desk::ui
