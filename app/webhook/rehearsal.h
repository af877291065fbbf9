// SPDX-License-Identifier: Apache-2.0
// What a ReceiverAnswer comes to, as responses.
#pragma once

#include "app/webhook/receiver.h"

#include <variant>

namespace desk::webhook {

struct StreamedResponse {
    wire::Response head;
    wire::BodyStream body;
};
struct NoResponse { };

using Rehearsal = std::variant<wire::Response, StreamedResponse, NoResponse>;

[[nodiscard]] Rehearsal rehearsal(const ReceiverAnswer& answer);

} // namespace desk::webhook
