// SPDX-License-Identifier: Apache-2.0
// An entry of the Activity page in words. Pure.
#pragma once

#include "ui/models/activityrow.h"
#include "ui/models/scopepath.h"

#include <QHash>
#include <QLatin1StringView>
#include <QString>

namespace desk::ui {

/// The places by the ids that entries name.
struct ActivityPlaces {
    ProjectsById projects;
    QHash<QString, Scope> scopes; ///< by scope id
};
[[nodiscard]] ActivityPlaces activityPlaces(const store::WorkspaceView& workspace);

/// The newest name of what an entry is about.
[[nodiscard]] QString activityName(const ActivityRow& row);

/// "“Deploy” was turned off", "Webhook “deploy-hook” was deleted", "“Page the team” failed: 404", "You created
/// “Deploy”".
[[nodiscard]] QString activitySentence(const ActivityRow& row);

/// "You", a user name, or empty where nobody says.
[[nodiscard]] QString activityWho(const ActivityRow& row);

/// "registry Model · all collections", "team example-team"; empty where it is not known.
[[nodiscard]] QString activityPlace(const ActivityRow& row, const ActivityPlaces& places);

/// "Filter, Payload" of what was changed; empty of everything else.
[[nodiscard]] QString activityChanges(const ActivityRow& row);

[[nodiscard]] QLatin1StringView activityIcon(const ActivityRow& row);

/// "Automations", "Webhooks and channels": as the list is narrowed.
[[nodiscard]] QString activityKindLabel(ActivityRow::Kind kind);

} // namespace desk::ui
