// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"
#include "tests/support/eventually.h"

#include <QDebug>
#include <QFutureWatcher>
#include <QSignalSpy>

namespace desk::test {

/// True when the future has been answered with exactly one value within a time no working keychain needs.
template <typename T>
bool answered(const QFuture<T>& future)
{
    QFutureWatcher<T> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcher<T>::finished);
    watcher.setFuture(future);
    if (!watcher.isFinished() && !finished.wait(30000))
        return false;
    if (future.isFinished() && !future.isCanceled() && future.resultCount() == 1)
        return true;
    qWarning() << "finished" << future.isFinished() << "cancelled" << future.isCanceled() << "results"
               << future.resultCount();
    return false;
}

/// The answer; a failure of the test and a CancelledError when none came.
template <typename T>
Result<T> answerOf(const Async<T>& future)
{
    if (answered(future))
        return future.result();
    QTest::qFail("the request was never answered", __FILE__, __LINE__);
    return failure(CancelledError{});
}

/// What was read; "(error)" when nothing was.
inline QByteArray bytesOf(const Result<Secret>& result)
{
    return result ? result->bytes() : QByteArray("(error)");
}

/// The kind of a failed keychain request; nothing when it succeeded or failed otherwise.
template <typename T>
std::optional<KeychainError::Kind> kindOf(const Result<T>& result)
{
    if (result)
        return std::nullopt;
    const auto* error = std::get_if<KeychainError>(&result.error());
    return error ? std::optional(error->kind) : std::nullopt;
}

} // namespace desk::test
