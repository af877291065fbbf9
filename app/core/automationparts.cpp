// SPDX-License-Identifier: Apache-2.0
#include "app/core/automationparts.h"

#include "app/core/jsonedit.h"
#include "app/core/result.h"

#include <QHash>
#include <QStringList>

namespace desk {

using namespace Qt::StringLiterals;

NamedId scopeNamed(const Scope& scope)
{
    return {scopeId(scope), scopeDisplayName(scope)};
}

NamedId targetOf(const Action& action)
{
    return std::visit(overloaded{
                          [](const WebhookAction& a) {
                              return NamedId{a.webhook.value, a.webhookName};
                          },
                          [](const SlackAction& a) {
                              return NamedId{a.channel.value, a.channelName};
                          },
                          [](const QueueJobAction& a) {
                              return NamedId{a.queueId, a.queueName};
                          },
                          [](const auto&) { return NamedId{}; },
                      },
        action);
}

QString actionName(const Action& action)
{
    const auto* unknown = std::get_if<UnknownAction>(&action);
    return unknown ? unknown->typeName : actionTypeName(action);
}

QString payloadText(const Action& action)
{
    return std::visit(overloaded{
                          [](const WebhookAction& a) { return a.payload.value_or(QString()); },
                          [](const SlackAction& a) {
                              return u"title: %1\nmessage: %2\nseverity: %3"_s.arg(a.title, a.message, a.severity);
                          },
                          [](const NoAction&) { return QString(); },
                          [](const AriaAction& a) { return a.prompt; },
                          [](const QueueJobAction& a) { return a.jobTemplate; },
                          [](const UnknownAction& a) { return a.raw; },
                      },
        action);
}

QString filterText(const Event& event)
{
    return writableFilterText(filterOf(event));
}

QString enabledText(bool enabled)
{
    return enabled ? u"true"_s : u"false"_s;
}

QStringList tellingNames(const QList<NamedId>& things)
{
    QHash<QString, QString> ids;
    bool telling = true;
    for (const NamedId& thing : things) {
        if (thing.name.isEmpty())
            continue;
        telling = telling && ids.value(thing.name, thing.id) == thing.id;
        ids.insert(thing.name, thing.id);
    }
    QStringList names;
    for (const NamedId& thing : things)
        names.append(telling && !thing.name.isEmpty() ? thing.name : thing.id);
    return names;
}

bool sameFilter(const QString& a, const QString& b)
{
    return a == b || sameJson(a, b, Nested::Json);
}

bool samePayload(const QString& a, const QString& b)
{
    return a == b || sameJson(a, b);
}

} // namespace desk
