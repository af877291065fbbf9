// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/enginestandin.h"

namespace desk::sync {

class Engine::Private {
public:
    test::EngineScript* script = nullptr;
    store::Store* store = nullptr;
};

} // namespace desk::sync

namespace desk::test {

namespace {
/// The script of the engine that is being made: the constructor has no place for it.
EngineScript* nextScript = nullptr;
/// Stands for the client, which is never called.
alignas(std::max_align_t) std::byte noClient[64];
} // namespace

std::unique_ptr<sync::Engine> makeEngine(store::Store& store, EngineScript& script)
{
    nextScript = &script;
    return std::make_unique<sync::Engine>(reinterpret_cast<api::Client&>(noClient), store, QString());
}

void setState(sync::Engine& engine, EngineScript& script, const sync::SyncState& state)
{
    script.state = state;
    Q_EMIT engine.stateChanged(state);
}

} // namespace desk::test

namespace desk::sync {

Engine::Engine(api::Client&, store::Store& store, QString, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->script = test::nextScript;
    d->store = &store;
}

Engine::~Engine() = default;

const SyncState& Engine::state() const
{
    return d->script->state;
}

Async<void> Engine::pull()
{
    return readyFuture(Status{});
}

Async<void> Engine::pullAfresh()
{
    return readyFuture(Status{});
}

Async<EditOutcome> Engine::createAutomation(AutomationDraft draft)
{
    d->script->created.append(draft);
    return readyFuture(d->script->outcome);
}

Async<EditOutcome> Engine::updateAutomation(Automation, AutomationDraft wanted)
{
    d->script->updated.append(wanted);
    return readyFuture(d->script->outcome);
}

Async<EditOutcome> Engine::deleteAutomation(Automation automation)
{
    d->script->deleted.append(automation);
    return readyFuture(d->script->outcome);
}

Async<EditOutcome> Engine::createWebhook(WebhookDraft draft)
{
    d->script->madeWebhooks.append(draft);
    return readyFuture(d->script->outcome);
}

Async<EditOutcome> Engine::updateWebhook(Webhook, WebhookDraft wanted)
{
    d->script->changedWebhooks.append(wanted);
    return readyFuture(d->script->outcome);
}

Async<EditOutcome> Engine::deleteWebhook(Webhook webhook)
{
    d->script->deletedWebhooks.append(webhook);
    return readyFuture(d->script->outcome);
}

Async<EditOutcome> Engine::applyEdit(QString editId)
{
    d->script->applied.append(editId);
    return readyFuture(d->script->applying.value(editId, d->script->outcome));
}

Async<EditOutcome> Engine::resolveEdit(QString, store::EditKind instead)
{
    d->script->resolved.append(instead);
    return readyFuture(d->script->outcome);
}

Async<EditOutcome> Engine::undo(store::JournalEntry entry)
{
    d->script->undone.append(entry);
    return readyFuture(d->script->outcome);
}

void Engine::cancelPull()
{
    ++d->script->cancelledPulls;
}

Async<void> Engine::discardEdit(QString editId)
{
    d->script->discarded.append(editId);
    return readyFuture(Status{});
}

Async<KnownNames> Engine::knownNames(Project)
{
    return readyFuture(d->script->known);
}

Async<QList<Execution>> Engine::fireEvent(EventFacts facts)
{
    d->script->events.append(facts);
    return readyFuture(d->script->fired);
}

} // namespace desk::sync
