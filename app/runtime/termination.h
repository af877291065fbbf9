// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <memory>

namespace desk::runtime {

/// While it lives, the first SIGTERM, SIGINT or SIGHUP does not end the process but asks for it through a signal, so
/// that windows close and drafts are kept. The same one again ends it at once. A signal that was ignored at the start
/// (nohup) stays so. One at a time in a process, made after the
/// application object.
class Termination : public QObject {
    Q_OBJECT
public:
    explicit Termination(QObject* parent = nullptr);
    ~Termination() override;
    Q_DISABLE_COPY_MOVE(Termination)

Q_SIGNALS:
    /// From the event loop of this object's thread.
    void requested(int signal);

private:
    static constexpr std::array signalNumbers = {SIGTERM, SIGINT, SIGHUP};

    void read();

    int m_readEnd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::array<struct sigaction, signalNumbers.size()> m_former = {};
};

} // namespace desk::runtime
