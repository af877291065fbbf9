// SPDX-License-Identifier: Apache-2.0
// Where an automation listens, as lists and details say it.
#pragma once

#include "app/core/automation.h"
#include "app/core/workspace.h"

#include <QHash>
#include <QString>

namespace desk::ui {

/// The six places of W&B's own scope filter, and those this version does not know.
enum class ScopeKind { Unknown, Organization, Team, Registry, RegistryCollection, Project, ProjectCollection };

using ProjectsById = QHash<QString, Project>;
[[nodiscard]] ProjectsById byId(const QList<Project>& projects);

/// A collection whose project is not known counts as one of a project.
[[nodiscard]] ScopeKind scopeKindOf(const Scope& scope, const ProjectsById& projects);

/// A word for files and filters: "registry-collection".
[[nodiscard]] QString scopeKindName(ScopeKind kind);
/// "Registry collection".
[[nodiscard]] QString scopeKindLabel(ScopeKind kind);

/// "registry Model · all collections", "collection resnet in project vision", "team example-team".
[[nodiscard]] QString scopePath(const Scope& scope, const ProjectsById& projects);

/// What the scope takes in, as a sentence: "It applies to all collections of registry Model, including future ones."
[[nodiscard]] QString scopeReach(const Automation& automation, const ProjectsById& projects);

/// What of it this version does not know and therefore only shows; empty where it knows everything.
[[nodiscard]] QString unknownParts(const Automation& automation);

} // namespace desk::ui
