// SPDX-License-Identifier: Apache-2.0
// What a server can do, decided from serverInfo.features (docs/protocol.md 3.4, 8.1, 8.2).
#pragma once

#include "app/core/automation.h"
#include "app/core/error.h"
#include "app/core/workspace.h"

#include <QList>
#include <QSet>
#include <QString>

namespace desk::api {

inline constexpr QLatin1StringView queryOnEntity{"QUERY_AUTOMATIONS_ON_ENTITY"};
inline constexpr QLatin1StringView queryOnOrganization{"AUTOMATIONS_ON_ORGANIZATION"};
inline constexpr QLatin1StringView lastExecutedAt{"AUTOMATION_LAST_EXECUTED_AT"};

/// Fragments that name types or fields the server lacks.
[[nodiscard]] QSet<QString> missingFragments(const ServerInfo& server);

/// The parts of the draft the server does not know: `field` is "scope", "event" or "action", each at most once.
[[nodiscard]] QList<InvalidInputError> unsupportedParts(const AutomationDraft& draft, const ServerInfo& server);

} // namespace desk::api
