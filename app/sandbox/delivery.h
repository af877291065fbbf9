// SPDX-License-Identifier: Apache-2.0
// Builds, signs and sends one webhook request (docs/protocol.md 6).
#pragma once

#include "app/core/secret.h"
#include "app/sandbox/data/rows.h"
#include "app/wire/client.h"

#include <QFuture>

#include <optional>

namespace desk::sandbox {

struct DeliveryOrder {
    QString url;
    QByteArray body;
    std::optional<Secret> accessToken;
    std::optional<Secret> signingKey;
};

/// Exact bytes: whoever stores them masks them first.
struct DeliveryOutcome {
    bool ok = false; ///< a complete answer with a 2xx status
    std::optional<int> status;
    QString statusText;
    QByteArray body;
    QString error;
    QByteArray request;
    QByteArray response;
    qint64 durationMicroseconds = 0;
};

/// Always delivers one value.
[[nodiscard]] QFuture<DeliveryOutcome> deliver(wire::Client& client, const DeliveryOrder& order);

/// A sentence for the history.
[[nodiscard]] QString deliveryErrorText(const Error& error);

} // namespace desk::sandbox
