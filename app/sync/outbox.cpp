// SPDX-License-Identifier: Apache-2.0
#include "app/sync/outbox.h"

#include "app/api/client.h"
#include "app/store/overlay.h"
#include "app/sync/authorship.h"
#include "app/sync/lookup.h"
#include "app/sync/reconcile.h"

#include <QCoroTimer>
#include <QTimer>

#include <utility>

namespace desk::sync {

using store::EditState;
using store::OutboxEdit;

namespace {

/// What the server says to an edit: the thing as it holds it now, or nothing after a delete.
Task<Subject> send(api::Client& client, store::EditKind kind)
{
    if (const auto* create = std::get_if<store::CreateEdit>(&kind)) {
        const auto made = co_await client.createAutomation(create->draft);
        co_return made.map([](const Automation& automation) { return Subject(automation); });
    }
    if (const auto* update = std::get_if<store::UpdateEdit>(&kind)) {
        const auto updated = co_await client.updateAutomation(update->base, update->wanted);
        co_return updated.map([](const Automation& automation) { return Subject(automation); });
    }
    if (const auto* create = std::get_if<store::CreateWebhookEdit>(&kind)) {
        const auto made = co_await client.createWebhook(create->draft);
        co_return made.map([](const Webhook& webhook) { return Subject(webhook); });
    }
    if (const auto* update = std::get_if<store::UpdateWebhookEdit>(&kind)) {
        const auto updated = co_await client.updateWebhook(update->base.id, update->wanted);
        co_return updated.map([](const Webhook& webhook) { return Subject(webhook); });
    }
    Status removed;
    if (const auto* remove = std::get_if<store::DeleteEdit>(&kind))
        removed = co_await client.deleteAutomation(remove->base.id);
    else
        removed = co_await client.deleteIntegration(std::get<store::DeleteWebhookEdit>(kind).base.id);
    co_return removed.map([] { return Subject(); });
}

/// What the server holds now; its own answer to the edit where it cannot be read back.
Task<Automation> readBack(api::Client& client, Automation answered, QString owner)
{
    if (owner.isEmpty())
        co_return answered;
    const auto page = co_await client.automationsNamed(owner, answered.name);
    const QList<Automation> held = page ? page->items : QList<Automation>{};
    for (const Automation& automation : held) {
        if (automation.id == answered.id)
            co_return automation;
    }
    co_return answered;
}

/// Stores what an edit made of an automation, and then what reading it back says. The answer is stored first, so that a
/// server that goes away now takes nothing along.
Task<QList<Difference>> storeMade(
    api::Client& client, store::Store& store, OutboxEdit edit, Automation answered, AutomationDraft wanted)
{
    const auto workspace = co_await store.workspace();
    if (!workspace)
        co_return tl::unexpected(workspace.error());
    const QString owner = walkOwner(answered.scope, *workspace);
    Status stored = co_await store.putAutomation(answered, owner);
    if (stored)
        stored = co_await store.completeEdit(edit.id, answered.id.value);
    if (!stored)
        co_return tl::unexpected(stored.error());
    const auto held = co_await readBack(client, answered, owner);
    if (!held)
        co_return tl::unexpected(held.error());
    if (*held != answered) {
        stored = co_await store.putAutomation(*held, owner, store::Store::Doing::Theirs);
        if (!stored)
            co_return tl::unexpected(stored.error());
    }
    co_return differences(*held, wanted);
}

/// What the person wanted of an automation, whatever else the edit takes along.
std::optional<AutomationDraft> wantedBy(const store::EditKind& kind)
{
    if (const auto* create = std::get_if<store::CreateEdit>(&kind))
        return create->draft;
    if (const auto* update = std::get_if<store::UpdateEdit>(&kind))
        return update->wanted;
    return std::nullopt;
}

/// The server holds the edit. `wanted` is what is compared with what it made of it.
Task<EditOutcome> applied(
    api::Client& client, store::Store& store, OutboxEdit edit, Subject onServer, store::EditKind wanted)
{
    EditOutcome outcome;
    outcome.edit = edit.id;
    const auto draft = wantedBy(wanted);
    if (const auto* automation = std::get_if<Automation>(&onServer); automation && draft) {
        outcome.automation = automation->id;
        const auto found = co_await storeMade(client, store, edit, *automation, *draft);
        if (!found)
            co_return tl::unexpected(found.error());
        outcome.differences = *found;
        co_return outcome;
    }
    QString made;
    if (const auto* webhook = std::get_if<Webhook>(&onServer)) {
        outcome.webhook = webhook->id;
        made = webhook->id.value;
    } else if (const auto* remove = std::get_if<store::DeleteEdit>(&edit.kind)) {
        outcome.automation = remove->base.id;
    }
    const auto doing = edit.attempts > 0 ? store::Store::Doing::Ours : store::Store::Doing::Theirs;
    Status stored = co_await keepSubject(store, edit.kind, onServer, doing);
    if (stored)
        stored = co_await store.completeEdit(edit.id, made);
    if (!stored)
        co_return tl::unexpected(stored.error());
    co_return outcome;
}

EditOutcome::Kind outcomeOf(EditState state)
{
    switch (state) {
    case EditState::Queued:
        return EditOutcome::Kind::Queued;
    case EditState::Conflict:
        return EditOutcome::Kind::Conflict;
    case EditState::Rejected:
        return EditOutcome::Kind::Rejected;
    case EditState::Sending:
    case EditState::Unknown:
        return EditOutcome::Kind::Unknown;
    }
    Q_UNREACHABLE();
}

/// The server's own words where it had any; the page adds what to do.
QString serverWords(const Error& error)
{
    if (const auto* lacking = std::get_if<NotSupportedError>(&error))
        return QLatin1String("Cannot query field ") + lacking->what;
    const auto* graphql = std::get_if<GraphQlError>(&error);
    return graphql ? graphql->messages.join(QLatin1String("; ")) : QString();
}

/// A person decides about an edit: it is theirs then, as far as it is known who that is.
Task<OutboxEdit> takenOver(store::Store& store, OutboxEdit edit)
{
    const auto workspace = co_await store.workspace();
    if (!workspace)
        co_return tl::unexpected(workspace.error());
    const store::EditAuthor author = authorFrom(workspace->viewer, workspace->serverUrl);
    if (author.isKnown())
        edit.author = author;
    edit.state = EditState::Queued;
    co_return edit;
}

/// Written down and told.
Task<EditOutcome> leave(store::Store& store, OutboxEdit edit, EditState state, std::optional<Error> why)
{
    edit.state = state;
    edit.message = why ? serverWords(*why) : QString();
    const Status noted = co_await store.updateEdit(edit);
    if (!noted)
        co_return tl::unexpected(noted.error());
    EditOutcome outcome;
    outcome.kind = outcomeOf(state);
    outcome.edit = edit.id;
    outcome.error = why;
    co_return outcome;
}

/// The mutation: "sending" is on disk before its first byte leaves.
Task<EditOutcome> sendNow(api::Client& client, store::Store& store, OutboxEdit edit, store::EditKind wanted)
{
    edit.state = EditState::Sending;
    edit.attempts += 1;
    edit.sentAt = QDateTime::currentDateTimeUtc();
    const Status marked = co_await store.updateEdit(edit);
    if (!marked)
        co_return tl::unexpected(marked.error());
    const auto answer = co_await send(client, edit.kind);
    if (answer)
        co_return co_await applied(client, store, edit, *answer, wanted);
    const std::optional<Error> why(answer.error());
    const EditState state = stateAfterFailure(*why);
    if (state == EditState::Queued)
        edit.attempts -= 1; // it cannot have arrived
    co_return co_await leave(store, edit, state, why);
}

/// A create that cannot have arrived is left to the server: it knows its names.
bool needsLook(const OutboxEdit& edit)
{
    const bool makes = std::holds_alternative<store::CreateEdit>(edit.kind)
        || std::holds_alternative<store::CreateWebhookEdit>(edit.kind);
    return !makes || edit.attempts > 0;
}

/// Looks before it sends: the server has no precondition for a write, so this is what keeps somebody else's change.
Task<EditOutcome> lookAndSend(api::Client& client, store::Store& store, OutboxEdit edit)
{
    const store::EditKind wanted = edit.kind;
    if (!needsLook(edit))
        co_return co_await sendNow(client, store, edit, wanted);
    const auto found = co_await lookUp(client, store, edit.kind);
    if (!found) {
        // Nothing was sent now; one whose answer was lost before stays what it is.
        const std::optional<Error> why(found.error());
        co_return co_await leave(store, edit, edit.state, why);
    }
    if (!*found) {
        // It cannot be seen; one whose answer was lost is not sent a second time on a guess.
        if (edit.state == EditState::Unknown)
            co_return co_await leave(store, edit, EditState::Unknown, std::nullopt);
        co_return co_await sendNow(client, store, edit, wanted);
    }
    const Subject onServer = **found;
    const Judgement judgement = judge(edit.kind, onServer);
    if (judgement.verdict == Verdict::Applied)
        co_return co_await applied(client, store, edit, onServer, wanted);
    // What somebody did meanwhile is told, and what was looked at is what the conflict shows.
    if (judgement.verdict == Verdict::Conflict || judgement.instead) {
        const Status kept = co_await keepSubject(store, edit.kind, onServer, store::Store::Doing::Theirs);
        if (!kept)
            co_return tl::unexpected(kept.error());
    }
    if (judgement.verdict == Verdict::Conflict) {
        co_return co_await leave(store, edit, EditState::Conflict, std::nullopt);
    }
    if (judgement.instead)
        edit.kind = *judgement.instead;
    co_return co_await sendNow(client, store, edit, wanted);
}

/// A pull and a click never send the same edit at once; nor does one overtake another of the same thing.
class Turns {
public:
    /// Whether it is this edit's turn, after the `earlier` ones.
    [[nodiscard]] bool isNext(const OutboxEdit& edit) const { return !m_blocked.contains(store::entityKey(edit.kind)); }
    void block(const OutboxEdit& edit) { m_blocked.insert(store::entityKey(edit.kind)); }

private:
    QSet<QString> m_blocked;
};

/// Whether no answer came to what was asked for this edit, on a connection that was made: the server may be away, or
/// not be able to answer this alone.
bool isUnanswered(const EditOutcome& outcome)
{
    const auto* offline = outcome.error ? std::get_if<OfflineError>(&*outcome.error) : nullptr;
    return (offline && offline->kind == OfflineError::Kind::Closed)
        || (outcome.error && std::holds_alternative<TimeoutError>(*outcome.error));
}

/// Then nothing else can be sent either. Any other error is about this edit alone, and the rest goes on.
bool isServerAway(const EditOutcome& outcome)
{
    if (!outcome.error || isUnanswered(outcome))
        return false;
    return std::visit(overloaded{
                          [](const OfflineError&) { return true; },
                          [](const TlsError&) { return true; },
                          [](const UnauthorizedError&) { return true; },
                          [](const auto&) { return false; },
                      },
        *outcome.error);
}

/// One that is being sent, that it is not the turn of, or that is gone.
EditOutcome waiting(const QString& id)
{
    EditOutcome outcome;
    outcome.kind = EditOutcome::Kind::Queued;
    outcome.edit = id;
    return outcome;
}

/// For who holds the claim.
Task<EditOutcome> sendClaimed(api::Client& client, store::Store& store, QString id)
{
    const auto edits = co_await store.outbox();
    if (!edits)
        co_return tl::unexpected(edits.error());
    Turns turns;
    for (OutboxEdit edit : *edits) {
        if (edit.id != id) {
            turns.block(edit);
            continue;
        }
        if (mayHaveArrived(edit))
            edit.state = EditState::Unknown;
        if ((edit.state != EditState::Queued && edit.state != EditState::Unknown) || !turns.isNext(edit))
            break;
        co_return co_await lookAndSend(client, store, edit);
    }
    const EditOutcome later = waiting(id);
    co_return later;
}

std::chrono::milliseconds untilNext(const Pace& pace)
{
    using namespace std::chrono;
    if (!pace.last)
        return {};
    return pace.pause - duration_cast<milliseconds>(steady_clock::now() - *pace.last);
}

/// Not a moment less: Qt's usual timers may come early.
QCoro::Task<void> sleepFor(std::chrono::milliseconds pause)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    timer.start(pause);
    co_await timer;
}

} // namespace

Task<EditOutcome> sendEdit(api::Client& client, store::Store& store, SendingEdits& sending, QString id)
{
    if (sending.contains(id)) {
        const EditOutcome elsewhere = waiting(id);
        co_return elsewhere;
    }
    const Claim claim(sending, id);
    co_return co_await sendClaimed(client, store, id);
}

Task<EditOutcome> sendAgain(api::Client& client, store::Store& store, SendingEdits& sending, QString id)
{
    if (sending.contains(id)) {
        const EditOutcome elsewhere = waiting(id);
        co_return elsewhere;
    }
    const Claim claim(sending, id);
    const auto found = co_await editOf(store, id);
    if (!found)
        co_return tl::unexpected(found.error());
    if (!*found)
        co_return failure(InvalidInputError{QStringLiteral("gone"), {}});
    if ((*found)->state == EditState::Rejected) {
        const auto edit = co_await takenOver(store, **found);
        if (!edit)
            co_return tl::unexpected(edit.error());
        const Status queued = co_await store.updateEdit(*edit);
        if (!queued)
            co_return tl::unexpected(queued.error());
    }
    co_return co_await sendClaimed(client, store, id);
}

Task<EditOutcome> sendInstead(
    api::Client& client, store::Store& store, SendingEdits& sending, QString id, store::EditKind instead)
{
    if (sending.contains(id))
        co_return failure(InvalidInputError{QStringLiteral("sent"), {}});
    const Claim claim(sending, id);
    const auto found = co_await editOf(store, id);
    if (!found)
        co_return tl::unexpected(found.error());
    // What is not written down must not look as if it were.
    if (!*found)
        co_return failure(InvalidInputError{QStringLiteral("gone"), {}});
    if (mayHaveArrived(**found))
        co_return failure(InvalidInputError{QStringLiteral("sent"), {}});
    const auto taken = co_await takenOver(store, **found);
    if (!taken)
        co_return tl::unexpected(taken.error());
    OutboxEdit edit = *taken;
    edit.kind = instead;
    edit.message.clear();
    const Status queued = co_await store.updateEdit(edit);
    if (!queued)
        co_return tl::unexpected(queued.error());
    co_return co_await sendClaimed(client, store, id);
}

Task<void> sendQueued(
    api::Client& client, store::Store& store, SendingEdits& sending, store::EditAuthor now, Pace& pace)
{
    const auto edits = co_await store.outbox();
    if (!edits)
        co_return tl::unexpected(edits.error());
    bool wasUnanswered = false; // the one before
    for (const OutboxEdit& edit : *edits) {
        if (edit.state != EditState::Queued || isSomebodyElse(edit.author, now))
            continue;
        if (const auto wait = untilNext(pace); wait.count() > 0)
            co_await sleepFor(wait);
        const auto outcome = co_await sendEdit(client, store, sending, edit.id);
        if (!outcome)
            co_return tl::unexpected(outcome.error());
        // Nothing was asked for one that it is not the turn of.
        if (*outcome == waiting(edit.id))
            continue;
        pace.last = std::chrono::steady_clock::now();
        const bool unanswered = isUnanswered(*outcome);
        if (isServerAway(*outcome) || (unanswered && wasUnanswered))
            co_return tl::unexpected(*outcome->error);
        wasUnanswered = unanswered;
    }
    co_return Status{};
}

Task<void> giveUp(store::Store& store, SendingEdits& sending, QString id)
{
    if (sending.contains(id))
        co_return failure(InvalidInputError{QStringLiteral("sent"), {}});
    const Claim claim(sending, id);
    const auto edit = co_await editOf(store, id);
    if (!edit)
        co_return tl::unexpected(edit.error());
    if (!*edit)
        co_return failure(InvalidInputError{QStringLiteral("gone"), {}});
    if (mayHaveArrived(**edit))
        co_return failure(InvalidInputError{QStringLiteral("sent"), {}});
    co_return co_await store.removeEdit(id);
}

} // namespace desk::sync
