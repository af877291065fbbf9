// SPDX-License-Identifier: Apache-2.0
#include "app/api/features.h"

#include "app/core/result.h"

namespace desk::api {

using namespace Qt::StringLiterals;

namespace {
const QString scopeGate = u"AUTOMATION_SCOPE_"_s;
const QString eventGate = u"AUTOMATION_EVENT_"_s;
const QString actionGate = u"AUTOMATION_ACTION_"_s;

/// Every server has these; anything else needs its feature.
bool isUngatedEvent(const QString& name)
{
    static const QSet<QString> names{u"CREATE_ARTIFACT"_s, u"LINK_MODEL"_s, u"ADD_ARTIFACT_ALIAS"_s, u"RUN_METRIC"_s,
        u"RUN_METRIC_CHANGE"_s, u"RUN_STATE"_s};
    return names.contains(name);
}

bool isUngatedAction(const QString& name)
{
    static const QSet<QString> names{u"NOTIFICATION"_s, u"GENERIC_WEBHOOK"_s, u"NO_OP"_s};
    return names.contains(name);
}

bool isEntityScope(const Scope& scope)
{
    return std::holds_alternative<TeamScope>(scope) || std::holds_alternative<OrganizationScope>(scope);
}

InvalidInputError notSupported(const QString& field, const QString& what)
{
    return {field, what + u" is not supported by this server"_s};
}
} // namespace

QSet<QString> missingFragments(const ServerInfo& server)
{
    // The value is the feature that says the server has it. QUEUE_JOB has no feature of its own on any known server, so
    // it is asked only where somebody announces one.
    static const QHash<QString, QString> gates{
        {u"EntityScopeFields"_s, scopeGate + u"ENTITY"_s},
        {u"AriaActionFields"_s, actionGate + u"ARIA"_s},
        {u"QueueJobActionFields"_s, actionGate + u"QUEUE_JOB"_s},
        {u"LastExecutedAtFields"_s, lastExecutedAt},
    };
    QSet<QString> missing;
    for (auto gate = gates.cbegin(); gate != gates.cend(); ++gate) {
        if (!server.has(gate.value()))
            missing.insert(gate.key());
    }
    return missing;
}

QList<InvalidInputError> unsupportedParts(const AutomationDraft& draft, const ServerInfo& server)
{
    QList<InvalidInputError> parts;
    if (isEntityScope(draft.scope) && !server.has(scopeGate + u"ENTITY"_s))
        parts.append(notSupported(u"scope"_s, u"ENTITY"_s));
    const QString event = eventTypeName(draft.event);
    if (!isUngatedEvent(event) && !server.has(eventGate + event))
        parts.append(notSupported(u"event"_s, event));
    const QString action = actionTypeName(draft.action);
    if (!isUngatedAction(action) && !server.has(actionGate + action))
        parts.append(notSupported(u"action"_s, action));
    return parts;
}

} // namespace desk::api
