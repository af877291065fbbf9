// SPDX-License-Identifier: Apache-2.0
// What following a redirect would send. It is never followed by itself: a person sees this first and presses again.
#pragma once

#include "app/webhook/delivery.h"

namespace desk::webhook {

/// Something the first request carried, and whether the next one does. The person may change `sent` where `canChange`.
struct RedirectItem {
    enum class Kind { AccessToken, Signature, Header, Body };
    Kind kind = Kind::Header;
    QString name; ///< of the secret or of the header; empty for the body
    bool sent = true;
    bool canChange = false;
    bool operator==(const RedirectItem&) const = default;
};

struct RedirectPlan {
    int status = 0;
    QUrl from;
    QUrl to; ///< without a fragment
    QByteArray methodBefore;
    QByteArray method; ///< 307 and 308 keep POST; 301, 302 and 303 become GET, which has no body and no signature
    bool sameOrigin = false; ///< scheme, host and port
    bool losesTls = false; ///< from https to http
    QList<RedirectItem> items;
    bool operator==(const RedirectPlan&) const = default;
};

/// Another origin gets no token, no signature, no body and no header that looks like a secret, unless the person says
/// so. Nothing when the status redirects nothing, or `location` (of the answer) leads to nothing that can be sent to.
[[nodiscard]] std::optional<RedirectPlan> redirectPlan(
    const Delivery& delivery, int status, const QByteArray& location);

/// The delivery that follows.
[[nodiscard]] Delivery followed(const Delivery& delivery, const RedirectPlan& plan);

} // namespace desk::webhook
