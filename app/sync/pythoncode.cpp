// SPDX-License-Identifier: Apache-2.0
#include "app/sync/automationcode.h"

#include "app/core/jsonedit.h"
#include "app/core/workspace.h"
#include "app/sync/codecomment.h"
#include "app/sync/createrequest.h"
#include "app/sync/pythonfilter.h"

#include <QJsonDocument>

namespace desk::sync {

using namespace Qt::StringLiterals;

namespace {

QString argument(QLatin1StringView name, const QString& text)
{
    return text.isEmpty() ? QString() : ", "_L1 + name + u'=' + pythonText(text);
}

QString projectLookUp(const QString& fullName, const CodePlace& place)
{
    const Project project{.id = {}, .name = fullName};
    if (project.isRegistry())
        return "api.registry("_L1 + pythonText(project.displayName()) + argument("organization"_L1, place.organization)
            + u')';
    return "api.project("_L1 + pythonText(fullName) + argument("entity"_L1, place.owner) + u')';
}

/// Nothing where the package cannot find it.
std::optional<QString> scopeLookUp(const Scope& scope, const CodePlace& place)
{
    using Found = std::optional<QString>;
    return std::visit(overloaded{
                          [](const UnknownScope&) -> Found { return std::nullopt; },
                          [&](const ProjectScope& s) -> Found { return projectLookUp(s.name, place); },
                          [&](const RegistryScope& s) -> Found { return projectLookUp(s.name, place); },
                          [&](const CollectionScope& s) -> Found {
                              if (place.project.isEmpty())
                                  return std::nullopt;
                              return "next(c for c in "_L1 + projectLookUp(place.project, place)
                                  + ".collections() if c.name == "_L1 + pythonText(s.name) + u')';
                          },
                          [](const TeamScope& s) -> Found { return "api.team("_L1 + pythonText(s.name) + u')'; },
                          [&](const OrganizationScope&) -> Found {
                              return "api.organization("_L1
                                  + (place.organization.isEmpty() ? QString() : pythonText(place.organization)) + u')';
                          },
                      },
        scope);
}

QString integrationLookUp(
    QLatin1StringView list, const QString& attribute, const QString& value, const CodePlace& place)
{
    const QString entity = place.team.isEmpty() ? QString() : "entity="_L1 + pythonText(place.team);
    return "next(i for i in api."_L1 + list + u'(' + entity + ") if i."_L1 + attribute + " == "_L1 + pythonText(value)
        + u')';
}

struct PythonAction {
    QStringList lines;
    QString type; ///< to be imported
};

std::optional<PythonAction> webhookAction(const WebhookAction& a, const CodePlace& place)
{
    PythonAction action;
    action.type = u"SendWebhook"_s;
    const bool isNamed = !a.webhookName.isEmpty();
    action.lines.append("webhook = "_L1
        + integrationLookUp("webhook_integrations"_L1, isNamed ? u"name"_s : u"id"_s,
            isNamed ? a.webhookName : a.webhook.value, place));
    QString payload;
    if (a.payload) {
        const auto value = jsonMembers(*a.payload) ? pythonValue(*a.payload) : std::nullopt;
        if (!value)
            return std::nullopt;
        action.lines.append(u"# The package writes the payload without spaces and line ends."_s);
        payload = ", payload="_L1 + *value;
    }
    action.lines.append("action = SendWebhook.from_integration(webhook"_L1 + payload + u')');
    return action;
}

PythonAction slackAction(const SlackAction& a, const CodePlace& place)
{
    return {{"channel = "_L1 + integrationLookUp("slack_integrations"_L1, u"id"_s, a.channel.value, place)
                    + (a.channelName.isEmpty() ? QString() : "  "_L1 + codeComment(a.channelName)),
                "action = SendNotification.from_integration(channel, title="_L1 + pythonText(a.title) + ", text="_L1
                    + pythonText(a.message) + ", level="_L1 + pythonText(a.severity.isEmpty() ? u"INFO"_s : a.severity)
                    + u')'},
        u"SendNotification"_s};
}

std::optional<PythonAction> pythonAction(const Action& action, const CodePlace& place)
{
    using Found = std::optional<PythonAction>;
    return std::visit(
        overloaded{
            [&](const WebhookAction& a) -> Found { return webhookAction(a, place); },
            [&](const SlackAction& a) -> Found { return slackAction(a, place); },
            [](const NoAction&) -> Found {
                return PythonAction{{u"action = DoNothing()"_s}, u"DoNothing"_s};
            },
            [](const AriaAction& a) -> Found {
                // The package takes spaces around a prompt away.
                if (a.prompt.trimmed() != a.prompt)
                    return std::nullopt;
                return PythonAction{
                    {"action = SendPromptToAria(prompt="_L1 + pythonText(a.prompt) + u')'}, u"SendPromptToAria"_s};
            },
            [](const auto&) -> Found { return std::nullopt; },
        },
        action);
}

QString apiLine(const CodePlace& place)
{
    const QString base = place.server.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    return "api = wandb.Api("_L1
        + (base.isEmpty() ? QString() : "overrides={\"base_url\": "_L1 + pythonText(base) + u'}') + u')';
}

QString optionalText(const std::optional<QString>& text)
{
    return text ? pythonText(*text) : u"None"_s;
}

QString withPackage(const Automation& automation, const CodePlace& place, const QString& scope,
    const PythonEvent& event, const PythonAction& action)
{
    QStringList names = event.names;
    names.append({event.type, action.type});
    names.sort();
    QStringList lines{u"import wandb"_s, "from wandb.automations import "_L1 + names.join(", "_L1), {}, apiLine(place)};
    lines.append("scope = "_L1 + scope);
    lines.append("event = "_L1 + event.type + "(scope=scope"_L1
        + (event.filter.isEmpty() ? QString() : ", filter="_L1 + event.filter) + u')');
    lines.append(action.lines);
    lines.append("automation = api.create_automation(\n    event >> action,\n    name="_L1 + pythonText(automation.name)
        + ",\n    description="_L1 + optionalText(automation.description) + ",\n    enabled="_L1
        + (automation.enabled ? "True"_L1 : "False"_L1) + ",\n)"_L1);
    lines.append(u"print(automation.id)"_s);
    return lines.join(u'\n') + u'\n';
}

/// The request as it is; everything in it is JSON that Python keeps.
QString withGraphql(const QString& reason, const QJsonObject& request, const CodePlace& place)
{
    const QString json = QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact));
    return codeComment(reason) + " So it is sent as GraphQL.\nimport requests\nimport wandb\n\n"_L1 + apiLine(place)
        + "\nanswer = requests.post(\n    api.settings[\"base_url\"] + \"/graphql\",\n    auth=(\"api\", "
          "api.api_key),\n"
          "    json="_L1
        + pythonValue(json, 1).value_or(u"{}"_s)
        + ",\n    timeout=30,\n)\nanswer.raise_for_status()\nresult = answer.json()\n"
          "if result.get(\"errors\"):\n    raise SystemExit(result[\"errors\"])\n"
          "print(result[\"data\"][\"createFilterTrigger\"][\"trigger\"][\"id\"])\n"_L1;
}

} // namespace

QString pythonCode(const Automation& automation, const CodePlace& place)
{
    const auto request = createRequest(automation);
    if (!request)
        return "raise SystemExit("_L1
            + pythonText("This automation cannot be made through the API: "_L1 + debugText(request.error())) + ")\n"_L1;
    const auto scope = scopeLookUp(automation.scope, place);
    const auto event = pythonEvent(automation.event);
    const auto action = pythonAction(automation.action, place);
    if (scope && event && action)
        return withPackage(automation, place, *scope, *event, *action);
    const QString reason = !event ? u"The wandb package would lose part of this automation's filter."_s
        : !action                 ? u"The wandb package would change this automation's payload or prompt."_s
                                  : u"It is not known here where the wandb package finds this automation's scope."_s;
    return withGraphql(reason, *request, place);
}

} // namespace desk::sync
