// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/logfilter.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {
struct Log {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::Log)
};
} // namespace

int severity(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
        return 3;
    case QtFatalMsg:
        break;
    }
    return 4;
}

bool accepts(const LogFilter& filter, const runtime::LogRecord& record)
{
    if (severity(record.level) < severity(filter.least))
        return false;
    if (!filter.categories.isEmpty() && !filter.categories.contains(record.category))
        return false;
    const QStringList words = filter.words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return record.text.contains(word, Qt::CaseInsensitive) || record.category.contains(word, Qt::CaseInsensitive);
    });
}

QString levelName(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return Log::tr("Debug");
    case QtInfoMsg:
        return Log::tr("Info");
    case QtWarningMsg:
        return Log::tr("Warning");
    case QtCriticalMsg:
        return Log::tr("Error");
    case QtFatalMsg:
        break;
    }
    return Log::tr("Fatal");
}

Tone levelTone(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return Tone::Neutral;
    case QtInfoMsg:
        return Tone::Info;
    case QtWarningMsg:
        return Tone::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return Tone::Danger;
}

QString logText(const QList<runtime::LogRecord>& records)
{
    QString text;
    for (const runtime::LogRecord& record : records)
        text += runtime::logLine(record) + u'\n';
    return text;
}

} // namespace desk::ui
