// SPDX-License-Identifier: Apache-2.0
// Answers over HTTP that are JSON.
#pragma once

#include "app/sandbox/problems.h"
#include "app/wire/responsebuilder.h"

#include <QJsonObject>

namespace desk::sandbox {

[[nodiscard]] wire::Response jsonResponse(int status, const QJsonObject& body);

// The shape of docs/protocol.md 1.5.
[[nodiscard]] wire::Response errorResponse(int status, const QString& message);
[[nodiscard]] wire::Response errorResponse(const Error& error);

} // namespace desk::sandbox
