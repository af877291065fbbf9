// SPDX-License-Identifier: Apache-2.0
#include "app/core/automation.h"

#include "app/core/automationparts.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

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

namespace {

using Part = Difference::Part;

/// Long texts are shown where they part: so many characters before it, and so many in all.
constexpr qsizetype before = 30;
constexpr qsizetype most = 160;

QString excerpt(const QString& text, qsizetype parting)
{
    if (text.size() <= most)
        return text;
    const qsizetype start = std::clamp<qsizetype>(parting - before, 0, text.size() - 1);
    const QString shown = text.mid(start, most - 2);
    const QString front = start > 0 ? u"…"_s : QString();
    const QString back = start + shown.size() < text.size() ? u"…"_s : QString();
    return front + shown + back;
}

class Comparison {
public:
    void text(Part part, const QString& wanted, const QString& found, bool sameMeaning = false)
    {
        if (wanted == found)
            return;
        const auto parting = std::mismatch(wanted.begin(), wanted.end(), found.begin(), found.end());
        const qsizetype at = parting.first - wanted.begin();
        all.append({part, excerpt(wanted, at), excerpt(found, at), sameMeaning});
    }

    /// A part of the action that has no part of its own, told by its name in the protocol.
    void labelled(QLatin1StringView label, const QString& wanted, const QString& found)
    {
        if (wanted != found)
            text(Part::Payload, label + ": "_L1 + wanted, label + ": "_L1 + found);
    }

    QList<Difference> all;
};

void compareNamed(Part part, const NamedId& wanted, const NamedId& found, Comparison& result)
{
    if (wanted.id == found.id)
        return;
    // One name and one id do not say that they are of one kind.
    const bool tellsApart = !wanted.name.isEmpty() && !found.name.isEmpty();
    const QStringList names = tellsApart ? tellingNames({wanted, found}) : QStringList{wanted.id, found.id};
    result.text(part, names[0], names[1]);
}

void compareEvents(const Event& wanted, const Event& found, Comparison& result)
{
    result.text(Part::Event, eventTypeName(wanted), eventTypeName(found));
    const QString w = filterText(wanted);
    const QString f = filterText(found);
    result.text(Part::Filter, w, f, sameFilter(w, f));
}

void compareActions(const Action& wanted, const Action& found, Comparison& result)
{
    if (actionName(wanted) != actionName(found) || wanted.index() != found.index())
        return result.text(Part::Action, actionName(wanted), actionName(found));
    compareNamed(Part::Target, targetOf(wanted), targetOf(found), result);
    if (const auto* w = std::get_if<SlackAction>(&wanted)) {
        const auto& f = std::get<SlackAction>(found);
        result.labelled("title"_L1, w->title, f.title);
        result.labelled("message"_L1, w->message, f.message);
        result.labelled("severity"_L1, w->severity, f.severity);
        return;
    }
    const QString w = payloadText(wanted);
    const QString f = payloadText(found);
    result.text(Part::Payload, w, f, samePayload(w, f));
}

} // namespace

QList<Difference> differences(const Automation& automation, const AutomationDraft& draft)
{
    Comparison result;
    result.text(Part::Name, draft.name, automation.name);
    result.text(Part::Description, draft.description, automation.description.value_or(QString()));
    result.text(Part::Enabled, enabledText(draft.enabled), enabledText(automation.enabled));
    compareNamed(Part::Scope, scopeNamed(draft.scope), scopeNamed(automation.scope), result);
    compareEvents(draft.event, automation.event, result);
    compareActions(draft.action, automation.action, result);
    return result.all;
}

} // namespace desk
