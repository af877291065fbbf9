// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/answers.h"

#include <QJsonArray>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

QList<EventChoice> allChoices()
{
    return {
        {u"ADD_ARTIFACT_ALIAS"_s, u"alias"_s},
        {u"LINK_MODEL"_s, {}},
        {u"CREATE_ARTIFACT"_s, {}},
        {u"ADD_ARTIFACT_TAG"_s, u"tag"_s},
    };
}

/// Events every server has; the others need a feature of their name (docs/protocol.md 8.1).
bool isOnServer(const QString& type, const ServerInfo& server)
{
    static const QStringList everywhere{u"CREATE_ARTIFACT"_s, u"LINK_MODEL"_s, u"ADD_ARTIFACT_ALIAS"_s};
    return everywhere.contains(type) || server.has("AUTOMATION_EVENT_"_L1 + type);
}

bool belongsTo(Step step, Field field)
{
    switch (field) {
    case Field::EventType:
    case Field::AliasRegex:
    case Field::Condition:
    case Field::Scope:
        return step == Step::Event;
    case Field::Action:
    case Field::Webhook:
    case Field::Payload:
    case Field::Prompt:
    case Field::Url:
    case Field::Secret:
        return step == Step::Action;
    case Field::Name:
    case Field::Description:
        return step == Step::Name;
    }
    Q_UNREACHABLE();
}

constexpr QLatin1StringView nothing{"nothing"};
constexpr QLatin1StringView webhookAction{"webhook"};

} // namespace

QJsonObject toJson(const Answers& answers)
{
    return {
        {u"eventType"_s, answers.eventType},
        {u"pattern"_s, answers.pattern},
        {u"team"_s, answers.team},
        {u"action"_s, answers.action == ActionChoice::Nothing ? nothing : webhookAction},
        {u"webhook"_s, answers.webhook.value},
        {u"webhookName"_s, answers.webhookName},
        {u"webhookSecrets"_s, QJsonArray::fromStringList(answers.webhookSecrets)},
        {u"payload"_s, answers.payload},
        {u"name"_s, answers.name},
        {u"description"_s, answers.description},
    };
}

Answers answersFrom(const QJsonObject& json)
{
    const auto text = [&json](QLatin1StringView key) { return json.value(key).toString(); };
    Answers answers;
    answers.eventType = text("eventType"_L1);
    answers.pattern = text("pattern"_L1);
    answers.team = text("team"_L1);
    answers.action = text("action"_L1) == nothing ? ActionChoice::Nothing : ActionChoice::Webhook;
    answers.webhook = {text("webhook"_L1)};
    answers.webhookName = text("webhookName"_L1);
    answers.webhookSecrets = json.value("webhookSecrets"_L1).toVariant().toStringList();
    answers.payload = text("payload"_L1);
    answers.name = text("name"_L1);
    answers.description = text("description"_L1);
    return answers;
}

QList<EventChoice> eventChoices(const Scope& scope, const ServerInfo& server)
{
    QList<EventChoice> offered;
    for (const EventChoice& choice : allChoices()) {
        if (isAllowed(eventOfType(choice.type, {}), scope) && isOnServer(choice.type, server))
            offered.append(choice);
    }
    return offered;
}

QString patternField(const QString& eventType)
{
    for (const EventChoice& choice : allChoices()) {
        if (choice.type == eventType)
            return choice.patternField;
    }
    return {};
}

Event eventOf(const Answers& answers)
{
    const QString field = patternField(answers.eventType);
    const QString operand = field.isEmpty() ? QString() : answers.pattern;
    return eventOfType(answers.eventType, artifactFilter(field, u"$regex"_s, operand));
}

AutomationDraft draftFrom(const Answers& answers, const Scope& scope)
{
    AutomationDraft draft{answers.name.trimmed(), answers.description.trimmed(), true, scope, eventOf(answers), {}};
    if (answers.action == ActionChoice::Nothing) {
        draft.action = NoAction{};
        return draft;
    }
    const bool hasPayload = !answers.payload.trimmed().isEmpty();
    draft.action =
        WebhookAction{answers.webhook, answers.webhookName, hasPayload ? std::optional(answers.payload) : std::nullopt};
    return draft;
}

QList<Problem> problemsAt(Step step, const Answers& answers, const Scope& scope)
{
    QList<Problem> found = problems(draftFrom(answers, scope), answers.webhookSecrets);
    found.erase(std::remove_if(found.begin(), found.end(), [&](const Problem& p) { return !belongsTo(step, p.field); }),
        found.end());
    return found;
}

QString startingPayload(const QString& eventType)
{
    const QString field = patternField(eventType);
    const QString last = field.isEmpty() ? QString() : u",\n  \"%1\": \"${%1}\""_s.arg(field);
    return u"{\n  \"event_type\": \"${event_type}\",\n  \"author\": \"${event_author}\"%1\n}"_s.arg(last);
}

} // namespace desk::ui
