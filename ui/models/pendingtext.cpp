// SPDX-License-Identifier: Apache-2.0
#include "ui/models/pendingtext.h"

#include "app/core/result.h"
#include "app/store/codec.h"
#include "app/store/overlay.h"
#include "ui/models/automationfile.h"
#include "ui/models/differencetext.h"
#include "ui/models/sentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct PendingText {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::PendingText)
};

Automation wantedAutomation(const Automation& base, const AutomationDraft& wanted)
{
    Automation automation = base;
    automation.name = wanted.name;
    if (automation.description.value_or(QString()) != wanted.description)
        automation.description = wanted.description;
    automation.enabled = wanted.enabled;
    automation.scope = wanted.scope;
    automation.event = wanted.event;
    automation.action = wanted.action;
    return automation;
}

Webhook wantedWebhook(const Webhook& base, const WebhookDraft& wanted)
{
    Webhook webhook = base;
    webhook.team = wanted.team;
    webhook.name = wanted.name;
    webhook.url = wanted.url;
    webhook.accessTokenSecret = wanted.accessTokenSecret;
    webhook.signingSecret = wanted.signingSecret;
    return webhook;
}

QString actionLabelOf(const QString& typeName)
{
    for (const Action& action : {Action(WebhookAction{}), Action(SlackAction{}), Action(NoAction{}),
             Action(AriaAction{}), Action(QueueJobAction{})}) {
        if (actionTypeName(action) == typeName)
            return actionKindLabel(action);
    }
    return typeName;
}

/// Not every conflict is somebody's doing: an edit that was recovered, or that another account made, waits too.
QString conflictText(const store::EditKind& edit, ConflictKind conflict)
{
    switch (conflict) {
    case ConflictKind::Changed:
        return isCreate(edit) ? PendingText::tr("Its name is taken on the server")
                              : PendingText::tr("Somebody else changed it");
    case ConflictKind::Deleted:
        return isDelete(edit) ? PendingText::tr("It is gone from the server already")
                              : PendingText::tr("Somebody else deleted it");
    case ConflictKind::None:
    case ConflictKind::Unchanged:
    case ConflictKind::NotRead:
        break;
    }
    return PendingText::tr("Not sent before you have looked at it");
}

} // namespace

PendingWhat whatOf(const store::OutboxEdit& edit)
{
    if (edit.state == store::EditState::Conflict)
        return PendingWhat::Conflict;
    if (edit.state == store::EditState::Rejected)
        return PendingWhat::Refused;
    if (isCreate(edit.kind))
        return PendingWhat::Create;
    return isDelete(edit.kind) ? PendingWhat::Delete : PendingWhat::Change;
}

QString whatLabel(PendingWhat what)
{
    switch (what) {
    case PendingWhat::Create:
        return PendingText::tr("Create");
    case PendingWhat::Change:
        return PendingText::tr("Change");
    case PendingWhat::Delete:
        return PendingText::tr("Delete");
    case PendingWhat::Conflict:
        return PendingText::tr("Conflict");
    case PendingWhat::Refused:
        return PendingText::tr("Refused");
    }
    Q_UNREACHABLE();
}

Tone toneOf(PendingWhat what)
{
    switch (what) {
    case PendingWhat::Conflict:
    case PendingWhat::Refused:
        return Tone::Danger;
    case PendingWhat::Delete:
        return Tone::Warning;
    case PendingWhat::Create:
    case PendingWhat::Change:
        break;
    }
    return Tone::Info;
}

QString stateText(const store::OutboxEdit& edit, ConflictKind conflict)
{
    switch (edit.state) {
    case store::EditState::Queued:
        return PendingText::tr("Waits for the server");
    case store::EditState::Sending:
        return PendingText::tr("Being sent");
    case store::EditState::Unknown:
        return PendingText::tr("Answer lost: looked up at the next sync");
    case store::EditState::Conflict:
        return edit.message.isEmpty() ? conflictText(edit.kind, conflict) : edit.message;
    case store::EditState::Rejected:
        return edit.message.isEmpty() ? PendingText::tr("The server refused it")
                                      : PendingText::tr("The server refused it: %1").arg(edit.message);
    }
    Q_UNREACHABLE();
}

bool isCreate(const store::EditKind& edit)
{
    return std::holds_alternative<store::CreateEdit>(edit) || std::holds_alternative<store::CreateWebhookEdit>(edit);
}

bool isDelete(const store::EditKind& edit)
{
    return std::holds_alternative<store::DeleteEdit>(edit) || std::holds_alternative<store::DeleteWebhookEdit>(edit);
}

QString subjectLabel(const store::EditKind& edit)
{
    return store::isWebhookEdit(edit) ? PendingText::tr("Webhook") : PendingText::tr("Automation");
}

QString nameOf(const store::EditKind& edit)
{
    return std::visit(overloaded{
                          [](const store::CreateEdit& e) { return e.draft.name; },
                          [](const store::CreateWebhookEdit& e) { return e.draft.name; },
                          [](const store::UpdateEdit& e) { return e.wanted.name; },
                          [](const store::UpdateWebhookEdit& e) { return e.wanted.name; },
                          [](const auto& e) { return e.base.name; },
                      },
        edit);
}

QString subjectId(const store::OutboxEdit& edit)
{
    return std::visit(overloaded{
                          [&](const store::CreateEdit&) { return store::pendingRowId(edit); },
                          [&](const store::CreateWebhookEdit&) { return store::pendingRowId(edit); },
                          [](const auto& e) { return e.base.id.value; },
                      },
        edit.kind);
}

QString planText(const QList<store::OutboxEdit>& edits)
{
    const auto count = [&](PendingWhat what) {
        return int(std::count_if(
            edits.begin(), edits.end(), [&](const store::OutboxEdit& edit) { return whatOf(edit) == what; }));
    };
    QStringList parts;
    const auto add = [&](PendingWhat what, const QString& pattern) {
        if (const int n = count(what))
            parts.append(pattern.arg(QLocale().toString(n)));
    };
    add(PendingWhat::Create, PendingText::tr("%1 to create"));
    add(PendingWhat::Change, PendingText::tr("%1 to change"));
    add(PendingWhat::Delete, PendingText::tr("%1 to delete"));
    add(PendingWhat::Conflict,
        count(PendingWhat::Conflict) == 1 ? PendingText::tr("%1 conflict") : PendingText::tr("%1 conflicts"));
    add(PendingWhat::Refused, PendingText::tr("%1 refused"));
    return parts.join(u", "_s);
}

QString partLabel(PartChange::Part part)
{
    using Part = PartChange::Part;
    switch (part) {
    case Part::Name:
        return partLabel(Difference::Part::Name);
    case Part::Description:
        return partLabel(Difference::Part::Description);
    case Part::Enabled:
        return partLabel(Difference::Part::Enabled);
    case Part::Scope:
        return partLabel(Difference::Part::Scope);
    case Part::Event:
        return partLabel(Difference::Part::Event);
    case Part::Filter:
        return partLabel(Difference::Part::Filter);
    case Part::Action:
        return partLabel(Difference::Part::Action);
    case Part::Target:
        return partLabel(Difference::Part::Target);
    case Part::Payload:
        return partLabel(Difference::Part::Payload);
    case Part::Url:
        return PendingText::tr("Endpoint URL");
    case Part::AccessToken:
        return PendingText::tr("Access token");
    case Part::SigningSecret:
        return PendingText::tr("Secret");
    }
    Q_UNREACHABLE();
}

QString partText(PartChange::Part part, const QString& text)
{
    using Part = PartChange::Part;
    switch (part) {
    case Part::Enabled:
        return text == "true"_L1 ? PendingText::tr("On") : PendingText::tr("Off");
    case Part::Event:
        return text.isEmpty() ? text : eventTypeLabel(text);
    case Part::Action:
        return text.isEmpty() ? text : actionLabelOf(text);
    default:
        return text;
    }
}

QString copyText(const store::EditKind& edit)
{
    return std::visit(
        overloaded{
            [](const store::CreateEdit& e) { return fileText(wantedAutomation({}, e.draft)); },
            [](const store::UpdateEdit& e) { return fileText(wantedAutomation(e.base, e.wanted)); },
            [](const store::DeleteEdit& e) { return fileText(e.base); },
            [](const store::CreateWebhookEdit& e) { return store::encode(wantedWebhook({}, e.draft)); },
            [](const store::UpdateWebhookEdit& e) { return store::encode(wantedWebhook(e.base, e.wanted)); },
            [](const store::DeleteWebhookEdit& e) { return store::encode(e.base); },
        },
        edit);
}

} // namespace desk::ui
