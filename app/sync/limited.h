// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/deliver.h"

#include <QPromise>
#include <QTimer>

#include <chrono>
#include <memory>

namespace desk::sync {

/// The future's value, or `late` when it has not come in time; the call behind it goes on unheard. `context` must
/// outlive the wait.
template <typename T>
[[nodiscard]] QFuture<T> limited(const QFuture<T>& call, std::chrono::milliseconds limit, T late, QObject* context)
{
    auto* race = new QObject(context);
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    const auto answer = [race, promise](const T& value) {
        if (promise->future().isFinished())
            return;
        promise->addResult(value);
        promise->finish();
        race->deleteLater();
    };
    deliver(call, race, answer);
    QTimer::singleShot(limit, race, [answer, late = std::move(late)] { answer(late); });
    return promise->future();
}

} // namespace desk::sync
