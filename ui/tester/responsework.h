// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace desk::ui {

/// What a function of values gives, out of another thread, so that the window goes on meanwhile. Take it with
/// desk::deliver().
template <typename Function>
[[nodiscard]] auto inBackground(Function function)
{
    using Value = std::invoke_result_t<Function>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> future = promise->future();
    QThreadPool::globalInstance()->start([promise, function = std::move(function)] {
        promise->addResult(function());
        promise->finish();
    });
    return future;
}

} // namespace desk::ui
