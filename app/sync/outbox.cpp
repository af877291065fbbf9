// SPDX-License-Identifier: Apache-2.0
#include "app/sync/outbox.h"

#include "app/api/client.h"
#include "app/sync/reconcile.h"

namespace desk::sync {

using store::EditState;
using store::OutboxEdit;

namespace {

/// What the server says to an edit: the automation as it holds it now, or nothing after a delete.
Task<std::optional<Automation>> send(api::Client& client, store::EditKind kind)
{
    if (const auto* create = std::get_if<store::CreateEdit>(&kind)) {
        const auto made = co_await client.createAutomation(create->draft);
        if (!made)
            co_return tl::unexpected(made.error());
        co_return *made;
    }
    if (const auto* update = std::get_if<store::UpdateEdit>(&kind)) {
        const auto updated = co_await client.updateAutomation(update->base, update->wanted);
        if (!updated)
            co_return tl::unexpected(updated.error());
        co_return *updated;
    }
    const auto removed = co_await client.deleteAutomation(std::get<store::DeleteEdit>(kind).base.id);
    if (!removed)
        co_return tl::unexpected(removed.error());
    co_return std::nullopt;
}

Task<EditOutcome> applied(store::Store& store, OutboxEdit edit, std::optional<Automation> onServer)
{
    Status stored;
    AutomationId id;
    if (onServer) {
        id = onServer->id;
        const auto workspace = co_await store.workspace();
        if (!workspace)
            co_return tl::unexpected(workspace.error());
        stored = co_await store.putAutomation(*onServer, walkOwner(onServer->scope, *workspace));
    } else {
        id = std::get<store::DeleteEdit>(edit.kind).base.id;
        stored = co_await store.removeAutomation(id);
    }
    if (!stored)
        co_return tl::unexpected(stored.error());
    const Status removed = co_await store.removeEdit(edit.id);
    if (!removed)
        co_return tl::unexpected(removed.error());
    const EditOutcome outcome{EditOutcome::Kind::Applied, id, edit.id, std::nullopt};
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

/// Held while an edit is sent: a pull and a click never send the same one.
class Claim {
public:
    Claim(SendingEdits& sending, const QString& id) : m_sending(sending), m_id(id) { m_sending.insert(m_id); }
    ~Claim() { m_sending.remove(m_id); }
    Q_DISABLE_COPY_MOVE(Claim)

private:
    SendingEdits& m_sending;
    QString m_id;
};

Task<bool> stillWaits(store::Store& store, QString id)
{
    const auto edits = co_await store.outbox();
    if (!edits)
        co_return tl::unexpected(edits.error());
    bool waits = false;
    for (const OutboxEdit& edit : *edits)
        waits = waits || (edit.id == id && edit.state == EditState::Queued);
    co_return waits;
}

} // namespace

QString walkOwner(const Scope& scope, const store::WorkspaceView& workspace)
{
    QString project = scopeId(scope);
    if (const auto* collection = std::get_if<CollectionScope>(&scope)) {
        project = collection->project.value;
        for (const Collection& known : workspace.collections) {
            if (known.id == collection->id)
                project = known.project.value;
        }
    }
    for (const Project& known : workspace.projects) {
        if (known.id.value == project)
            return known.owner;
    }
    for (const Organization& known : workspace.organizations) {
        if (known.entityId.value == scopeId(scope))
            return known.entityName;
    }
    if (const auto* team = std::get_if<TeamScope>(&scope))
        return team->name;
    return {};
}

Task<EditOutcome> sendEdit(api::Client& client, store::Store& store, SendingEdits& sending, OutboxEdit edit)
{
    const EditOutcome taken{EditOutcome::Kind::Queued, {}, edit.id, std::nullopt};
    if (sending.contains(edit.id))
        co_return taken;
    const Claim claim(sending, edit.id);
    const auto waiting = co_await stillWaits(store, edit.id);
    if (!waiting)
        co_return tl::unexpected(waiting.error());
    if (!*waiting)
        co_return taken;
    edit.state = EditState::Sending;
    edit.attempts += 1;
    edit.sentAt = QDateTime::currentDateTimeUtc();
    const Status marked = co_await store.updateEdit(edit);
    if (!marked)
        co_return tl::unexpected(marked.error());

    const auto answer = co_await send(client, edit.kind);
    if (answer)
        co_return co_await applied(store, edit, *answer);

    edit.state = stateAfterFailure(answer.error());
    edit.message = serverWords(answer.error());
    const Status noted = co_await store.updateEdit(edit);
    if (!noted)
        co_return tl::unexpected(noted.error());
    const EditOutcome outcome{outcomeOf(edit.state), {}, edit.id, answer.error()};
    co_return outcome;
}

Task<void> sendQueued(api::Client& client, store::Store& store, SendingEdits& sending)
{
    const auto edits = co_await store.outbox();
    if (!edits)
        co_return tl::unexpected(edits.error());
    for (const OutboxEdit& edit : *edits) {
        if (edit.state != EditState::Queued)
            continue;
        const auto outcome = co_await sendEdit(client, store, sending, edit);
        if (!outcome)
            co_return tl::unexpected(outcome.error());
        const bool serverAway =
            outcome->kind == EditOutcome::Kind::Queued || outcome->kind == EditOutcome::Kind::Unknown;
        if (serverAway && outcome->error)
            co_return tl::unexpected(*outcome->error);
    }
    co_return Status{};
}

Task<QSet<QString>> unknownEdits(store::Store& store)
{
    const auto edits = co_await store.outbox();
    if (!edits)
        co_return tl::unexpected(edits.error());
    QSet<QString> ids;
    for (const OutboxEdit& edit : *edits) {
        if (edit.state == EditState::Unknown)
            ids.insert(edit.id);
    }
    co_return ids;
}

Task<void> disownEdits(store::Store& store)
{
    const auto edits = co_await store.outbox();
    if (!edits)
        co_return tl::unexpected(edits.error());
    for (OutboxEdit edit : *edits) {
        if (edit.state != EditState::Queued && edit.state != EditState::Unknown)
            continue;
        edit.state = EditState::Conflict;
        const Status noted = co_await store.updateEdit(edit);
        if (!noted)
            co_return noted;
    }
    co_return Status{};
}

Task<void> settleUnknown(
    store::Store& store, QSet<QString> candidates, QList<Automation> onServer, QSet<QString> completeOwners)
{
    const auto edits = co_await store.outbox();
    if (!edits)
        co_return tl::unexpected(edits.error());
    const auto workspace = co_await store.workspace();
    if (!workspace)
        co_return tl::unexpected(workspace.error());
    for (OutboxEdit edit : *edits) {
        if (edit.state != EditState::Unknown || !candidates.contains(edit.id))
            continue;
        const Scope scope = std::visit(overloaded{
                                           [](const store::CreateEdit& e) { return e.draft.scope; },
                                           [](const auto& e) { return e.base.scope; },
                                       },
            edit.kind);
        const auto subject = subjectOf(edit.kind, onServer);
        // Absence counts only after a walk that came to its end.
        if (!subject && !completeOwners.contains(walkOwner(scope, *workspace)))
            continue;
        const Verdict verdict = reconcile(edit.kind, subject);
        if (verdict == Verdict::Applied) {
            const Status removed = co_await store.removeEdit(edit.id);
            if (!removed)
                co_return removed;
            continue;
        }
        edit.state = verdict == Verdict::NotApplied ? EditState::Queued : EditState::Conflict;
        const Status noted = co_await store.updateEdit(edit);
        if (!noted)
            co_return noted;
    }
    co_return Status{};
}

} // namespace desk::sync
