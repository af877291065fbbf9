// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/testerpage.h"

#include "app/core/deliver.h"
#include "app/tester/tester.h"
#include "ui/commands/commandregistry.h"
#include "ui/kit/banner.h"
#include "ui/models/place.h"
#include "ui/models/requesttext.h"
#include "ui/models/teamdata.h"
#include "ui/models/webhookpending.h"
#include "ui/models/workspacemodel.h"
#include "ui/payload/payloadexamples.h"
#include "ui/tester/requestbar.h"
#include "ui/tester/requestpane.h"
#include "ui/tester/requeststate.h"
#include "ui/tester/responsepane.h"
#include "ui/tester/testeractions.h"
#include "ui/tester/testercommands.h"
#include "ui/tester/testerlists.h"
#include "ui/tester/vantagestrip.h"

#include <QAction>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listsWidth = 230;
/// Heights of the font, as wide as which request and response stand beside each other.
constexpr int sideBySide = 50;

/// The webhook an execution used: its automation's, else the only one of that name. Names repeat from team to team.
std::optional<Webhook> webhookOf(const TeamFacts& facts, const Execution& execution)
{
    for (const store::AutomationRow& row : facts.automations) {
        const auto* action = std::get_if<WebhookAction>(&row.automation.action);
        if (action && row.automation.id == execution.automation && !execution.automation.isEmpty())
            return findWebhook(facts, action->webhook);
    }
    QList<Webhook> named;
    std::copy_if(facts.webhooks.begin(), facts.webhooks.end(), std::back_inserter(named),
        [&](const Webhook& webhook) { return webhook.name == execution.target; });
    return named.size() == 1 ? std::optional(named.first()) : std::nullopt;
}

QList<int> widths(const QJsonValue& json)
{
    QList<int> sizes;
    for (const QVariant& size : json.toVariant().toList())
        sizes.append(size.toInt());
    return sizes;
}

} // namespace

TesterPage::TesterPage(const TesterContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_state(new RequestState(context.tester, this)),
      m_commands(new TesterCommands(context.commands, this)), m_actions(new TesterActions(context, *m_state, this)),
      m_lists(new TesterLists(context.tester, context.teams, context.commands)),
      m_bar(new RequestBar(*m_state, context.workspace, context.commands)), m_problem(new Banner(u"testerProblem"_s)),
      m_request(new RequestPane(*m_state, context.teams, context.tester, context.commands)),
      m_vantages(new VantageStrip), m_response(new ResponsePane), m_columns(new QSplitter), m_panes(new QSplitter)
{
    setObjectName(u"testerPage"_s);
    build();
    connectLists();
    connectSending();
    connectCommands();
    connect(m_state, &RequestState::changed, this, [this] {
        m_lists->showWebhook(m_state->setup().webhook);
        refreshProblem();
        refreshCommands();
        sendWhenRead();
    });
    connect(&context.teams, &TeamData::changed, this, &TesterPage::beginSomewhere);
    m_begun = context.tester.draft().has_value();
    if (context.tester.isSending())
        m_response->showSending({});
    else
        m_response->showNothing();
    refreshProblem();
    refreshCommands();
}

TesterPage::~TesterPage() = default;

QString TesterPage::title() const
{
    return settingsTitle(Place::Kind::Tester);
}

void TesterPage::build()
{
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_vantages);
    rightColumn->addWidget(m_response, 1);
    m_panes->setObjectName(u"testerPanes"_s);
    m_panes->addWidget(m_request);
    m_panes->addWidget(right);
    m_panes->setSizes({500, 500});
    auto* main = new QWidget;
    auto* mainColumn = new QVBoxLayout(main);
    mainColumn->setContentsMargins(0, 0, 0, 0);
    mainColumn->setSpacing(0);
    mainColumn->addWidget(m_bar);
    mainColumn->addWidget(m_problem);
    mainColumn->addWidget(m_panes, 1);
    m_columns->setObjectName(u"testerColumns"_s);
    m_columns->addWidget(m_lists);
    m_columns->addWidget(main);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({listsWidth, 1000});
    for (QSplitter* splitter : {m_columns, m_panes}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_columns);
}

void TesterPage::connectLists()
{
    connect(m_lists, &TesterLists::webhookChosen, this, &TesterPage::chooseWebhook);
    connect(m_lists, &TesterLists::runChosen, this, [this](const QString& id) { openRun(id, false); });
    connect(m_lists, &TesterLists::runActivated, this, [this](const QString& id) { openRun(id, true); });
    connect(m_lists, &TesterLists::currentChanged, this, &TesterPage::refreshCommands);
    connect(m_lists, &TesterLists::deleteRunRequested, this,
        [this] { m_context.commands.action(u"actionDeleteRun"_s)->trigger(); });
    connect(m_lists, &TesterLists::runMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setToolTipsVisible(true);
        for (const QString& id :
            {u"actionUseRequest"_s, u"actionSendAgain"_s, u"actionReplayOriginal"_s, u"actionDiffPrevious"_s,
                u"actionPinRun"_s, u"actionRenameRun"_s, u"actionSaveBundle"_s, u"actionDeleteRun"_s})
            menu->addAction(m_context.commands.action(id));
        menu->popup(at);
    });
    connect(m_request, &RequestPane::keyRequested, this, [this] {
        Q_EMIT linkActivated({UsageLink::Kind::Webhook, m_state->setup().webhook, m_state->setup().team, {}});
    });
    connect(m_request, &RequestPane::exampleRemoved, this, [this](const tester::Example& example) {
        Q_EMIT done({.tone = Tone::Success, .text = tr("“%1” was deleted.").arg(example.name)},
            [this, example] { m_context.tester.saveExample(example.name, example.setup); });
    });
    connect(m_vantages, &VantageStrip::runRequested, this, [this](const QString& id) { openRun(id, false); });
}

void TesterPage::connectSending()
{
    tester::Tester& tester = m_context.tester;
    connect(&tester, &tester::Tester::sendingChanged, this, [this](bool sending) {
        if (sending)
            m_response->showSending({});
        refreshCommands();
    });
    connect(&tester, &tester::Tester::phaseChanged, m_response, &ResponsePane::showSending);
    connect(&tester, &tester::Tester::finished, this, &TesterPage::takeRun);
    connect(&tester, &tester::Tester::lateAnswer, m_vantages, &VantageStrip::take);
    connect(&tester, &tester::Tester::failed, this, [this](const Error& error) {
        showNothing();
        if (std::holds_alternative<KeychainError>(error)) // what is missing now, and the way on, is said with it
            m_state->readSecrets();
        else if (!std::holds_alternative<CancelledError>(error))
            m_problem->setContent(BannerContent{.tone = Tone::Danger, .text = requestProblem(error), .closable = true});
    });
    connect(&tester, &tester::Tester::runsChanged, this, &TesterPage::onRunsChanged);
    connect(m_response, &ResponsePane::remedyRequested, this, &TesterPage::help);
    connect(m_response, &ResponsePane::compareRequested, this, [this](const QString& id) {
        deliver(m_context.tester.run(id), this, [this](const Result<webhook::TestRun>& run) {
            if (run)
                m_response->compareWith(*run);
        });
    });
    connect(m_problem, &Banner::closed, this, &TesterPage::refreshProblem);
    connect(m_problem, &Banner::secondActed, m_state, &RequestState::readSecrets);
    connect(m_problem, &Banner::acted, this, [this] {
        if (m_state->secretsError())
            m_actions->enterSecrets();
        else
            m_request->goToProblem();
    });
    connect(m_actions, &TesterActions::done, this, &TesterPage::done);
    connect(m_actions, &TesterActions::runOpened, this, &TesterPage::showStrangersRun);
    connect(m_actions, &TesterActions::sendAgainRequested, this, [this] { sendAgain(false); });
}

void TesterPage::connectCommands()
{
    connect(m_commands, &TesterCommands::sendRequested, this, &TesterPage::send);
    connect(m_commands, &TesterCommands::serverTestRequested, this, &TesterPage::testFromServer);
    connect(m_commands, &TesterCommands::cancelRequested, this, [this] { m_context.tester.cancel(); });
    connect(m_commands, &TesterCommands::sendAgainRequested, this, [this] { sendAgain(false); });
    connect(m_commands, &TesterCommands::replayOriginalRequested, this, [this] { sendAgain(true); });
    connect(m_commands, &TesterCommands::addressRequested, m_bar, &RequestBar::focusAddress);
    connect(m_commands, &TesterCommands::tabRequested, this,
        [this](int tab) { m_response->showTab(ResponsePane::Tab(tab)); });
    connect(m_commands, &TesterCommands::diffRequested, m_response, &ResponsePane::diffWithPrevious);
    connect(m_commands, &TesterCommands::useRequestRequested, this, [this] { m_state->restore(m_run->setup); });
    connect(m_commands, &TesterCommands::pinRequested, this, [this] {
        const auto run = m_lists->current();
        m_context.tester.setPinned(run->id, !run->pinned);
    });
    connect(m_commands, &TesterCommands::renameRequested, this, [this] { m_actions->rename(*m_lists->current()); });
    connect(m_commands, &TesterCommands::deleteRunRequested, this, [this] { m_actions->remove(*m_lists->current()); });
    connect(m_commands, &TesterCommands::saveExampleRequested, m_actions, &TesterActions::saveExample);
    connect(m_commands, &TesterCommands::copyRequested, this, [this](int form) { m_actions->copy(CopyAs(form)); });
    connect(m_commands, &TesterCommands::saveBundleRequested, this, [this] { m_actions->saveBundle(*m_run); });
    connect(m_commands, &TesterCommands::openBundleRequested, m_actions, &TesterActions::openBundle);
    connect(m_commands, &TesterCommands::catchRequested, m_actions, &TesterActions::openReceiver);
    connect(m_commands, &TesterCommands::timeoutsRequested, m_actions, &TesterActions::openSettings);
}

void TesterPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_context.commands.setPage(u"tester"_s);
    // While it was hidden a secret may have been rotated, or the keychain opened.
    m_state->readSecrets();
    beginSomewhere();
    refreshCommands();
}

void TesterPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_context.commands.setPage({});
    refreshCommands();
}

void TesterPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto wanted = width() - listsWidth < sideBySide * fontMetrics().height() ? Qt::Vertical : Qt::Horizontal;
    if (m_panes->orientation() == wanted)
        return;
    m_panes->setOrientation(wanted);
    m_panes->setSizes({500, 500});
}

// What to test

/// Something to begin with once there is something: the first webhook, with what one of its automations sends.
void TesterPage::beginSomewhere()
{
    if (m_begun || !isVisible() || !m_context.teams.isLoaded())
        return;
    m_begun = true;
    if (m_state->setup().eventType.isEmpty())
        m_state->setEvent(sampleFactsAt(m_context.workspace.view(), {}, eventOfType(u"ADD_ARTIFACT_ALIAS"_s, {})),
            tr("Webhook test"));
    const QList<Webhook>& webhooks = m_context.teams.facts().webhooks;
    if (m_state->setup().url.isEmpty() && !webhooks.isEmpty())
        chooseWebhook(webhooks.first());
}

void TesterPage::chooseWebhook(const Webhook& webhook)
{
    const bool isUntouched = m_state->setup().payload.trimmed().isEmpty();
    m_state->chooseWebhook(webhook);
    const QList<store::AutomationRow> users = automationsUsing(m_context.teams.facts(), webhook.id);
    if (isUntouched && !users.isEmpty())
        openAutomation(users.first().automation);
    else if (isUntouched)
        m_state->setPayload(payloadExamples(m_state->event(), destinationOf(webhook.url)).value(0).text);
}

void TesterPage::openWebhook(const IntegrationId& id)
{
    m_begun = true;
    if (const auto webhook = findWebhook(m_context.teams.facts(), id))
        chooseWebhook(*webhook);
    if (m_state->setup().eventType.isEmpty())
        m_state->setEvent(sampleFactsAt(m_context.workspace.view(), {}, eventOfType(u"ADD_ARTIFACT_ALIAS"_s, {})),
            tr("Webhook test"));
}

void TesterPage::openAutomation(const Automation& automation)
{
    const auto* action = std::get_if<WebhookAction>(&automation.action);
    if (!action)
        return;
    m_begun = true;
    if (const auto webhook = findWebhook(m_context.teams.facts(), action->webhook))
        m_state->chooseWebhook(*webhook);
    else
        m_state->clearTarget();
    m_state->setEvent(
        sampleFactsAt(m_context.workspace.view(), placeOf(automation.scope), automation.event), automation.name);
    m_state->setPayload(action->payload.value_or(QString()));
}

void TesterPage::openExecution(const Execution& execution)
{
    m_begun = true;
    if (const auto webhook = webhookOf(m_context.teams.facts(), execution))
        m_state->chooseWebhook(*webhook);
    else
        m_state->clearTarget();
    m_state->setEvent(
        sampleFactsAt(m_context.workspace.view(), {}, eventOfType(execution.eventType, {})), execution.automationName);
    // It is rendered already: what was sent is sent again.
    m_state->setPayload(execution.payload);
}

// Sending

QString TesterPage::sendObstacle() const
{
    if (m_context.tester.isSending())
        return tr("A test is under way.");
    if (m_state->setup().url.isEmpty())
        return tr("Choose a webhook or type an address.");
    return {};
}

void TesterPage::send()
{
    if (m_state->isReadingSecrets()) {
        m_sendWhenRead = m_state->setup();
        return;
    }
    if (m_state->secretsError())
        return m_actions->enterSecrets();
    if (const auto& prepared = m_state->prepared(); !prepared) {
        refreshProblem();
        return m_request->goToProblem();
    }
    m_actions->confirmExposure([this] { m_context.tester.sendFromHere(m_state->setup()); });
}

void TesterPage::sendWhenRead()
{
    // What was pressed for, and nothing that was chosen since.
    if (m_sendWhenRead && *m_sendWhenRead != m_state->setup())
        m_sendWhenRead.reset();
    if (!m_state->isReadingSecrets() && std::exchange(m_sendWhenRead, std::nullopt))
        send();
}

void TesterPage::testFromServer()
{
    m_context.tester.testFromServer(m_state->setup());
}

void TesterPage::testFromServerOrSay()
{
    const QString obstacle = m_context.commands.obstacle(u"actionTestFromServer"_s);
    if (obstacle.isEmpty())
        testFromServer();
    else
        Q_EMIT done({.tone = Tone::Info, .text = obstacle}, {});
}

/// By the same ways as the first time, with the same questions.
void TesterPage::sendAgain(bool withOriginalSecrets)
{
    if (!m_run || m_context.tester.isSending())
        return;
    const webhook::TestRun run = *m_run;
    m_state->restore(run.setup);
    if (m_isStrangers) {
        Q_EMIT done({.tone = Tone::Info,
                        .text = tr("The request out of the file is in the form now. Look at it, then send it.")},
            {});
        return;
    }
    if (withOriginalSecrets)
        m_actions->confirmExposure([this, run] { m_context.tester.replay(run, tester::ReplaySecrets::Original); });
    else if (run.from == WebhookTest::From::Server)
        testFromServerOrSay();
    else
        send();
}

void TesterPage::takeRun(const webhook::TestRun& run)
{
    m_opening.clear();
    m_vantages->take(run);
    showRun(run);
    m_lists->showRun(run.id);
}

void TesterPage::showRun(const webhook::TestRun& run)
{
    m_run = run;
    m_isStrangers = false;
    m_response->setOthers(m_context.tester.runs());
    m_response->showRun(run, m_state->secrets() + m_context.tester.originalSecrets(run.id));
    refreshCommands();
}

void TesterPage::showStrangersRun(const webhook::TestRun& run)
{
    showRun(run);
    m_isStrangers = true;
    m_lists->showRun({});
    refreshCommands();
}

void TesterPage::showNothing()
{
    m_run.reset();
    m_isStrangers = false;
    m_response->showNothing();
    m_lists->showRun({});
    refreshCommands();
}

void TesterPage::onRunsChanged()
{
    const QList<tester::RunSummary>& runs = m_context.tester.runs();
    m_response->setOthers(runs);
    const bool isThere = m_run
        && std::any_of(runs.begin(), runs.end(), [this](const tester::RunSummary& run) { return run.id == m_run->id; });
    if (m_run && !m_isStrangers && !isThere)
        showNothing();
    refreshCommands();
}

void TesterPage::openRun(const QString& id, bool withRequest)
{
    m_opening = id;
    deliver(m_context.tester.run(id), this, [this, id, withRequest](const Result<webhook::TestRun>& run) {
        if (m_opening != id)
            return;
        if (!run) {
            m_problem->setContent(
                BannerContent{.tone = Tone::Danger, .text = requestProblem(run.error()), .closable = true});
            return;
        }
        // What is being written is not to be lost by looking at something else.
        const bool isUntouched = !m_run || m_state->setup() == m_run->setup;
        if (withRequest || isUntouched)
            m_state->restore(run->setup);
        showRun(*run);
        m_lists->showRun(id);
    });
}

void TesterPage::help(const webhook::Explanation& explanation)
{
    using webhook::Remedy;
    switch (explanation.remedy) {
    case Remedy::EditUrl:
        return m_bar->focusAddress();
    case Remedy::EditPayload:
        return m_request->showTab(RequestPane::Tab::Template);
    case Remedy::EditHeaders:
        return m_request->showTab(RequestPane::Tab::Headers);
    case Remedy::RotateToken:
        Q_EMIT linkActivated({UsageLink::Kind::Secret, explanation.subject, m_run->setup.team, {}});
        return;
    case Remedy::AddAuthority:
        return m_actions->addAuthority(m_run->setup.url);
    case Remedy::AllowAddress:
        return m_actions->allow(*m_run);
    case Remedy::FollowRedirect:
        return m_actions->follow(*m_run);
    case Remedy::TryWithSlash:
        m_state->setAddress(explanation.url.toString(QUrl::FullyEncoded));
        return;
    case Remedy::SendAgain:
        return sendAgain(false);
    case Remedy::SetTimeouts:
        return m_actions->openSettings();
    case Remedy::ShowTls:
        return m_response->showTab(ResponsePane::Tab::Tls);
    case Remedy::ShowBody:
        return m_response->showTab(ResponsePane::Tab::Body);
    case Remedy::CheckReceiver: // at the receiver, not here
    case Remedy::None:
        return;
    }
}

// What is said

void TesterPage::refreshProblem()
{
    std::optional<BannerContent> content;
    if (const auto& error = m_state->secretsError()) {
        content = BannerContent{.tone = Tone::Warning,
            .text = secretProblem(m_state->missingSecrets().join(u", "_s), *error),
            .action = tr("Enter values…"),
            .second = tr("Try again")};
    } else if (const auto& prepared = m_state->prepared(); !prepared && !m_state->setup().url.isEmpty()) {
        const auto* input = std::get_if<InvalidInputError>(&prepared.error());
        const bool isTemplate = input && input->field == "variables"_L1;
        content = BannerContent{.tone = Tone::Warning,
            .text = requestProblem(prepared.error()),
            .action = isTemplate ? tr("Show in the template") : QString()};
    }
    m_problem->setContent(content);
}

void TesterPage::refreshCommands()
{
    const QString hidden = isVisible() ? QString() : tr("Open the webhook tester first.");
    const QString send = sendObstacle();
    const QString reading = m_state->isReadingSecrets() ? tr("The values of the secrets are being read.") : QString();
    const bool isStored = m_run && m_context.tester.hasOriginalSecrets(m_run->id);
    const bool isForServer = !m_state->setup().webhook.isEmpty();
    const bool isMade = !m_state->setup().webhook.startsWith("edit:"_L1);
    m_commands->setObstacles({.page = hidden,
        .sendFromHere = send.isEmpty() ? reading : send,
        .testFromServer = !send.isEmpty() ? send
            : !m_offline.isEmpty()        ? m_offline
            : isForServer && !isMade      ? waitsToBeSaved()
            : isForServer                 ? QString()
                                          : tr("W&B sends to the webhooks of a team. Choose one."),
        .cancel = m_context.tester.isSending() ? QString() : tr("Nothing is being sent."),
        .run = m_run ? QString() : tr("No run is shown."),
        .sendAgain = !m_run                ? tr("No run is shown.")
            : m_context.tester.isSending() ? tr("A test is under way.")
                                           : QString(),
        .selected = m_lists->current() ? QString() : tr("Select a run first."),
        .example = m_state->setup().url.isEmpty() ? tr("Choose a webhook or type an address.") : QString(),
        .original = isStored ? QString() : tr("The values it had are known only until the program ends."),
        .request = m_state->setup().url.isEmpty() ? tr("Choose a webhook or type an address.") : QString()});
}

void TesterPage::setOffline(const QString& reason)
{
    if (std::exchange(m_offline, reason) != reason)
        refreshCommands();
}

void TesterPage::focusList()
{
    m_lists->focusWebhooks();
}

void TesterPage::focusFilter()
{
    m_bar->focusAddress();
}

QJsonObject TesterPage::look() const
{
    const auto sizes = [](const QSplitter& splitter) {
        QVariantList list;
        for (const int size : splitter.sizes())
            list.append(size);
        return QJsonValue::fromVariant(list);
    };
    return {{u"columns"_s, sizes(*m_columns)}, {u"panes"_s, sizes(*m_panes)}, {u"tab"_s, int(m_request->tab())}};
}

void TesterPage::restoreLook(const QJsonObject& look)
{
    for (const auto& [splitter, name] : {std::pair{m_columns, "columns"_L1}, std::pair{m_panes, "panes"_L1}}) {
        if (const QList<int> sizes = widths(look.value(name)); sizes.size() == splitter->count())
            splitter->setSizes(sizes);
    }
    m_request->showTab(RequestPane::Tab(std::clamp(look.value("tab"_L1).toInt(), 0, int(RequestPane::Tab::Raw))));
}

} // namespace desk::ui
