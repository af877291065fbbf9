// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/deliver.h"
#include "app/core/result.h"

#include <QObject>

namespace desk::sync {

/// Counts what runs over a client and a store, so that they are not taken down under it.
class Activity final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The same future, counted until its value has come.
    template <typename T>
    [[nodiscard]] Async<T> track(Async<T> call)
    {
        ++m_running;
        deliver(call, this, [this](const Result<T>&) {
            if (--m_running == 0)
                Q_EMIT idle();
        });
        return call;
    }

    [[nodiscard]] bool isIdle() const { return m_running == 0; }

Q_SIGNALS:
    void idle();

private:
    int m_running = 0;
};

} // namespace desk::sync
