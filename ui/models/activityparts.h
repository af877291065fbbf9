// SPDX-License-Identifier: Apache-2.0
// What is not the same before and after, part by part and in full. Pure.
#pragma once

#include "ui/models/activityrow.h"
#include "ui/models/scopepath.h"

#include <QString>

namespace desk::ui {

struct ActivityPart {
    enum class Form {
        Words, ///< a name, a number, a date
        Text, ///< lines that somebody wrote
        Json,
    };
    QString id; ///< "name", "payload"; each once
    QString label; ///< in the words of the forms
    Form form = Form::Words;
    QString before; ///< empty where there was nothing
    QString after;
    bool sameMeaning = false; ///< JSON that is spelled otherwise and says the same
    bool operator==(const ActivityPart&) const = default;
};

/// Of something that was there before and after only what differs, else all that is not empty.
[[nodiscard]] QList<ActivityPart> activityParts(const ActivitySides& sides, const ProjectsById& projects);
/// Of failures in a row those of the newest, and when each was.
[[nodiscard]] QList<ActivityPart> activityParts(const ActivityRow& row, const ProjectsById& projects);
/// Whether there is something on both sides to compare.
[[nodiscard]] bool hasBoth(const ActivitySides& sides);

/// Of two automations or webhooks: the same parts as above.
[[nodiscard]] QList<ActivityPart> changedParts(
    const AutomationDraft& before, const AutomationDraft& after, const ProjectsById& projects = {});
[[nodiscard]] QList<ActivityPart> changedParts(const WebhookDraft& before, const WebhookDraft& after);

/// "Filter, Payload": those that mean something else now.
[[nodiscard]] QString partLabels(const QList<ActivityPart>& parts);

/// Both texts line by line: "- " before what went, "+ " before what came, two spaces before what stayed.
[[nodiscard]] QString linesOfBoth(const QString& before, const QString& after);

} // namespace desk::ui
