// SPDX-License-Identifier: Apache-2.0
#include "ui/models/activityundo.h"

#include "app/core/result.h"
#include "app/core/threeway.h"
#include "ui/models/activityparts.h"
#include "ui/models/counttext.h"
#include "ui/models/place.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct UndoText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::UndoText)
};

const store::AutomationRow* findAutomation(const TeamFacts& now, const AutomationId& id)
{
    const auto at = std::find_if(now.automations.begin(), now.automations.end(),
        [&](const store::AutomationRow& row) { return row.automation.id == id; });
    return at == now.automations.end() || id.isEmpty() ? nullptr : &*at;
}

bool isTaken(const TeamFacts& now, const Automation& automation)
{
    return std::any_of(now.automations.begin(), now.automations.end(), [&](const store::AutomationRow& row) {
        return row.automation.name == automation.name && scopeId(row.automation.scope) == scopeId(automation.scope);
    });
}

bool isTaken(const TeamFacts& now, const Webhook& webhook)
{
    return std::any_of(now.webhooks.begin(), now.webhooks.end(),
        [&](const Webhook& other) { return other.team == webhook.team && other.name == webhook.name; });
}

UndoPlan notThere(const QString& name)
{
    return {.obstacle = UndoText::tr("“%1” is not there any more.").arg(name)};
}

UndoPlan taken(const QString& name)
{
    return {.obstacle = UndoText::tr("There is a “%1” in its place already.").arg(name)};
}

QString waiting(const QString& name)
{
    return UndoText::tr("A change of “%1” waits to be sent. Apply or discard it first.").arg(name);
}

/// Undoing must not take away what was changed after the edit, by whomever.
UndoPlan changedSince(const QString& name, const QList<ActivityPart>& since)
{
    return {
        .obstacle = UndoText::tr("“%1” was changed since then: %2. Change it by hand, so that nothing of that is lost.")
                        .arg(name, partLabels(since))};
}

UndoPlan givingBack(const QString& name, const QList<ActivityPart>& parts, const QList<ActivityPart>& since)
{
    UndoPlan plan{.question = UndoText::tr("Undo your change of “%1”?").arg(name),
        .done = UndoText::tr("“%1” is again what it was.").arg(name)};
    const QString labels = partLabels(parts);
    plan.consequences = {labels.isEmpty() ? UndoText::tr("“%1” gets back what it was.").arg(name)
                                          : UndoText::tr("“%1” gets back what it was: %2.").arg(name, labels)};
    if (const QString kept = partLabels(since); !kept.isEmpty())
        plan.consequences.append(UndoText::tr("What was changed since then stays: %1.").arg(kept));
    return plan;
}

/// `now` as far as it is not what the edit made of it.
template <class Draft>
UndoPlan takingBack(const Draft& base, const Draft& wanted, const Draft& now)
{
    const QList<ActivityPart> since = changedParts(wanted, now);
    if (clashes(threeWay(wanted, base, now)))
        return changedSince(now.name, since);
    return givingBack(now.name, changedParts(base, wanted), since);
}

UndoPlan deleting(const QString& name)
{
    return {.question = UndoText::tr("Undo: delete “%1” again?").arg(name),
        .consequences = {UndoText::tr("“%1” is deleted again.").arg(name)},
        .done = UndoText::tr("“%1” was deleted again.").arg(name)};
}

UndoPlan making(const QString& name)
{
    return {.question = UndoText::tr("Undo: make “%1” again?").arg(name),
        .consequences = {UndoText::tr("“%1” is made again as it was.").arg(name)},
        .done = UndoText::tr("“%1” was made again.").arg(name)};
}

class Planner {
public:
    Planner(const TeamFacts& now, const QString& made) : m_now(now), m_made(made) { }

    UndoPlan operator()(const store::CreateEdit& edit) const
    {
        const store::AutomationRow* row = findAutomation(m_now, {m_made});
        if (!row)
            return notThere(edit.draft.name);
        if (row->pending)
            return {.obstacle = waiting(edit.draft.name)};
        const QList<ActivityPart> since = changedParts(edit.draft, draftOf(row->automation));
        if (!partLabels(since).isEmpty())
            return changedSince(row->automation.name, since);
        UndoPlan plan = deleting(row->automation.name);
        plan.consequences.append(UndoText::tr("Executions that are recorded stay in History."));
        return plan;
    }

    UndoPlan operator()(const store::UpdateEdit& edit) const
    {
        const store::AutomationRow* row = findAutomation(m_now, edit.base.id);
        if (!row)
            return notThere(edit.wanted.name);
        if (row->pending)
            return {.obstacle = waiting(row->automation.name)};
        return takingBack(draftOf(edit.base), edit.wanted, draftOf(row->automation));
    }

    UndoPlan operator()(const store::DeleteEdit& edit) const
    {
        if (isTaken(m_now, edit.base))
            return taken(edit.base.name);
        UndoPlan plan = making(edit.base.name);
        plan.consequences.append(UndoText::tr("What it ran before stays in History, under the deleted one."));
        if (const auto* hook = std::get_if<WebhookAction>(&edit.base.action);
            hook && !findWebhook(m_now, hook->webhook))
            plan.consequences.append(UndoText::tr("Its webhook “%1” is not there any more: the server may refuse it.")
                                         .arg(hook->webhookName));
        return plan;
    }

    UndoPlan operator()(const store::CreateWebhookEdit& edit) const
    {
        const auto webhook = findWebhook(m_now, {m_made});
        if (!webhook)
            return notThere(edit.draft.name);
        if (findPending(m_now, webhook->id))
            return {.obstacle = waiting(webhook->name)};
        const QList<ActivityPart> since = changedParts(edit.draft, draftOf(*webhook));
        if (!partLabels(since).isEmpty())
            return changedSince(webhook->name, since);
        UndoPlan plan = deleting(webhook->name);
        if (const int users = int(automationsUsing(m_now, webhook->id).size()); users > 0)
            plan.consequences.append(UndoText::tr("It is used by %1, which would fail.").arg(automationsText(users)));
        return plan;
    }

    UndoPlan operator()(const store::UpdateWebhookEdit& edit) const
    {
        const auto webhook = findWebhook(m_now, edit.base.id);
        if (!webhook)
            return notThere(edit.wanted.name);
        if (findPending(m_now, webhook->id))
            return {.obstacle = waiting(webhook->name)};
        return takingBack(draftOf(edit.base), edit.wanted, draftOf(*webhook));
    }

    UndoPlan operator()(const store::DeleteWebhookEdit& edit) const
    {
        if (isTaken(m_now, edit.base))
            return taken(edit.base.name);
        UndoPlan plan = making(edit.base.name);
        plan.consequences.append(UndoText::tr("Automations that used it have to be given the new one."));
        return plan;
    }

private:
    const TeamFacts& m_now;
    const QString& m_made;
};

ActivityLink gone()
{
    return {std::nullopt, UndoText::tr("It was deleted.")};
}

ActivityLink toAutomation(const TeamFacts& now, const AutomationId& id)
{
    const store::AutomationRow* row = findAutomation(now, id);
    if (!row)
        return gone();
    const UsageLink link{UsageLink::Kind::Automation, id.value, {}, placeOf(row->automation.scope)};
    return {link, {}};
}

ActivityLink toWebhook(const TeamFacts& now, const IntegrationId& id)
{
    const auto webhook = findWebhook(now, id);
    if (!webhook)
        return gone();
    const UsageLink link{UsageLink::Kind::Webhook, id.value, webhook->team, {}};
    return {link, {}};
}

ActivityLink toChannel(const TeamFacts& now, const IntegrationId& id)
{
    const auto channel = findChannel(now, id);
    if (!channel)
        return gone();
    const UsageLink link{UsageLink::Kind::SlackChannel, id.value, channel->team, {}};
    return {link, {}};
}

ActivityLink toSecret(const TeamFacts& now, const QString& team, const QString& name)
{
    if (!findSecret(now, team, name))
        return gone();
    const UsageLink link{UsageLink::Kind::Secret, name, team, {}};
    return {link, {}};
}

ActivityLink linkOf(const store::JournalEntry& entry, const TeamFacts& now)
{
    return std::visit(overloaded{
                          [&](const store::CreateEdit&) { return toAutomation(now, {entry.made}); },
                          [&](const store::UpdateEdit& edit) { return toAutomation(now, edit.base.id); },
                          [&](const store::DeleteEdit&) { return gone(); },
                          [&](const store::CreateWebhookEdit&) { return toWebhook(now, {entry.made}); },
                          [&](const store::UpdateWebhookEdit& edit) {
                              // A server that cannot update one gets a new one in its place.
                              return toWebhook(now, entry.made.isEmpty() ? edit.base.id : IntegrationId{entry.made});
                          },
                          [&](const store::DeleteWebhookEdit&) { return gone(); },
                      },
        entry.kind);
}

} // namespace

ActivityLink activityLink(const ActivityRow& row, const TeamFacts& now)
{
    using Subject = store::ActivityEntry::Subject;
    if (row.mine)
        return linkOf(*row.mine, now);
    if (row.entries.isEmpty())
        return gone();
    const store::ActivityEntry& entry = row.entries.first();
    switch (entry.subject) {
    case Subject::Automation:
        return toAutomation(now, {entry.subjectId});
    case Subject::Webhook:
        return toWebhook(now, {entry.subjectId});
    case Subject::SlackChannel:
        return toChannel(now, {entry.subjectId});
    case Subject::Secret:
        return toSecret(now, entry.scope, entry.name);
    case Subject::Execution:
        break;
    }
    const auto* execution = std::get_if<Execution>(&entry.after);
    return execution ? toAutomation(now, execution->automation) : gone();
}

UndoPlan undoPlan(const store::JournalEntry& entry, const TeamFacts& now)
{
    if (entry.byOthers)
        return {.obstacle = UndoText::tr("Somebody else had done the same already, so it is not yours to undo.")};
    if (entry.undone)
        return {.obstacle = UndoText::tr("It was undone already.")};
    return std::visit(Planner(now, entry.made), entry.kind);
}

} // namespace desk::ui
