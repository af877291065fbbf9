// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/testerpage.h"

#include "app/core/deliver.h"
#include "app/tester/tester.h"
#include "ui/commands/commandregistry.h"
#include "ui/kit/banner.h"
#include "ui/models/place.h"
#include "ui/models/requesttext.h"
#include "ui/models/teamdata.h"
#include "ui/tester/requestbar.h"
#include "ui/tester/requestpane.h"
#include "ui/tester/requeststate.h"
#include "ui/tester/responsepane.h"
#include "ui/tester/testeractions.h"
#include "ui/tester/testercolumns.h"
#include "ui/tester/testercommands.h"
#include "ui/tester/testerlists.h"
#include "ui/tester/testersession.h"
#include "ui/tester/vantagestrip.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

TesterPage::TesterPage(const TesterContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_state(new RequestState(context.tester, this)),
      m_commands(new TesterCommands(context.commands, this)), m_actions(new TesterActions(context, *m_state, this)),
      m_session(new TesterSession(context, *m_state, *m_actions, this)),
      m_lists(new TesterLists(context.tester, context.teams, context.commands)),
      m_bar(new RequestBar(*m_state, context.workspace, context.commands)), m_problem(new Banner(u"testerProblem"_s)),
      m_request(new RequestPane(*m_state, context.teams, context.tester, context.commands)),
      m_vantages(new VantageStrip), m_response(new ResponsePane),
      m_columns(new TesterColumns({m_lists, m_bar, m_problem, m_request, m_vantages, m_response}))
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
        m_session->sendWhenRead();
    });
    connect(&context.teams, &TeamData::changed, this, &TesterPage::beginSomewhere);
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
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_columns);
}

void TesterPage::connectLists()
{
    connect(m_lists, &TesterLists::webhookChosen, m_session, &TesterSession::chooseWebhook);
    connect(m_lists, &TesterLists::runChosen, m_session, [this](const QString& id) { m_session->openRun(id, false); });
    connect(
        m_lists, &TesterLists::runActivated, m_session, [this](const QString& id) { m_session->openRun(id, true); });
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
    connect(m_vantages, &VantageStrip::runRequested, m_session,
        [this](const QString& id) { m_session->openRun(id, false); });
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
    connect(&tester, &tester::Tester::finished, this, [this](const webhook::TestRun& run) {
        m_vantages->take(run);
        m_session->take(run);
    });
    connect(&tester, &tester::Tester::lateAnswer, m_vantages, &VantageStrip::take);
    connect(&tester, &tester::Tester::failed, this, [this](const Error& error) {
        m_session->showNothing();
        if (std::holds_alternative<KeychainError>(error)) // what is missing now, and the way on, is said with it
            m_state->readSecrets();
        else if (!std::holds_alternative<CancelledError>(error))
            m_problem->setContent(BannerContent{.tone = Tone::Danger, .text = requestProblem(error), .closable = true});
    });
    connect(&tester, &tester::Tester::runsChanged, this, &TesterPage::onRunsChanged);
    connect(m_response, &ResponsePane::remedyRequested, this, &TesterPage::help);
    connect(m_response, &ResponsePane::compareRequested, this, [this](const QString& id) {
        deliver(m_context.tester.run(id), this, [this, id](const Result<webhook::TestRun>& run) {
            if (run)
                m_response->compareWith(*run);
            else
                m_response->cannotCompare(id, run.error());
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
    connect(m_actions, &TesterActions::runOpened, m_session, &TesterSession::showStrangersRun);
    connect(m_actions, &TesterActions::sendAgainRequested, m_session, [this] { m_session->sendAgain(false); });
    connect(m_session, &TesterSession::done, this, &TesterPage::done);
    connect(m_session, &TesterSession::runChanged, this, &TesterPage::showRun);
    connect(m_session, &TesterSession::problemMet, this, [this] {
        refreshProblem();
        m_request->goToProblem();
    });
    connect(m_session, &TesterSession::failed, this, [this](const Error& error) {
        m_problem->setContent(BannerContent{.tone = Tone::Danger, .text = requestProblem(error), .closable = true});
    });
}

void TesterPage::connectCommands()
{
    connect(m_commands, &TesterCommands::sendRequested, m_session, &TesterSession::send);
    connect(m_commands, &TesterCommands::serverTestRequested, m_session, &TesterSession::testFromServer);
    connect(m_commands, &TesterCommands::cancelRequested, this, [this] { m_context.tester.cancel(); });
    connect(m_commands, &TesterCommands::sendAgainRequested, m_session, [this] { m_session->sendAgain(false); });
    connect(m_commands, &TesterCommands::replayOriginalRequested, m_session, [this] { m_session->sendAgain(true); });
    connect(m_commands, &TesterCommands::addressRequested, m_bar, &RequestBar::focusAddress);
    connect(m_commands, &TesterCommands::tabRequested, this,
        [this](int tab) { m_response->showTab(ResponsePane::Tab(tab)); });
    connect(m_commands, &TesterCommands::diffRequested, m_response, &ResponsePane::diffWithPrevious);
    connect(
        m_commands, &TesterCommands::useRequestRequested, this, [this] { m_state->restore(m_session->run()->setup); });
    connect(m_commands, &TesterCommands::pinRequested, this, [this] {
        const auto run = m_lists->current();
        m_context.tester.setPinned(run->id, !run->pinned);
    });
    connect(m_commands, &TesterCommands::renameRequested, this, [this] { m_actions->rename(*m_lists->current()); });
    connect(m_commands, &TesterCommands::deleteRunRequested, this, [this] { m_actions->remove(*m_lists->current()); });
    connect(m_commands, &TesterCommands::saveExampleRequested, m_actions, &TesterActions::saveExample);
    connect(m_commands, &TesterCommands::copyRequested, this, [this](int form) { m_actions->copy(CopyAs(form)); });
    connect(
        m_commands, &TesterCommands::saveBundleRequested, this, [this] { m_actions->saveBundle(*m_session->run()); });
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

void TesterPage::beginSomewhere()
{
    if (isVisible())
        m_session->beginSomewhere();
}

void TesterPage::openWebhook(const IntegrationId& id)
{
    m_session->openWebhook(id);
}

void TesterPage::openAutomation(const Automation& automation)
{
    m_session->openAutomation(automation);
}

void TesterPage::openExecution(const Execution& execution)
{
    m_session->openExecution(execution);
}

void TesterPage::showRun()
{
    const auto& run = m_session->run();
    if (run) {
        m_response->setOthers(m_context.tester.runs());
        m_response->showRun(*run, m_state->secrets() + m_context.tester.originalSecrets(run->id));
    } else {
        m_response->showNothing();
    }
    m_lists->showRun(run && !m_session->isStrangers() ? run->id : QString());
    refreshCommands();
}

void TesterPage::onRunsChanged()
{
    m_response->setOthers(m_context.tester.runs());
    m_session->onRunsChanged();
    refreshCommands();
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
        Q_EMIT linkActivated({UsageLink::Kind::Secret, explanation.subject, m_session->run()->setup.team, {}});
        return;
    case Remedy::AddAuthority:
        return m_actions->addAuthority(m_session->run()->setup.url);
    case Remedy::AllowAddress:
        return m_actions->allow(*m_session->run());
    case Remedy::FollowRedirect:
        return m_actions->follow(*m_session->run());
    case Remedy::TryWithSlash:
        m_state->setAddress(explanation.url.toString(QUrl::FullyEncoded));
        return;
    case Remedy::SendAgain:
        return m_session->sendAgain(false);
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
    const auto& run = m_session->run();
    const QString send = m_session->sendObstacle();
    const QString reading = m_state->isReadingSecrets() ? tr("The values of the secrets are being read.") : QString();
    const bool isStored = run && m_context.tester.hasOriginalSecrets(run->id);
    m_commands->setObstacles({.page = hidden,
        .sendFromHere = send.isEmpty() ? reading : send,
        .testFromServer = m_session->serverObstacle(m_offline),
        .cancel = m_context.tester.isSending() ? QString() : tr("Nothing is being sent."),
        .run = run ? QString() : tr("No run is shown."),
        .sendAgain = !run                  ? tr("No run is shown.")
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
    QJsonObject look = m_columns->look();
    look.insert(u"tab"_s, int(m_request->tab()));
    return look;
}

void TesterPage::restoreLook(const QJsonObject& look)
{
    m_columns->restoreLook(look);
    m_request->showTab(RequestPane::Tab(std::clamp(look.value("tab"_L1).toInt(), 0, int(RequestPane::Tab::Raw))));
}

} // namespace desk::ui
