// SPDX-License-Identifier: Apache-2.0
#include "ui/desk.h"

#include "ui/automations/automationspage.h"
#include "ui/commands/commandregistry.h"
#include "ui/debuginfo.h"
#include "ui/diagnostics/aboutdialog.h"
#include "ui/diagnostics/crashdialog.h"
#include "ui/diagnostics/logviewer.h"
#include "ui/kit/toast.h"
#include "ui/language.h"
#include "ui/models/draftfile.h"
#include "ui/models/relativetime.h"
#include "ui/models/sidebarmodel.h"
#include "ui/models/webhookchoices.h"
#include "ui/models/workspacemodel.h"
#include "ui/session.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/signin/welcomepage.h"
#include "ui/wizard/createautomationdialog.h"

#include <QAction>
#include <QApplication>

namespace desk::ui {

using namespace Qt::StringLiterals;

Desk::Desk(Session& session, const QString& settingsFile, const QString& serverLabel, const runtime::LogFile& log)
    : m_session(session), m_workspace(std::make_unique<WorkspaceModel>(session.store())),
      m_webhooks(std::make_unique<WebhookChoices>(session.store())),
      m_places(std::make_unique<SidebarModel>(*m_workspace)),
      m_window(std::make_unique<MainWindow>(*m_places, settingsFile)), m_log(log), m_toasts(systemNow),
      m_page(new AutomationsPage(session.store(), session.engine(), *m_workspace)),
      m_toast(new Toast(*m_window, m_toasts))
{
    m_window->addPage(m_page);
    m_window->setServer(serverLabel);
    m_window->setSyncState(session.engine().state());
    addCommands();
    connectAll();
    openPlace({});
}

Desk::~Desk() = default;

QWidget* Desk::window() const
{
    return m_window.get();
}

void Desk::show()
{
    m_window->show();
}

void Desk::setSignedIn(bool signedIn)
{
    m_window->setSignedIn(signedIn);
}

void Desk::setReadOnly(const QString& reason)
{
    m_window->setReadOnly(reason);
    m_page->setReadOnly(reason);
}

void Desk::welcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage;
        m_window->addPage(m_welcome);
        connect(m_welcome, &WelcomePage::signInRequested, this, &Desk::signInRequested);
        connect(m_welcome, &WelcomePage::lookAroundRequested, this, [this] { openPlace({}); });
    }
    m_window->setPlace(std::nullopt);
    m_window->showPage(m_welcome, WelcomePage::title());
}

void Desk::openSettings(PreferenceFile& preferences)
{
    auto* dialog = new SettingsDialog(preferences, completeLanguages(), m_window.get());
    dialog->open();
}

void Desk::offerReport(const runtime::CrashReport& report)
{
    auto* dialog = new CrashDialog(report, m_window.get());
    dialog->open();
}

void Desk::openLog()
{
    if (!m_logViewer)
        m_logViewer = new LogViewer(m_log, m_window.get());
    m_logViewer->show();
    m_logViewer->raise();
    m_logViewer->activateWindow();
}

void Desk::openAbout()
{
    auto* dialog = new AboutDialog(debugInfo(), m_window.get());
    dialog->open();
}

void Desk::save()
{
    m_window->save();
    for (auto* draft : m_window->findChildren<DraftFile*>())
        draft->flush();
}

void Desk::raise(const QString& activationToken)
{
    // What Qt hands to the compositor with the next request.
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    QWidget* dialog = QApplication::activeModalWidget();
    QWidget* foremost = dialog ? dialog : m_window.get();
    foremost->raise();
    foremost->activateWindow();
    QApplication::alert(m_window.get());
}

void Desk::say(const QString& text)
{
    m_toast->say({.tone = Tone::Info, .text = text});
}

void Desk::addCommands()
{
    CommandRegistry& commands = m_window->commands();
    commands
        .add({.id = u"actionSettings"_s,
                 .text = tr("&Settings…"),
                 .icon = "settings"_L1,
                 .shortcuts = {QKeySequence(u"Ctrl+,"_s)},
                 .category = u"File"_s,
                 .group = 2},
            this, [this] { Q_EMIT settingsRequested(); })
        ->setMenuRole(QAction::PreferencesRole);
    const QString help = u"Help"_s;
    commands.add({.id = u"actionWelcome"_s, .text = tr("&Welcome"), .icon = "help"_L1, .category = help}, this,
        [this] { welcome(); });
    commands.add({.id = u"actionLog"_s, .text = tr("Show &log"), .icon = "log"_L1, .category = help, .group = 1}, this,
        [this] { openLog(); });
    commands
        .add({.id = u"actionAbout"_s,
                 .text = tr("&About Automation Desk"),
                 .icon = "about"_L1,
                 .category = help,
                 .group = 2},
            this, [this] { openAbout(); })
        ->setMenuRole(QAction::AboutRole);
}

void Desk::connectAll()
{
    connect(m_window.get(), &MainWindow::placeSelected, this, &Desk::openPlace);
    connect(m_window.get(), &MainWindow::syncRequested, this, &Desk::syncRequested);
    connect(m_window.get(), &MainWindow::signInRequested, this, &Desk::signInRequested);
    connect(m_window.get(), &MainWindow::signOutRequested, this, &Desk::signOutRequested);
    connect(m_window.get(), &MainWindow::filterRequested, m_page, &AutomationsPage::focusFilter);
    connect(m_page, &AutomationsPage::titleChanged, m_window.get(), &MainWindow::setPageTitle);
    connect(m_page, &AutomationsPage::createRequested, this, &Desk::createAutomation);
    connect(m_page, &AutomationsPage::placeRequested, this, &Desk::openPlace);
    connect(m_page, &AutomationsPage::done, m_window.get(), &MainWindow::say);
    connect(&m_session.engine(), &sync::Engine::stateChanged, m_window.get(), &MainWindow::setSyncState);
}

void Desk::openPlace(const Place& place)
{
    m_page->setPlace(place);
    m_window->setPlace(place);
    m_window->showPage(m_page, m_page->title());
}

void Desk::createAutomation(const Place& place)
{
    const PlaceInfo info = describePlace(m_workspace->view(), place);
    if (!info.scope)
        return;
    auto* wizard = new CreateAutomationDialog(info, *m_workspace, *m_webhooks, m_session.engine(), m_window.get());
    connect(
        wizard, &CreateAutomationDialog::created, this, [this](const AutomationId& id) { m_page->showAutomation(id); });
    wizard->open();
}

} // namespace desk::ui
