// SPDX-License-Identifier: Apache-2.0
#include "app/core/scope.h"

#include "app/core/result.h"
#include "app/core/workspace.h"

namespace desk {

Scope projectScope(const ProjectId& id, const QString& name)
{
    if (Project{.id = id, .name = name}.isRegistry())
        return RegistryScope{id, name};
    return ProjectScope{id, name};
}

QString scopeId(const Scope& scope)
{
    return std::visit(overloaded{
                          [](const UnknownScope&) { return QString(); },
                          [](const auto& s) { return s.id.value; },
                      },
        scope);
}

QString scopeDisplayName(const Scope& scope)
{
    return std::visit(overloaded{
                          [](const UnknownScope& s) { return s.typeName; },
                          [](const RegistryScope& s) { return Project{.id = s.id, .name = s.name}.displayName(); },
                          [](const auto& s) { return s.name; },
                      },
        scope);
}

} // namespace desk
