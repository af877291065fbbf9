// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/wire/message.h"

#include <QUrl>

namespace desk::wire {

/// Where a URL leads, checked.
struct Endpoint {
    QString host; // ASCII: IDNA done, IPv6 without brackets
    quint16 port = 0;
    bool tls = false;
    QByteArray hostHeader; // with the port when it is not the default one
    QByteArray target; // path and query, percent-encoded
    bool operator==(const Endpoint&) const = default;
};

/// InvalidInputError "url": not http or https, user info, no host, a zone, port 0, or bytes that cannot be sent.
[[nodiscard]] Result<Endpoint> endpoint(const QUrl& url);

/// The same scheme, host and port (RFC 6454); false when one of them is no such URL.
[[nodiscard]] bool sameOrigin(const QUrl& a, const QUrl& b);

/// The exact bytes of one request: Host, then `headers` in their order, then Content-Length and Connection: close.
/// InvalidInputError "method", "url", "header.name" (also for a header that is written here: Host, Content-Length,
/// Connection, Transfer-Encoding, Expect) or "header.value". The detail never holds a value.
[[nodiscard]] Result<QByteArray> buildRequest(
    const QByteArray& method, const QUrl& url, const Headers& headers, const QByteArray& body);

} // namespace desk::wire
