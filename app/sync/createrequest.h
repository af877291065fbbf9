// SPDX-License-Identifier: Apache-2.0
// The GraphQL request that makes an automation, for code that sends it without this program.
#pragma once

#include "app/core/automation.h"
#include "app/core/result.h"

#include <QJsonObject>
#include <QUrl>

namespace desk::sync {

/// The document: it asks for no more than what every server has.
[[nodiscard]] QString createDocument();

/// {"query", "variables"}; InvalidInputError when a part can only be read.
[[nodiscard]] Result<QJsonObject> createRequest(const Automation& automation);

/// Where requests go (docs/protocol.md 1.1).
[[nodiscard]] QString graphqlAddress(const QUrl& server);

} // namespace desk::sync
