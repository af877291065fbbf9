// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace desk {

/// Calls `handle` with the future's value in the thread of `context`, through its event loop; not at all when `context`
/// is gone by then. QFuture::then(context, ...) of Qt 6.4 must not be used for that: it asserts, and without asserts
/// calls into nothing, when the context dies before the value comes.
template <typename T, typename Handle>
void deliver(const QFuture<T>& future, QObject* context, Handle handle)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handle = std::move(handle)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            handle(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace desk
