// SPDX-License-Identifier: Apache-2.0
#include "ui/team/secretspane.h"

#include "app/core/permission.h"
#include "app/sync/engine.h"
#include "ui/commands/commandregistry.h"
#include "ui/kit/banner.h"
#include "ui/kit/secretclipboard.h"
#include "ui/kit/splitpane.h"
#include "ui/kit/tableview.h"
#include "ui/models/errortext.h"
#include "ui/models/workspacemodel.h"
#include "ui/team/keychainbanner.h"
#include "ui/team/keychainwatch.h"
#include "ui/team/newsecretdialog.h"
#include "ui/team/rotatedialog.h"
#include "ui/team/secretcommands.h"
#include "ui/team/secretedits.h"
#include "ui/team/secretinspector.h"
#include "ui/team/secretrevealdialog.h"
#include "ui/team/secrettext.h"
#include "ui/team/teamlist.h"

#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace desk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

TeamListSpec listSpec()
{
    return {.prefix = u"secret"_s,
        .title = SecretsPane::tr("Secrets"),
        .searchHint = SecretsPane::tr("Filter by name…"),
        .newCommand = u"actionNewSecret"_s,
        .sortRole = SecretListModel::SortRole,
        .sortedBy = SecretListModel::Name,
        .rowLines = 2,
        .weights = {26, 15, 21, 27, 27, -5}};
}

} // namespace

SecretsPane::SecretsPane(const TeamContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_now(serverNow([&engine = context.engine] { return engine.state().clockOffset; })),
      m_model(new SecretListModel(context.data, systemNow, m_now, this)),
      m_commands(new SecretCommands(context.commands, this)), m_edits(new SecretEdits(context, this)),
      m_keychain(new KeychainWatch(context.secrets, this)), m_clipboard(new SecretClipboard(this))
{
    setObjectName(u"secretsPane"_s);
    build();
    connectParts();
    connectCommands();
    refresh();
}

void SecretsPane::build()
{
    m_message = new Banner(u"secretsMessage"_s);
    m_list = new TeamList(listSpec(), *m_model, m_context.commands);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(new KeychainBanner(*m_keychain));
    column->addWidget(m_list, 1);
    m_inspector = new SecretInspector(m_context.commands, m_now);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new SplitPane(u"secretSplitter"_s, left, m_inspector));
}

void SecretsPane::connectParts()
{
    connect(m_model, &SecretListModel::refreshed, this, &SecretsPane::refresh);
    connect(&m_context.data, &TeamData::changed, this, [this] { askKeychain(false); });
    connect(m_keychain, &KeychainWatch::changed, this, [this] { m_model->setCopies(m_keychain->copies()); });
    connect(m_list, &TeamList::searchChanged, m_model, &SecretListModel::setSearch);
    connect(m_list, &TeamList::currentChanged, this, &SecretsPane::showCurrent);
    connect(m_list, &TeamList::menuRequested, this, &SecretsPane::openMenu);
    connect(m_list, &TeamList::deleteRequested, this, &SecretsPane::deleteCurrent);
    connect(m_list, &TeamList::activated, this, [this] { m_inspector->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &TeamList::emptyActed, this, &SecretsPane::onEmptyActed);
    connect(m_inspector, &SecretInspector::linkActivated, this, &SecretsPane::linkActivated);
    connect(m_inspector, &SecretInspector::rollBackRequested, this,
        [this](const QString& name) { m_edits->askRollBack(m_team, name); });
    connect(m_inspector, &SecretInspector::forgetPreviousRequested, this,
        [this](const QString& name) { m_edits->forgetPrevious(m_team, name); });
    connect(m_edits, &SecretEdits::began, this, [this] { say({}); });
    connect(m_edits, &SecretEdits::failed, this, &SecretsPane::onFailed);
    connect(m_edits, &SecretEdits::done, this, [this](const ToastMessage& message) { Q_EMIT done(message, {}); });
    connect(m_message, &Banner::closed, this, [this] { say({}); });
    connect(m_message, &Banner::acted, this, &SecretsPane::openWebPage);
    auto* tick = new QTimer(this);
    connect(tick, &QTimer::timeout, m_model, &SecretListModel::tick);
    tick->start(20s);
}

void SecretsPane::connectCommands()
{
    connect(m_commands, &SecretCommands::newRequested, this, &SecretsPane::openNew);
    connect(m_commands, &SecretCommands::rotateRequested, this, &SecretsPane::openRotate);
    connect(m_commands, &SecretCommands::revealRequested, this, &SecretsPane::openReveal);
    connect(m_commands, &SecretCommands::forgetRequested, this,
        [this](const QString& name) { m_edits->askForget(m_team, name); });
    connect(m_commands, &SecretCommands::deleteRequested, this,
        [this](const QString& name) { m_edits->askDelete(m_team, name); });
}

void SecretsPane::setTeam(const QString& name)
{
    if (std::exchange(m_team, name) == name)
        return;
    m_wanted.clear();
    say({});
    m_model->setTeam(name);
    askKeychain(false);
}

void SecretsPane::setObstacle(const QString& reason)
{
    m_obstacle = reason;
    m_commands->setObstacle(reason);
    m_inspector->setObstacle(reason);
    refresh();
}

void SecretsPane::select(const QString& secretName)
{
    m_wanted = secretName;
    if (m_model->rowOf(secretName) < 0 && !m_model->search().isEmpty())
        m_list->clearFilter();
    selectWanted();
}

void SecretsPane::selectWanted()
{
    const int row = m_model->rowOf(m_wanted);
    if (m_wanted.isEmpty() || row < 0)
        return;
    m_wanted.clear();
    m_list->select(row);
}

std::optional<SecretRow> SecretsPane::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? std::nullopt : std::optional(m_model->row(row));
}

void SecretsPane::focusList()
{
    m_list->focusList();
}

void SecretsPane::focusFilter()
{
    m_list->focusFilter();
}

void SecretsPane::setCompact(bool compact)
{
    m_list->setCompact(compact);
}

TableView& SecretsPane::table() const
{
    return m_list->table();
}

// Not before somebody looks: on some keychains asking is slow.
void SecretsPane::askKeychain(bool again)
{
    if (!isVisible() || m_team.isEmpty())
        return;
    KeychainWatch::Question question{.team = m_team, .records = m_context.data.facts().records};
    for (const SecretRow& row : secretRows(m_context.data.facts(), m_team))
        question.names.append(row.secret.name);
    if (!m_keychain->ask(question) && again)
        m_keychain->look();
}

void SecretsPane::refresh()
{
    using Kind = StatePage::Kind;
    if (!m_context.data.isLoaded())
        m_list->refresh({Kind::Loading, tr("Loading…"), tr("Reading the secrets of this team.")}, {});
    else if (const auto& error = m_context.data.error())
        m_list->refresh({Kind::Failed, tr("The secrets could not be read"), describe(*error)}, {});
    else if (m_team.isEmpty())
        m_list->refresh({Kind::Offline, tr("Nothing was read yet"),
                            tr("The secrets appear here as soon as the server has been reached.")},
            {});
    else if (!m_model->search().isEmpty())
        m_list->refresh({Kind::NoMatch, tr("No secret matches"),
                            tr("Nothing here has “%1” in its name.").arg(m_model->search()), tr("Clear filter")},
            {});
    else if (!mayManage())
        // A server may keep the names from them too, and an empty list does not say which it is.
        m_list->refresh({Kind::NoPermission, tr("No secrets to be seen"),
                            tr("The team has none, or the server shows them to its admins only.")},
            {});
    else
        m_list->refresh({Kind::Empty, tr("No secrets yet"),
                            tr("A secret is a token or a key that webhooks send along or sign with. The server keeps "
                               "its value and shows it to nobody."),
                            tr("New secret"), true},
            m_obstacle);
    selectWanted();
}

bool SecretsPane::mayManage() const
{
    const store::WorkspaceView& workspace = m_context.workspace.view();
    return std::all_of(workspace.teams.begin(), workspace.teams.end(),
        [&](const Team& team) { return team.name != m_team || teamPermission(workspace.viewer, team).mayManage; });
}

bool SecretsPane::seesAll() const
{
    const QList<TeamSecret>& secrets = m_context.data.facts().secrets;
    return mayManage() && std::any_of(secrets.begin(), secrets.end(), [this](const TeamSecret& secret) {
        return secret.team == m_team;
    });
}

void SecretsPane::onEmptyActed()
{
    if (m_model->search().isEmpty())
        openNew();
    else
        m_list->clearFilter();
}

void SecretsPane::openMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"secretMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const QString& id :
        {u"actionRotateSecret"_s, u"actionRevealSecret"_s, u"actionForgetSecret"_s, u"actionDeleteSecret"_s})
        menu->addAction(m_context.commands.action(id));
    menu->popup(at);
}

bool SecretsPane::isFree(const QString& command)
{
    const QString obstacle = m_context.commands.obstacle(command);
    if (!obstacle.isEmpty())
        m_message->setContent(BannerContent{.tone = Tone::Info, .text = obstacle, .closable = true});
    return obstacle.isEmpty();
}

void SecretsPane::deleteCurrent()
{
    if (isFree(u"actionDeleteSecret"_s) && current())
        m_edits->askDelete(m_team, current()->secret.name);
}

void SecretsPane::showCurrent()
{
    const auto row = current();
    m_inspector->show(
        row, row ? usersOfSecret(m_context.data.facts(), m_team, row->secret.name) : QList<UsageNode>(), seesAll());
    m_commands->setCurrent(row);
}

void SecretsPane::say(const QString& text)
{
    m_message->setContent(text.isEmpty()
            ? std::nullopt
            : std::optional(BannerContent{.tone = Tone::Danger, .text = text, .closable = true}));
}

void SecretsPane::onFailed(const QString& what, const Error& error)
{
    m_webPage = webPageInstead(error, m_context, m_team);
    m_message->setContent(BannerContent{.tone = Tone::Danger,
        .text = QString(what + u' ' + secretErrorText(error)),
        .action = m_webPage.isEmpty() ? QString() : tr("Open web page"),
        .closable = true});
    m_keychain->look();
}

void SecretsPane::openWebPage()
{
    if (!m_openUrl(m_webPage))
        m_message->setContent(BannerContent{.tone = Tone::Warning,
            .text = tr("No web browser could be started. The page is %1").arg(m_webPage.toDisplayString()),
            .closable = true});
}

void SecretsPane::openNew()
{
    auto* dialog = new NewSecretDialog(m_context, m_team, this);
    connect(dialog, &NewSecretDialog::added, this, [this](const QString& name) {
        select(name);
        Q_EMIT done({Tone::Success, tr("“%1” was added.").arg(name), {}}, {});
    });
    dialog->open();
}

void SecretsPane::openRotate(const QString& name)
{
    auto* dialog = new RotateDialog(m_context, m_team, name, this);
    connect(dialog, &QDialog::finished, m_keychain, &KeychainWatch::look);
    dialog->open();
}

void SecretsPane::openReveal(const QString& name)
{
    auto* dialog = new SecretRevealDialog(m_context.secrets, *m_clipboard, m_team, name, this);
    connect(dialog, &SecretRevealDialog::valueWanted, this, [this, name] {
        if (isFree(u"actionRotateSecret"_s))
            openRotate(name);
    });
    connect(dialog, &QDialog::finished, m_keychain, &KeychainWatch::look);
    dialog->open();
}

void SecretsPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_commands->setShown(true);
    askKeychain(true);
}

void SecretsPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_commands->setShown(false);
}

} // namespace desk::ui
