// SPDX-License-Identifier: Apache-2.0
// A webhook with an edit that the server does not hold yet: in words, and what is in the way of doing more with it.
#pragma once

#include "app/store/rows.h"

#include <QString>

#include <optional>

namespace desk::ui {

/// One sentence for the details: "It is made as soon as the server can be reached."
[[nodiscard]] QString pendingSentence(const store::OutboxEdit& edit);

/// Why the server cannot use one that it does not have yet.
[[nodiscard]] QString waitsToBeSaved();

/// Whether the server does not have the webhook yet: then its id begins with "edit:".
[[nodiscard]] bool isPendingCreate(const std::optional<store::OutboxEdit>& pending);

/// Whether the person can give it up: not while it may be on its way.
[[nodiscard]] bool canBeDiscarded(const store::OutboxEdit& edit);

/// Why something cannot be done to a webhook because of what waits; empty texts where it can.
struct WebhookObstacles {
    QString edit; ///< a refused one can be edited: to try again
    QString remove; ///< to delete one that is not made yet is to discard it
    QString server; ///< the server is to send to it
    bool operator==(const WebhookObstacles&) const = default;
};

[[nodiscard]] WebhookObstacles webhookObstacles(const std::optional<store::OutboxEdit>& pending);

} // namespace desk::ui
