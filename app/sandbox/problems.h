// SPDX-License-Identifier: Apache-2.0
// Errors as the server answers them: a status and one sentence (docs/protocol.md 1.5).
#pragma once

#include "app/core/result.h"

namespace desk::sandbox {

[[nodiscard]] inline tl::unexpected<Error> refuse(int status, QString text)
{
    return failure(GraphQlError{status, {std::move(text)}});
}

[[nodiscard]] inline tl::unexpected<Error> badRequest(QString text)
{
    return refuse(400, std::move(text));
}

[[nodiscard]] inline tl::unexpected<Error> forbidden(QString text)
{
    return refuse(403, std::move(text));
}

[[nodiscard]] inline tl::unexpected<Error> notFound(QString text)
{
    return refuse(404, std::move(text));
}

[[nodiscard]] inline tl::unexpected<Error> conflict(QString text)
{
    return refuse(409, std::move(text));
}

/// Status and text to answer for any error; what is not the caller's fault is 500.
struct Refusal {
    int status = 500;
    QString text;
};
[[nodiscard]] Refusal refusalOf(const Error& error);

} // namespace desk::sandbox
