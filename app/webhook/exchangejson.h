// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/webhook/jsonfields.h"
#include "app/wire/exchange.h"

namespace desk::webhook {

/// All of it but `wholeBody`.
[[nodiscard]] QJsonObject exchangeJson(const wire::Exchange& exchange);
[[nodiscard]] wire::Exchange exchangeFrom(const JsonFields& fields);

[[nodiscard]] QJsonObject headerJson(const wire::Header& header);
[[nodiscard]] wire::Header headerFrom(const JsonFields& fields);
[[nodiscard]] QJsonArray headersJson(const wire::Headers& headers);
[[nodiscard]] wire::Headers headersFrom(const QList<JsonFields>& list);

} // namespace desk::webhook
