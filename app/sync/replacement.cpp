// SPDX-License-Identifier: Apache-2.0
#include "app/sync/replacement.h"

#include "app/core/deliver.h"
#include "app/sync/teamsettings.h"

#include <algorithm>

namespace desk::sync {

using Kind = ReplacementStep::Kind;
using State = ReplacementStep::State;

namespace {

bool uses(const Automation& automation, const IntegrationId& webhook)
{
    const auto* action = std::get_if<WebhookAction>(&automation.action);
    return action && action->webhook == webhook;
}

} // namespace

QList<ReplacementStep> planReplacement(
    const Webhook& old, const WebhookDraft& wanted, const QList<Automation>& automations)
{
    QList<ReplacementStep> steps{{.kind = Kind::Create, .subject = wanted.name}};
    for (const Automation& automation : automations) {
        if (uses(automation, old.id))
            steps.append({.kind = Kind::Retarget, .subject = automation.name, .automation = automation});
    }
    steps.append({.kind = Kind::Delete, .subject = old.name});
    return steps;
}

AutomationDraft retargeted(const Automation& automation, const Webhook& webhook)
{
    AutomationDraft draft = draftOf(automation);
    if (auto* action = std::get_if<WebhookAction>(&draft.action)) {
        action->webhook = webhook.id;
        action->webhookName = webhook.name;
    }
    return draft;
}

Replacement::Replacement(TeamSettings& settings, Engine& engine, Webhook old, WebhookDraft wanted,
    const QList<Automation>& automations, QObject* parent)
    : QObject(parent), m_settings(settings), m_engine(engine), m_old(std::move(old)), m_wanted(std::move(wanted)),
      m_steps(planReplacement(m_old, m_wanted, automations))
{
}

bool Replacement::isRunning() const
{
    return m_at < m_steps.size() && m_steps[m_at].state == State::Running;
}

void Replacement::run()
{
    if (!isRunning() && m_at < m_steps.size())
        next();
}

void Replacement::next()
{
    m_again = step().state == State::Failed;
    step().state = State::Running;
    step().error.reset();
    Q_EMIT changed();
    switch (step().kind) {
    case Kind::Create:
        return create();
    case Kind::Retarget:
        return retarget();
    case Kind::Delete:
        return remove();
    }
}

// One that is there already is taken: it may be of an earlier attempt, and another would only be the same again.
void Replacement::create()
{
    readWebhooks([this](const QList<Webhook>& webhooks) {
        const auto made = std::find_if(webhooks.begin(), webhooks.end(),
            [this](const Webhook& webhook) { return webhook.id != m_old.id && draftOf(webhook) == m_wanted; });
        if (made == webhooks.end())
            return createNow();
        m_made = *made;
        done();
    });
}

void Replacement::createNow()
{
    deliver(m_settings.createWebhook(m_wanted), this, [this](const Result<Webhook>& made) {
        if (!made)
            return fail(made.error());
        m_made = *made;
        done();
    });
}

void Replacement::retarget()
{
    settle([this] { retargetNow(); });
}

void Replacement::retargetNow()
{
    const Automation& automation = *step().automation;
    deliver(m_engine.updateAutomation(automation, retargeted(automation, m_made)), this,
        [this](const Result<EditOutcome>& outcome) { take(outcome); });
}

// What the server has surely not taken must not be sent later, when nobody looks; the person tries again here.
void Replacement::take(const Result<EditOutcome>& outcome)
{
    if (!outcome)
        return fail(outcome.error());
    if (outcome->kind == EditOutcome::Kind::Applied)
        return done();
    m_unsettled = {outcome->edit, outcome->kind == EditOutcome::Kind::Unknown};
    if (m_unsettled.maybeSent)
        return fail(outcome->error);
    deliver(m_engine.discardEdit(m_unsettled.edit), this, [this, error = outcome->error](const Status& discarded) {
        if (discarded)
            m_unsettled = {};
        fail(discarded ? error : discarded.error());
    });
}

/// Finds out about an edit whose answer was lost, and gives up one that was not taken.
void Replacement::settle(std::function<void()> then)
{
    if (m_unsettled.edit.isEmpty())
        return then();
    const auto discard = [this, then] {
        // It is gone already where the server held it.
        deliver(m_engine.discardEdit(m_unsettled.edit), this, [this, then](const Status&) {
            m_unsettled = {};
            then();
        });
    };
    if (!m_unsettled.maybeSent)
        return discard();
    deliver(m_engine.pull(), this, [this, discard](const Status& pulled) {
        if (pulled)
            discard();
        else
            fail(pulled.error());
    });
}

void Replacement::remove()
{
    if (!m_again)
        return removeNow();
    readWebhooks([this](const QList<Webhook>& webhooks) {
        const bool there = std::any_of(
            webhooks.begin(), webhooks.end(), [this](const Webhook& webhook) { return webhook.id == m_old.id; });
        if (there)
            removeNow();
        else
            done();
    });
}

void Replacement::removeNow()
{
    deliver(m_settings.deleteIntegration(m_old.team, m_old.id), this, [this](const Status& removed) {
        if (removed)
            done();
        else
            fail(removed.error());
    });
}

void Replacement::readWebhooks(std::function<void(const QList<Webhook>&)> then)
{
    deliver(m_settings.readWebhooks(m_old.team), this, [this, then](const Result<QList<Webhook>>& webhooks) {
        if (webhooks)
            then(*webhooks);
        else
            fail(webhooks.error());
    });
}

void Replacement::done()
{
    step().state = State::Done;
    ++m_at;
    if (m_at < m_steps.size())
        return next();
    Q_EMIT changed();
    Q_EMIT finished(m_made);
}

void Replacement::fail(const std::optional<Error>& error)
{
    step().state = State::Failed;
    step().error = error;
    Q_EMIT changed();
}

} // namespace desk::sync
