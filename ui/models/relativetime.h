// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <chrono>
#include <functional>

namespace desk::ui {

/// Where "now" comes from; tests give their own.
using Clock = std::function<QDateTime()>;
[[nodiscard]] QDateTime systemNow();
/// Now at a server whose clock is `offset` ahead of this computer's: for times that the server tells. What was stamped
/// here is compared with systemNow().
[[nodiscard]] Clock serverNow(std::function<std::chrono::seconds()> offset, Clock clock = systemNow);

/// "just now", "12 s ago", "3 min ago", "4 h ago", "yesterday", "5 days ago", else the date. "never" when invalid.
[[nodiscard]] QString relativeTime(const QDateTime& then, const QDateTime& now, const QLocale& locale = QLocale());

/// Date and time in the local zone, for tooltips and records; empty when invalid.
[[nodiscard]] QString absoluteTime(const QDateTime& then, const QLocale& locale = QLocale());

/// The time of day when it was today, else date and time: "09:42".
[[nodiscard]] QString clockTime(const QDateTime& then, const QDateTime& now, const QLocale& locale = QLocale());

/// "182 ms", "1.4 s".
[[nodiscard]] QString durationText(qint64 microseconds, const QLocale& locale = QLocale());

} // namespace desk::ui
