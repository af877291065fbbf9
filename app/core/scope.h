// SPDX-License-Identifier: Apache-2.0
// Where an automation listens (docs/protocol.md 3.2).
#pragma once

#include "app/core/ids.h"

#include <QString>

#include <variant>

namespace desk {

struct ProjectScope {
    ProjectId id;
    QString name;
    bool operator==(const ProjectScope&) const = default;
};

/// Written to the server like a project; told apart by the name's prefix. `name` is the full one.
struct RegistryScope {
    ProjectId id;
    QString name;
    bool operator==(const RegistryScope&) const = default;
};

struct CollectionScope {
    CollectionId id;
    QString name;
    ProjectId project; ///< its project or registry; empty where the server does not say
    bool operator==(const CollectionScope&) const = default;
};

struct TeamScope {
    TeamId id;
    QString name;
    bool operator==(const TeamScope&) const = default;
};

struct OrganizationScope {
    TeamId id; ///< the org's entity
    QString name;
    bool operator==(const OrganizationScope&) const = default;
};

/// A scope of a kind this version does not know; `raw` is its JSON object as text.
struct UnknownScope {
    QString typeName;
    QString raw;
    bool operator==(const UnknownScope&) const = default;
};

using Scope = std::variant<UnknownScope, ProjectScope, RegistryScope, CollectionScope, TeamScope, OrganizationScope>;

/// A project's or a registry's scope, decided by its name.
[[nodiscard]] Scope projectScope(const ProjectId& id, const QString& name);

/// The server's id of the scoped object; empty for UnknownScope.
[[nodiscard]] QString scopeId(const Scope& scope);

/// The name to show, without a registry's prefix.
[[nodiscard]] QString scopeDisplayName(const Scope& scope);

} // namespace desk
