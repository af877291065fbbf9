// SPDX-License-Identifier: Apache-2.0
#include "ui/application.h"

#include "app/runtime/crashtrace.h"
#include "app/runtime/logfile.h"
#include "app/secrets/keychainstore.h"
#include "app/secrets/sessionstore.h"
#include "app/sync/activity.h"
#include "app/sync/engine.h"
#include "app/core/deliver.h"
#include "app/core/serverurl.h"
#include "ui/desk.h"
#include "ui/handover.h"
#include "ui/help.h"
#include "ui/look.h"
#include "ui/models/errortext.h"
#include "ui/models/openreporttext.h"
#include "ui/sandboxhost.h"
#include "ui/session.h"
#include "ui/signin/signindialog.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>

#include <chrono>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

const QUrl publicCloud{u"https://api.wandb.ai"_s};

/// The server other W&B tools of this user talk to, when there is a key for it.
Result<std::optional<QUrl>> serverWithKey(const QProcessEnvironment& environment)
{
    const auto server = parseServerUrl(environment.value(u"WANDB_BASE_URL"_s, publicCloud.toString()));
    if (!server)
        return tl::unexpected(server.error());
    const auto places = sync::readKeyPlaces(environment, QDir::homePath());
    if (!places)
        return tl::unexpected(places.error());
    const auto key = secrets::findApiKey({std::nullopt, places->environment, places->netrc}, *server);
    if (!key)
        return tl::unexpected(key.error());
    return *key ? std::optional(*server) : std::nullopt;
}

} // namespace

Application::Application(CommandLine line, runtime::LogFile& log, QObject* parent)
    : QObject(parent), m_line(std::move(line)), m_log(log), m_profile(m_line.profile),
      m_preferences(m_profile.settingsFile()), m_look(std::make_unique<Look>(*qApp, m_preferences)),
      m_keychain(std::make_unique<secrets::KeychainStore>()), m_sessionKeys(std::make_unique<secrets::SessionStore>()),
      m_accounts(*m_keychain, *m_sessionKeys, m_profile.name())
{
    m_language.speak(m_preferences.preferences().language);
    connect(&m_preferences, &PreferenceFile::changed, this, &Application::onPreferencesChanged);
    connect(&m_refresh, &Refresher::due, this, &Application::synchronise);
    // Between two workspaces there is a moment without a window.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(qApp, &QGuiApplication::lastWindowClosed, this, [this] {
        if (m_desk)
            whenFree([] { QCoreApplication::quit(); });
    });
    // The session may end without this program, or go on after all: nothing is asked, and nothing closed.
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] {
        if (m_desk)
            m_desk->save();
    });
}

Application::~Application() = default;

void Application::start()
{
    if (m_line.sandbox)
        return openSandbox();
    if (m_line.server)
        return openServer(*m_line.server);
    if (const auto last = m_profile.lastServer())
        return openServer(*last);
    const auto server = serverWithKey(QProcessEnvironment::systemEnvironment());
    if (!server)
        return fail(server.error());
    if (*server)
        return openServer(**server);
    m_isFirstStart = !m_profile.wasWelcomed();
    openSandbox();
}

void Application::quit()
{
    m_refresh.stop();
    m_desk.reset();
    whenFree([] { QCoreApplication::quit(); });
}

void Application::showAgain(const runtime::StartRequest& request)
{
    if (!m_desk)
        return;
    m_desk->raise(request.activationToken);
    const std::optional<QUrl> open = m_isSandbox ? std::nullopt : std::optional(m_session->server());
    if (const auto other = otherWorkspace(request.arguments, open))
        m_desk->say(tr("Already running with %1. Close it first to open %2.").arg(workspaceName(open), *other));
}

void Application::openServer(const QUrl& server)
{
    const auto places = sync::readKeyPlaces(QProcessEnvironment::systemEnvironment(), QDir::homePath());
    if (!places)
        return fail(places.error());
    deliver(m_accounts.findKey(server, *places), this, [this, server](const Result<std::optional<Secret>>& key) {
        m_isSandbox = false;
        openSession(server, key ? *key : std::nullopt, m_profile.workspaceDirectory(server), [this, key] {
            if (!key)
                askSignIn(&key.error());
            else if (!*key)
                askSignIn(nullptr);
        });
    });
}

void Application::openSandbox()
{
    m_sandbox = std::make_unique<SandboxHost>();
    deliver(m_sandbox->start(m_profile.sandboxData()), this, [this](const Result<SandboxDoor>& door) {
        if (!door)
            return fail(door.error());
        m_isSandbox = true;
        openSession(door->url, door->key, m_profile.sandboxWorkspace(), [] {});
    });
}

void Application::openSession(const QUrl& server, std::optional<Secret> key, const QString& directory, Opened then)
{
    if (key)
        m_log.hide(*key);
    m_refresh.stop();
    m_desk.reset();
    whenFree([this, server, key = std::move(key), directory, then = std::move(then)] {
        open(server, key, directory, then);
    });
}

void Application::whenFree(std::function<void()> then)
{
    if (!m_session || m_session->engine().activity().isIdle())
        return then();
    connect(&m_session->engine().activity(), &sync::Activity::idle, this, std::move(then),
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_session->stop();
    // Nor for a keychain that waits for the person: whoever asked is gone.
    m_keychain->stopWaiting();
    connect(m_keychain.get(), &secrets::SecretStore::waitingChanged, &m_session->engine(),
        [this] { m_keychain->stopWaiting(); });
}

void Application::open(
    const QUrl& server, const std::optional<Secret>& key, const QString& directory, const Opened& then)
{
    m_workspaceDirectory = directory;
    const KeychainPlace keychain{*m_keychain, m_profile.name(), m_isSandbox ? u"sandbox"_s : server.toString()};
    m_session = std::make_unique<Session>(server, key, directory, keychain);
    deliver(m_session->store().open(), this, [this, then](const Result<store::OpenReport>& report) {
        if (!report)
            return fail(report.error());
        m_isReadOnly = report->readOnly;
        m_opened = *report;
        showDesk();
        // Without a key there is nothing to ask, and in a folder that cannot be written nothing to keep an answer in.
        m_canSync = m_session->hasKey() && !m_isReadOnly;
        if (!m_session->hasKey())
            m_session->engine().setSignedOut();
        if (m_canSync) {
            connect(&m_session->engine(), &sync::Engine::stateChanged, &m_refresh, &Refresher::note);
            m_refresh.start();
            synchronise();
        }
        then();
    });
}

void Application::showDesk()
{
    const QString label = workspaceName(m_isSandbox ? std::nullopt : std::optional(m_session->server()));
    m_desk = std::make_unique<Desk>(
        *m_session, DeskFiles{m_profile.settingsFile(), m_workspaceDirectory}, label, m_preferences, m_log);
    connect(m_desk.get(), &Desk::signInRequested, this, [this] { askSignIn(nullptr); });
    connect(m_desk.get(), &Desk::signOutRequested, this, &Application::signOut);
    connect(m_desk.get(), &Desk::syncRequested, this, [this] {
        if (!m_session->hasKey())
            return askSignIn(nullptr);
        synchronise();
    });
    connect(m_desk.get(), &Desk::cacheCleared, this, &Application::readAgain);
    m_desk->setSignedIn(!m_isSandbox && m_session->hasKey());
    if (m_isReadOnly)
        m_desk->setReadOnly(tr("The folder %1 cannot be written. What was read before is shown, and nothing can be "
                               "changed until the folder may be written again.")
                                .arg(QDir::toNativeSeparators(m_profile.directory())));
    connect(m_desk.get(), &Desk::openedSeen, this, [this] { m_opened.reset(); });
    if (const auto words = m_opened ? openReportWords(*m_opened) : std::nullopt)
        m_desk->tellOpened(*words);
    if (std::exchange(m_isFirstStart, false)) {
        m_desk->welcome();
        m_profile.setWelcomed();
    }
    m_desk->show();
    offerLastCrash();
}

void Application::offerLastCrash()
{
    if (std::exchange(m_askedForCrash, true))
        return;
    if (const auto report = runtime::takeLastCrash(m_profile.stateDirectory()))
        m_desk->help().offerReport(*report);
}

void Application::rebuildDesk()
{
    if (!m_desk)
        return;
    m_desk.reset();
    showDesk();
}

void Application::onPreferencesChanged(const Preferences& now, const Preferences& before)
{
    if (now.language == before.language)
        return;
    m_language.speak(now.language);
    // The dialog that changed it must come to its end first.
    QMetaObject::invokeMethod(
        this,
        [this] {
            rebuildDesk();
            if (m_desk)
                m_desk->openSettings(u"language"_s);
        },
        Qt::QueuedConnection);
}

void Application::askSignIn(const Error* reason)
{
    auto* dialog = new SignInDialog(m_accounts, m_isSandbox ? publicCloud : m_session->server(), m_desk->window());
    connect(dialog, &SignInDialog::signedIn, this, [this](const QUrl& server) {
        m_profile.setLastServer(server);
        openServer(server);
    });
    connect(dialog, &SignInDialog::sandboxChosen, this, &Application::openSandbox);
    if (reason)
        dialog->explain(*reason);
    dialog->open();
}

void Application::signOut()
{
    deliver(m_accounts.signOut(m_session->server()), this, [this](const Status& done) {
        if (!done)
            return fail(done.error());
        m_profile.setLastServer(std::nullopt);
        openSandbox();
    });
}

void Application::fail(const Error& error)
{
    auto* box = new QMessageBox(QMessageBox::Critical, tr("Automation Desk"), describe(error), QMessageBox::Close,
        m_desk ? m_desk->window() : nullptr);
    box->setObjectName(u"failureBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    // Without a window there is nothing to go on with.
    if (!m_desk)
        connect(box, &QMessageBox::finished, qApp, [] { QApplication::exit(1); });
    box->open();
}

void Application::synchronise()
{
    if (m_session && m_canSync)
        deliver(m_session->engine().pull(), this, [](const Status&) {}); // the engine's state says how it went
}

// The copy was cleared. A key that is not there or was refused is no reason to ask for one: nobody wanted to sign in.
void Application::readAgain()
{
    if (!m_session || !m_canSync || m_session->engine().state().phase == sync::Phase::SignedOut)
        return;
    deliver(m_session->engine().pullAfresh(), this, [](const Status&) {});
}

} // namespace desk::ui
