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

/// Those of the owners that were there before and are not now, in their order.
[[nodiscard]] QStringList goneOwners(const QStringList& before, const QStringList& now);

/// The collections of a project that automations listen to, each once.
[[nodiscard]] QList<Collection> collectionsNamedBy(const QList<Automation>& automations, const ProjectId& project);

/// Whether a refused read is normal for somebody without rights there (docs/protocol.md 7.6).
[[nodiscard]] bool isRefused(const Error& error);
/// The same for what a server may do without: integrations, secrets, history. Without projects or automations there is
/// nothing to show, so that must be said.
[[nodiscard]] bool isRefusedOrLacking(const Error& error);

} // namespace desk::sync
