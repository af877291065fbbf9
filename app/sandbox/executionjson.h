// SPDX-License-Identifier: Apache-2.0
// Executions as POST /sandbox/events and GET /sandbox/executions/<id> answer them.
#pragma once

#include "app/sandbox/data/rows.h"

#include <QJsonObject>

namespace desk::sandbox {

[[nodiscard]] QJsonObject executionJson(const ExecutionRow& execution);

/// {request, response: base64 of masked bytes; requestSha256, requestSize: of the exact ones; durationMicroseconds}, or
/// null when nothing was sent.
[[nodiscard]] QJsonValue deliveryJson(const ExecutionRow& execution);

} // namespace desk::sandbox
