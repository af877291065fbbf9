// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/undoplan.h"

#include "app/sync/reconcile.h"
#include "ui/models/activityparts.h"
#include "ui/models/counttext.h"
#include "ui/models/pendingtext.h"
#include "ui/models/usage.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct UndoText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::UndoText)
};

using Inverse = Result<store::EditKind>;

/// What undoing the entry is about, as the server is known to hold it.
sync::Subject subjectNow(const store::JournalEntry& entry, const TeamFacts& now)
{
    QList<Automation> automations;
    automations.reserve(now.automations.size());
    for (const store::AutomationRow& row : now.automations)
        automations.append(row.automation);
    return sync::subjectOf(sync::lookedAt(entry), automations, now.webhooks);
}

/// Whether another change of it is still to be sent.
bool waits(const sync::Subject& subject, const TeamFacts& now)
{
    return std::visit(
        overloaded{
            [](const std::monostate&) { return false; },
            [&](const Automation& held) {
                return std::any_of(now.automations.begin(), now.automations.end(),
                    [&](const store::AutomationRow& row) { return row.pending && row.automation.id == held.id; });
            },
            [&](const Webhook& held) { return findPending(now, held.id).has_value(); },
        },
        subject);
}

QString heldName(const sync::Subject& subject)
{
    return std::visit(overloaded{
                          [](const std::monostate&) { return QString(); },
                          [](const auto& held) { return held.name; },
                      },
        subject);
}

/// What became of it after the edit, by whomever.
QList<ActivityPart> changedSince(const store::EditKind& edit, const sync::Subject& subject)
{
    using namespace store;
    return std::visit(
        overloaded{
            [](const CreateEdit& e, const Automation& held) { return changedParts(e.draft, draftOf(held)); },
            [](const UpdateEdit& e, const Automation& held) { return changedParts(e.wanted, draftOf(held)); },
            [](const CreateWebhookEdit& e, const Webhook& held) { return changedParts(e.draft, draftOf(held)); },
            [](const UpdateWebhookEdit& e, const Webhook& held) { return changedParts(e.wanted, draftOf(held)); },
            [](const auto&, const auto&) { return QList<ActivityPart>(); },
        },
        edit, subject);
}

/// Undoing must not take away what was changed after the edit.
QString changedText(const QString& name, const QString& labels)
{
    if (labels.isEmpty())
        return UndoText::tr("“%1” was changed since then. Change it by hand, so that nothing of that is lost.")
            .arg(name);
    return UndoText::tr("“%1” was changed since then: %2. Change it by hand, so that nothing of that is lost.")
        .arg(name, labels);
}

/// The field that inverse() names; empty when there is a way.
QString reasonOf(const Inverse& way)
{
    const auto* input = way ? nullptr : std::get_if<InvalidInputError>(&way.error());
    return input ? input->field : QString();
}

QString obstacleOf(
    const store::JournalEntry& entry, const sync::Subject& subject, const TeamFacts& now, const Inverse& way)
{
    const QString reason = reasonOf(way);
    if (reason == "others"_L1)
        return UndoText::tr("Somebody else had done the same already, so it is not yours to undo.");
    if (entry.undone)
        return UndoText::tr("It was undone already.");
    if (reason == "gone"_L1)
        return UndoText::tr("“%1” is not there any more.").arg(nameOf(entry.kind));
    if (!way && isDelete(entry.kind))
        return UndoText::tr("There is a “%1” in its place already.").arg(nameOf(entry.kind));
    if (waits(subject, now))
        return UndoText::tr("A change of “%1” waits to be sent. Apply or discard it first.").arg(heldName(subject));
    return way ? QString() : changedText(heldName(subject), partLabels(changedSince(entry.kind, subject)));
}

UndoPlan givingBack(const QString& name, const QString& labels, const QString& kept)
{
    UndoPlan plan{.question = UndoText::tr("Undo your change of “%1”?").arg(name),
        .done = UndoText::tr("“%1” is again what it was.").arg(name)};
    plan.consequences = {labels.isEmpty() ? UndoText::tr("“%1” gets back what it was.").arg(name)
                                          : UndoText::tr("“%1” gets back what it was: %2.").arg(name, labels)};
    if (!kept.isEmpty())
        plan.consequences.append(UndoText::tr("What was changed since then stays: %1.").arg(kept));
    return plan;
}

UndoPlan deleting(const QString& name)
{
    return {.question = UndoText::tr("Undo: delete “%1”?").arg(name),
        .consequences = {UndoText::tr("“%1” is deleted.").arg(name)},
        .done = UndoText::tr("“%1” was deleted.").arg(name),
        .deletes = true};
}

UndoPlan making(const QString& name)
{
    return {.question = UndoText::tr("Undo: make “%1” again?").arg(name),
        .consequences = {UndoText::tr("“%1” is made again as it was.").arg(name)},
        .done = UndoText::tr("“%1” was made again.").arg(name)};
}

/// The edit that undoes, in words.
class Planner {
public:
    /// `since`: what was changed after what is undone.
    Planner(const TeamFacts& now, const QList<ActivityPart>& since) : m_now(now), m_since(since) { }

    UndoPlan operator()(const store::CreateEdit& way) const
    {
        UndoPlan plan = making(way.draft.name);
        plan.consequences.append(UndoText::tr("What it ran before stays in History, under the deleted one."));
        if (const auto* hook = std::get_if<WebhookAction>(&way.draft.action);
            hook && !findWebhook(m_now, hook->webhook))
            plan.consequences.append(UndoText::tr("Its webhook “%1” is not there any more: the server may refuse it.")
                                         .arg(hook->webhookName));
        return plan;
    }

    UndoPlan operator()(const store::DeleteEdit& way) const
    {
        UndoPlan plan = deleting(way.base.name);
        plan.consequences.append(UndoText::tr("Executions that are recorded stay in History."));
        return plan;
    }

    UndoPlan operator()(const store::CreateWebhookEdit& way) const
    {
        UndoPlan plan = making(way.draft.name);
        const bool isOther = std::any_of(m_now.webhooks.begin(), m_now.webhooks.end(),
            [&](const Webhook& other) { return other.team == way.draft.team && other.name == way.draft.name; });
        if (isOther)
            plan.consequences.append(UndoText::tr("Another webhook has that name by now; both will be there."));
        plan.consequences.append(UndoText::tr("Automations that used it have to be given the new one."));
        return plan;
    }

    UndoPlan operator()(const store::DeleteWebhookEdit& way) const
    {
        UndoPlan plan = deleting(way.base.name);
        if (const int users = int(automationsUsing(m_now, way.base.id).size()); users > 0)
            plan.consequences.append(UndoText::tr("It is used by %1, which would fail.").arg(automationsText(users)));
        return plan;
    }

    /// Of an automation or webhook.
    template <class Update>
    UndoPlan operator()(const Update& way) const
    {
        return givingBack(way.base.name, partLabels(changedParts(draftOf(way.base), way.wanted)), partLabels(m_since));
    }

private:
    const TeamFacts& m_now;
    const QList<ActivityPart>& m_since;
};

} // namespace

UndoPlan undoPlan(const store::JournalEntry& entry, const TeamFacts& now)
{
    const sync::Subject subject = subjectNow(entry, now);
    const Inverse way = sync::inverse(entry, subject);
    if (const QString obstacle = obstacleOf(entry, subject, now, way); !obstacle.isEmpty())
        return {.obstacle = obstacle};
    const QList<ActivityPart> since = changedSince(entry.kind, subject);
    return std::visit(Planner(now, since), *way);
}

} // namespace desk::ui
