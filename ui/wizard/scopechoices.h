// SPDX-License-Identifier: Apache-2.0
// Where an automation can listen: every place of the workspace, with what is in the way. Pure.
#pragma once

#include "ui/models/place.h"

#include <QList>
#include <QString>

namespace desk::ui {

struct ScopeChoice {
    Scope scope;
    QString name; ///< "Model"
    QString detail; ///< "Registry · all collections, including future ones"
    QString obstacle; ///< why it cannot be chosen; empty when it can
    bool operator==(const ScopeChoice&) const = default;
};

/// Organizations, teams, registries with their collections, projects with theirs; each by name.
[[nodiscard]] QList<ScopeChoice> scopeChoices(const store::WorkspaceView& workspace);

/// Whether all words occur in its name or detail.
[[nodiscard]] bool matches(const ScopeChoice& choice, const QString& search);

} // namespace desk::ui
