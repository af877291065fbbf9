// SPDX-License-Identifier: Apache-2.0
#include "app/store/codec.h"

#include "app/core/jsontext.h"
#include "app/store/codecwords.h"
#include "app/store/jsonfields.h"

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

QString list(const QStringList& parts)
{
    return u'[' + parts.join(u',') + u']';
}

QString list(const QList<Member>& members)
{
    QStringList parts;
    for (const Member& member : members) {
        parts << ObjectWriter()
                     .text("id"_L1, member.id)
                     .text("username"_L1, member.username)
                     .text("name"_L1, member.name)
                     .text("email"_L1, member.email)
                     .text("role"_L1, member.role)
                     .flag("admin"_L1, member.admin)
                     .done();
    }
    return list(parts);
}

} // namespace

QString encode(const Scope& scope)
{
    const auto plain = [](const QString& kind, const QString& id, const QString& name) {
        return ObjectWriter().text("kind"_L1, kind).text("id"_L1, id).text("name"_L1, name).done();
    };
    return std::visit(overloaded{
                          [](const UnknownScope& s) {
                              return ObjectWriter()
                                  .text("kind"_L1, u"unknown"_s)
                                  .text("type"_L1, s.typeName)
                                  .text("raw"_L1, s.raw)
                                  .done();
                          },
                          [&](const ProjectScope& s) { return plain(u"project"_s, s.id.value, s.name); },
                          [&](const RegistryScope& s) { return plain(u"registry"_s, s.id.value, s.name); },
                          [](const CollectionScope& s) {
                              return ObjectWriter()
                                  .text("kind"_L1, u"collection"_s)
                                  .text("id"_L1, s.id.value)
                                  .text("name"_L1, s.name)
                                  .text("project"_L1, s.project.value)
                                  .done();
                          },
                          [&](const TeamScope& s) { return plain(u"team"_s, s.id.value, s.name); },
                          [&](const OrganizationScope& s) { return plain(u"organization"_s, s.id.value, s.name); },
                      },
        scope);
}

QString encode(const Event& event)
{
    return ObjectWriter()
        .text("type"_L1, eventTypeName(event))
        .text("filter"_L1, filterOf(event).text)
        .flag("known"_L1, !std::holds_alternative<UnknownEvent>(event))
        .done();
}

QString encode(const Action& action)
{
    ObjectWriter out;
    std::visit(overloaded{
                   [&](const UnknownAction& a) {
                       out.text("kind"_L1, u"unknown"_s).text("type"_L1, a.typeName).text("raw"_L1, a.raw);
                   },
                   [&](const WebhookAction& a) {
                       out.text("kind"_L1, u"webhook"_s)
                           .text("id"_L1, a.webhook.value)
                           .text("name"_L1, a.webhookName)
                           .text("payload"_L1, a.payload);
                   },
                   [&](const SlackAction& a) {
                       out.text("kind"_L1, u"slack"_s)
                           .text("id"_L1, a.channel.value)
                           .text("name"_L1, a.channelName)
                           .text("title"_L1, a.title)
                           .text("message"_L1, a.message)
                           .text("severity"_L1, a.severity);
                   },
                   [&](const NoAction&) { out.text("kind"_L1, u"none"_s); },
                   [&](const AriaAction& a) { out.text("kind"_L1, u"aria"_s).text("prompt"_L1, a.prompt); },
                   [&](const QueueJobAction& a) {
                       out.text("kind"_L1, u"queue"_s)
                           .text("id"_L1, a.queueId)
                           .text("name"_L1, a.queueName)
                           .text("template"_L1, a.jobTemplate);
                   },
               },
        action);
    return out.done();
}

QString encode(const Automation& automation)
{
    return ObjectWriter()
        .text("id"_L1, automation.id.value)
        .text("name"_L1, automation.name)
        .text("description"_L1, automation.description)
        .flag("enabled"_L1, automation.enabled)
        .time("createdAt"_L1, automation.createdAt)
        .time("updatedAt"_L1, automation.updatedAt)
        .text("createdBy"_L1, automation.createdBy)
        .time("lastExecutedAt"_L1, automation.lastExecutedAt)
        .json("scope"_L1, encode(automation.scope))
        .json("event"_L1, encode(automation.event))
        .json("action"_L1, encode(automation.action))
        .done();
}

QString encode(const AutomationDraft& draft)
{
    return ObjectWriter()
        .text("name"_L1, draft.name)
        .text("description"_L1, draft.description)
        .flag("enabled"_L1, draft.enabled)
        .json("scope"_L1, encode(draft.scope))
        .json("event"_L1, encode(draft.event))
        .json("action"_L1, encode(draft.action))
        .done();
}

QString encode(const Execution& execution)
{
    QString delivery = u"null"_s;
    if (execution.delivery) {
        delivery = ObjectWriter()
                       .bytes("request"_L1, execution.delivery->request)
                       .bytes("response"_L1, execution.delivery->response)
                       .bytes("requestSha256"_L1, execution.delivery->requestSha256)
                       .number("requestSize"_L1, execution.delivery->requestSize)
                       .number("durationMicroseconds"_L1, execution.delivery->durationMicroseconds)
                       .done();
    }
    return ObjectWriter()
        .text("id"_L1, execution.id.value)
        .text("automation"_L1, execution.automation.value)
        .text("automationName"_L1, execution.automationName)
        .time("createdAt"_L1, execution.createdAt)
        .text("state"_L1, wordOf(executionStates, execution.state))
        .text("stateName"_L1, execution.stateName)
        .text("scopeId"_L1, execution.scopeId)
        .text("eventType"_L1, execution.eventType)
        .text("eventDetails"_L1, execution.eventDetails)
        .text("actionType"_L1, execution.actionType)
        .text("target"_L1, execution.target)
        .text("payload"_L1, execution.payload)
        .number("httpStatus"_L1, execution.httpStatus)
        .text("httpStatusText"_L1, execution.httpStatusText)
        .text("responseBody"_L1, execution.responseBody)
        .text("error"_L1, execution.error)
        .json("delivery"_L1, delivery)
        .done();
}

QString encode(const Organization& organization)
{
    return ObjectWriter()
        .text("id"_L1, organization.id.value)
        .text("name"_L1, organization.name)
        .text("entityId"_L1, organization.entityId.value)
        .text("entityName"_L1, organization.entityName)
        .json("members"_L1, list(organization.members))
        .done();
}

QString encode(const Team& team)
{
    return ObjectWriter()
        .text("id"_L1, team.id.value)
        .text("name"_L1, team.name)
        .text("organization"_L1, team.organization.value)
        .json("members"_L1, list(team.members))
        .done();
}

QString encode(const Project& project)
{
    return ObjectWriter()
        .text("id"_L1, project.id.value)
        .text("name"_L1, project.name)
        .text("owner"_L1, project.owner)
        .text("description"_L1, project.description)
        .json("members"_L1, list(project.members))
        .done();
}

QString encode(const Collection& collection)
{
    return ObjectWriter()
        .text("id"_L1, collection.id.value)
        .text("name"_L1, collection.name)
        .text("kind"_L1, wordOf(collectionKinds, collection.kind))
        .text("project"_L1, collection.project.value)
        .text("description"_L1, collection.description)
        .done();
}

QString encode(const Webhook& webhook)
{
    return ObjectWriter()
        .text("id"_L1, webhook.id.value)
        .text("team"_L1, webhook.team)
        .text("name"_L1, webhook.name)
        .text("url"_L1, webhook.url)
        .text("accessTokenSecret"_L1, webhook.accessTokenSecret)
        .text("signingSecret"_L1, webhook.signingSecret)
        .time("createdAt"_L1, webhook.createdAt)
        .done();
}

QString encode(const SlackChannel& channel)
{
    return ObjectWriter()
        .text("id"_L1, channel.id.value)
        .text("team"_L1, channel.team)
        .text("workspace"_L1, channel.workspace)
        .text("channel"_L1, channel.channel)
        .done();
}

QString encode(const TeamSecret& secret)
{
    return ObjectWriter()
        .text("team"_L1, secret.team)
        .text("name"_L1, secret.name)
        .time("createdAt"_L1, secret.createdAt)
        .done();
}

QString encode(const WebhookDraft& draft)
{
    return ObjectWriter()
        .text("team"_L1, draft.team)
        .text("name"_L1, draft.name)
        .text("url"_L1, draft.url)
        .text("accessTokenSecret"_L1, draft.accessTokenSecret)
        .text("signingSecret"_L1, draft.signingSecret)
        .done();
}

QString encode(const Viewer& viewer)
{
    return ObjectWriter()
        .text("id"_L1, viewer.id)
        .text("username"_L1, viewer.username)
        .text("name"_L1, viewer.name)
        .text("email"_L1, viewer.email)
        .text("defaultTeam"_L1, viewer.defaultTeam)
        .flag("instanceAdmin"_L1, viewer.instanceAdmin)
        .done();
}

QString encode(const ServerInfo& server)
{
    QStringList names(server.features.begin(), server.features.end());
    names.sort();
    QStringList features;
    for (const QString& name : std::as_const(names))
        features << jsonQuoted(name);
    return ObjectWriter()
        .json("features"_L1, list(features))
        .text("version"_L1, server.version)
        .text("webHost"_L1, server.webHost)
        .text("slackClientId"_L1, server.slackClientId)
        .done();
}

} // namespace desk::store
