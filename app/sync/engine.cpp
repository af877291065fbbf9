// SPDX-License-Identifier: Apache-2.0
#include "app/sync/engine.h"

#include "app/api/client.h"
#include "app/core/deliver.h"
#include "app/store/store.h"
#include "app/sync/activity.h"
#include "app/sync/eventrequest.h"
#include "app/sync/outbox.h"
#include "app/sync/pull.h"

namespace desk::sync {

namespace {

Phase phaseAfter(const Error& error)
{
    return std::visit(overloaded{
                          [](const OfflineError&) { return Phase::Offline; },
                          [](const TimeoutError&) { return Phase::Offline; },
                          [](const UnauthorizedError&) { return Phase::SignedOut; },
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

Task<void> synchronise(api::Client& client, store::Store& store, SendingEdits& sending, QString serverUrl)
{
    const auto known = co_await store.workspace();
    if (!known)
        co_return tl::unexpected(known.error());
    const auto viewer = co_await client.viewer();
    if (!viewer)
        co_return tl::unexpected(viewer.error());
    Status done;
    if (!known->viewer.id.isEmpty() && known->viewer.id != viewer->id)
        done = co_await disownEdits(store);
    if (done)
        done = co_await sendQueued(client, store, sending);
    if (!done)
        co_return done;
    const auto unknown = co_await unknownEdits(store);
    if (!unknown)
        co_return tl::unexpected(unknown.error());
    const auto report = co_await pullEverything(client, store, serverUrl);
    if (!report)
        co_return tl::unexpected(report.error());
    done = co_await settleUnknown(store, *unknown, report->automations, report->completeOwners);
    if (done)
        done = co_await sendQueued(client, store, sending);
    if (!done)
        co_return done;
    co_return co_await pullDeliveries(client, store);
}

Task<EditOutcome> acknowledgeAndSend(
    api::Client& client, store::Store& store, SendingEdits& sending, store::EditKind kind)
{
    const auto edit = co_await store.enqueue(std::move(kind));
    if (!edit)
        co_return tl::unexpected(edit.error());
    co_return co_await sendEdit(client, store, sending, *edit);
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
        if (!result) {
            next.error = result.error();
            next.phase = phaseAfter(result.error());
        }
        set(next);
        readRecord();
    }

    /// An edit's answer also tells whether the server is there.
    void noteOutcome(const Result<EditOutcome>& outcome)
    {
        if (outcome && !outcome->error)
            note({});
        else if (outcome && outcome->kind != EditOutcome::Kind::Rejected)
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
        const Async<EditOutcome> outcome = run(acknowledgeAndSend(client, store, sending, std::move(kind)));
        deliver(outcome, &q, [this](const Result<EditOutcome>& result) { noteOutcome(result); });
        return outcome;
    }

    Engine& q;
    api::Client& client;
    store::Store& store;
    QString serverUrl;
    SyncState state;
    std::optional<Async<void>> pulling;
    Activity activity;
    SendingEdits sending;
};

Engine::Engine(api::Client& client, store::Store& store, QString serverUrl, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, client, store, std::move(serverUrl)))
{
    connect(&store, &store::Store::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.contains(store::Table::Outbox))
            d->readRecord();
    });
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
    if (d->pulling)
        return *d->pulling;
    SyncState syncing = d->state;
    syncing.phase = Phase::Syncing;
    d->set(syncing);
    const Async<void> pulling = d->run(synchronise(d->client, d->store, d->sending, d->serverUrl));
    d->pulling = pulling;
    deliver(pulling, this, [this](const Status& result) {
        d->pulling.reset();
        d->note(result);
    });
    return pulling;
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

Async<void> Engine::discardEdit(QString editId)
{
    return d->store.removeEdit(std::move(editId));
}

Async<QList<Execution>> Engine::fireEvent(EventFacts facts)
{
    return d->run(fire(d->client, d->store, std::move(facts)));
}

} // namespace desk::sync

// With the class, so that a test may stand in for both.
#include "moc_engine.cpp"
