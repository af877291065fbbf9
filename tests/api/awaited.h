// SPDX-License-Identifier: Apache-2.0
// Waiting for results, and looking at their errors.
#pragma once

#include "app/core/result.h"
#include "tests/support/eventually.h"

#include <QFuture>

#include <optional>

namespace desk::test {

/// Runs the event loop until the future has its value. One that never ends is CancelledError and a failure.
template <typename T>
[[nodiscard]] Result<T> awaited(Async<T> future, int milliseconds = 20000)
{
    if (!eventually([&future] { return future.isFinished(); }, milliseconds) || future.resultCount() != 1) {
        QTest::qFail("the future did not end with one value", __FILE__, __LINE__);
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
