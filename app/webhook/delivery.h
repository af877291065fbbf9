// SPDX-License-Identifier: Apache-2.0
// A webhook request as W&B sends it, made and sent from this computer (docs/protocol.md 6).
#pragma once

#include "app/core/namedsecret.h"
#include "app/core/result.h"
#include "app/core/webhooktest.h"
#include "app/wire/message.h"

#include <QUrl>

#include <memory>
#include <optional>

namespace desk::wire {
class Client;
}

namespace desk::webhook {

struct Delivery {
    QUrl url;
    std::optional<NamedSecret> accessToken;
    std::optional<NamedSecret> signingKey;
    QByteArray body; ///< JSON text; signed and sent as it is
    wire::Headers headers; ///< the person's own, after those of the rules
    QByteArray method = "POST"; ///< another one only where a redirect made it so (redirectplan.h)
};

/// Who wanted a header to be in a request.
enum class HeaderOrigin {
    Yours, ///< written by the person
    Rule, ///< W&B sends it so (docs/protocol.md 6)
    Client, ///< the HTTP client has to add it: Host, Content-Length, Connection
};

struct SentHeader {
    wire::Header header;
    HeaderOrigin origin = HeaderOrigin::Rule;
    bool operator==(const SentHeader&) const = default;
};

struct PreparedRequest {
    QByteArray bytes; ///< exactly what is written to the socket
    QList<SentHeader> headers; ///< those in `bytes`, in order
    bool operator==(const PreparedRequest&) const = default;
};

/// InvalidInputError when the URL, a header or the token cannot be put into a request; its field is one of
/// buildRequest's, or "headers" for a name that a rule writes already.
[[nodiscard]] Result<PreparedRequest> prepare(const Delivery& delivery);

/// The exact bytes of prepare().
[[nodiscard]] Result<QByteArray> requestBytes(const Delivery& delivery);

/// Token and key, as far as there are any.
[[nodiscard]] QList<NamedSecret> secretsOf(const Delivery& delivery);

/// Sends deliveries from this computer, each once: no retry, no redirect.
class Sender final {
public:
    Sender();
    ~Sender();
    Q_DISABLE_COPY_MOVE(Sender)

    /// Always one value; what went wrong is in it, and the delivery's secrets are masked in all of it.
    [[nodiscard]] QFuture<WebhookTest> send(const Delivery& delivery);

private:
    std::unique_ptr<wire::Client> m_client;
};

} // namespace desk::webhook
