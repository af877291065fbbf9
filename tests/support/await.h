// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QSignalSpy>
#include <QTest>

/// The value of a future, waiting with the event loop running. Fails the program when nothing comes within 20 s.
template <typename T>
[[nodiscard]] T await(const QFuture<T>& future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
        qFatal("a future did not end");
    if (future.resultCount() != 1)
        qFatal("a future ended without exactly one value");
    return future.result();
}
