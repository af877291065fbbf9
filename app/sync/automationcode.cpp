// SPDX-License-Identifier: Apache-2.0
#include "app/sync/automationcode.h"

#include "app/api/encodeautomation.h"
#include "app/core/jsonedit.h"
#include "app/sync/codecomment.h"
#include "app/sync/createrequest.h"

#include <QJsonDocument>

namespace desk::sync {

using namespace Qt::StringLiterals;

namespace {

/// For a POSIX shell: nothing is special between single quotes but a single quote.
QString shellQuoted(const QString& text)
{
    return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

/// Members in the order they are added, which QJsonObject does not keep.
class Ordered {
public:
    explicit Ordered(int depth = 1) : m_indent(depth * 2, u' ') { }

    Ordered& add(QLatin1StringView key, const QString& json)
    {
        m_members.append(m_indent + jsonQuoted(QString(key)) + ": "_L1 + json);
        return *this;
    }
    Ordered& text(QLatin1StringView key, const QString& text) { return add(key, jsonQuoted(text)); }
    Ordered& textOrNull(QLatin1StringView key, const std::optional<QString>& text)
    {
        return add(key, text ? jsonQuoted(*text) : u"null"_s);
    }

    [[nodiscard]] QString json() const
    {
        return "{\n"_L1 + m_members.join(",\n"_L1) + u'\n' + m_indent.chopped(2) + u'}';
    }

private:
    QString m_indent;
    QStringList m_members;
};

QString named(const QString& id, const QString& name)
{
    return "{\"id\": "_L1 + jsonQuoted(id) + ", \"name\": "_L1 + jsonQuoted(name) + u'}';
}

QString scopeJson(const Scope& scope)
{
    Ordered json(2);
    const auto kind = [&](QLatin1StringView word, const auto& s) {
        json.text("kind"_L1, word).text("id"_L1, s.id.value).text("name"_L1, s.name);
    };
    std::visit(overloaded{
                   [&](const ProjectScope& s) { kind("project"_L1, s); },
                   [&](const RegistryScope& s) { kind("registry"_L1, s); },
                   [&](const CollectionScope& s) { kind("collection"_L1, s); },
                   [&](const TeamScope& s) { kind("team"_L1, s); },
                   [&](const OrganizationScope& s) { kind("organization"_L1, s); },
                   [&](const UnknownScope& s) { json.text("kind"_L1, s.typeName).text("raw"_L1, s.raw); },
               },
        scope);
    return json.json();
}

QString actionJson(const Action& action)
{
    Ordered json(2);
    json.text("type"_L1, actionTypeName(action));
    std::visit(
        overloaded{
            [&](const WebhookAction& a) {
                json.add("webhook"_L1, named(a.webhook.value, a.webhookName)).textOrNull("payload"_L1, a.payload);
            },
            [&](const SlackAction& a) {
                json.add("channel"_L1, named(a.channel.value, a.channelName))
                    .text("title"_L1, a.title)
                    .text("message"_L1, a.message)
                    .text("severity"_L1, a.severity);
            },
            [](const NoAction&) {},
            [&](const AriaAction& a) { json.text("prompt"_L1, a.prompt); },
            [&](const QueueJobAction& a) {
                json.add("queue"_L1, named(a.queueId, a.queueName)).text("template"_L1, a.jobTemplate);
            },
            [&](const UnknownAction& a) {
                json = Ordered(2);
                json.text("type"_L1, a.typeName).text("raw"_L1, a.raw);
            },
        },
        action);
    return json.json();
}

} // namespace

CodePlace codePlace(
    const Automation& automation, const store::WorkspaceView& workspace, const QUrl& server, const QString& team)
{
    CodePlace place{server, {}, {}, {}, team};
    QString projectId = scopeId(automation.scope);
    if (const auto* collection = std::get_if<CollectionScope>(&automation.scope)) {
        projectId = collection->project.value;
        for (const Collection& known : workspace.collections) {
            if (known.id == collection->id)
                projectId = known.project.value;
        }
    }
    for (const Project& project : workspace.projects) {
        if (project.id.value == projectId) {
            place.owner = project.owner;
            place.project = project.name;
        }
    }
    for (const Organization& organization : workspace.organizations) {
        const bool owns = !place.owner.isEmpty() && organization.entityName == place.owner;
        if (owns || organization.entityId.value == scopeId(automation.scope))
            place.organization = organization.name;
    }
    return place;
}

QString curlCommand(const Automation& automation, const QUrl& server)
{
    const auto body = createRequest(automation);
    if (!body)
        return codeComment("This automation cannot be made through the API: "_L1 + debugText(body.error())) + u'\n';
    const QString text = QString::fromUtf8(QJsonDocument(*body).toJson(QJsonDocument::Compact));
    return "curl -sS --fail-with-body -u \"api:$WANDB_API_KEY\" -H 'Content-Type: application/json' \\\n  --data-binary "_L1
        + shellQuoted(text) + " \\\n  "_L1 + shellQuoted(graphqlAddress(server)) + u'\n';
}

QString automationJson(const Automation& automation)
{
    const auto time = [](const QDateTime& at) {
        return at.isValid() ? std::optional(at.toUTC().toString(Qt::ISODateWithMs)) : std::nullopt;
    };
    Ordered event(2);
    event.text("type"_L1, eventTypeName(automation.event)).text("filter"_L1, filterOf(automation.event).text);
    Ordered json;
    json.text("name"_L1, automation.name)
        .textOrNull("description"_L1, automation.description)
        .add("enabled"_L1, automation.enabled ? u"true"_s : u"false"_s)
        .add("scope"_L1, scopeJson(automation.scope))
        .add("event"_L1, event.json())
        .add("action"_L1, actionJson(automation.action))
        .text("id"_L1, automation.id.value)
        .text("createdBy"_L1, automation.createdBy)
        .textOrNull("createdAt"_L1, time(automation.createdAt))
        .textOrNull("updatedAt"_L1, time(automation.updatedAt));
    return json.json() + u'\n';
}

} // namespace desk::sync
