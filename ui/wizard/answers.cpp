// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/answers.h"

#include "app/core/result.h"

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

/// Most used first.
const QStringList writableEvents{u"ADD_ARTIFACT_ALIAS"_s, u"LINK_MODEL"_s, u"CREATE_ARTIFACT"_s, u"ADD_ARTIFACT_TAG"_s,
    u"REMOVE_ARTIFACT_TAG"_s, u"UNLINK_ARTIFACT"_s, u"ADD_COLLECTION_TAG"_s, u"REMOVE_COLLECTION_TAG"_s, u"RUN_STATE"_s,
    u"RUN_METRIC"_s, u"RUN_METRIC_CHANGE"_s, u"RUN_METRIC_ZSCORE"_s};

/// Events every server has; the others need a feature of their name (docs/protocol.md 8.1).
bool isOnServer(const QString& type, const ServerInfo& server)
{
    static const QStringList everywhere{u"CREATE_ARTIFACT"_s, u"LINK_MODEL"_s, u"ADD_ARTIFACT_ALIAS"_s, u"RUN_METRIC"_s,
        u"RUN_METRIC_CHANGE"_s, u"RUN_STATE"_s};
    return everywhere.contains(type) || server.has("AUTOMATION_EVENT_"_L1 + type);
}

Step stepOf(Field field)
{
    switch (field) {
    case Field::Scope:
        return Step::Scope;
    case Field::EventType:
    case Field::AliasRegex:
    case Field::Condition:
    case Field::Metric:
    case Field::Value:
    case Field::Window:
    case Field::PriorWindow:
    case Field::States:
    case Field::RunUser:
    case Field::RunName:
        return Step::Event;
    case Field::Action:
    case Field::Webhook:
    case Field::Channel:
    case Field::Payload:
    case Field::Prompt:
    case Field::Url:
    case Field::Secret:
        return Step::Action;
    case Field::Name:
    case Field::Description:
        return Step::Name;
    }
    Q_UNREACHABLE();
}

Action actionFrom(const Answers& a)
{
    switch (a.action) {
    case ActionChoice::Webhook: {
        const bool some = !a.webhook.payload.trimmed().isEmpty();
        return WebhookAction{a.webhook.webhook, a.webhook.name, some ? std::optional(a.webhook.payload) : std::nullopt};
    }
    case ActionChoice::Slack:
        return SlackAction{a.slack.channel, a.slack.name, a.slack.title, a.slack.message,
            a.slack.severity.isEmpty() ? u"INFO"_s : a.slack.severity};
    case ActionChoice::Aria:
        return AriaAction{a.prompt};
    case ActionChoice::Nothing:
        return NoAction{};
    case ActionChoice::Kept:
        break;
    }
    return UnknownAction{};
}

/// Whether both choose the same; what was written for another kind of action does not count.
bool sameAction(const Answers& a, const Answers& b)
{
    if (a.action != b.action)
        return false;
    switch (a.action) {
    case ActionChoice::Webhook:
        return a.webhook == b.webhook;
    case ActionChoice::Slack:
        return a.slack == b.slack;
    case ActionChoice::Aria:
        return a.prompt == b.prompt;
    case ActionChoice::Nothing:
    case ActionChoice::Kept:
        return true;
    }
    Q_UNREACHABLE();
}

/// The action as it was, with what was edited: a payload of blanks or a missing severity stays what it is.
Action editedAction(const Answers& a, const Original& original)
{
    if (a.action == ActionChoice::Kept || sameAction(a, original.shown))
        return original.automation.action;
    Action action = actionFrom(a);
    const Answers& shown = original.shown;
    if (a.action != shown.action)
        return action;
    if (auto* webhook = std::get_if<WebhookAction>(&action); webhook && a.webhook.payload == shown.webhook.payload)
        webhook->payload = std::get<WebhookAction>(original.automation.action).payload;
    if (auto* slack = std::get_if<SlackAction>(&action); slack && a.slack.severity == shown.slack.severity)
        slack->severity = std::get<SlackAction>(original.automation.action).severity;
    return action;
}

} // namespace

QList<EventChoice> eventChoices(const Scope& scope, const ServerInfo& server)
{
    QList<EventChoice> choices;
    for (const QString& type : writableEvents) {
        const EventObstacle obstacle = !isAllowed(eventOfType(type, {}), scope) ? EventObstacle::NotInScope
            : !isOnServer(type, server)                                         ? EventObstacle::NotOnServer
                                                                                : EventObstacle::None;
        choices.append({type, obstacle});
    }
    return choices;
}

Answers answersOf(const AutomationDraft& draft, const TeamFacts& teams)
{
    Answers a;
    a.scope = draft.scope;
    a.event = fieldsOf(draft.event);
    a.name = draft.name;
    a.description = draft.description;
    a.enabled = draft.enabled;
    std::visit(overloaded{
                   [&](const WebhookAction& w) {
                       a.action = ActionChoice::Webhook;
                       a.webhook = {w.webhook, w.webhookName, {}, w.payload.value_or(QString())};
                       if (const auto known = findWebhook(teams, w.webhook)) {
                           a.team = known->team;
                           a.webhook.secrets = secretNames(*known);
                       }
                   },
                   [&](const SlackAction& s) {
                       a.action = ActionChoice::Slack;
                       a.slack = {s.channel, s.channelName, s.title, s.message, s.severity};
                       if (const auto known = findChannel(teams, s.channel))
                           a.team = known->team;
                   },
                   [&](const NoAction&) { a.action = ActionChoice::Nothing; },
                   [&](const AriaAction& aria) {
                       a.action = ActionChoice::Aria;
                       a.prompt = aria.prompt;
                   },
                   [&](const QueueJobAction&) { a.action = ActionChoice::Kept; },
                   [&](const UnknownAction&) { a.action = ActionChoice::Kept; },
               },
        draft.action);
    return a;
}

AutomationDraft draftFrom(const Answers& a)
{
    return {a.name.trimmed(), a.description.trimmed(), a.enabled, a.scope, eventOf(a.event), actionFrom(a)};
}

AutomationDraft draftFrom(const Answers& a, const Original& original)
{
    const Answers& shown = original.shown;
    AutomationDraft draft = draftOf(original.automation);
    if (a.name != shown.name)
        draft.name = a.name.trimmed();
    if (a.description != shown.description)
        draft.description = a.description.trimmed();
    if (a.enabled != shown.enabled)
        draft.enabled = a.enabled;
    if (a.scope != shown.scope)
        draft.scope = a.scope;
    draft.event = editedEvent(original.automation.event, shown.event, a.event);
    draft.action = editedAction(a, original);
    return draft;
}

QList<Problem> problemsAt(Step step, const Answers& answers, const std::optional<Original>& original)
{
    QList<Problem> found =
        problems(original ? draftFrom(answers, *original) : draftFrom(answers), answers.webhook.secrets);
    found.erase(std::remove_if(found.begin(), found.end(), [&](const Problem& p) { return stepOf(p.field) != step; }),
        found.end());
    if (step == Step::Event) { // what is typed may be no filter at all, such as a value that is no number
        for (const Problem& problem : eventFieldProblems(answers.event)) {
            if (!found.contains(problem))
                found.append(problem);
        }
    }
    if (!original || original->isCopied)
        return found;
    const Answers& shown = original->shown;
    const bool touched = step == Step::Scope ? answers.scope != shown.scope
        : step == Step::Event                ? answers.event != shown.event || answers.scope != shown.scope
        : step == Step::Action               ? !sameAction(answers, shown) || answers.event != shown.event
                                             : answers.name != shown.name || answers.description != shown.description;
    for (Problem& problem : found) {
        if (!touched)
            problem.severity = Problem::Severity::Warning;
    }
    return found;
}

QString startingPayload(const QString& eventType)
{
    const QString field = patternField(eventType);
    const QString last = field.isEmpty() ? QString() : u",\n  \"%1\": \"${%1}\""_s.arg(field);
    return u"{\n  \"event_type\": \"${event_type}\",\n  \"author\": \"${event_author}\"%1\n}"_s.arg(last);
}

} // namespace desk::ui
