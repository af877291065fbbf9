// SPDX-License-Identifier: Apache-2.0
#include "ui/desk.h"

#include "ui/automations/automationspage.h"
#include "ui/language.h"
#include "ui/models/sidebarmodel.h"
#include "ui/models/webhookchoices.h"
#include "ui/models/workspacemodel.h"
#include "ui/session.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/signin/welcomepage.h"
#include "ui/wizard/createautomationdialog.h"

namespace desk::ui {

Desk::Desk(Session& session, const QString& settingsFile, const QString& serverLabel)
    : m_session(session), m_workspace(std::make_unique<WorkspaceModel>(session.store())),
      m_webhooks(std::make_unique<WebhookChoices>(session.store())),
      m_places(std::make_unique<SidebarModel>(*m_workspace)),
      m_window(std::make_unique<MainWindow>(*m_places, settingsFile)),
      m_page(new AutomationsPage(session.store(), session.engine(), *m_workspace))
{
    m_window->addPage(m_page);
    m_window->setServer(serverLabel);
    m_window->setSyncState(session.engine().state());
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
    auto* page = new WelcomePage;
    m_window->addPage(page);
    m_window->showPage(page, WelcomePage::title());
    connect(page, &WelcomePage::signInRequested, this, &Desk::signInRequested);
    connect(page, &WelcomePage::lookAroundRequested, this, [this] { openPlace({}); });
}

void Desk::openSettings(PreferenceFile& preferences)
{
    auto* dialog = new SettingsDialog(preferences, completeLanguages(), m_window.get());
    dialog->open();
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
