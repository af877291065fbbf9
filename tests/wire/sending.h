// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wire/exchange.h"

#include <QFutureWatcher>
#include <QSignalSpy>

namespace desk::wire::test {

/// Turns the loop until the exchange is there, and no longer.
inline Exchange waitFor(const QFuture<Exchange>& future)
{
    QFutureWatcher<Exchange> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcher<Exchange>::finished);
    watcher.setFuture(future);
    return future.isFinished() || finished.wait(60000) ? future.result() : Exchange{};
}

} // namespace desk::wire::test
