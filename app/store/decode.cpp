// SPDX-License-Identifier: Apache-2.0
#include "app/store/codec.h"
#include "app/store/codecreaders.h"

namespace desk::store {

using namespace Qt::StringLiterals;

namespace {

Scope readScope(ObjectReader& in)
{
    const QString kind = in.text("kind"_L1);
    if (kind == "unknown"_L1)
        return UnknownScope{in.text("type"_L1), in.text("raw"_L1)};
    const QString id = in.text("id"_L1);
    const QString name = in.text("name"_L1);
    if (kind == "project"_L1)
        return ProjectScope{{id}, name};
    if (kind == "registry"_L1)
        return RegistryScope{{id}, name};
    if (kind == "collection"_L1)
        return CollectionScope{{id}, name, {in.text("project"_L1)}};
    if (kind == "team"_L1)
        return TeamScope{{id}, name};
    if (kind == "organization"_L1)
        return OrganizationScope{{id}, name};
    in.fail("kind"_L1, u"a known word"_s);
    return UnknownScope{};
}

Event readEvent(ObjectReader& in)
{
    const QString type = in.text("type"_L1);
    EventFilter filter{in.text("filter"_L1)};
    if (!in.flag("known"_L1))
        return UnknownEvent{type, std::move(filter)};
    Event event = eventOfType(type, std::move(filter));
    if (std::holds_alternative<UnknownEvent>(event))
        in.fail("type"_L1, u"a known event"_s);
    return event;
}

Action readAction(ObjectReader& in)
{
    const QString kind = in.text("kind"_L1);
    if (kind == "unknown"_L1)
        return UnknownAction{in.text("type"_L1), in.text("raw"_L1)};
    if (kind == "webhook"_L1)
        return WebhookAction{{in.text("id"_L1)}, in.text("name"_L1), in.optionalText("payload"_L1)};
    if (kind == "slack"_L1) {
        return SlackAction{
            {in.text("id"_L1)}, in.text("name"_L1), in.text("title"_L1), in.text("message"_L1), in.text("severity"_L1)};
    }
    if (kind == "none"_L1)
        return NoAction{};
    if (kind == "aria"_L1)
        return AriaAction{in.text("prompt"_L1)};
    if (kind == "queue"_L1)
        return QueueJobAction{in.text("id"_L1), in.text("name"_L1), in.text("template"_L1)};
    in.fail("kind"_L1, u"a known word"_s);
    return UnknownAction{};
}

} // namespace

Automation readAutomation(ObjectReader& in)
{
    Automation out;
    out.id = {in.text("id"_L1)};
    out.name = in.text("name"_L1);
    out.description = in.optionalText("description"_L1);
    out.enabled = in.flag("enabled"_L1);
    out.createdAt = in.time("createdAt"_L1);
    out.updatedAt = in.time("updatedAt"_L1);
    out.createdBy = in.text("createdBy"_L1);
    out.lastExecutedAt = in.time("lastExecutedAt"_L1);
    out.scope = readMember(in, "scope"_L1, readScope);
    out.event = readMember(in, "event"_L1, readEvent);
    out.action = readMember(in, "action"_L1, readAction);
    return out;
}

AutomationDraft readDraft(ObjectReader& in)
{
    AutomationDraft out;
    out.name = in.text("name"_L1);
    out.description = in.text("description"_L1);
    out.enabled = in.flag("enabled"_L1);
    out.scope = readMember(in, "scope"_L1, readScope);
    out.event = readMember(in, "event"_L1, readEvent);
    out.action = readMember(in, "action"_L1, readAction);
    return out;
}

namespace {

Member readMemberOfTeam(const QJsonValue& value, ObjectReader& outer)
{
    ObjectReader in(value.toObject(), u"member"_s);
    Member out{in.text("id"_L1), in.text("username"_L1), in.text("name"_L1), in.text("email"_L1), in.text("role"_L1),
        in.flag("admin"_L1)};
    outer.join(in);
    return out;
}

QList<Member> readMembers(ObjectReader& in)
{
    QList<Member> members;
    for (const QJsonValue& member : in.array("members"_L1))
        members << readMemberOfTeam(member, in);
    return members;
}

/// What an earlier version wrote has none.
QList<Member> readNewMembers(ObjectReader& in)
{
    return in.has("members"_L1) ? readMembers(in) : QList<Member>();
}

DeliveryRecord readDelivery(ObjectReader& in)
{
    return {in.bytes("request"_L1), in.bytes("response"_L1), in.bytes("requestSha256"_L1), in.number("requestSize"_L1),
        in.number("durationMicroseconds"_L1)};
}

} // namespace

Execution readExecution(ObjectReader& in)
{
    Execution out;
    out.id = {in.text("id"_L1)};
    out.automation = {in.text("automation"_L1)};
    out.automationName = in.text("automationName"_L1);
    out.createdAt = in.time("createdAt"_L1);
    out.state = valueOf(executionStates, in, "state"_L1);
    out.stateName = in.text("stateName"_L1);
    out.scopeId = in.text("scopeId"_L1);
    out.eventType = in.text("eventType"_L1);
    out.eventDetails = in.text("eventDetails"_L1);
    out.actionType = in.text("actionType"_L1);
    out.target = in.text("target"_L1);
    out.payload = in.text("payload"_L1);
    out.httpStatus = in.optionalNumber("httpStatus"_L1);
    out.httpStatusText = in.text("httpStatusText"_L1);
    out.responseBody = in.text("responseBody"_L1);
    out.error = in.text("error"_L1);
    if (!in.isNull("delivery"_L1))
        out.delivery = readMember(in, "delivery"_L1, readDelivery);
    return out;
}

namespace {

Organization readOrganization(ObjectReader& in)
{
    return {
        {in.text("id"_L1)}, in.text("name"_L1), {in.text("entityId"_L1)}, in.text("entityName"_L1), readNewMembers(in)};
}

Team readTeam(ObjectReader& in)
{
    return {{in.text("id"_L1)}, in.text("name"_L1), {in.text("organization"_L1)}, readMembers(in)};
}

Project readProject(ObjectReader& in)
{
    return {{in.text("id"_L1)}, in.text("name"_L1), in.text("owner"_L1), in.text("description"_L1), readNewMembers(in)};
}

Collection readCollection(ObjectReader& in)
{
    return {{in.text("id"_L1)}, in.text("name"_L1), valueOf(collectionKinds, in, "kind"_L1), {in.text("project"_L1)},
        in.text("description"_L1)};
}

} // namespace

Webhook readWebhook(ObjectReader& in)
{
    return {{in.text("id"_L1)}, in.text("team"_L1), in.text("name"_L1), in.text("url"_L1),
        in.optionalText("accessTokenSecret"_L1), in.optionalText("signingSecret"_L1), in.time("createdAt"_L1)};
}

WebhookDraft readWebhookDraft(ObjectReader& in)
{
    return {in.text("team"_L1), in.text("name"_L1), in.text("url"_L1), in.optionalText("accessTokenSecret"_L1),
        in.optionalText("signingSecret"_L1)};
}

SlackChannel readSlackChannel(ObjectReader& in)
{
    return {{in.text("id"_L1)}, in.text("team"_L1), in.text("workspace"_L1), in.text("channel"_L1)};
}

TeamSecret readSecret(ObjectReader& in)
{
    return {in.text("team"_L1), in.text("name"_L1), in.time("createdAt"_L1)};
}

namespace {

Viewer readViewer(ObjectReader& in)
{
    return {in.text("id"_L1), in.text("username"_L1), in.text("name"_L1), in.text("email"_L1),
        in.text("defaultTeam"_L1), in.flag("instanceAdmin"_L1)};
}

ServerInfo readServer(ObjectReader& in)
{
    ServerInfo out;
    for (const QJsonValue& name : in.array("features"_L1)) {
        if (!name.isString())
            in.fail("features"_L1, u"names"_s);
        out.features << name.toString();
    }
    out.version = in.text("version"_L1);
    // Files of the version before know nothing of these two.
    out.webHost = in.optionalText("webHost"_L1).value_or(QString());
    out.slackClientId = in.optionalText("slackClientId"_L1).value_or(QString());
    return out;
}

} // namespace

template <>
Result<Scope> decode<Scope>(const QString& text)
{
    return decodeWith(text, u"scope"_s, readScope);
}

template <>
Result<Event> decode<Event>(const QString& text)
{
    return decodeWith(text, u"event"_s, readEvent);
}

template <>
Result<Action> decode<Action>(const QString& text)
{
    return decodeWith(text, u"action"_s, readAction);
}

template <>
Result<Automation> decode<Automation>(const QString& text)
{
    return decodeWith(text, u"automation"_s, readAutomation);
}

template <>
Result<AutomationDraft> decode<AutomationDraft>(const QString& text)
{
    return decodeWith(text, u"draft"_s, readDraft);
}

template <>
Result<Execution> decode<Execution>(const QString& text)
{
    return decodeWith(text, u"execution"_s, readExecution);
}

template <>
Result<Organization> decode<Organization>(const QString& text)
{
    return decodeWith(text, u"organization"_s, readOrganization);
}

template <>
Result<Team> decode<Team>(const QString& text)
{
    return decodeWith(text, u"team"_s, readTeam);
}

template <>
Result<Project> decode<Project>(const QString& text)
{
    return decodeWith(text, u"project"_s, readProject);
}

template <>
Result<Collection> decode<Collection>(const QString& text)
{
    return decodeWith(text, u"collection"_s, readCollection);
}

template <>
Result<Webhook> decode<Webhook>(const QString& text)
{
    return decodeWith(text, u"webhook"_s, readWebhook);
}

template <>
Result<WebhookDraft> decode<WebhookDraft>(const QString& text)
{
    return decodeWith(text, u"webhookDraft"_s, readWebhookDraft);
}

template <>
Result<SlackChannel> decode<SlackChannel>(const QString& text)
{
    return decodeWith(text, u"slackChannel"_s, readSlackChannel);
}

template <>
Result<TeamSecret> decode<TeamSecret>(const QString& text)
{
    return decodeWith(text, u"secret"_s, readSecret);
}

template <>
Result<Viewer> decode<Viewer>(const QString& text)
{
    return decodeWith(text, u"viewer"_s, readViewer);
}

template <>
Result<ServerInfo> decode<ServerInfo>(const QString& text)
{
    return decodeWith(text, u"server"_s, readServer);
}

} // namespace desk::store
