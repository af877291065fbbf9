// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/webhook/jsonfields.h"
#include "app/webhook/testrun.h"

namespace desk::webhook {

[[nodiscard]] QJsonObject setupJson(const TestSetup& setup);
[[nodiscard]] TestSetup setupFrom(const JsonFields& fields);

} // namespace desk::webhook
