// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/resolve/support.h"

namespace desk::sandbox {

/// Where an automation is to listen, looked up.
struct ScopeTarget {
    ScopeKey key;
    EntityRow owner;
    qint64 project = 0; ///< where it is or lies in one
    QString projectName;
    bool isRegistry = false; ///< a registry, or a collection of one
};

/// By TriggerScopeType and id. GraphQlError 404 or 400.
[[nodiscard]] Result<ScopeTarget> findScope(Database& database, const QString& type, const QString& id);

[[nodiscard]] QString idOfScope(const ScopeKey& scope);

} // namespace desk::sandbox
