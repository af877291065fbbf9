// SPDX-License-Identifier: Apache-2.0
#include "app/core/threeway.h"

#include "app/core/automationparts.h"

#include <algorithm>

namespace desk {

namespace {

using Part = PartChange::Part;
using Changed = PartChange::Changed;

/// What counts of a part, and how it is said.
struct Said {
    QString key;
    QString text;
};

/// A part in the three states.
struct Three {
    Said base;
    Said mine;
    Said theirs;
};

using Same = bool (*)(const QString& a, const QString& b);

bool sameText(const QString& a, const QString& b)
{
    return a == b;
}

Three texts(const QString& base, const QString& mine, const QString& theirs)
{
    return {{base, base}, {mine, mine}, {theirs, theirs}};
}

Three named(const NamedId& base, const NamedId& mine, const NamedId& theirs)
{
    const QStringList names = tellingNames({base, mine, theirs});
    return {{base.id, names[0]}, {mine.id, names[1]}, {theirs.id, names[2]}};
}

void compare(QList<PartChange>& found, Part part, const Three& three, Same same = sameText)
{
    const auto& [base, mine, theirs] = three;
    // Who only spells it otherwise here wants it spelled so.
    const bool here = base.key != mine.key;
    const bool there = !same(base.key, theirs.key);
    if (!here && !there)
        return;
    Changed changed = here ? Changed::Mine : Changed::Theirs;
    if (here && there)
        changed = same(mine.key, theirs.key) ? Changed::Same : Changed::Both;
    found.append({part, changed, base.text, mine.text, theirs.text});
}

bool isOfEvent(Part part)
{
    return part == Part::Event || part == Part::Filter;
}

bool isOfAction(Part part)
{
    return part == Part::Action || part == Part::Target || part == Part::Payload;
}

/// Parts that go together: where each side changed some of them, neither can be had without losing the other's.
void joinGroup(QList<PartChange>& found, bool (*isOfGroup)(Part))
{
    const auto has = [&](Changed changed) {
        return std::any_of(found.begin(), found.end(),
            [&](const PartChange& change) { return isOfGroup(change.part) && change.changed == changed; });
    };
    const bool clash = has(Changed::Both) || (has(Changed::Mine) && has(Changed::Theirs));
    for (PartChange& change : found) {
        if (clash && isOfGroup(change.part) && change.changed != Changed::Same)
            change.changed = Changed::Both;
    }
}

/// Whether mine is to be taken: chosen, or changed only here.
class Choice {
public:
    Choice(const QList<PartChange>& changes, QList<Part> chosen) : m_mine(std::move(chosen))
    {
        for (const PartChange& change : changes) {
            if (change.changed == Changed::Mine)
                m_mine.append(change.part);
        }
    }

    [[nodiscard]] bool takes(Part part) const { return m_mine.contains(part); }
    [[nodiscard]] bool takesAny(bool (*isOfGroup)(Part)) const
    {
        return std::any_of(m_mine.begin(), m_mine.end(), isOfGroup);
    }

private:
    QList<Part> m_mine;
};

} // namespace

QList<PartChange> threeWay(const AutomationDraft& base, const AutomationDraft& mine, const AutomationDraft& theirs)
{
    QList<PartChange> found;
    const auto each = [&](auto text) { return texts(text(base), text(mine), text(theirs)); };
    compare(found, Part::Name, texts(base.name, mine.name, theirs.name));
    compare(found, Part::Description, texts(base.description, mine.description, theirs.description));
    compare(found, Part::Enabled, each([](const AutomationDraft& d) { return enabledText(d.enabled); }));
    compare(found, Part::Scope, named(scopeNamed(base.scope), scopeNamed(mine.scope), scopeNamed(theirs.scope)));
    compare(found, Part::Event, each([](const AutomationDraft& d) { return eventTypeName(d.event); }));
    compare(found, Part::Filter, each([](const AutomationDraft& d) { return filterText(d.event); }), sameFilter);
    compare(found, Part::Action, each([](const AutomationDraft& d) { return actionName(d.action); }));
    compare(found, Part::Target, named(targetOf(base.action), targetOf(mine.action), targetOf(theirs.action)));
    compare(found, Part::Payload, each([](const AutomationDraft& d) { return payloadText(d.action); }), samePayload);
    joinGroup(found, isOfEvent);
    joinGroup(found, isOfAction);
    return found;
}

QList<PartChange> threeWay(const WebhookDraft& base, const WebhookDraft& mine, const WebhookDraft& theirs)
{
    QList<PartChange> found;
    const auto secret = [&](std::optional<QString> WebhookDraft::*which) {
        return texts(
            (base.*which).value_or(QString()), (mine.*which).value_or(QString()), (theirs.*which).value_or(QString()));
    };
    compare(found, Part::Name, texts(base.name, mine.name, theirs.name));
    compare(found, Part::Url, texts(base.url, mine.url, theirs.url));
    compare(found, Part::AccessToken, secret(&WebhookDraft::accessTokenSecret));
    compare(found, Part::SigningSecret, secret(&WebhookDraft::signingSecret));
    return found;
}

bool clashes(const QList<PartChange>& parts)
{
    return std::any_of(
        parts.begin(), parts.end(), [](const PartChange& change) { return change.changed == Changed::Both; });
}

bool goTogether(PartChange::Part a, PartChange::Part b)
{
    return a == b || (isOfEvent(a) && isOfEvent(b)) || (isOfAction(a) && isOfAction(b));
}

AutomationDraft merged(const AutomationDraft& base, const AutomationDraft& mine, const AutomationDraft& theirs,
    const QList<PartChange::Part>& parts)
{
    const Choice choice(threeWay(base, mine, theirs), parts);
    AutomationDraft result = theirs;
    if (choice.takes(Part::Name))
        result.name = mine.name;
    if (choice.takes(Part::Description))
        result.description = mine.description;
    if (choice.takes(Part::Enabled))
        result.enabled = mine.enabled;
    if (choice.takes(Part::Scope))
        result.scope = mine.scope;
    if (choice.takesAny(isOfEvent))
        result.event = mine.event;
    if (choice.takesAny(isOfAction))
        result.action = mine.action;
    return result;
}

WebhookDraft merged(const WebhookDraft& base, const WebhookDraft& mine, const WebhookDraft& theirs,
    const QList<PartChange::Part>& parts)
{
    const Choice choice(threeWay(base, mine, theirs), parts);
    WebhookDraft result = theirs;
    if (choice.takes(Part::Name))
        result.name = mine.name;
    if (choice.takes(Part::Url))
        result.url = mine.url;
    if (choice.takes(Part::AccessToken))
        result.accessTokenSecret = mine.accessTokenSecret;
    if (choice.takes(Part::SigningSecret))
        result.signingSecret = mine.signingSecret;
    return result;
}

} // namespace desk
