// SPDX-License-Identifier: Apache-2.0
#include "ui/tester/testersession.h"

#include "app/core/deliver.h"
#include "app/tester/tester.h"
#include "ui/commands/commandregistry.h"
#include "ui/models/place.h"
#include "ui/models/teamdata.h"
#include "ui/models/usage.h"
#include "ui/models/webhookpending.h"
#include "ui/models/workspacemodel.h"
#include "ui/payload/payloadexamples.h"
#include "ui/tester/requeststate.h"
#include "ui/tester/testeractions.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

TesterSession::TesterSession(const TesterContext& context, RequestState& state, TesterActions& actions, QObject* parent)
    : QObject(parent), m_context(context), m_state(state), m_actions(actions),
      m_begun(context.tester.draft().has_value())
{
}

// What to test

/// Something to begin with once there is something: the first webhook, with what one of its automations sends.
void TesterSession::beginSomewhere()
{
    if (m_begun || !m_context.teams.isLoaded())
        return;
    m_begun = true;
    if (m_state.setup().eventType.isEmpty())
        m_state.setEvent(sampleFactsAt(m_context.workspace.view(), {}, eventOfType(u"ADD_ARTIFACT_ALIAS"_s, {})),
            tr("Webhook test"));
    const QList<Webhook>& webhooks = m_context.teams.facts().webhooks;
    if (m_state.setup().url.isEmpty() && !webhooks.isEmpty())
        chooseWebhook(webhooks.first());
}

void TesterSession::chooseWebhook(const Webhook& webhook)
{
    const bool isUntouched = m_state.setup().payload.trimmed().isEmpty();
    m_state.chooseWebhook(webhook);
    const QList<store::AutomationRow> users = automationsUsing(m_context.teams.facts(), webhook.id);
    if (isUntouched && !users.isEmpty())
        openAutomation(users.first().automation);
    else if (isUntouched)
        m_state.setPayload(payloadExamples(m_state.event(), destinationOf(webhook.url)).value(0).text);
}

void TesterSession::openWebhook(const IntegrationId& id)
{
    m_begun = true;
    if (const auto webhook = findWebhook(m_context.teams.facts(), id))
        chooseWebhook(*webhook);
    if (m_state.setup().eventType.isEmpty())
        m_state.setEvent(sampleFactsAt(m_context.workspace.view(), {}, eventOfType(u"ADD_ARTIFACT_ALIAS"_s, {})),
            tr("Webhook test"));
}

void TesterSession::openAutomation(const Automation& automation)
{
    const auto* action = std::get_if<WebhookAction>(&automation.action);
    if (!action)
        return;
    m_begun = true;
    if (const auto webhook = findWebhook(m_context.teams.facts(), action->webhook))
        m_state.chooseWebhook(*webhook);
    else
        m_state.clearTarget();
    m_state.setEvent(
        sampleFactsAt(m_context.workspace.view(), placeOf(automation.scope), automation.event), automation.name);
    m_state.setPayload(action->payload.value_or(QString()));
}

void TesterSession::openExecution(const Execution& execution)
{
    m_begun = true;
    if (const auto webhook = webhookOf(m_context.teams.facts(), execution))
        m_state.chooseWebhook(*webhook);
    else
        m_state.clearTarget();
    m_state.setEvent(
        sampleFactsAt(m_context.workspace.view(), {}, eventOfType(execution.eventType, {})), execution.automationName);
    // It is rendered already: what was sent is sent again.
    m_state.setPayload(execution.payload);
}

// Sending

QString TesterSession::sendObstacle() const
{
    if (m_context.tester.isSending())
        return tr("A test is under way.");
    if (m_state.setup().url.isEmpty())
        return tr("Choose a webhook or type an address.");
    return {};
}

QString TesterSession::serverObstacle(const QString& offline) const
{
    if (const QString obstacle = sendObstacle(); !obstacle.isEmpty())
        return obstacle;
    if (!offline.isEmpty())
        return offline;
    const QString& webhook = m_state.setup().webhook;
    if (webhook.isEmpty())
        return tr("W&B sends to the webhooks of a team. Choose one.");
    return webhook.startsWith("edit:"_L1) ? waitsToBeSaved() : QString();
}

void TesterSession::send()
{
    if (m_state.isReadingSecrets()) {
        m_sendWhenRead = m_state.setup();
        return;
    }
    if (m_state.secretsError())
        return m_actions.enterSecrets();
    if (!m_state.prepared()) {
        Q_EMIT problemMet();
        return;
    }
    m_actions.confirmExposure([this] { m_context.tester.sendFromHere(m_state.setup()); });
}

void TesterSession::sendWhenRead()
{
    // What was pressed for, and nothing that was chosen since.
    if (m_sendWhenRead && *m_sendWhenRead != m_state.setup())
        m_sendWhenRead.reset();
    if (!m_state.isReadingSecrets() && std::exchange(m_sendWhenRead, std::nullopt))
        send();
}

void TesterSession::testFromServer()
{
    m_context.tester.testFromServer(m_state.setup());
}

void TesterSession::testFromServerOrSay()
{
    const QString obstacle = m_context.commands.obstacle(u"actionTestFromServer"_s);
    if (obstacle.isEmpty())
        testFromServer();
    else
        Q_EMIT done({.tone = Tone::Info, .text = obstacle}, {});
}

/// By the same ways as the first time, with the same questions.
void TesterSession::sendAgain(bool withOriginalSecrets)
{
    if (!m_run || m_context.tester.isSending())
        return;
    const webhook::TestRun run = *m_run;
    m_state.restore(run.setup);
    if (m_isStrangers) {
        Q_EMIT done({.tone = Tone::Info,
                        .text = tr("The request out of the file is in the form now. Look at it, then send it.")},
            {});
        return;
    }
    if (withOriginalSecrets)
        m_actions.confirmExposure([this, run] { m_context.tester.replay(run, tester::ReplaySecrets::Original); });
    else if (run.from == WebhookTest::From::Server)
        testFromServerOrSay();
    else
        send();
}

// The run that is shown

void TesterSession::take(const webhook::TestRun& run)
{
    m_opening.clear();
    show(run, false);
}

void TesterSession::showStrangersRun(const webhook::TestRun& run)
{
    show(run, true);
}

void TesterSession::show(const webhook::TestRun& run, bool isStrangers)
{
    m_run = run;
    m_isStrangers = isStrangers;
    Q_EMIT runChanged();
}

void TesterSession::showNothing()
{
    m_run.reset();
    m_isStrangers = false;
    Q_EMIT runChanged();
}

void TesterSession::onRunsChanged()
{
    const QList<tester::RunSummary>& runs = m_context.tester.runs();
    const bool isThere = m_run
        && std::any_of(runs.begin(), runs.end(), [this](const tester::RunSummary& run) { return run.id == m_run->id; });
    if (m_run && !m_isStrangers && !isThere)
        showNothing();
}

void TesterSession::openRun(const QString& id, bool withRequest)
{
    m_opening = id;
    deliver(m_context.tester.run(id), this, [this, id, withRequest](const Result<webhook::TestRun>& run) {
        if (m_opening != id)
            return;
        if (!run) {
            Q_EMIT failed(run.error());
            return;
        }
        // What is being written is not to be lost by looking at something else.
        const bool isUntouched = !m_run || m_state.setup() == m_run->setup;
        if (withRequest || isUntouched)
            m_state.restore(run->setup);
        show(*run, false);
    });
}

} // namespace desk::ui
