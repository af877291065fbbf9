// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/exchange.h"

class QSslSocket;

namespace desk::wire {

/// What the socket knows of the handshake and the server's certificates.
[[nodiscard]] TlsInfo tlsInfo(const QSslSocket& socket);

} // namespace desk::wire
