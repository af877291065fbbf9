// SPDX-License-Identifier: Apache-2.0
#include "app/sync/settle.h"

#include "app/sync/authorship.h"
#include "app/sync/lookup.h"
#include "app/sync/reconcile.h"

namespace desk::sync {

using store::EditState;
using store::OutboxEdit;

bool ServerFacts::isComplete(const store::EditKind& edit, const store::WorkspaceView& workspace) const
{
    return std::visit(
        overloaded{
            [&](const store::CreateEdit& e) { return automationOwners.contains(walkOwner(e.draft.scope, workspace)); },
            [&](const store::UpdateEdit& e) { return automationOwners.contains(walkOwner(e.base.scope, workspace)); },
            [&](const store::DeleteEdit& e) { return automationOwners.contains(walkOwner(e.base.scope, workspace)); },
            [&](const store::CreateWebhookEdit& e) { return webhookTeams.contains(e.draft.team); },
            [&](const auto& e) { return webhookTeams.contains(e.base.team); },
        },
        edit);
}

Task<QSet<QString>> unknownEdits(store::Store& store, const SendingEdits& sending)
{
    const auto edits = co_await store.outbox();
    if (!edits)
        co_return tl::unexpected(edits.error());
    QSet<QString> ids;
    for (const OutboxEdit& edit : *edits) {
        if (mayHaveArrived(edit) && !sending.contains(edit.id))
            ids.insert(edit.id);
    }
    co_return ids;
}

Task<void> disownEdits(
    store::Store& store, SendingEdits& sending, QSet<QString> own, store::EditAuthor copyOf, store::EditAuthor now)
{
    const auto edits = co_await store.outbox();
    if (!edits)
        co_return tl::unexpected(edits.error());
    for (const OutboxEdit& listed : *edits) {
        if (sending.contains(listed.id) || !isSomebodyElse(listed.author.isKnown() ? listed.author : copyOf, now))
            continue;
        const Claim claim(sending, listed.id);
        const auto held = co_await editOf(store, listed.id);
        if (!held)
            co_return tl::unexpected(held.error());
        if (!*held || !((*held)->state == EditState::Queued || mayHaveArrived(**held)))
            continue;
        OutboxEdit edit = **held;
        if (own.contains(edit.id))
            edit.author = now;
        else
            edit.state = EditState::Conflict;
        const Status noted = co_await store.updateEdit(edit);
        if (!noted)
            co_return noted;
    }
    co_return Status{};
}

namespace {

QString idOf(const Subject& subject)
{
    if (const auto* automation = std::get_if<Automation>(&subject))
        return automation->id.value;
    const auto* webhook = std::get_if<Webhook>(&subject);
    return webhook ? webhook->id.value : QString();
}

/// For who holds the claim.
Task<void> settle(store::Store& store, OutboxEdit edit, const ServerFacts& facts, const store::WorkspaceView& workspace)
{
    const Subject subject = subjectOf(edit.kind, facts.automations, facts.webhooks);
    // Absence counts only after a walk that came to its end.
    if (std::holds_alternative<std::monostate>(subject) && !facts.isComplete(edit.kind, workspace))
        co_return Status{};
    const Judgement judgement = judge(edit.kind, subject);
    if (judgement.verdict == Verdict::Applied)
        co_return co_await store.completeEdit(edit.id, idOf(subject));
    edit.state = judgement.verdict == Verdict::NotApplied ? EditState::Queued : EditState::Conflict;
    co_return co_await store.updateEdit(edit);
}

} // namespace

Task<void> settleUnknown(store::Store& store, SendingEdits& sending, QSet<QString> candidates, ServerFacts facts)
{
    const auto edits = co_await store.outbox();
    if (!edits)
        co_return tl::unexpected(edits.error());
    const auto workspace = co_await store.workspace();
    if (!workspace)
        co_return tl::unexpected(workspace.error());
    for (const OutboxEdit& listed : *edits) {
        // One that is looked up by itself just now is judged there.
        if (!candidates.contains(listed.id) || sending.contains(listed.id))
            continue;
        const Claim claim(sending, listed.id);
        const auto edit = co_await editOf(store, listed.id);
        if (!edit)
            co_return tl::unexpected(edit.error());
        if (!*edit || !mayHaveArrived(**edit))
            continue; // it was, meanwhile
        const Status settled = co_await settle(store, **edit, facts, *workspace);
        if (!settled)
            co_return settled;
    }
    co_return Status{};
}

} // namespace desk::sync
