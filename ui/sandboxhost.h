// SPDX-License-Identifier: Apache-2.0
// Runs the sandbox server and its local receiver in a thread of their own, so that neither its SQL nor a delivery ever
// holds up the window.
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"

#include <QThread>
#include <QUrl>

#include <memory>

namespace desk::ui {

struct SandboxDoor {
    QUrl url;
    Secret key;
    QUrl receiver;
};

class SandboxHost final {
public:
    SandboxHost();
    ~SandboxHost();
    Q_DISABLE_COPY_MOVE(SandboxHost)

    /// Starts it on a free port of 127.0.0.1 with the demo organization; its data is kept in `directory`.
    [[nodiscard]] Async<SandboxDoor> start(QString directory);

private:
    class Worker;
    QThread m_thread;
    Worker* m_worker;
};

} // namespace desk::ui
