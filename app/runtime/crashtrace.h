// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace desk::runtime {

struct CrashReport {
    QString path;
    QString text;
    QDateTime at; ///< UTC
    bool operator==(const CrashReport&) const = default;
};

/// While it lives, a crash (SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, an uncaught exception) leaves a short report in
/// the directory (0600): versions, signal, time, build id, frames; nothing out of memory. Then the process ends as if
/// there had been no handler, so that the system sees the crash too. One at a time in a process, made in the thread
/// whose stack overflow is to be reported as well: the main thread.
class CrashTrace final {
public:
    explicit CrashTrace(const QString& directory);
    ~CrashTrace();
    Q_DISABLE_COPY_MOVE(CrashTrace)

    /// Why no report would be written.
    [[nodiscard]] const Status& status() const { return m_status; }

private:
    Status m_status;
};

/// The newest report in the directory that was not offered before; it stays there, but counts as offered from now on.
/// Of those offered the latest five are kept.
[[nodiscard]] std::optional<CrashReport> takeLastCrash(const QString& directory);

} // namespace desk::runtime
