// SPDX-License-Identifier: Apache-2.0
#include "app/core/serverclock.h"

#include <QLocale>
#include <QStringList>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

bool isSame(std::chrono::seconds a, std::chrono::seconds b)
{
    constexpr std::chrono::seconds noDifference{10};
    return std::chrono::abs(a - b) <= noDifference;
}

/// The day and the time apart: together they could name an hour that the local zone leaves out.
QDateTime utc(const QString& day, const QString& format, const QString& time)
{
    const QDate date = QLocale::c().toDate(day, format);
    const QTime clock = QTime::fromString(time, u"hh:mm:ss"_s);
    return date.isValid() && clock.isValid() ? QDateTime(date, clock, Qt::UTC) : QDateTime();
}

} // namespace

QDateTime parseHttpDate(const QByteArray& value)
{
    // The day of the week comes first and says nothing that the date does not.
    const QStringList words = QString::fromLatin1(value).simplified().split(u' ');
    const bool isGmt = words.last() == "GMT"_L1;
    QDateTime date;
    if (words.size() == 6 && isGmt) {
        date = utc(words.mid(1, 3).join(u' '), u"dd MMM yyyy"_s, words.at(4));
    } else if (words.size() == 4 && isGmt) {
        date = utc(words.at(1), u"dd-MMM-yy"_s, words.at(2));
        constexpr int firstYear = 1970; // two digits are taken as of the last century
        if (date.isValid() && date.date().year() < firstYear)
            date = date.addYears(100);
    } else if (words.size() == 5) {
        date = utc(QStringList{words.at(1), words.at(2), words.at(4)}.join(u' '), u"MMM d yyyy"_s, words.at(3));
    }
    return date;
}

ServerClock afterAnswer(const ServerClock& before, std::chrono::seconds said)
{
    ServerClock after{before.offset, said};
    if (before.last && isSame(*before.last, said) && !isSame(before.offset, said))
        after.offset = said;
    return after;
}

} // namespace desk
