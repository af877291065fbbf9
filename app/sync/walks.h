// SPDX-License-Identifier: Apache-2.0
// Which parts of a server a pull reads. Pure.
#pragma once

#include "app/core/automation.h"
#include "app/core/error.h"
#include "app/core/workspace.h"

#include <QStringList>

namespace desk::sync {

/// Entities whose automations, projects and integrations are walked: every team and each organization's own entity.
[[nodiscard]] QStringList entitiesToWalk(const QList<Organization>& organizations, const QList<Team>& teams);

/// The collections of a project that automations listen to, each once.
[[nodiscard]] QList<Collection> collectionsNamedBy(const QList<Automation>& automations, const ProjectId& project);

/// Whether a refused read is normal: for somebody without rights there (docs/protocol.md 7.6), or on a server that does
/// not have such a thing.
[[nodiscard]] bool isRefused(const Error& error);

} // namespace desk::sync
