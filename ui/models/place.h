// SPDX-License-Identifier: Apache-2.0
// A place of the workspace, in words and as needed to create or fire something there.
#pragma once

#include "app/core/event.h"
#include "app/core/variables.h"
#include "app/store/rows.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace desk::ui {

using Place = store::Place;

/// A step of the way to a place; some, such as "Registries", are no place themselves.
struct PathPart {
    QString text;
    std::optional<Place> place;
    bool operator==(const PathPart&) const = default;
};

struct PlaceInfo {
    Place place;
    QString title; ///< "Model"
    QList<PathPart> path; ///< to it: "Registries", "Model"; empty for Everything
    QString entity; ///< name of the owner of the project, or of the team
    QString project; ///< full name, empty where the place is none
    QString collection;
    QStringList collections; ///< names of those in the project
    std::optional<Scope> scope; ///< what an automation made here listens to; nothing for Everything
    bool operator==(const PlaceInfo&) const = default;
};

/// For files of our own. What is no place reads as Everything.
[[nodiscard]] QJsonObject toJson(const Place& place);
[[nodiscard]] Place placeFrom(const QJsonObject& json);

/// Unknown ids give a title only.
[[nodiscard]] PlaceInfo describePlace(const store::WorkspaceView& workspace, const Place& place);

/// Whether it is a part of Team Settings.
[[nodiscard]] bool isTeamSettings(const Place& place);

/// Whether it is a page of its own that belongs to no team: Tester, Pending, Activity.
[[nodiscard]] bool isOwnPage(const Place& place);

/// "Webhooks", "Slack channels", "Secrets", "Webhook tester", "Pending changes", "Activity"; empty for other kinds.
[[nodiscard]] QString settingsTitle(Place::Kind kind);

/// The place an automation's scope stands for.
[[nodiscard]] Place placeOf(const Scope& scope);

/// The place on the server's own web pages; a collection's automations are on its project's. Empty where the server is
/// not known yet.
[[nodiscard]] QUrl webPageOf(const store::WorkspaceView& workspace, const Place& place);

/// Facts of a believable event at that place, for an automation that listens to `event`.
[[nodiscard]] EventFacts sampleFactsAt(const store::WorkspaceView& workspace, const Place& place, const Event& event);

} // namespace desk::ui
