// SPDX-License-Identifier: Apache-2.0
#include "app/api/encodeautomation.h"

namespace desk::api {

using namespace Qt::StringLiterals;

namespace {
tl::unexpected<Error> readOnly(const QString& field, const QString& what)
{
    return failure(InvalidInputError{field, what + u" cannot be written"_s});
}

void merge(QJsonObject& into, const QJsonObject& part)
{
    for (auto member = part.begin(); member != part.end(); ++member)
        into.insert(member.key(), member.value());
}

QJsonObject scopeInput(QLatin1StringView type, const QString& id)
{
    return {{u"scopeType"_s, type}, {u"scopeID"_s, id}};
}

Result<QJsonObject> encodeScope(const Scope& scope)
{
    using Encoded = Result<QJsonObject>;
    if (!std::holds_alternative<UnknownScope>(scope) && scopeId(scope).isEmpty())
        return failure(InvalidInputError{u"scope"_s, u"nothing chosen"_s});
    return std::visit(
        overloaded{
            [](const UnknownScope& s) -> Encoded { return readOnly(u"scope"_s, s.typeName); },
            [](const ProjectScope& s) -> Encoded { return scopeInput("PROJECT"_L1, s.id.value); },
            [](const RegistryScope& s) -> Encoded { return scopeInput("PROJECT"_L1, s.id.value); },
            [](const CollectionScope& s) -> Encoded { return scopeInput("ARTIFACT_COLLECTION"_L1, s.id.value); },
            [](const TeamScope& s) -> Encoded { return scopeInput("ENTITY"_L1, s.id.value); },
            [](const OrganizationScope& s) -> Encoded { return scopeInput("ENTITY"_L1, s.id.value); },
        },
        scope);
}

bool isWritable(const Event& event)
{
    const auto* artifact = std::get_if<ArtifactEvent>(&event);
    return !std::holds_alternative<UnknownEvent>(event)
        && !(artifact && artifact->kind == ArtifactEventKind::AliasUpdated);
}

Result<QJsonObject> encodeEvent(const Event& event)
{
    if (!isWritable(event))
        return readOnly(u"event"_s, eventTypeName(event));
    return QJsonObject{
        {u"triggeringEventType"_s, eventTypeName(event)}, {u"eventFilter"_s, writableFilterText(filterOf(event))}};
}

QJsonObject webhookConfig(const WebhookAction& action)
{
    QJsonObject input{{u"integrationID"_s, action.webhook.value}};
    if (action.payload)
        input.insert("requestPayload"_L1, *action.payload);
    return {{u"genericWebhookActionInput"_s, input}};
}

QJsonObject slackConfig(const SlackAction& action)
{
    return {{u"notificationActionInput"_s,
        QJsonObject{{u"integrationID"_s, action.channel.value}, {u"title"_s, action.title},
            {u"message"_s, action.message}, {u"severity"_s, action.severity.isEmpty() ? u"INFO"_s : action.severity}}}};
}

Result<QJsonObject> encodeConfig(const Action& action)
{
    using Encoded = Result<QJsonObject>;
    return std::visit(overloaded{
                          [](const UnknownAction& a) -> Encoded { return readOnly(u"action"_s, a.typeName); },
                          [](const QueueJobAction&) -> Encoded { return readOnly(u"action"_s, u"QUEUE_JOB"_s); },
                          [](const WebhookAction& a) -> Encoded { return webhookConfig(a); },
                          [](const SlackAction& a) -> Encoded { return slackConfig(a); },
                          [](const NoAction&) -> Encoded {
                              return QJsonObject{{u"noOpActionInput"_s, QJsonObject{{u"noOp"_s, true}}}};
                          },
                          [](const AriaAction& a) -> Encoded {
                              return QJsonObject{{u"ariaActionInput"_s, QJsonObject{{u"prompt"_s, a.prompt}}}};
                          },
                      },
        action);
}

Result<QJsonObject> encodeAction(const Action& action)
{
    return encodeConfig(action).map([&action](const QJsonObject& config) {
        return QJsonObject{{u"triggeredActionType"_s, actionTypeName(action)}, {u"triggeredActionConfig"_s, config}};
    });
}

/// Equal as values, or equal in what would be sent: names shown beside an id do not count.
template <typename T, typename Encode>
bool isSame(const T& base, const T& wanted, Encode encode)
{
    if (base == wanted)
        return true;
    const Result<QJsonObject> before = encode(base);
    return before && before == encode(wanted);
}

Status addEventAndScope(const Automation& base, const AutomationDraft& wanted, QJsonObject& input)
{
    if (isSame(base.event, wanted.event, encodeEvent) && isSame(base.scope, wanted.scope, encodeScope))
        return {};
    const Result<QJsonObject> event = encodeEvent(wanted.event);
    if (!event)
        return tl::unexpected<Error>(event.error());
    const Result<QJsonObject> scope = encodeScope(wanted.scope);
    if (!scope)
        return tl::unexpected<Error>(scope.error());
    merge(input, *event);
    merge(input, *scope);
    return {};
}

Status addAction(const Automation& base, const AutomationDraft& wanted, QJsonObject& input)
{
    if (isSame(base.action, wanted.action, encodeAction))
        return {};
    const Result<QJsonObject> action = encodeAction(wanted.action);
    if (!action)
        return tl::unexpected<Error>(action.error());
    merge(input, *action);
    return {};
}
} // namespace

Result<QJsonObject> encodeCreate(const AutomationDraft& draft)
{
    QJsonObject input{{u"name"_s, draft.name}, {u"enabled"_s, draft.enabled}};
    if (!draft.description.isEmpty())
        input.insert("description"_L1, draft.description);
    for (const Result<QJsonObject>& part :
        {encodeScope(draft.scope), encodeEvent(draft.event), encodeAction(draft.action)}) {
        if (!part)
            return part;
        merge(input, *part);
    }
    return input;
}

Result<QJsonObject> encodeUpdate(const Automation& base, const AutomationDraft& wanted)
{
    QJsonObject input{{u"id"_s, base.id.value}};
    if (wanted.name != base.name)
        input.insert("name"_L1, wanted.name);
    if (wanted.description != base.description.value_or(QString()))
        input.insert("description"_L1, wanted.description);
    if (wanted.enabled != base.enabled)
        input.insert("enabled"_L1, wanted.enabled);
    if (const Status status = addEventAndScope(base, wanted, input); !status)
        return tl::unexpected<Error>(status.error());
    if (const Status status = addAction(base, wanted, input); !status)
        return tl::unexpected<Error>(status.error());
    return input;
}

} // namespace desk::api
