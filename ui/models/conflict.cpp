// SPDX-License-Identifier: Apache-2.0
#include "ui/models/conflict.h"

#include "app/core/result.h"
#include "app/store/overlay.h"
#include "ui/models/freename.h"
#include "ui/models/pendingtext.h"

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

using Changed = PartChange::Changed;

/// The three states of an edit's subject; what is not there is nothing.
template <class Thing, class Draft>
struct Sides {
    std::optional<Thing> base;
    std::optional<Draft> mine;
    std::optional<Thing> server;
};

using AutomationSides = Sides<Automation, AutomationDraft>;
using WebhookSides = Sides<Webhook, WebhookDraft>;

AutomationSides automationSides(const PendingFacts& facts, const store::EditKind& edit)
{
    AutomationSides sides;
    sides.server = serversAutomation(facts, edit);
    if (const auto* create = std::get_if<store::CreateEdit>(&edit)) {
        sides.mine = create->draft;
    } else if (const auto* update = std::get_if<store::UpdateEdit>(&edit)) {
        sides.base = update->base;
        sides.mine = update->wanted;
    } else if (const auto* gone = std::get_if<store::DeleteEdit>(&edit)) {
        sides.base = gone->base;
    }
    return sides;
}

WebhookSides webhookSides(const PendingFacts& facts, const store::EditKind& edit)
{
    WebhookSides sides;
    sides.server = serversWebhook(facts, edit);
    if (const auto* create = std::get_if<store::CreateWebhookEdit>(&edit)) {
        sides.mine = create->draft;
    } else if (const auto* update = std::get_if<store::UpdateWebhookEdit>(&edit)) {
        sides.base = update->base;
        sides.mine = update->wanted;
    } else if (const auto* gone = std::get_if<store::DeleteWebhookEdit>(&edit)) {
        sides.base = gone->base;
    }
    return sides;
}

/// The draft of a thing, or an empty one where there is none.
template <class Draft, class Thing>
Draft draftOr(const std::optional<Thing>& thing)
{
    return thing ? draftOf(*thing) : Draft();
}

template <class Thing, class Draft>
ConflictKind kindOf(const Sides<Thing, Draft>& sides, bool everRead)
{
    if (!everRead)
        return ConflictKind::NotRead;
    if (!sides.server)
        return sides.base ? ConflictKind::Deleted : ConflictKind::Unchanged;
    if (!sides.base)
        return ConflictKind::Changed;
    const Draft base = draftOf(*sides.base);
    return threeWay(base, base, draftOf(*sides.server)).isEmpty() ? ConflictKind::Unchanged : ConflictKind::Changed;
}

QList<Resolution> offersOf(ConflictKind kind, bool isDelete, bool isOnServer, const QList<PartChange>& parts)
{
    using R = Resolution;
    switch (kind) {
    case ConflictKind::None:
    case ConflictKind::NotRead:
        return {};
    // Where the server has no version to keep, what is left is to give it up, as any edit can be.
    case ConflictKind::Unchanged:
        return isOnServer ? QList<R>{R::KeepMine, R::KeepTheirs} : QList<R>{R::KeepMine};
    case ConflictKind::Deleted:
        return isDelete ? QList<R>{} : QList<R>{R::Recreate};
    case ConflictKind::Changed:
        break;
    }
    if (isDelete)
        return {R::KeepMine, R::KeepTheirs};
    QList<R> offers{R::KeepMine, R::KeepTheirs, R::KeepBoth};
    if (clashes(parts))
        offers.append(R::Mix);
    return offers;
}

template <class Thing, class Draft>
Conflict conflictFrom(const Sides<Thing, Draft>& sides, bool isConflict, bool everRead)
{
    Conflict conflict;
    conflict.kind = isConflict ? kindOf(sides, everRead) : ConflictKind::None;
    const Draft nothing;
    const Draft base = draftOr<Draft>(sides.base);
    if (conflict.kind == ConflictKind::Changed && !sides.base) {
        const Draft server = draftOf(*sides.server);
        conflict.shown = PartsShown::NameTaken;
        conflict.parts = threeWay(server, *sides.mine, server);
    } else if (conflict.kind == ConflictKind::Changed) {
        const Draft server = draftOf(*sides.server);
        conflict.shown = sides.mine ? PartsShown::Conflict : PartsShown::Theirs;
        conflict.parts = threeWay(base, sides.mine.value_or(base), server);
    } else if (!sides.mine) {
        conflict.shown = PartsShown::Gone;
        conflict.parts = threeWay(nothing, base, nothing);
    } else {
        conflict.shown = sides.base ? PartsShown::Change : PartsShown::Made;
        conflict.parts = threeWay(base, *sides.mine, base);
    }
    conflict.offers = offersOf(conflict.kind, !sides.mine, sides.server.has_value(), conflict.parts);
    return conflict;
}

/// Whether something that waits to be made or changed wants that name.
template <class Matches>
bool isWanted(const PendingFacts& facts, const QString& name, Matches matches)
{
    return std::any_of(facts.edits.begin(), facts.edits.end(), [&](const store::OutboxEdit& edit) {
        return !isDelete(edit.kind) && nameOf(edit.kind) == name && matches(edit.kind);
    });
}

AutomationDraft asSecond(const PendingFacts& facts, AutomationDraft draft)
{
    draft.name = nameOfCopy(draft.name, longestAutomationName, [&](const QString& name) {
        return std::any_of(facts.automations.begin(), facts.automations.end(), [&](const Automation& a) {
            return a.name == name;
        }) || isWanted(facts, name, [](const store::EditKind& kind) { return !store::isWebhookEdit(kind); });
    });
    return draft;
}

WebhookDraft asSecond(const PendingFacts& facts, WebhookDraft draft)
{
    draft.name = nameOfCopy(draft.name, longestWebhookName, [&](const QString& name) {
        return std::any_of(facts.webhooks.begin(), facts.webhooks.end(), [&](const Webhook& w) {
            return w.team == draft.team && w.name == name;
        }) || isWanted(facts, name, [](const store::EditKind& kind) { return store::isWebhookEdit(kind); });
    });
    return draft;
}

QList<PartChange::Part> clashing(const QList<PartChange>& parts)
{
    QList<PartChange::Part> list;
    for (const PartChange& part : parts) {
        if (part.changed == Changed::Both)
            list.append(part.part);
    }
    return list;
}

template <class Create, class Update, class Delete, class Thing, class Draft>
std::optional<store::EditKind> resolvedFrom(const PendingFacts& facts, const Sides<Thing, Draft>& sides,
    const Conflict& conflict, Resolution resolution, const QList<PartChange::Part>& chosen)
{
    if (!conflict.offers.contains(resolution) || resolution == Resolution::KeepTheirs)
        return std::nullopt;
    if (!sides.mine)
        return store::EditKind(Delete{*sides.server});
    if (resolution == Resolution::KeepBoth)
        return store::EditKind(Create{asSecond(facts, *sides.mine)});
    if (!sides.server)
        return store::EditKind(Create{*sides.mine});
    if (!sides.base)
        return store::EditKind(Update{*sides.server, *sides.mine});
    const Draft base = draftOf(*sides.base);
    const QList<PartChange::Part> parts = resolution == Resolution::Mix ? chosen : clashing(conflict.parts);
    return store::EditKind(Update{*sides.server, merged(base, *sides.mine, draftOf(*sides.server), parts)});
}

} // namespace

Conflict conflictOf(const PendingFacts& facts, const store::OutboxEdit& edit)
{
    const bool isConflict = edit.state == store::EditState::Conflict;
    return store::isWebhookEdit(edit.kind)
        ? conflictFrom(webhookSides(facts, edit.kind), isConflict, facts.everRead)
        : conflictFrom(automationSides(facts, edit.kind), isConflict, facts.everRead);
}

std::optional<store::EditKind> resolved(const PendingFacts& facts, const store::OutboxEdit& edit, Resolution resolution,
    const QList<PartChange::Part>& mine)
{
    const Conflict conflict = conflictOf(facts, edit);
    if (store::isWebhookEdit(edit.kind))
        return resolvedFrom<store::CreateWebhookEdit, store::UpdateWebhookEdit, store::DeleteWebhookEdit>(
            facts, webhookSides(facts, edit.kind), conflict, resolution, mine);
    return resolvedFrom<store::CreateEdit, store::UpdateEdit, store::DeleteEdit>(
        facts, automationSides(facts, edit.kind), conflict, resolution, mine);
}

} // namespace desk::ui
