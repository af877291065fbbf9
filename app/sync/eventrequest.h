// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/variables.h"

#include <QJsonObject>

namespace desk::sync {

/// The body of the sandbox's POST /sandbox/events for an event.
[[nodiscard]] QJsonObject eventRequest(const EventFacts& facts);

/// A metadata value as JSON: a text that is a number, a list, true and so on is meant as that.
[[nodiscard]] QJsonValue metadataValue(const QString& text);

} // namespace desk::sync
