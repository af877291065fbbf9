// SPDX-License-Identifier: Apache-2.0
// A webhook request as W&B sends it, made and sent from this computer (docs/protocol.md 6).
#pragma once

#include "app/core/secret.h"
#include "app/core/webhooktest.h"

#include <QByteArray>
#include <QFuture>
#include <QUrl>

#include <memory>
#include <optional>

namespace desk::wire {
class Client;
}

namespace desk::webhook {

struct Delivery {
    QUrl url;
    std::optional<Secret> accessToken;
    std::optional<Secret> signingKey;
    QByteArray body; ///< JSON text; signed and sent as it is
};

/// The exact bytes. InvalidInputError when the URL or the token cannot be put into a request.
[[nodiscard]] Result<QByteArray> requestBytes(const Delivery& delivery);

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
