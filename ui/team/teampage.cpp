// SPDX-License-Identifier: Apache-2.0
#include "ui/team/teampage.h"

#include "app/core/inferred.h"
#include "app/core/permission.h"
#include "app/sync/engine.h"
#include "ui/commands/commandregistry.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/pagestack.h"
#include "ui/kit/tableview.h"
#include "ui/models/errortext.h"
#include "ui/models/permissiontext.h"
#include "ui/models/webhookpending.h"
#include "ui/models/workspacemodel.h"
#include "ui/team/secretspane.h"
#include "ui/team/secrettext.h"
#include "ui/team/slackactions.h"
#include "ui/team/slackpane.h"
#include "ui/team/teamcommands.h"
#include "ui/team/webhookactions.h"
#include "ui/team/webhookspane.h"

#include <QAction>
#include <QMenu>
#include <QTabBar>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array tabKinds{Place::Kind::Webhooks, Place::Kind::SlackChannels, Place::Kind::Secrets};

int tabOf(Place::Kind kind)
{
    const auto at = std::find(tabKinds.begin(), tabKinds.end(), kind);
    return at == tabKinds.end() ? 0 : int(at - tabKinds.begin());
}

const Team* findTeam(const store::WorkspaceView& workspace, const QString& id)
{
    const auto at = std::find_if(
        workspace.teams.begin(), workspace.teams.end(), [&](const Team& team) { return team.id.value == id; });
    return at == workspace.teams.end() ? nullptr : &*at;
}

} // namespace

TeamPage::TeamPage(const TeamContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_commands(new TeamCommands(context.commands, this)),
      m_webhookActions(new WebhookActions(context, this)), m_slackActions(new SlackActions(context, this)),
      m_header(new PageHeader(u"teamPage"_s)), m_permissionBanner(new Banner(u"teamPermission"_s)),
      m_message(new Banner(u"teamMessage"_s)), m_stack(new PageStack), m_webhooks(new WebhooksPane(context)),
      m_slack(new SlackPane(context)), m_secrets(new SecretsPane(context))
{
    setObjectName(u"teamSettings"_s);
    build();
    connectWebhooks();
    connectSlack();
    connect(m_secrets, &SecretsPane::linkActivated, this, &TeamPage::follow);
    connect(m_secrets, &SecretsPane::done, this, &TeamPage::done);
    connect(&m_context.workspace, &WorkspaceModel::changed, this, &TeamPage::refreshPlace);
    connect(m_header, &PageHeader::crumbActivated, this, [this](const QString& id) {
        Q_EMIT placeRequested({Place::Kind::Team, id});
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_place.kind != tabKinds[size_t(tab)])
            Q_EMIT placeRequested({tabKinds[size_t(tab)], m_place.id});
    });
    connect(m_message, &Banner::closed, this, [this] { m_message->setContent({}); });
    connect(m_message, &Banner::acted, this, [this] {
        // Acting may say something else.
        if (const auto act = m_act)
            act();
    });
    setPlace({Place::Kind::Webhooks, {}});
}

TeamPage::~TeamPage() = default;

void TeamPage::build()
{
    m_header->setTitle(tr("Team Settings"));
    m_tabs = m_header->tabs();
    m_tabs->setAccessibleName(tr("Parts of the settings"));
    for (const Place::Kind kind : tabKinds)
        m_tabs->addTab(settingsTitle(kind));
    m_stack->addWidget(m_webhooks);
    m_stack->addWidget(m_slack);
    m_stack->addWidget(m_secrets);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_permissionBanner);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
}

void TeamPage::connectWebhooks()
{
    connect(m_commands, &TeamCommands::createRequested, this, [this] { m_webhookActions->create(m_team); });
    connect(m_commands, &TeamCommands::editRequested, this, [this] {
        if (const auto row = m_webhooks->current())
            m_webhookActions->edit(*row);
    });
    connect(m_commands, &TeamCommands::testRequested, this, [this] {
        if (const auto row = m_webhooks->current())
            m_webhookActions->test(*row);
    });
    connect(m_commands, &TeamCommands::testerRequested, this, [this] {
        if (const auto row = m_webhooks->current())
            Q_EMIT testerRequested(row->webhook.id);
    });
    connect(m_commands, &TeamCommands::duplicateRequested, this, [this] {
        if (const auto row = m_webhooks->current())
            m_webhookActions->duplicate(row->webhook);
    });
    connect(m_commands, &TeamCommands::deleteWebhookRequested, this, [this] {
        if (const auto row = m_webhooks->current())
            m_webhookActions->remove(*row);
    });
    connect(m_webhookActions, &WebhookActions::saved, m_webhooks, &WebhooksPane::select);
    connect(m_webhookActions, &WebhookActions::done, this, &TeamPage::done);
    connect(m_webhookActions, &WebhookActions::failed, this, &TeamPage::sayFailed);
    connect(m_webhookActions, &WebhookActions::conflicted, this, &TeamPage::sayConflict);
    connect(m_webhooks, &WebhooksPane::currentChanged, this, &TeamPage::refreshCommands);
    connect(m_webhooks, &WebhooksPane::menuRequested, this, &TeamPage::openWebhookMenu);
    connect(m_webhooks, &WebhooksPane::activated, this, [this] { run(u"actionEditWebhook"_s); });
    connect(m_webhooks, &WebhooksPane::deleteRequested, this, [this] { run(u"actionDeleteWebhook"_s); });
    connect(m_webhooks, &WebhooksPane::createRequested, this, [this] { run(u"actionNewWebhook"_s); });
    connect(m_webhooks, &WebhooksPane::discardRequested, this, [this] {
        if (const auto row = m_webhooks->current())
            m_webhookActions->discard(*row);
    });
    connect(m_webhooks, &WebhooksPane::linkActivated, this, &TeamPage::follow);
}

void TeamPage::connectSlack()
{
    connect(m_commands, &TeamCommands::connectSlackRequested, this,
        [this] { m_slackActions->connectChannel(m_team, m_openUrl); });
    connect(m_commands, &TeamCommands::deleteChannelRequested, this, [this] {
        if (const auto row = m_slack->current())
            m_slackActions->remove(row->channel);
    });
    connect(m_slackActions, &SlackActions::connected, m_slack, &SlackPane::select);
    connect(m_slackActions, &SlackActions::done, this, &TeamPage::done);
    connect(m_slackActions, &SlackActions::failed, this, &TeamPage::sayFailed);
    connect(m_slack, &SlackPane::currentChanged, this, &TeamPage::refreshCommands);
    connect(m_slack, &SlackPane::menuRequested, this, &TeamPage::openChannelMenu);
    connect(m_slack, &SlackPane::deleteRequested, this, [this] { run(u"actionDeleteSlackChannel"_s); });
    connect(m_slack, &SlackPane::connectRequested, this, [this] { run(u"actionConnectSlack"_s); });
    connect(m_slack, &SlackPane::linkActivated, this, &TeamPage::follow);
}

void TeamPage::setPlace(const Place& place)
{
    const bool elsewhere = place.id != m_place.id;
    m_place = place;
    m_tabs->setCurrentIndex(tabOf(place.kind));
    m_stack->setCurrentIndex(tabOf(place.kind));
    if (elsewhere)
        m_message->setContent({});
    refreshPlace();
}

void TeamPage::refreshPlace()
{
    const store::WorkspaceView& workspace = m_context.workspace.view();
    const PlaceInfo info = describePlace(workspace, m_place);
    QList<Crumb> crumbs;
    for (const PathPart& part : info.path)
        crumbs.append({part.place ? part.place->id : QString(), part.text});
    m_header->setCrumbs(crumbs);
    const Team* team = findTeam(workspace, m_place.id);
    m_permission = team ? permissionObstacle(teamPermission(workspace.viewer, *team), team->name) : QString();
    m_permissionBanner->setContent(m_permission.isEmpty()
            ? std::nullopt
            : std::optional(BannerContent{.tone = Tone::Neutral, .text = m_permission}));
    const QString name = team ? team->name : QString();
    if (std::exchange(m_team, name) != name) {
        m_webhooks->setTeam(name);
        m_slack->setTeam(name);
        m_secrets->setTeam(name);
    }
    const QString title = settingsTitle(m_place.kind);
    if (std::exchange(m_title, title) != title)
        Q_EMIT titleChanged(title);
    m_commands->setConnected(workspace.settingsCounts.value(m_team).slackChannels > 0);
    refreshCommands();
}

// Without a key nothing that waits could ever be sent.
QString TeamPage::obstacle() const
{
    const bool isSignedOut = m_context.engine.state().phase == sync::Phase::SignedOut;
    return firstObstacle({m_readOnly, m_permission, isSignedOut ? m_offline : QString()});
}

// Commands of a page that is not shown would act on what nobody sees.
void TeamPage::refreshCommands()
{
    const QString change = !isVisible() || m_team.isEmpty() ? tr("Open Team Settings of a team first.") : obstacle();
    const QString server = firstObstacle({change, m_offline});
    const auto onlyAt = [this](Place::Kind kind, const QString& page, const QString& selection) {
        return firstObstacle({page, m_place.kind == kind ? selection : tr("Open %1 first.").arg(settingsTitle(kind))});
    };
    const auto row = m_webhooks->current();
    const WebhookObstacles own = row ? webhookObstacles(row->pending) : WebhookObstacles();
    const auto atWebhook = [&](const QString& page, const QString& reason) {
        return onlyAt(Place::Kind::Webhooks, page, row ? reason : tr("Select a webhook first."));
    };
    const QString channel = m_slack->current() ? QString() : tr("Select a Slack channel first.");
    m_commands->setObstacles({.create = change,
        .edit = atWebhook(change, own.edit),
        .duplicate = atWebhook(change, {}),
        .remove = atWebhook(change, own.remove),
        .tester = atWebhook(change, {}),
        .test = atWebhook(server, own.server),
        .connectSlack = server,
        .channel = onlyAt(Place::Kind::SlackChannels, server, channel)});
    m_webhooks->setCreateObstacle(change);
    m_webhooks->setDiscardObstacle(m_readOnly);
    m_slack->setCreateObstacle(server);
    const QString secrets =
        change.isEmpty() && !m_offline.isEmpty() ? QString(m_offline + u' ' + secretNeedsServer()) : server;
    m_secrets->setObstacle(onlyAt(Place::Kind::Secrets, secrets, {}));
}

void TeamPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refreshCommands();
}

void TeamPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    refreshCommands();
}

void TeamPage::showPart(Place::Kind kind)
{
    if (m_place.kind != kind)
        Q_EMIT placeRequested({kind, m_place.id});
}

void TeamPage::showWebhook(const IntegrationId& id)
{
    m_webhooks->select(id);
    showPart(Place::Kind::Webhooks);
}

void TeamPage::showChannel(const IntegrationId& id)
{
    m_slack->select(id);
    showPart(Place::Kind::SlackChannels);
}

void TeamPage::showSecret(const QString& name)
{
    m_secrets->select(name);
    showPart(Place::Kind::Secrets);
}

void TeamPage::focusList()
{
    if (m_place.kind == Place::Kind::SlackChannels)
        m_slack->focusList();
    else if (m_place.kind == Place::Kind::Secrets)
        m_secrets->focusList();
    else
        m_webhooks->focusList();
}

void TeamPage::focusFilter()
{
    if (m_place.kind == Place::Kind::SlackChannels)
        m_slack->focusFilter();
    else if (m_place.kind == Place::Kind::Secrets)
        m_secrets->focusFilter();
    else
        m_webhooks->focusFilter();
}

void TeamPage::setCompact(bool compact)
{
    m_webhooks->setCompact(compact);
    m_slack->setCompact(compact);
    m_secrets->setCompact(compact);
}

QJsonObject TeamPage::look() const
{
    return {{u"webhookColumns"_s, m_webhooks->table().look()}, {u"channelColumns"_s, m_slack->table().look()},
        {u"secretColumns"_s, m_secrets->table().look()}};
}

void TeamPage::restoreLook(const QJsonObject& look)
{
    m_webhooks->table().restoreLook(look.value("webhookColumns"_L1).toObject());
    m_slack->table().restoreLook(look.value("channelColumns"_L1).toObject());
    m_secrets->table().restoreLook(look.value("secretColumns"_L1).toObject());
}

void TeamPage::setReadOnly(const QString& reason)
{
    m_readOnly = reason;
    refreshCommands();
}

void TeamPage::setOffline(const QString& reason)
{
    m_offline = reason;
    refreshCommands();
}

void TeamPage::setUrlOpener(UrlOpener opener)
{
    m_openUrl = std::move(opener);
    m_secrets->setUrlOpener(m_openUrl);
    m_webhookActions->setUrlOpener(m_openUrl);
}

// What belongs to this team is here; anything else is for whoever has the other pages.
void TeamPage::follow(const UsageLink& link)
{
    const bool here = link.team == m_team;
    if (here && link.kind == UsageLink::Kind::Webhook)
        showWebhook({link.id});
    else if (here && link.kind == UsageLink::Kind::SlackChannel)
        showChannel({link.id});
    else if (here && link.kind == UsageLink::Kind::Secret)
        showSecret(link.id);
    else
        Q_EMIT linkActivated(link);
}

void TeamPage::run(const QString& command)
{
    const QString reason = m_context.commands.obstacle(command);
    if (reason.isEmpty())
        m_context.commands.action(command)->trigger();
    else
        say({.tone = Tone::Info, .text = reason, .closable = true});
}

void TeamPage::openWebhookMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"webhookMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const QString& id :
        {u"actionTestWebhook"_s, u"actionWebhookTester"_s, u"actionEditWebhook"_s, u"actionDuplicateWebhook"_s})
        menu->addAction(m_context.commands.action(id));
    if (const auto row = m_webhooks->current())
        menu->addMenu(m_webhookActions->copyMenu(row->webhook, menu));
    menu->addSeparator();
    menu->addAction(m_context.commands.action(u"actionDeleteWebhook"_s));
    menu->popup(at);
}

void TeamPage::openChannelMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"channelMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addAction(m_context.commands.action(u"actionDeleteSlackChannel"_s));
    menu->popup(at);
}

void TeamPage::say(const BannerContent& content, std::function<void()> act)
{
    m_act = std::move(act);
    m_message->setContent(content);
}

void TeamPage::sayFailed(const QString& what, const Error& error)
{
    const bool lacks = std::holds_alternative<NotSupportedError>(error) && !webPage().isEmpty();
    say({.tone = Tone::Danger,
            .text = what + u' ' + describe(error),
            .action = lacks ? tr("Open on the web") : QString(),
            .closable = true},
        [this] { openWebPage(); });
}

void TeamPage::sayConflict(const QString& what, const QString& edit)
{
    say({.tone = Tone::Danger, .text = what, .action = tr("Show pending changes"), .closable = true},
        [this, edit] { Q_EMIT linkActivated(pendingLink(edit)); });
}

QUrl TeamPage::webPage() const
{
    return inferred::teamSettingsPage(m_context.workspace.view().server.webHost, m_team);
}

void TeamPage::openWebPage()
{
    const QUrl page = webPage();
    if (!m_openUrl(page))
        say({.tone = Tone::Warning,
            .text = tr("No web browser could be started. The page is %1").arg(page.toDisplayString()),
            .closable = true});
}

} // namespace desk::ui
