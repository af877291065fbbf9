// SPDX-License-Identifier: Apache-2.0
// Answers as a draft on disk.
#include "ui/wizard/answers.h"

#include "app/core/result.h"

#include <QJsonArray>

#include <array>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array actionWords{
    std::pair{ActionChoice::Webhook, "webhook"_L1},
    std::pair{ActionChoice::Slack, "slack"_L1},
    std::pair{ActionChoice::Aria, "aria"_L1},
    std::pair{ActionChoice::Nothing, "nothing"_L1},
    std::pair{ActionChoice::Kept, "kept"_L1},
};

QString wordOf(ActionChoice action)
{
    for (const auto& [choice, word] : actionWords) {
        if (choice == action)
            return word;
    }
    Q_UNREACHABLE();
}

ActionChoice choiceOf(const QString& text)
{
    for (const auto& [choice, word] : actionWords) {
        if (word == text)
            return choice;
    }
    return ActionChoice::Webhook;
}

QJsonObject named(const QString& kind, const QString& id, const QString& name)
{
    return {{u"kind"_s, kind}, {u"id"_s, id}, {u"name"_s, name}};
}

QJsonObject toJson(const Scope& scope)
{
    return std::visit(overloaded{
                          [](const UnknownScope& s) { return named(u"unknown"_s, s.typeName, s.raw); },
                          [](const ProjectScope& s) { return named(u"project"_s, s.id.value, s.name); },
                          [](const RegistryScope& s) { return named(u"project"_s, s.id.value, s.name); },
                          [](const CollectionScope& s) {
                              QJsonObject json = named(u"collection"_s, s.id.value, s.name);
                              json.insert(u"project"_s, s.project.value);
                              return json;
                          },
                          [](const TeamScope& s) { return named(u"team"_s, s.id.value, s.name); },
                          [](const OrganizationScope& s) { return named(u"organization"_s, s.id.value, s.name); },
                      },
        scope);
}

Scope scopeFrom(const QJsonObject& json)
{
    const QString kind = json.value("kind"_L1).toString();
    const QString id = json.value("id"_L1).toString();
    const QString name = json.value("name"_L1).toString();
    if (kind == "project"_L1)
        return projectScope({id}, name);
    if (kind == "collection"_L1)
        return CollectionScope{{id}, name, {json.value("project"_L1).toString()}};
    if (kind == "team"_L1)
        return TeamScope{{id}, name};
    if (kind == "organization"_L1)
        return OrganizationScope{{id}, name};
    return UnknownScope{id, name};
}

QJsonObject toJson(const EventFields& e)
{
    const MetricFields& m = e.metric;
    return {{u"type"_s, e.type}, {u"pattern"_s, e.pattern}, {u"metric"_s, m.metric}, {u"aggregation"_s, m.aggregation},
        {u"comparison"_s, m.comparison}, {u"value"_s, m.value}, {u"window"_s, m.window},
        {u"priorWindow"_s, m.priorWindow}, {u"changeType"_s, m.changeType}, {u"direction"_s, m.direction},
        {u"states"_s, QJsonArray::fromStringList(e.states)}, {u"runUser"_s, e.run.user},
        {u"runName"_s, e.run.namePattern}, {u"foreignCondition"_s, e.foreignCondition},
        {u"foreignMetric"_s, e.foreignMetric}};
}

EventFields eventFrom(const QJsonObject& json)
{
    const auto text = [&json](QLatin1StringView key) { return json.value(key).toString(); };
    EventFields e;
    e.type = text("type"_L1);
    e.pattern = text("pattern"_L1);
    e.metric = {text("metric"_L1), text("aggregation"_L1), text("comparison"_L1), text("value"_L1),
        json.value("window"_L1).toInt(1), json.value("priorWindow"_L1).toInt(1), text("changeType"_L1),
        text("direction"_L1)};
    e.states = json.value("states"_L1).toVariant().toStringList();
    e.run = {text("runUser"_L1), text("runName"_L1)};
    e.foreignCondition = text("foreignCondition"_L1);
    e.foreignMetric = text("foreignMetric"_L1);
    return e;
}

} // namespace

QJsonObject toJson(const Answers& a)
{
    const QJsonObject webhook{{u"id"_s, a.webhook.webhook.value}, {u"name"_s, a.webhook.name},
        {u"secrets"_s, QJsonArray::fromStringList(a.webhook.secrets)}, {u"payload"_s, a.webhook.payload}};
    const QJsonObject slack{{u"id"_s, a.slack.channel.value}, {u"name"_s, a.slack.name}, {u"title"_s, a.slack.title},
        {u"message"_s, a.slack.message}, {u"severity"_s, a.slack.severity}};
    return {{u"scope"_s, toJson(a.scope)}, {u"event"_s, toJson(a.event)}, {u"team"_s, a.team},
        {u"action"_s, wordOf(a.action)}, {u"webhook"_s, webhook}, {u"slack"_s, slack}, {u"prompt"_s, a.prompt},
        {u"name"_s, a.name}, {u"description"_s, a.description}, {u"enabled"_s, a.enabled}};
}

Answers answersFrom(const QJsonObject& json)
{
    const auto text = [](const QJsonObject& from, QLatin1StringView key) { return from.value(key).toString(); };
    const QJsonObject webhook = json.value("webhook"_L1).toObject();
    const QJsonObject slack = json.value("slack"_L1).toObject();
    Answers a;
    a.scope = scopeFrom(json.value("scope"_L1).toObject());
    a.event = eventFrom(json.value("event"_L1).toObject());
    a.team = text(json, "team"_L1);
    a.action = choiceOf(text(json, "action"_L1));
    a.webhook = {{text(webhook, "id"_L1)}, text(webhook, "name"_L1),
        webhook.value("secrets"_L1).toVariant().toStringList(), text(webhook, "payload"_L1)};
    a.slack = {{text(slack, "id"_L1)}, text(slack, "name"_L1), text(slack, "title"_L1), text(slack, "message"_L1),
        text(slack, "severity"_L1)};
    a.prompt = text(json, "prompt"_L1);
    a.name = text(json, "name"_L1);
    a.description = text(json, "description"_L1);
    a.enabled = json.value("enabled"_L1).toBool(true);
    return a;
}

} // namespace desk::ui
