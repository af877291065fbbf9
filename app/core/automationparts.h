// SPDX-License-Identifier: Apache-2.0
// The parts of an automation as texts, and when two of them are the same; what comparisons are made of.
#pragma once

#include "app/core/automation.h"

namespace desk {

/// What an action acts on, or where an automation listens: the id counts, the name is shown.
struct NamedId {
    QString id;
    QString name; ///< may be empty
};

[[nodiscard]] NamedId scopeNamed(const Scope& scope);
/// The webhook, the channel, the queue; empty where there is none.
[[nodiscard]] NamedId targetOf(const Action& action);

/// The server's name of it, also of one that is not known.
[[nodiscard]] QString actionName(const Action& action);

/// What it sends, whole. Of a Slack action "title: …", "message: …" and "severity: …", a line each.
[[nodiscard]] QString payloadText(const Action& action);

/// The filter as it would be written.
[[nodiscard]] QString filterText(const Event& event);

/// "true", "false".
[[nodiscard]] QString enabledText(bool enabled);

/// Names where they tell the things apart, else ids; of a thing without a name its id.
[[nodiscard]] QStringList tellingNames(const QList<NamedId>& things);

/// The same text, or JSON that says the same.
[[nodiscard]] bool sameFilter(const QString& a, const QString& b);
[[nodiscard]] bool samePayload(const QString& a, const QString& b);

} // namespace desk
