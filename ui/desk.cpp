// SPDX-License-Identifier: Apache-2.0
#include "ui/desk.h"

#include "ui/automations/automationspage.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/palettemodel.h"
#include "ui/help.h"
#include "ui/language/language.h"
#include "ui/models/outboxwatch.h"
#include "ui/models/sidebarmodel.h"
#include "ui/models/storagedata.h"
#include "ui/models/teamdata.h"
#include "ui/models/workspacemodel.h"
#include "ui/ownpages.h"
#include "ui/palettesources.h"
#include "ui/session.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/signin/welcomepage.h"
#include "ui/team/teampage.h"
#include "ui/tester/testerpage.h"
#include "ui/wizardhost.h"

#include <QAction>
#include <QApplication>
#include <QJsonArray>
#include <QSettings>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
const QString recentKey = u"palette/recent"_s;
} // namespace

Desk::Desk(Session& session, const DeskFiles& files, const QString& serverLabel, PreferenceFile& preferences,
    const runtime::LogFile& log)
    : m_session(session), m_settingsFile(files.settings), m_preferences(preferences),
      m_look(files.workspace + "/window.json"_L1), m_workspace(std::make_unique<WorkspaceModel>(session.store())),
      m_teams(std::make_unique<TeamData>(session.store())), m_places(std::make_unique<SidebarModel>(*m_workspace)),
      m_commands(std::make_unique<CommandRegistry>()), m_found(std::make_unique<PaletteModel>()),
      m_window(std::make_unique<MainWindow>(*m_commands, *m_places, files.settings)),
      m_palette(std::make_unique<CommandPalette>(*m_found, *m_window)),
      m_help(std::make_unique<Help>(*m_commands, *m_window, log)),
      m_page(new AutomationsPage(session.store(), session.engine(), *m_workspace, *m_teams, *m_commands)),
      m_teamPage(new TeamPage(
          {session.teamSettings(), session.teamSecrets(), session.engine(), *m_teams, *m_workspace, *m_commands})),
      m_ownPages(std::make_unique<OwnPages>(session, *m_workspace, *m_teams, *m_places, *m_commands, *m_window)),
      m_wizards(std::make_unique<WizardHost>(
          *m_workspace, *m_teams, session.engine(), *m_window, files.workspace + "/drafts"_L1)),
      m_notifier([] { return QGuiApplication::applicationState() == Qt::ApplicationActive; }),
      m_outbox(std::make_unique<OutboxWatch>(
          session.store(), [&session] { return session.engine().state().phase == sync::Phase::Syncing; }))
{
    m_window->addPage(m_page);
    m_window->addPage(m_teamPage);
    m_window->setServer(serverLabel);
    addCommands();
    fillPalette();
    connectAll();
    restoreLook();
    onSyncState(session.engine().state());
    m_window->setClockTold(session.clockTold());
}

Desk::~Desk()
{
    keepLook();
}

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
    m_readOnly = reason;
    m_window->setReadOnly(reason);
    m_page->setReadOnly(reason);
    m_teamPage->setReadOnly(reason);
    m_ownPages->setReadOnly(reason);
}

void Desk::tellOpened(const OpenReportWords& words)
{
    m_window->tellOpened(words);
}

void Desk::welcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage;
        m_window->addPage(m_welcome);
        connect(m_welcome, &WelcomePage::signInRequested, this, &Desk::signInRequested);
        connect(m_welcome, &WelcomePage::lookAroundRequested, this, [this] {
            openPlace({});
            m_page->focusList();
        });
    }
    m_window->setPlace(std::nullopt);
    m_window->showPage(m_welcome, WelcomePage::title());
    m_welcome->focusFirst();
}

void Desk::openSettings(const QString& section)
{
    auto* data = new StorageData(m_session.store(), this);
    connect(data, &StorageData::cacheCleared, this, &Desk::cacheCleared);
    connect(data, &StorageData::saidUnseen, this,
        [this](Tone tone, const QString& text) { m_window->say({.tone = tone, .text = text, .action = {}}); });
    const auto tellKey = [this, data] {
        const bool refused = m_session.engine().state().phase == sync::Phase::SignedOut;
        data->setSignedIn(m_session.hasKey() && !refused);
    };
    connect(&m_session.engine(), &sync::Engine::stateChanged, data, tellKey);
    tellKey();
    auto* dialog = new SettingsDialog(m_preferences, completeLanguages(), *data, m_window.get());
    dialog->setReadOnly(m_readOnly);
    dialog->showSection(section);
    dialog->open();
}

void Desk::save()
{
    m_window->save();
    keepLook();
    m_look.flush();
    m_wizards->flush();
}

void Desk::restoreLook()
{
    const QJsonObject look = m_look.kept();
    m_page->setCompact(m_preferences.preferences().compactRows);
    m_teamPage->setCompact(m_preferences.preferences().compactRows);
    m_ownPages->setCompact(m_preferences.preferences().compactRows);
    m_notifier.setEnabled(m_preferences.preferences().notifyInBackground);
    m_window->setFolded(look.value("folded"_L1).toVariant().toStringList());
    m_page->restoreLook(look.value("page"_L1).toObject());
    m_teamPage->restoreLook(look.value("team"_L1).toObject());
    m_ownPages->restoreActivityLook(look.value("activity"_L1).toObject());
    openPlace(placeFrom(look.value("place"_L1).toObject()));
}

void Desk::keepLook()
{
    m_look.keep({{u"place"_s, toJson(m_place)}, {u"page"_s, m_page->look()}, {u"team"_s, m_teamPage->look()},
        {u"tester"_s, m_testerPage ? m_testerPage->look() : m_look.kept().value("tester"_L1).toObject()},
        {u"activity"_s, m_ownPages->activityLook()}, {u"folded"_s, QJsonArray::fromStringList(m_window->folded())}});
}

void Desk::onWorkspaceKnown()
{
    // The place of last time may be gone from the server.
    if (m_place != Place{} && !isOwnPage(m_place) && describePlace(m_workspace->view(), m_place).path.isEmpty())
        openPlace({});
    offerDraft();
}

void Desk::offerDraft()
{
    const QString left = m_wizards->leftBehind();
    m_window->offer(left.isEmpty()
            ? std::nullopt
            : std::optional(
                BannerContent{.tone = Tone::Info, .text = left, .action = tr("Go on"), .second = tr("Discard draft")}));
}

void Desk::onSaved(const AutomationId& id, const QString& name, const sync::EditOutcome& outcome)
{
    using Kind = sync::EditOutcome::Kind;
    showPage();
    m_page->showAutomation(id);
    switch (outcome.kind) {
    case Kind::Applied:
        return m_window->say({.tone = Tone::Success, .text = tr("“%1” was saved.").arg(name)});
    case Kind::Queued:
        return m_window->say({.tone = Tone::Info,
            .text = tr("“%1” is kept on this computer and saved when the server can be reached.").arg(name)});
    case Kind::Unknown:
        return m_window->say({.tone = Tone::Info,
            .text = tr("The answer was lost. Whether “%1” was saved is found out at the next sync.").arg(name)});
    case Kind::Conflict:
    case Kind::Rejected: {
        const QString text = outcome.kind == Kind::Conflict
            ? tr("“%1” was not saved: somebody else changed or deleted it meanwhile.").arg(name)
            : tr("“%1” was not saved: the server refused it.").arg(name);
        return m_window->say({.tone = Tone::Danger, .text = text, .action = tr("Show pending change")},
            [this, edit = outcome.edit] { openLink(pendingLink(edit)); });
    }
    }
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
    m_window->say({.tone = Tone::Info, .text = text});
}

void Desk::connectAll()
{
    connect(m_help.get(), &Help::welcomeRequested, this, &Desk::welcome);
    connect(m_window.get(), &MainWindow::placeSelected, this, &Desk::openPlace);
    connect(m_window.get(), &MainWindow::createRequested, m_wizards.get(), &WizardHost::create);
    connect(m_window.get(), &MainWindow::historyRequested, this, [this](const Place& place) {
        openPlace(place);
        m_page->showTab(AutomationsPage::Tab::History);
    });
    connect(m_window.get(), &MainWindow::syncRequested, this, &Desk::syncRequested);
    connect(m_window.get(), &MainWindow::cancelSyncRequested, &m_session.engine(), &sync::Engine::cancelPull);
    connect(m_window.get(), &MainWindow::dataRequested, this, [this] { openSettings(u"data"_s); });
    connect(m_window.get(), &MainWindow::pendingRequested, this, [this] { openPlace({Place::Kind::Pending, {}}); });
    connect(m_window.get(), &MainWindow::openedSeen, this, &Desk::openedSeen);
    connect(m_window.get(), &MainWindow::clockTold, this,
        [this](std::optional<std::chrono::seconds> offset) { m_session.setClockTold(offset); });
    connect(m_window.get(), &MainWindow::signInRequested, this, &Desk::signInRequested);
    connect(m_window.get(), &MainWindow::signOutRequested, this, &Desk::signOutRequested);
    connect(m_window.get(), &MainWindow::filterRequested, this, [this] {
        showPage();
        if (isTeamSettings(m_place))
            m_teamPage->focusFilter();
        else if (m_place.kind == Place::Kind::Tester)
            tester().focusFilter();
        else if (OwnPages::has(m_place.kind))
            m_ownPages->focusFilter(m_place.kind);
        else
            m_page->focusFilter();
    });
    connect(m_window.get(), &MainWindow::searchRequested, m_palette.get(), [this] { m_palette->open(); });
    connect(m_palette.get(), &CommandPalette::chosen, this, &Desk::openChosen);
    connect(m_page, &AutomationsPage::titleChanged, this, &Desk::showPage);
    connect(m_page, &AutomationsPage::linkActivated, this, &Desk::openLink);
    connect(m_teamPage, &TeamPage::titleChanged, this, &Desk::showPage);
    connect(m_teamPage, &TeamPage::placeRequested, this, &Desk::openPlace);
    connect(m_teamPage, &TeamPage::linkActivated, this, &Desk::openLink);
    connect(m_teamPage, &TeamPage::done, m_window.get(), &MainWindow::say);
    connect(m_teamPage, &TeamPage::testerRequested, this, [this](const IntegrationId& webhook) {
        openTester();
        tester().openWebhook(webhook);
    });
    connect(m_page, &AutomationsPage::testRequested, this, [this](const Automation& automation) {
        openTester();
        tester().openAutomation(automation);
    });
    connect(m_page, &AutomationsPage::resendRequested, this, [this](const Execution& execution) {
        openTester();
        tester().openExecution(execution);
    });
    connect(m_page, &AutomationsPage::createRequested, m_wizards.get(), &WizardHost::create);
    connect(m_page, &AutomationsPage::editRequested, m_wizards.get(),
        [this](const store::AutomationRow& row) { m_wizards->edit(row.automation); });
    connect(m_page, &AutomationsPage::duplicateRequested, m_wizards.get(),
        [this](const store::AutomationRow& row) { m_wizards->duplicate(row.automation); });
    connect(m_ownPages.get(), &OwnPages::placeRequested, this, &Desk::openPlace);
    connect(m_ownPages.get(), &OwnPages::linkActivated, this, &Desk::openLink);
    connect(m_ownPages.get(), &OwnPages::executionRequested, this,
        [this](const AutomationId& automation, const ExecutionId& execution) {
            openPlace(m_automationItems->place(automation));
            m_page->showExecution(execution);
        });
    connect(m_ownPages.get(), &OwnPages::done, m_window.get(), &MainWindow::say);
    connect(m_wizards.get(), &WizardHost::saved, this, &Desk::onSaved);
    connect(m_wizards.get(), &WizardHost::givenUp, this, [this] {
        m_window->say({.tone = Tone::Info, .text = tr("The draft was discarded."), .action = tr("Undo")},
            [this] { m_wizards->takeBack(); });
    });
    connect(m_wizards.get(), &WizardHost::draftsChanged, this, &Desk::offerDraft);
    connect(m_window.get(), &MainWindow::offerTaken, this, [this] {
        m_window->offer(std::nullopt);
        m_wizards->goOn();
    });
    connect(m_window.get(), &MainWindow::offerDeclined, m_wizards.get(), &WizardHost::giveUp);
    connect(m_workspace.get(), &WorkspaceModel::changed, this, &Desk::onWorkspaceKnown, Qt::SingleShotConnection);
    connect(&m_preferences, &PreferenceFile::changed, this, [this](const Preferences& now) {
        m_page->setCompact(now.compactRows);
        m_teamPage->setCompact(now.compactRows);
        m_ownPages->setCompact(now.compactRows);
        m_notifier.setEnabled(now.notifyInBackground);
    });
    connect(m_outbox.get(), &OutboxWatch::stuck, this, &Desk::onStuck);
    connect(&m_notifier, &Notifier::activated, this, [this] {
        raise({});
        if (!QApplication::activeModalWidget()) // else what is begun there goes on
            openLink(pendingLink(m_stuck));
    });
    connect(m_page, &AutomationsPage::placeRequested, this, &Desk::openPlace);
    connect(m_page, &AutomationsPage::done, m_window.get(), &MainWindow::say);
    connect(&m_session.engine(), &sync::Engine::stateChanged, this, &Desk::onSyncState);
}

void Desk::openPlace(const Place& place)
{
    m_place = place;
    if (isTeamSettings(place))
        m_teamPage->setPlace(place);
    else if (!isOwnPage(place))
        m_page->setPlace(place);
    keepLook();
    showPage();
}

void Desk::showPage()
{
    m_window->setPlace(m_place);
    if (isTeamSettings(m_place))
        m_window->showPage(m_teamPage, m_teamPage->title());
    else if (m_place.kind == Place::Kind::Tester)
        m_window->showPage(&tester(), tester().title());
    else if (OwnPages::has(m_place.kind))
        m_ownPages->show(m_place.kind);
    else
        m_window->showPage(m_page, m_page->title());
}

TesterPage& Desk::tester()
{
    if (!m_testerPage) {
        m_testerPage = new TesterPage({m_session.tester(), *m_teams, *m_workspace, *m_commands});
        m_window->addPage(m_testerPage);
        m_testerPage->restoreLook(m_look.kept().value("tester"_L1).toObject());
        connect(m_testerPage, &TesterPage::linkActivated, this, &Desk::openLink);
        connect(m_testerPage, &TesterPage::done, m_window.get(), &MainWindow::say);
        tellTester(m_session.engine().state());
    }
    return *m_testerPage;
}

void Desk::tellTester(const sync::SyncState& state)
{
    if (!m_testerPage)
        return;
    m_testerPage->setOffline(state.phase == sync::Phase::SignedOut ? tr("Sign in to let the server send.")
            : state.phase == sync::Phase::Offline                  ? tr("The server cannot be reached now.")
                                                                   : QString());
}

void Desk::openTester()
{
    openPlace({Place::Kind::Tester, {}});
}

bool Desk::openPart(Place::Kind part, const QString& team)
{
    for (const Team& known : m_workspace->view().teams) {
        if (known.name == team) {
            openPlace({part, known.id.value});
            return true;
        }
    }
    m_window->say({.tone = Tone::Info, .text = tr("The team “%1” is not among yours any more.").arg(team)});
    return false;
}

void Desk::openLink(const UsageLink& link)
{
    using Kind = UsageLink::Kind;
    switch (link.kind) {
    case Kind::Place:
        openPlace(link.place);
        if (link.place.kind == Place::Kind::Pending && !link.id.isEmpty())
            m_ownPages->showEdit(link.id);
        break;
    case Kind::Automation:
        openPlace(link.place);
        m_page->showAutomation({link.id});
        break;
    case Kind::Webhook:
        if (openPart(Place::Kind::Webhooks, link.team))
            m_teamPage->showWebhook({link.id});
        break;
    case Kind::SlackChannel:
        if (openPart(Place::Kind::SlackChannels, link.team))
            m_teamPage->showChannel({link.id});
        break;
    case Kind::Secret:
        if (openPart(Place::Kind::Secrets, link.team))
            m_teamPage->showSecret(link.id);
        break;
    }
}

void Desk::onSyncState(const sync::SyncState& state)
{
    m_window->setSyncState(state);
    m_ownPages->setSyncState(state);
    const bool isSignedOut = state.phase == sync::Phase::SignedOut;
    const QString unreachable =
        state.phase == sync::Phase::Offline ? tr("The server cannot be reached now.") : QString();
    tellTester(state);
    m_teamPage->setOffline(isSignedOut ? tr("Sign in to change something here.") : unreachable);
}

// In front of the window a page says what a click brought; what a sync brought is said here.
void Desk::onStuck(const QList<store::OutboxEdit>& edits, bool bySync)
{
    const QString text = stuckText(edits);
    m_stuck = edits.first().id;
    m_notifier.notify({u"edit"_s, tr("Pending changes"), text});
    if (!bySync || m_place.kind == Place::Kind::Pending)
        return;
    m_window->say({.tone = Tone::Danger, .text = text, .action = tr("Show pending changes")},
        [this, edit = m_stuck] { openLink(pendingLink(edit)); });
}

void Desk::addCommands()
{
    // The standard key is empty on some platforms.
    QAction* settings = m_commands->add({.id = u"actionSettings"_s,
                                            .text = tr("&Settings…"),
                                            .icon = "settings"_L1,
                                            .shortcuts = {QKeySequence(u"Ctrl+,"_s)},
                                            .category = u"File"_s,
                                            .group = 3,
                                            .keywords = tr("preferences options theme language")},
        this, [this] { openSettings(); });
    settings->setMenuRole(QAction::PreferencesRole);
}

void Desk::fillPalette()
{
    m_automationItems = new AutomationSource(m_session.store(), *m_workspace, this);
    m_teamItems = new TeamSource(*m_teams, this);
    m_found->addSource(*new CommandSource(*m_commands, this));
    m_found->addSource(*new PlaceSource(*m_workspace, this));
    m_found->addSource(*m_automationItems);
    m_found->addSource(*m_teamItems);
    if (!m_settingsFile.isEmpty())
        m_found->setRecent(QSettings(m_settingsFile, QSettings::IniFormat).value(recentKey).toStringList());
}

void Desk::openChosen(const PaletteItem& item)
{
    using Kind = PaletteItem::Kind;
    if (!m_settingsFile.isEmpty())
        QSettings(m_settingsFile, QSettings::IniFormat).setValue(recentKey, m_found->recent());
    switch (item.kind) {
    case Kind::Command:
        m_commands->action(item.id)->trigger();
        break;
    case Kind::Place:
        openPlace(PlaceSource::place(item.id));
        break;
    case Kind::Automation:
        openPlace(m_automationItems->place({item.id}));
        m_page->showAutomation({item.id});
        break;
    case Kind::Webhook:
    case Kind::Secret:
    case Kind::SlackChannel:
        openLink(m_teamItems->link(item));
        break;
    case Kind::Page:
        break; // no source gives them yet
    }
}

} // namespace desk::ui
