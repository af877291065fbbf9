// SPDX-License-Identifier: Apache-2.0
#include "app/sync/engine.h"

#include "app/api/client.h"
#include "app/core/deliver.h"
#include "app/store/store.h"
#include "app/sync/activity.h"
#include "app/sync/authorship.h"
#include "app/sync/eventrequest.h"
#include "app/sync/knownnames.h"
#include "app/sync/lookup.h"
#include "app/sync/outbox.h"
#include "app/sync/pull.h"
#include "app/sync/settle.h"

namespace desk::sync {

namespace {

Phase phaseAfter(const Error& error)
{
    return std::visit(overloaded{
                          [](const OfflineError&) { return Phase::Offline; },
                          [](const TimeoutError&) { return Phase::Offline; },
                          [](const UnauthorizedError&) { return Phase::SignedOut; },
                          [](const CancelledError&) { return Phase::Idle; },
                          [](const auto&) { return Phase::Failed; },
                      },
        error);
}

/// Bytes of deliveries are told one by one, and only by a sandbox.
Task<void> pullDeliveries(api::Client& client, store::Store& store)
{
    const auto workspace = co_await store.workspace();
    if (!workspace || !workspace->server.has(sandboxFeature))
        co_return Status{};
    const store::ExecutionQuery everything;
    const auto known = co_await store.executions(everything);
    if (!known)
        co_return tl::unexpected(known.error());
    QList<Execution> completed;
    for (Execution execution : *known) {
        const bool sentSomething = execution.actionType == QLatin1String("GENERIC_WEBHOOK");
        if (execution.delivery || !sentSomething || execution.state == ExecutionState::Pending)
            continue;
        const auto delivery = co_await client.delivery(execution.id);
        if (!delivery)
            co_return tl::unexpected(delivery.error());
        if (*delivery) {
            execution.delivery = *delivery;
            completed.append(execution);
        }
    }
    if (completed.isEmpty())
        co_return Status{};
    co_return co_await store.putExecutions(completed);
}

/// Another pull when that one has ended.
Task<void> pullAfter(Engine& engine, Async<void> running)
{
    std::ignore = co_await running;
    co_return co_await engine.pull();
}

struct Sync {
    QString serverUrl;
    std::shared_ptr<PullControl> control;
};

/// Edits while an engine lives.
struct LiveEdits {
    SendingEdits sending;
    QSet<QString> own; ///< made with this key, also while the copy was still somebody else's
    Pace pace;
};

Task<void> synchronise(api::Client& client, store::Store& store, LiveEdits& live, Sync sync)
{
    const auto known = co_await store.workspace();
    if (!known)
        co_return tl::unexpected(known.error());
    const auto record = co_await store.syncRecord();
    if (!record)
        co_return tl::unexpected(record.error());
    const auto viewer = co_await client.viewer();
    if (!viewer)
        co_return tl::unexpected(viewer.error());
    const store::EditAuthor copyOf = authorFrom(known->viewer, known->serverUrl);
    const store::EditAuthor now = authorFrom(*viewer, sync.serverUrl);
    Status done = co_await disownEdits(store, live.sending, live.own, copyOf, now);
    // A copy that was not read whole does not tell where to look for what an edit is about: then the pull comes first.
    const bool isRead = record->lastSuccess.isValid() && !isSomebodyElse(copyOf, now);
    if (done && isRead)
        done = co_await sendQueued(client, store, live.sending, now, live.pace);
    if (!done)
        co_return done;
    const auto unknown = co_await unknownEdits(store, live.sending);
    if (!unknown)
        co_return tl::unexpected(unknown.error());
    const auto report = co_await pullEverything(client, store, sync.serverUrl, sync.control);
    if (!report)
        co_return tl::unexpected(report.error());
    done = co_await settleUnknown(store, live.sending, *unknown, report->facts);
    if (done)
        done = co_await sendQueued(client, store, live.sending, now, live.pace);
    if (!done)
        co_return done;
    if (report->failed)
        co_return tl::unexpected(*report->failed);
    co_return co_await pullDeliveries(client, store);
}

Task<EditOutcome> acknowledgeAndSend(api::Client& client, store::Store& store, LiveEdits& live, store::EditKind kind)
{
    const auto edit = co_await store.enqueue(std::move(kind));
    if (!edit)
        co_return tl::unexpected(edit.error());
    live.own.insert(edit->id);
    co_return co_await sendEdit(client, store, live.sending, edit->id);
}

/// Looked at first, so that only what this computer did is undone.
Task<EditOutcome> undoEntry(api::Client& client, store::Store& store, LiveEdits& live, store::JournalEntry entry)
{
    const auto found = co_await lookUp(client, store, lookedAt(entry));
    if (!found)
        co_return tl::unexpected(found.error());
    // What cannot be seen cannot be undone on a guess.
    if (!*found)
        co_return failure(InvalidInputError{QStringLiteral("hidden"), {}});
    const auto kind = inverse(entry, **found);
    if (!kind)
        co_return tl::unexpected(kind.error());
    const auto outcome = co_await acknowledgeAndSend(client, store, live, *kind);
    if (outcome && outcome->kind == EditOutcome::Kind::Applied) {
        const Status marked = co_await store.setUndone(entry.id, true);
        if (!marked)
            co_return tl::unexpected(marked.error());
    }
    co_return outcome;
}

Task<QList<Execution>> fire(api::Client& client, store::Store& store, EventFacts facts)
{
    const auto executions = co_await client.fireEvent(eventRequest(facts));
    if (!executions)
        co_return tl::unexpected(executions.error());
    const Status stored = co_await store.putExecutions(*executions);
    if (!stored)
        co_return tl::unexpected(stored.error());
    co_return *executions;
}

} // namespace

class Engine::Private {
public:
    Private(Engine& engine, api::Client& apiClient, store::Store& localStore, QString url)
        : q(engine), client(apiClient), store(localStore), serverUrl(std::move(url))
    {
    }

    void set(const SyncState& next)
    {
        if (next == state)
            return;
        state = next;
        Q_EMIT q.stateChanged(state);
    }

    void note(const Status& result)
    {
        SyncState next = state;
        next.error = std::nullopt;
        next.phase = Phase::Idle;
        next.scopesDone = next.scopesTotal = 0;
        if (!result) {
            next.phase = phaseAfter(result.error());
            if (next.phase != Phase::Idle)
                next.error = result.error();
        }
        set(next);
        readRecord();
    }

    /// An edit's answer also tells whether the server is there.
    void noteOutcome(const Result<EditOutcome>& outcome)
    {
        // While a pull runs it is the one that tells.
        if (pulling && !pulling->isFinished())
            readRecord();
        else if (outcome && outcome->kind == EditOutcome::Kind::Applied)
            note(Status{});
        else if (outcome && outcome->error && outcome->kind != EditOutcome::Kind::Rejected)
            note(tl::unexpected(*outcome->error));
        else
            readRecord();
    }

    void readRecord()
    {
        deliver(store.syncRecord(), &q, [this](const Result<store::SyncRecord>& record) {
            if (!record)
                return;
            SyncState next = state;
            next.lastSuccess = record->lastSuccess;
            set(next);
        });
        deliver(store.outbox(), &q, [this](const Result<QList<store::OutboxEdit>>& edits) {
            if (!edits)
                return;
            SyncState next = state;
            next.pendingEdits = static_cast<int>(edits->size());
            set(next);
        });
    }

    template <typename T>
    Async<T> run(Task<T> task)
    {
        return activity.track(start(std::move(task)));
    }

    Async<EditOutcome> edit(store::EditKind kind)
    {
        return watch(run(acknowledgeAndSend(client, store, live, std::move(kind))));
    }

    Async<EditOutcome> watch(Async<EditOutcome> outcome)
    {
        deliver(outcome, &q, [this](const Result<EditOutcome>& result) { noteOutcome(result); });
        return outcome;
    }

    Engine& q;
    api::Client& client;
    store::Store& store;
    QString serverUrl;
    SyncState state;
    std::optional<Async<void>> pulling;
    quint64 pulls = 0;
    std::shared_ptr<PullControl> control = std::make_shared<PullControl>();
    Activity activity;
    LiveEdits live;
};

Engine::Engine(api::Client& client, store::Store& store, QString serverUrl, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, client, store, std::move(serverUrl)))
{
    connect(&store, &store::Store::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.contains(store::Table::Outbox) || changes.contains(store::Table::SyncState))
            d->readRecord();
    });
    if (const api::Transport* transport = client.transport()) {
        d->state.clockOffset = transport->clockOffset();
        connect(transport, &api::Transport::clockOffsetChanged, this, [this](std::chrono::seconds offset) {
            SyncState next = d->state;
            next.clockOffset = offset;
            d->set(next);
        });
    }
    d->readRecord();
}

Engine::~Engine() = default;

Activity& Engine::activity()
{
    return d->activity;
}

const SyncState& Engine::state() const
{
    return d->state;
}

void Engine::setSignedOut()
{
    SyncState next = d->state;
    next.phase = Phase::SignedOut;
    next.error = std::nullopt;
    d->set(next);
}

Async<void> Engine::pull()
{
    // One that has ended may not have been told of yet.
    if (d->pulling && !d->pulling->isFinished())
        return *d->pulling;
    SyncState syncing = d->state;
    syncing.phase = Phase::Syncing;
    d->set(syncing);
    d->control = std::make_shared<PullControl>();
    d->control->progress = [this](int done, int total) {
        SyncState next = d->state;
        next.scopesDone = done;
        next.scopesTotal = total;
        d->set(next);
    };
    const Async<void> pulling = d->run(synchronise(d->client, d->store, d->live, {d->serverUrl, d->control}));
    d->pulling = pulling;
    deliver(pulling, this, [this, number = ++d->pulls](const Status& result) {
        if (number != d->pulls)
            return;
        d->pulling.reset();
        d->note(result);
    });
    return pulling;
}

Async<void> Engine::pullAfresh()
{
    if (!d->pulling || d->pulling->isFinished())
        return pull();
    cancelPull();
    return d->run(pullAfter(*this, *d->pulling));
}

Async<EditOutcome> Engine::createAutomation(AutomationDraft draft)
{
    return d->edit(store::CreateEdit{std::move(draft)});
}

Async<EditOutcome> Engine::updateAutomation(Automation base, AutomationDraft wanted)
{
    return d->edit(store::UpdateEdit{std::move(base), std::move(wanted)});
}

Async<EditOutcome> Engine::deleteAutomation(Automation automation)
{
    return d->edit(store::DeleteEdit{std::move(automation)});
}

Async<EditOutcome> Engine::createWebhook(WebhookDraft draft)
{
    return d->edit(store::CreateWebhookEdit{std::move(draft)});
}

Async<EditOutcome> Engine::updateWebhook(Webhook base, WebhookDraft wanted)
{
    return d->edit(store::UpdateWebhookEdit{std::move(base), std::move(wanted)});
}

Async<EditOutcome> Engine::deleteWebhook(Webhook webhook)
{
    return d->edit(store::DeleteWebhookEdit{std::move(webhook)});
}

Async<EditOutcome> Engine::applyEdit(QString editId)
{
    return d->watch(d->run(sendAgain(d->client, d->store, d->live.sending, std::move(editId))));
}

Async<EditOutcome> Engine::resolveEdit(QString editId, store::EditKind instead)
{
    d->live.own.insert(editId);
    return d->watch(d->run(sendInstead(d->client, d->store, d->live.sending, std::move(editId), std::move(instead))));
}

Async<EditOutcome> Engine::undo(store::JournalEntry entry)
{
    return d->watch(d->run(undoEntry(d->client, d->store, d->live, std::move(entry))));
}

void Engine::cancelPull()
{
    d->control->isCancelled = true;
}

void Engine::setPause(std::chrono::milliseconds pause)
{
    d->live.pace.pause = pause;
}

Async<void> Engine::discardEdit(QString editId)
{
    return d->run(giveUp(d->store, d->live.sending, std::move(editId)));
}

Async<KnownNames> Engine::knownNames(Project project)
{
    return d->run(readKnownNames(d->client, std::move(project)));
}

Async<QList<Execution>> Engine::fireEvent(EventFacts facts)
{
    return d->run(fire(d->client, d->store, std::move(facts)));
}

} // namespace desk::sync

// With the class, so that a test may stand in for both.
#include "moc_engine.cpp"
