// SPDX-License-Identifier: Apache-2.0
#include "app/core/automation.h"

#include "app/core/result.h"

namespace desk {

AutomationDraft draftOf(const Automation& automation)
{
    return {automation.name, automation.description.value_or(QString()), automation.enabled, automation.scope,
        automation.event, automation.action};
}

namespace {
/// Names shown beside an id are the server's to tell; only what is written counts.
bool sameAction(const Action& a, const Action& b)
{
    if (const auto* left = std::get_if<WebhookAction>(&a)) {
        const auto* right = std::get_if<WebhookAction>(&b);
        return right && left->webhook == right->webhook && left->payload == right->payload;
    }
    if (const auto* left = std::get_if<SlackAction>(&a)) {
        const auto* right = std::get_if<SlackAction>(&b);
        return right && left->channel == right->channel && left->title == right->title
            && left->message == right->message && left->severity == right->severity;
    }
    return a == b;
}

bool sameEvent(const Event& a, const Event& b)
{
    if (eventTypeName(a) != eventTypeName(b))
        return false;
    return writableFilterText(filterOf(a)) == writableFilterText(filterOf(b));
}
} // namespace

bool holds(const Automation& automation, const AutomationDraft& draft)
{
    return automation.name == draft.name && automation.description.value_or(QString()) == draft.description
        && automation.enabled == draft.enabled && scopeId(automation.scope) == scopeId(draft.scope)
        && sameEvent(automation.event, draft.event) && sameAction(automation.action, draft.action);
}

} // namespace desk
