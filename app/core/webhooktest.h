// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace desk {

/// What came of one test of a webhook. `body` and `error` may repeat what was sent: they are shown, never stored.
struct WebhookTest {
    enum class From {
        Server, ///< the server sent it, with the values it holds
        Here, ///< this computer sent it, with the values of its keychain
    };
    From from = From::Server;
    QDateTime at; ///< UTC
    bool ok = false; ///< the server's word; from here: a 2xx status
    std::optional<int> status; ///< HTTP, nothing when no answer came
    QString statusText; ///< "200 OK"
    QString body;
    QString error; ///< what went wrong, in the sender's words; empty when it went well
    QString raw; ///< the server's whole answer: its layout is not documented (docs/protocol.md 2.5)
    std::optional<Error> cause; ///< of a test from here: `error` as data, to be said in the person's language
    bool operator==(const WebhookTest&) const = default;
};

} // namespace desk
