// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/wire/message.h"

namespace desk::wire {

struct Response {
    int status = 200;
    QByteArray reason; // empty: the usual one
    Headers headers; // without Content-Length
    QByteArray body;
    bool operator==(const Response&) const = default;
};

enum class BodyOf { Message, HeadRequest };

/// The only place where a response becomes bytes. Content-Length is added (not for 204 and 304, which have no body);
/// the answer to a HEAD request states the length and leaves the body out. InvalidInputError "status", "reason",
/// "header.name" (also for Content-Length and Transfer-Encoding) or "header.value".
[[nodiscard]] Result<QByteArray> serializeResponse(const Response& response, BodyOf body = BodyOf::Message);

/// Only the head, of a response whose body of `length` bytes follows by other means.
[[nodiscard]] Result<QByteArray> serializeHead(const Response& response, qint64 length);

/// Whether a response of this status has a body at all.
[[nodiscard]] inline bool hasBody(int status)
{
    return status != 204 && status != 304;
}

/// The usual words for a status; empty for one that is not known.
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace desk::wire
