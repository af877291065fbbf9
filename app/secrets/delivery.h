// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QPromise>

#include <functional>
#include <memory>

namespace desk::secrets {

/// The promise of one request: the first answer counts, later ones are dropped, and a request that is forgotten before
/// it was answered delivers `forgotten`. So a future of ours never stays open, whatever happens to the jobs behind it.
template <typename T>
class Delivery {
public:
    /// `done` runs after the answer, however it came about; it may outlive whoever asked.
    explicit Delivery(
        T forgotten, std::function<void()> done = [] {})
        : m_forgotten(std::move(forgotten)), m_whenDone(std::move(done))
    {
        m_promise->start();
    }
    ~Delivery() { deliver(m_forgotten); }
    Q_DISABLE_COPY_MOVE(Delivery)

    [[nodiscard]] QFuture<T> future() { return m_promise->future(); }
    [[nodiscard]] bool isDone() const { return m_done; }

    void deliver(T value)
    {
        if (m_done)
            return;
        m_done = true;
        // First, because whoever waits for the answer may drop this object.
        const auto whenDone = std::move(m_whenDone);
        const auto promise = std::move(m_promise);
        promise->addResult(std::move(value));
        promise->finish();
        whenDone();
    }

private:
    std::unique_ptr<QPromise<T>> m_promise = std::make_unique<QPromise<T>>();
    T m_forgotten;
    std::function<void()> m_whenDone;
    bool m_done = false;
};

} // namespace desk::secrets
