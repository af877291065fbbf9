// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "tests/support/eventually.h"
#include "tests/support/eventually.h"

/// The value of a future, waiting with the event loop running. Fails the program when nothing comes.
template <typename T>
[[nodiscard]] T await(const QFuture<T>& future)
{
    if (!eventually([&] { return future.isFinished(); }))
        qFatal("a future did not end");
    if (future.resultCount() != 1)
        qFatal("a future ended without exactly one value");
    return future.result();
}
