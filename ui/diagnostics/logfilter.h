// SPDX-License-Identifier: Apache-2.0
// Which log records are shown, and how they read. Pure.
#pragma once

#include "app/runtime/logfile.h"
#include "ui/theme/tones.h"

#include <QStringList>

namespace desk::ui {

struct LogFilter {
    QtMsgType least = QtDebugMsg; ///< this level and what is worse
    QStringList categories; ///< none: all
    QString words; ///< each must stand in the text or the category
    bool operator==(const LogFilter&) const = default;
};

[[nodiscard]] bool accepts(const LogFilter& filter, const runtime::LogRecord& record);

/// "Debug", "Warning", "Error": for people.
[[nodiscard]] QString levelName(QtMsgType level);
[[nodiscard]] Tone levelTone(QtMsgType level);

/// From 0, the least, on; Qt's own numbers are in no order.
[[nodiscard]] int severity(QtMsgType level);

/// As the log file has them, a line each.
[[nodiscard]] QString logText(const QList<runtime::LogRecord>& records);

} // namespace desk::ui
