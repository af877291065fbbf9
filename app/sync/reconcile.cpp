// SPDX-License-Identifier: Apache-2.0
#include "app/sync/reconcile.h"

#include "app/core/threeway.h"

#include <algorithm>

namespace desk::sync {

using store::CreateEdit;
using store::CreateWebhookEdit;
using store::DeleteEdit;
using store::DeleteWebhookEdit;
using store::UpdateEdit;
using store::UpdateWebhookEdit;

namespace {

bool has(const QList<PartChange>& parts, std::initializer_list<PartChange::Changed> kinds)
{
    return std::any_of(parts.begin(), parts.end(),
        [&](const PartChange& part) { return std::find(kinds.begin(), kinds.end(), part.changed) != kinds.end(); });
}

bool holdsDraft(const Automation& onServer, const AutomationDraft& draft)
{
    return holds(onServer, draft);
}

bool holdsDraft(const Webhook& onServer, const WebhookDraft& draft)
{
    return draftOf(onServer) == draft;
}

template <typename Update, typename Held>
Judgement judgeUpdate(const Update& edit, const Held& onServer)
{
    if (holdsDraft(onServer, edit.wanted))
        return {Verdict::Applied, {}};
    const auto base = draftOf(edit.base);
    if (holdsDraft(onServer, base))
        return {Verdict::NotApplied, {}};
    const auto theirs = draftOf(onServer);
    const QList<PartChange> parts = threeWay(base, edit.wanted, theirs);
    if (clashes(parts))
        return {Verdict::Conflict, {}};
    if (!has(parts, {PartChange::Changed::Mine}))
        return {Verdict::Applied, {}};
    return {Verdict::NotApplied, Update{onServer, merged(base, edit.wanted, theirs, {})}};
}

template <typename Delete, typename Held>
Judgement judgeDelete(const Delete& edit, const Held& onServer)
{
    return {holdsDraft(onServer, draftOf(edit.base)) ? Verdict::NotApplied : Verdict::Conflict, {}};
}

Judgement judgeOne(const CreateEdit& edit, const Automation& onServer)
{
    return {holds(onServer, edit.draft) ? Verdict::Applied : Verdict::Conflict, {}};
}

Judgement judgeOne(const UpdateEdit& edit, const Automation& onServer)
{
    return judgeUpdate(edit, onServer);
}

Judgement judgeOne(const DeleteEdit& edit, const Automation& onServer)
{
    return judgeDelete(edit, onServer);
}

/// Names of webhooks repeat, so only an equal one counts as it.
Judgement judgeOne(const CreateWebhookEdit&, const Webhook&)
{
    return {Verdict::Applied, {}};
}

Judgement judgeOne(const UpdateWebhookEdit& edit, const Webhook& onServer)
{
    return judgeUpdate(edit, onServer);
}

Judgement judgeOne(const DeleteWebhookEdit& edit, const Webhook& onServer)
{
    return judgeDelete(edit, onServer);
}

/// Of an edit of another kind of thing: subjectOf() does not give it.
template <typename Edit, typename Held>
Judgement judgeOne(const Edit&, const Held&)
{
    return {Verdict::Conflict, {}};
}

Judgement judgeAbsent(const store::EditKind& edit)
{
    return std::visit(overloaded{
                          [](const CreateEdit&) {
                              return Judgement{Verdict::NotApplied, {}};
                          },
                          [](const CreateWebhookEdit&) {
                              return Judgement{Verdict::NotApplied, {}};
                          },
                          [](const DeleteEdit&) {
                              return Judgement{Verdict::Applied, {}};
                          },
                          [](const DeleteWebhookEdit&) {
                              return Judgement{Verdict::Applied, {}};
                          },
                          [](const auto&) {
                              return Judgement{Verdict::Conflict, {}};
                          },
                      },
        edit);
}

template <typename Held, typename IsIt>
Subject first(const QList<Held>& all, const IsIt& isIt)
{
    const auto found = std::find_if(all.begin(), all.end(), isIt);
    return found == all.end() ? Subject() : Subject(*found);
}

using Inverse = Result<store::EditKind>;

Inverse cannot(const QString& why)
{
    return failure(InvalidInputError{why, {}});
}

/// What was made goes again.
template <typename Delete, typename Held, typename Draft>
Inverse undoCreate(const Draft& made, const Subject& onServer)
{
    const auto* held = std::get_if<Held>(&onServer);
    if (!held)
        return cannot(QStringLiteral("gone"));
    if (!holdsDraft(*held, made))
        return cannot(QStringLiteral("changed"));
    return Delete{*held};
}

/// What was changed becomes what it was; other parts stay as somebody made them since.
template <typename Update, typename Held>
Inverse undoUpdate(const Update& edit, const Subject& onServer)
{
    const auto* held = std::get_if<Held>(&onServer);
    if (!held)
        return cannot(QStringLiteral("gone"));
    const auto before = draftOf(edit.base);
    const auto now = draftOf(*held);
    const QList<PartChange> parts = threeWay(edit.wanted, before, now);
    if (clashes(parts))
        return cannot(QStringLiteral("changed"));
    if (holdsDraft(*held, edit.wanted))
        return Update{*held, before};
    return Update{*held, merged(edit.wanted, before, now, {})};
}

template <typename Create, typename Held>
Inverse undoDelete(const Held& base, const Subject& onServer)
{
    if (!std::holds_alternative<std::monostate>(onServer))
        return cannot(QStringLiteral("changed"));
    return Create{draftOf(base)};
}

} // namespace

Judgement judge(const store::EditKind& edit, const Subject& onServer)
{
    if (std::holds_alternative<std::monostate>(onServer))
        return judgeAbsent(edit);
    return std::visit(overloaded{
                          [](const auto&, const std::monostate&) { return Judgement{}; },
                          [](const auto& e, const auto& held) { return judgeOne(e, held); },
                      },
        edit, onServer);
}

Subject subjectOf(const store::EditKind& edit, const QList<Automation>& automations, const QList<Webhook>& webhooks)
{
    return std::visit(
        overloaded{
            [&](const CreateEdit& e) {
                return first(automations, [&](const Automation& a) {
                    return a.name == e.draft.name && scopeId(a.scope) == scopeId(e.draft.scope);
                });
            },
            [&](const CreateWebhookEdit& e) {
                return first(webhooks, [&](const Webhook& w) { return draftOf(w) == e.draft; });
            },
            [&](const UpdateEdit& e) {
                return first(automations, [&](const Automation& a) { return a.id == e.base.id; });
            },
            [&](const DeleteEdit& e) {
                return first(automations, [&](const Automation& a) { return a.id == e.base.id; });
            },
            [&](const auto& e) { return first(webhooks, [&](const Webhook& w) { return w.id == e.base.id; }); },
        },
        edit);
}

store::EditKind lookedAt(const store::JournalEntry& entry)
{
    return std::visit(
        overloaded{
            [&](const CreateEdit& e) -> store::EditKind {
                Automation made;
                made.id = {entry.made};
                made.name = e.draft.name;
                made.scope = e.draft.scope;
                return DeleteEdit{made};
            },
            [&](const CreateWebhookEdit& e) -> store::EditKind {
                Webhook made;
                made.id = {entry.made};
                made.team = e.draft.team;
                return DeleteWebhookEdit{made};
            },
            [](const DeleteEdit& e) -> store::EditKind { return CreateEdit{draftOf(e.base)}; },
            [](const DeleteWebhookEdit& e) -> store::EditKind { return CreateWebhookEdit{draftOf(e.base)}; },
            [](const auto& e) -> store::EditKind { return e; },
        },
        entry.kind);
}

Inverse inverse(const store::JournalEntry& entry, const Subject& onServer)
{
    if (entry.byOthers)
        return cannot(QStringLiteral("others"));
    return std::visit(
        overloaded{
            [&](const CreateEdit& e) { return undoCreate<DeleteEdit, Automation>(e.draft, onServer); },
            [&](const CreateWebhookEdit& e) { return undoCreate<DeleteWebhookEdit, Webhook>(e.draft, onServer); },
            [&](const UpdateEdit& e) { return undoUpdate<UpdateEdit, Automation>(e, onServer); },
            [&](const UpdateWebhookEdit& e) { return undoUpdate<UpdateWebhookEdit, Webhook>(e, onServer); },
            [&](const DeleteEdit& e) { return undoDelete<CreateEdit>(e.base, onServer); },
            [&](const DeleteWebhookEdit& e) { return undoDelete<CreateWebhookEdit>(e.base, onServer); },
        },
        entry.kind);
}

store::EditState stateAfterFailure(const Error& error)
{
    using enum store::EditState;
    return std::visit(overloaded{
                          [](const OfflineError& e) {
                              // Only a connection that was never made proves that nothing was sent.
                              return e.kind == OfflineError::Kind::Refused || e.kind == OfflineError::Kind::HostNotFound
                                  ? Queued
                                  : Unknown;
                          },
                          [](const TlsError&) { return Queued; },
                          [](const UnauthorizedError&) { return Queued; },
                          [](const GraphQlError& e) { return isTransient(Error{e}) ? Unknown : Rejected; },
                          [](const HttpError& e) { return isTransient(Error{e}) ? Unknown : Rejected; },
                          [](const InvalidInputError&) { return Rejected; },
                          [](const NotSupportedError&) { return Rejected; },
                          [](const auto&) { return Unknown; },
                      },
        error);
}

} // namespace desk::sync
