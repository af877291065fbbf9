// SPDX-License-Identifier: Apache-2.0
// Where secrets are in what was read from a socket.
#pragma once

#include "app/core/redaction.h"
#include "app/wire/exchange.h"

namespace desk::webhook {

/// Those in `exchange.received`, also where the framing of chunks stands between their parts.
[[nodiscard]] QList<SecretSpan> receivedSpans(
    const wire::Exchange& exchange, const QList<NamedSecret>& secrets, Ending ending = Ending::Cut);

/// After the head of the answer and those before it, in `exchange.received`; -1 when it does not end.
[[nodiscard]] qsizetype bodyStart(const wire::Exchange& exchange);

} // namespace desk::webhook
