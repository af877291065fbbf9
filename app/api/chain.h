// SPDX-License-Identifier: Apache-2.0
// Following one asynchronous result with another. Futures here always end with one value, in the transport's thread.
#pragma once

#include "app/core/result.h"

#include <memory>
#include <optional>
#include <type_traits>

namespace desk::api {

/// `decode` is `Result<T>(const U&)`.
template <typename T, typename U, typename Decode>
[[nodiscard]] Async<T> mapped(Async<U> first, Decode decode)
{
    return first.then([decode](Result<U> value) -> Result<T> {
        if (!value)
            return tl::unexpected<Error>(value.error());
        return decode(*value);
    });
}

/// `next` is `Async<T>(const U&)` and is not called after an error.
template <typename T, typename U, typename Next>
[[nodiscard]] Async<T> chained(Async<U> first, Next next)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    Async<T> future = promise->future();
    first.then([promise, next](Result<U> value) {
        if (!value) {
            promise->addResult(Result<T>(tl::unexpected<Error>(value.error())));
            promise->finish();
            return;
        }
        next(*value).then([promise](Result<T> result) {
            promise->addResult(std::move(result));
            promise->finish();
        });
    });
    return future;
}

/// Another try after an error: `other` is `std::optional<Async<T>>(const Error&)`, nothing keeps the error.
template <typename T, typename Other>
[[nodiscard]] Async<T> orElse(Async<T> first, Other other)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    Async<T> future = promise->future();
    const auto keep = [promise](Result<T> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    first.then([keep, other](Result<T> value) {
        std::optional<Async<T>> next = value ? std::nullopt : other(value.error());
        if (next)
            next->then(keep);
        else
            keep(std::move(value));
    });
    return future;
}

} // namespace desk::api
