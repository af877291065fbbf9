// SPDX-License-Identifier: Apache-2.0
// The one place where coroutines meet futures. Coroutines here are free functions: QCoro 0.8 resumes a member of a
// destroyed object. No aggregate is built inside a co_await or co_return expression: gcc 12 destroys it twice, so they
// get names first.
#pragma once

#include "app/core/result.h"

#include <QCoroFuture>
#include <QCoroTask>

namespace desk::sync {

template <typename T>
using Task = QCoro::Task<Result<T>>;

namespace detail {
template <typename T>
QCoro::Task<void> deliver(Task<T> task, std::shared_ptr<QPromise<Result<T>>> promise)
{
    Result<T> result = co_await task;
    promise->addResult(std::move(result));
    promise->finish();
}
} // namespace detail

/// Runs the task and delivers its value. QCoro 0.8 has no toFuture.
template <typename T>
[[nodiscard]] Async<T> start(Task<T> task)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    Async<T> future = promise->future();
    detail::deliver<T>(std::move(task), std::move(promise));
    return future;
}

} // namespace desk::sync
