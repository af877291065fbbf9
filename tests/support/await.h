// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QFuture>
#include <QTest>

namespace desk::test {

/// Runs the event loop until the future has its value. A future that never ends is CancelledError with a failure.
template <typename T>
[[nodiscard]] Result<T> await(Async<T> future, int milliseconds = 20000)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, milliseconds)) {
        QTest::qFail("the future did not end", __FILE__, __LINE__);
        return failure(CancelledError{});
    }
    return future.result();
}

/// The error as this kind, or nothing.
template <typename E, typename T>
[[nodiscard]] std::optional<E> errorOf(const Result<T>& result)
{
    if (result)
        return std::nullopt;
    const E* error = std::get_if<E>(&result.error());
    return error ? std::optional<E>(*error) : std::nullopt;
}

template <typename T>
[[nodiscard]] QByteArray describe(const Result<T>& result)
{
    return result ? QByteArray("a value") : debugText(result.error()).toUtf8();
}

} // namespace desk::test
