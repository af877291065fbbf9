// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/exchange.h"

class QSslError;
class QSslSocket;

namespace desk::wire {

/// What the socket knows of the handshake and the server's certificates.
[[nodiscard]] TlsInfo tlsInfo(const QSslSocket& socket);

/// Of a handshake that these errors end.
[[nodiscard]] TlsInfo refusedTlsInfo(const QSslSocket& socket, const QList<QSslError>& errors);

} // namespace desk::wire
