// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <tl/expected.hpp>

#include <QFuture>
#include <QPromise>

namespace desk {

template <typename T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

template <typename E>
[[nodiscard]] tl::unexpected<Error> failure(E error)
{
    return tl::unexpected<Error>(Error{std::move(error)});
}

/// A future of exactly one value. Futures are never cancelled from outside: QCoro 0.8 crashes on a cancelled one, so
/// cancelling is the value CancelledError.
template <typename T>
using Async = QFuture<Result<T>>;

template <typename T>
[[nodiscard]] QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// Visits a variant with one lambda an alternative.
template <class... Ts>
struct overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
overloaded(Ts...) -> overloaded<Ts...>;

} // namespace desk
