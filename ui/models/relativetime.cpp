// SPDX-License-Identifier: Apache-2.0
#include "ui/models/relativetime.h"

#include <QCoreApplication>

namespace desk::ui {

namespace {
struct RelativeTime {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::RelativeTime)
};
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr int daysAsWords = 7;
} // namespace

QDateTime systemNow()
{
    return QDateTime::currentDateTimeUtc();
}

Clock serverNow(std::function<std::chrono::seconds()> offset, Clock clock)
{
    return [offset = std::move(offset), clock = std::move(clock)] { return clock().addSecs(offset().count()); };
}

QString relativeTime(const QDateTime& then, const QDateTime& now, const QLocale& locale)
{
    if (!then.isValid())
        return RelativeTime::tr("never");
    const qint64 seconds = then.secsTo(now);
    // Clocks differ a little: what is a few seconds ahead has just happened.
    if (seconds < -minute)
        return absoluteTime(then, locale);
    if (seconds < 5)
        return RelativeTime::tr("just now");
    if (seconds < minute)
        return RelativeTime::tr("%1 s ago").arg(locale.toString(seconds));
    if (seconds < hour)
        return RelativeTime::tr("%1 min ago").arg(locale.toString(seconds / minute));
    const qint64 days = then.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (days == 0 || seconds < 12 * hour)
        return RelativeTime::tr("%1 h ago").arg(locale.toString(seconds / hour));
    if (days == 1)
        return RelativeTime::tr("yesterday");
    if (days < daysAsWords)
        return RelativeTime::tr("%n day(s) ago", nullptr, int(days));
    return locale.toString(then.toLocalTime().date(), QLocale::ShortFormat);
}

QString absoluteTime(const QDateTime& then, const QLocale& locale)
{
    return then.isValid() ? locale.toString(then.toLocalTime(), QLocale::LongFormat) : QString();
}

QString clockTime(const QDateTime& then, const QDateTime& now, const QLocale& locale)
{
    if (!then.isValid())
        return {};
    const QDateTime local = then.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return locale.language() == QLocale::C ? local.time().toString(u"HH:mm")
                                               : locale.toString(local.time(), QLocale::ShortFormat);
    return locale.toString(local, QLocale::ShortFormat);
}

QString durationText(qint64 microseconds, const QLocale& locale)
{
    if (microseconds < 1'000'000)
        return RelativeTime::tr("%1 ms").arg(locale.toString(std::max<qint64>(1, (microseconds + 500) / 1000)));
    return RelativeTime::tr("%1 s").arg(locale.toString(double(microseconds) / 1e6, 'f', 1));
}

} // namespace desk::ui
