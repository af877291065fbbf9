// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/suggestions.h"

#include "ui/models/sentence.h"

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype nameLimit = 255; ///< docs/protocol.md 5
}

QString suggestedName(const AutomationDraft& draft)
{
    QString name = eventLabel(draft.event);
    if (const QString condition = conditionText(draft.event); !condition.isEmpty())
        name += u' ' + condition;
    const QString target = targetName(draft.action);
    name += u" → "_s + (target.isEmpty() ? actionKindLabel(draft.action) : target);
    return name.size() > nameLimit ? name.left(nameLimit - 1) + u'…' : name;
}

QString freeName(const QString& name, const Scope& scope, const TeamFacts& known, const AutomationId& own)
{
    if (!isTaken(name, scope, known, own))
        return name;
    // Each automation takes one number at most, so one of the next is free.
    for (qsizetype n = 2; n <= known.automations.size() + 2; ++n) {
        const QString number = u' ' + QString::number(n);
        const QString numbered = name.left(nameLimit - number.size()) + number;
        if (!isTaken(numbered, scope, known, own))
            return numbered;
    }
    return name;
}

bool isTaken(const QString& name, const Scope& scope, const TeamFacts& known, const AutomationId& own)
{
    return std::any_of(known.automations.begin(), known.automations.end(), [&](const store::AutomationRow& row) {
        const bool goes = row.pending && std::holds_alternative<store::DeleteEdit>(row.pending->kind);
        return !goes && row.automation.name == name && row.automation.id != own
            && scopeId(row.automation.scope) == scopeId(scope);
    });
}

} // namespace desk::ui
