// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/engine.h"

#include "app/core/payloadtemplate.h"
#include "app/core/redaction.h"
#include "app/sandbox/choices.h"
#include "app/sandbox/data/automations.h"
#include "app/sandbox/data/history.h"
#include "app/sandbox/data/integrations.h"
#include "app/sandbox/data/slackposts.h"
#include "app/sandbox/data/values.h"
#include "app/sandbox/problems.h"
#include "app/sandbox/rendering.h"

#include <QCryptographicHash>
#include <QUuid>

namespace desk::sandbox {

using namespace Qt::StringLiterals;

/// What one event started. Answered when the last delivery has ended.
struct Engine::Batch {
    QPromise<Result<QList<qint64>>> promise;
    QList<qint64> executions;
    int open = 0;
    std::vector<Job> jobs; ///< sent once the transaction has succeeded
    std::optional<Error> problem;

    void answerWhenDone()
    {
        if (open > 0)
            return;
        if (problem)
            promise.addResult(tl::unexpected(*problem));
        else
            promise.addResult(Result<QList<qint64>>(executions));
        promise.finish();
    }
};

struct Engine::Job {
    ExecutionRow execution;
    DeliveryOrder order;
    std::shared_ptr<Batch> batch;
};

Engine::Engine(Database& database, Vault& vault, Clock clock, QObject* parent)
    : QObject(parent), m_database(database), m_vault(vault), m_clock(std::move(clock))
{
}

/// Whoever waits gets an answer: deliveries that wait are dropped, those on their way are ended by the client.
Engine::~Engine()
{
    for (const Job& job : m_waiting) {
        job.batch->problem = Error{CancelledError{}};
        --job.batch->open;
        job.batch->answerWhenDone();
    }
    m_waiting.clear();
}

QString Engine::now() const
{
    return timeText(m_clock());
}

QString Engine::masked(const QString& text) const
{
    return redacted(text, m_vault.all());
}

QByteArray Engine::masked(const QByteArray& bytes) const
{
    return redacted(bytes, m_vault.all());
}

Async<QList<qint64>> Engine::fire(const Incoming& event, const QString& author)
{
    const auto batch = std::make_shared<Batch>();
    batch->promise.start();
    auto future = batch->promise.future();
    const Status done = m_database.transaction([&]() -> Status {
        const auto placed = takeIn(m_database, event, author, now());
        if (!placed)
            return tl::unexpected(placed.error());
        return startListeners(event, *placed, *batch);
    });
    if (!done) {
        batch->problem = done.error();
        batch->open = 0;
        batch->answerWhenDone();
        return future;
    }
    batch->open = int(batch->jobs.size());
    for (Job& job : batch->jobs) {
        job.batch = batch;
        m_waiting.push_back(std::move(job));
    }
    batch->jobs.clear();
    batch->answerWhenDone();
    sendNext();
    return future;
}

Status Engine::startListeners(const Incoming& event, const Placed& placed, Batch& batch)
{
    std::vector<TriggerRow> listening;
    for (const QString& type : startedTypes(event.type)) {
        const auto triggers = triggersListening(m_database, placed.scopes, type);
        if (!triggers)
            return tl::unexpected(triggers.error());
        listening.insert(listening.end(), triggers->begin(), triggers->end());
    }
    if (!event.isMetric())
        return startMatching(listening, placed, batch);
    // One value after the other, each with all that came before it.
    Placed logged = placed;
    logged.occurrence.values = placed.earlier;
    for (const double value : event.values) {
        logged.occurrence.values.append(value);
        if (auto started = startMatching(listening, logged, batch); !started)
            return started;
    }
    return {};
}

Status Engine::startMatching(const std::vector<TriggerRow>& triggers, const Placed& placed, Batch& batch)
{
    for (const TriggerRow& trigger : triggers) {
        const auto found = match(trigger.eventType, trigger.filter, placed.occurrence);
        if (!found)
            continue;
        if (auto started = startAutomation(trigger, *found, placed, batch); !started)
            return started;
    }
    return {};
}

/// Only at broad scopes: choices.h.
Result<bool> Engine::isTooOften(const TriggerRow& trigger)
{
    if (trigger.scope.type != "ENTITY"_L1)
        return false;
    const QString minuteAgo = timeText(m_clock().addSecs(-60));
    const auto recent = executionsSince(m_database, trigger.id, trigger.actionType, minuteAgo);
    if (!recent)
        return tl::unexpected(recent.error());
    return *recent >= choices::broadScopePerMinute;
}

/// Metric automations rest for a day per run (docs/protocol.md 4.3).
Result<bool> Engine::pausesFor(const TriggerRow& trigger, const Placed& placed)
{
    if (!placed.run || !trigger.eventType.startsWith("RUN_METRIC"_L1))
        return false;
    const auto last = lastFiring(m_database, trigger.id, *placed.run);
    if (!last)
        return tl::unexpected(last.error());
    const QDateTime current = m_clock();
    if (*last) {
        const QDateTime free = QDateTime::fromString(**last, Qt::ISODateWithMs)
                                   .addDuration(std::chrono::milliseconds(choices::metricPause));
        if (current < free)
            return true;
    }
    if (auto set = setFiring(m_database, trigger.id, *placed.run, timeText(current)); !set)
        return tl::unexpected(set.error());
    return false;
}

Status Engine::startAutomation(const TriggerRow& trigger, const Match& match, const Placed& placed, Batch& batch)
{
    const auto pauses = pausesFor(trigger, placed);
    if (!pauses)
        return tl::unexpected(pauses.error());
    if (*pauses)
        return {};
    ExecutionRow execution;
    execution.trigger = trigger.id;
    execution.triggerName = trigger.name;
    execution.createdAt = now();
    execution.scope = trigger.scope;
    execution.eventType = trigger.eventType;
    execution.eventData = masked(eventData(trigger.eventType, placed.occurrence, match));
    execution.actionType = trigger.actionType;
    const auto tooOften = isTooOften(trigger);
    if (!tooOften)
        return tl::unexpected(tooOften.error());
    if (*tooOften)
        return record(std::move(execution), choices::skippedState,
            u"more than %1 executions in one minute"_s.arg(choices::broadScopePerMinute), batch);
    if (auto set = setLastExecuted(m_database, trigger.id, execution.createdAt); !set)
        return set;
    VariableValues values = valuesFor(trigger, match, placed.occurrence);
    if (trigger.actionType == "GENERIC_WEBHOOK"_L1)
        return startWebhook(std::move(execution), trigger, std::move(values), batch);
    if (trigger.actionType == "NOTIFICATION"_L1)
        return startSlack(std::move(execution), trigger, values, batch);
    if (trigger.actionType == "ARIA"_L1)
        return startAria(std::move(execution), trigger, values, batch);
    if (trigger.actionType == "NO_OP"_L1)
        return record(std::move(execution), choices::finishedState, QString(), batch);
    return record(std::move(execution), choices::failedState,
        u"actions of type %1 are not supported by this server"_s.arg(trigger.actionType), batch);
}

Status Engine::record(ExecutionRow execution, QLatin1StringView state, const QString& error, Batch& batch)
{
    execution.state = state;
    execution.error = masked(error);
    const auto id = addExecution(m_database, execution);
    if (!id)
        return tl::unexpected(id.error());
    batch.executions.append(*id);
    return {};
}

Result<std::optional<Secret>> Engine::attached(qint64 entity, const std::optional<QString>& name)
{
    if (!name)
        return std::nullopt;
    if (auto value = m_vault.value(entity, *name))
        return value;
    const auto exists = secretNamed(m_database, entity, *name);
    if (!exists)
        return tl::unexpected(exists.error());
    if (!*exists)
        return notFound(u"the secret \"%1\" does not exist any more; nothing was sent"_s.arg(*name));
    return conflict(u"the secret \"%1\" has no value since the sandbox was started again, because it keeps values in"
                    " memory only; set it again; nothing was sent"_s.arg(*name));
}

Status Engine::startWebhook(ExecutionRow execution, const TriggerRow& trigger, VariableValues values, Batch& batch)
{
    const auto webhook = integrationById(m_database, trigger.integration.value_or(0));
    if (!webhook)
        return tl::unexpected(webhook.error());
    if (!*webhook)
        return record(std::move(execution), choices::failedState, u"the webhook does not exist any more"_s, batch);
    const IntegrationRow& to = **webhook;
    execution.integration = to.id;
    execution.target = to.target();
    if (to.deleted)
        return record(std::move(execution), choices::failedState,
            u"the webhook \"%1\" was deleted; nothing was sent"_s.arg(to.name), batch);
    const auto token = attached(to.entity, to.accessToken);
    const auto key = attached(to.entity, to.secret);
    for (const auto* secret : {&token, &key}) {
        if (*secret)
            continue;
        if (const auto* refused = std::get_if<GraphQlError>(&secret->error()))
            return record(std::move(execution), choices::failedState, refused->messages.join(u' '), batch);
        return tl::unexpected(secret->error());
    }
    if (*token)
        values.insert(u"ACCESS_TOKEN"_s, QString::fromUtf8((*token)->bytes()));
    if (*key)
        values.insert(*to.secret, QString::fromUtf8((*key)->bytes()));
    const QString body = rendered(trigger.payload.value_or(QString(choices::emptyPayload)), values);
    execution.payload = masked(body);
    if (auto recorded = record(execution, choices::pendingState, QString(), batch); !recorded)
        return recorded;
    execution.id = batch.executions.last();
    batch.jobs.push_back({std::move(execution), {to.url, body.toUtf8(), *token, *key}, nullptr});
    return {};
}

Status Engine::startSlack(ExecutionRow execution, const TriggerRow& trigger, const VariableValues& values, Batch& batch)
{
    const auto channel = integrationById(m_database, trigger.integration.value_or(0));
    if (!channel)
        return tl::unexpected(channel.error());
    if (!*channel)
        return record(
            std::move(execution), choices::failedState, u"the Slack channel does not exist any more"_s, batch);
    const IntegrationRow& to = **channel;
    execution.integration = to.id;
    execution.target = to.target();
    if (to.deleted)
        return record(std::move(execution), choices::failedState,
            u"the Slack channel %1 of %2 was deleted; nothing was posted"_s.arg(to.channel, to.workspace), batch);
    execution.title = masked(rendered(trigger.title.value_or(QString()), values));
    execution.payload = masked(rendered(trigger.message.value_or(QString()), values));
    if (execution.payload.isEmpty())
        execution.payload = masked(slackText(trigger, values));
    execution.severity = trigger.severity.value_or(u"INFO"_s);
    if (auto recorded = record(execution, choices::finishedState, QString(), batch); !recorded)
        return recorded;
    return addSlackPost(m_database,
        {to.workspace, to.channel, execution.title, execution.payload, execution.severity, execution.createdAt,
            batch.executions.last()});
}

Status Engine::startAria(ExecutionRow execution, const TriggerRow& trigger, const VariableValues& values, Batch& batch)
{
    execution.target = u"ARIA"_s;
    const QString prompt = rendered(trigger.payload.value_or(QString()), values).trimmed();
    execution.payload = masked(prompt);
    if (prompt.isEmpty() || prompt.toUtf8().size() > maximumPromptBytes)
        return record(std::move(execution), choices::failedState,
            u"the prompt must have 1 to %1 bytes after its variables are filled in"_s.arg(maximumPromptBytes), batch);
    const auto recent = executionsSince(m_database, trigger.id, u"ARIA"_s, timeText(m_clock().addSecs(-60)));
    if (!recent)
        return tl::unexpected(recent.error());
    if (*recent >= choices::ariaPerMinute)
        return record(std::move(execution), choices::skippedState,
            u"more than %1 conversations in one minute"_s.arg(choices::ariaPerMinute), batch);
    execution.responseBody = u"{\"thread_id\":\"%1\"}"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    return record(std::move(execution), choices::finishedState, QString(), batch);
}

void Engine::sendNext()
{
    while (m_running < choices::parallelDeliveries && !m_waiting.empty()) {
        Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_running;
        auto sent = deliver(m_client, job.order);
        // The client is a member, so it answers before this object is gone.
        sent.then([this, job = std::move(job)](const DeliveryOutcome& outcome) { finish(job, outcome); });
    }
}

void Engine::finish(const Job& job, const DeliveryOutcome& outcome)
{
    --m_running;
    ExecutionRow execution = job.execution;
    execution.state = outcome.ok ? choices::finishedState : choices::failedState;
    execution.httpStatus = outcome.status;
    execution.httpStatusText = masked(outcome.statusText);
    execution.responseBody = masked(QString::fromUtf8(outcome.body));
    execution.error = masked(outcome.error);
    if (!outcome.request.isEmpty()) {
        execution.request = masked(outcome.request);
        execution.response = masked(outcome.response);
        const QByteArray hash = QCryptographicHash::hash(outcome.request, QCryptographicHash::Sha256);
        execution.requestSha256 = QString::fromLatin1(hash.toHex());
        execution.requestSize = outcome.request.size();
        execution.durationMicroseconds = outcome.durationMicroseconds;
    }
    if (auto stored = finishExecution(m_database, execution); !stored)
        job.batch->problem = stored.error();
    --job.batch->open;
    job.batch->answerWhenDone();
    sendNext();
}

QFuture<DeliveryOutcome> Engine::sendOnce(qint64 entity, const QString& url, const std::optional<QString>& accessToken,
    const std::optional<QString>& secret, const QByteArray& body)
{
    const auto token = attached(entity, accessToken);
    const auto key = attached(entity, secret);
    for (const auto* one : {&token, &key}) {
        if (*one)
            continue;
        DeliveryOutcome outcome;
        outcome.error = refusalOf(one->error()).text;
        return readyFuture(outcome);
    }
    return deliver(m_client, {url, body, *token, *key});
}

} // namespace desk::sandbox
