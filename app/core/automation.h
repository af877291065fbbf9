// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/action.h"
#include "app/core/event.h"
#include "app/core/ids.h"
#include "app/core/scope.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace desk {

/// An automation as the server holds it (docs/protocol.md 2.4). Times are UTC.
struct Automation {
    AutomationId id;
    QString name;
    std::optional<QString> description;
    bool enabled = true;
    QDateTime createdAt;
    QDateTime updatedAt; ///< invalid where the server says null
    QString createdBy; ///< user name, empty where the server does not say
    QDateTime lastExecutedAt;
    Scope scope;
    Event event;
    Action action;
    bool operator==(const Automation&) const = default;
};

/// What the wizard edits and what a create sends.
struct AutomationDraft {
    QString name;
    QString description;
    bool enabled = true;
    Scope scope;
    Event event;
    Action action;
    bool operator==(const AutomationDraft&) const = default;
};

/// The parts of an automation that can be written.
[[nodiscard]] AutomationDraft draftOf(const Automation& automation);

/// Whether the server's automation is what the draft asked for; how a create or update is confirmed after a lost
/// answer.
[[nodiscard]] bool holds(const Automation& automation, const AutomationDraft& draft);

/// A part of an automation that is not what was wanted. The texts are no longer than a few lines; of a longer one it is
/// where both part, between "…". Enabled is "true" or "false"; events and actions are said with the server's names; of
/// a Slack action's payload it is "title: …", "message: …" or "severity: …".
struct Difference {
    enum class Part { Name, Description, Enabled, Scope, Event, Filter, Action, Target, Payload };
    Part part = Part::Name;
    QString wanted;
    QString found;
    bool sameMeaning = false; ///< JSON that is spelled otherwise and says the same
    bool operator==(const Difference&) const = default;
};

/// Every part in which the server's automation is not what the draft asked for. Names shown beside an id do not count,
/// and no payload is the same as an empty one.
[[nodiscard]] QList<Difference> differences(const Automation& automation, const AutomationDraft& draft);

} // namespace desk
