// SPDX-License-Identifier: Apache-2.0
#include "ui/team/secretspane.h"

#include "ui/kit/banner.h"
#include "ui/kit/secretclipboard.h"
#include "ui/models/workspacemodel.h"
#include "ui/team/keychainbanner.h"
#include "ui/team/keychainwatch.h"
#include "ui/team/newsecretdialog.h"
#include "ui/team/rotatedialog.h"
#include "ui/team/secretcommands.h"
#include "ui/team/secretedits.h"
#include "ui/team/secretinspector.h"
#include "ui/team/secretlistpane.h"
#include "ui/team/secretrevealdialog.h"
#include "ui/team/secrettext.h"

#include <QDesktopServices>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace desk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// Heights of the font, as wide as which list and details stand beside each other.
constexpr int sideBySide = 54;
} // namespace

SecretsPane::SecretsPane(const TeamContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(new SecretListModel(systemNow, this)),
      m_commands(new SecretCommands(context.commands, this)), m_edits(new SecretEdits(context, this)),
      m_keychain(new KeychainWatch(context.secrets, this)), m_clipboard(new SecretClipboard(this))
{
    setObjectName(u"secretsPane"_s);
    build();
    connectParts();
    connectCommands();
    takeFacts();
}

void SecretsPane::build()
{
    m_message = new Banner(u"secretsMessage"_s);
    m_list = new SecretListPane(*m_model, m_context.commands);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(new KeychainBanner(*m_keychain));
    column->addWidget(m_list, 1);
    m_inspector = new SecretInspector(m_context.commands);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(u"secretsSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({900, 340});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void SecretsPane::connectParts()
{
    connect(&m_context.data, &TeamData::changed, this, &SecretsPane::takeFacts);
    connect(m_keychain, &KeychainWatch::changed, this, &SecretsPane::refreshRows);
    connect(m_list, &SecretListPane::currentChanged, this, &SecretsPane::showCurrent);
    connect(m_list, &SecretListPane::detailsRequested, this, [this] { m_inspector->setFocus(Qt::OtherFocusReason); });
    connect(m_inspector, &SecretInspector::linkActivated, this, &SecretsPane::linkActivated);
    connect(m_inspector, &SecretInspector::rollBackRequested, this,
        [this](const QString& name) { m_edits->askRollBack(m_team, name); });
    connect(m_inspector, &SecretInspector::forgetPreviousRequested, this,
        [this](const QString& name) { m_edits->forgetPrevious(m_team, name); });
    connect(m_edits, &SecretEdits::began, this, [this] { say({}); });
    connect(m_edits, &SecretEdits::failed, this, &SecretsPane::onFailed);
    connect(m_edits, &SecretEdits::done, this, [this](const ToastMessage& message) { Q_EMIT done(message, {}); });
    connect(m_message, &Banner::closed, this, [this] { say({}); });
    connect(m_message, &Banner::acted, this, [this] { QDesktopServices::openUrl(m_webPage); });
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
    takeFacts();
}

void SecretsPane::setObstacle(const QString& reason)
{
    m_commands->setObstacle(reason);
    m_inspector->setObstacle(reason);
}

void SecretsPane::select(const QString& secretName)
{
    m_wanted = secretName;
    refreshRows();
}

void SecretsPane::setCompact(bool compact)
{
    m_list->setCompact(compact);
}

TableView& SecretsPane::table() const
{
    return m_list->table();
}

void SecretsPane::takeFacts()
{
    askKeychain(false);
    refreshRows();
}

// Not before somebody looks: on some keychains asking is slow.
void SecretsPane::askKeychain(bool again)
{
    if (!isVisible() || m_team.isEmpty())
        return;
    KeychainWatch::Question question{.team = m_team, .records = m_context.data.facts().records};
    for (const SecretRow& row : secretRows(m_context.data.facts(), m_team, {}))
        question.names.append(row.secret.name);
    if (!m_keychain->ask(question) && again)
        m_keychain->look();
}

void SecretsPane::refreshRows()
{
    m_model->setRows(secretRows(m_context.data.facts(), m_team, m_keychain->copies()));
    m_list->setRead(m_context.data.isLoaded(), !m_context.workspace.view().teams.isEmpty());
    if (!m_wanted.isEmpty() && m_model->rowOf(m_wanted) >= 0)
        m_list->select(std::exchange(m_wanted, {}));
}

void SecretsPane::showCurrent()
{
    const auto row = m_list->current();
    m_inspector->show(
        row, row ? usersOfSecret(m_context.data.facts(), m_team, row->secret.name) : QList<UsageNode>());
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
    connect(dialog, &QDialog::finished, m_keychain, &KeychainWatch::look);
    dialog->open();
}

void SecretsPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askKeychain(true);
}

// Beside the list where there is room, else below it.
void SecretsPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto wanted = width() < sideBySide * fontMetrics().height() ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    const int all = wanted == Qt::Vertical ? height() : width();
    const int details = wanted == Qt::Vertical ? all * 2 / 5 : m_inspector->sizeHint().width();
    m_splitter->setSizes({all - details, details});
}

} // namespace desk::ui
