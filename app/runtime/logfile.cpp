// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/logfile.h"

#include "app/runtime/directories.h"
#include "app/runtime/redactedline.h"
#include "app/runtime/rotatingfile.h"

#include <cstdio>
#include <mutex>

namespace desk::runtime {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView levelName(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    Q_UNREACHABLE();
}

/// Nothing of a text from elsewhere moves the cursor of the terminal the file is read in.
QString withoutControls(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString shortened(QString text)
{
    if (text.size() <= LogFile::maxTextSize)
        return text;
    const QString rest = QString::number(text.size() - LogFile::maxTextSize);
    text.truncate(LogFile::maxTextSize);
    return text + u"… ("_s + rest + u" more characters)"_s;
}

} // namespace

QString logLine(const LogRecord& record)
{
    QString text = withoutControls(record.text);
    text.replace(u'\n', "\n    "_L1);
    return record.at.toUTC().toString(Qt::ISODateWithMs) + u' ' + levelName(record.level) + u' ' + record.category
        + ": "_L1 + text;
}

/// What the threads share; only used under `sinkLock`.
class LogFile::Sink {
public:
    explicit Sink(const QString& directory)
        : file(directory + "/automation-desk.log"_L1, maxFileSize, maxFiles),
          directoryStatus(makePrivateDirectory(directory)), fileStatus(directoryStatus ? file.open() : directoryStatus)
    {
    }

    LogRecord keep(QtMsgType level, const QMessageLogContext& context, const QString& message)
    {
        LogRecord record{QDateTime::currentDateTimeUtc(), level, QString::fromUtf8(context.category),
            shortened(redactedLine(message, secrets))};
        if (directoryStatus)
            fileStatus = file.append(logLine(record).toUtf8() + '\n');
        records.append(record);
        if (records.size() > maxRecords)
            records.removeFirst();
        return record;
    }

    QList<Secret> secrets;
    QList<LogRecord> records;
    RotatingFile file;
    Status directoryStatus;
    Status fileStatus;
    QtMessageHandler former = nullptr;
};

namespace {

// The only state of the process that this folder keeps for Qt: its message handler is a plain function and gets no
// context. The lock also covers the LogFile itself, so that no thread writes into one that is going. A message that is
// made while it is held cannot come back here: Qt sends a thread's nested messages straight to standard error.
std::mutex sinkLock;
LogFile* current = nullptr;

} // namespace

LogFile::LogFile(const QString& directory, QObject* parent) : QObject(parent), m_sink(std::make_unique<Sink>(directory))
{
    const std::scoped_lock lock(sinkLock);
    Q_ASSERT_X(!current, "LogFile", "one at a time");
    current = this;
    m_sink->former = qInstallMessageHandler(&LogFile::handle);
}

LogFile::~LogFile()
{
    const std::scoped_lock lock(sinkLock);
    qInstallMessageHandler(m_sink->former);
    current = nullptr;
}

void LogFile::handle(QtMsgType level, const QMessageLogContext& context, const QString& message)
{
    QString text;
    QtMessageHandler next = nullptr;
    {
        const std::scoped_lock lock(sinkLock);
        if (current) {
            const LogRecord record = current->m_sink->keep(level, context, message);
            QMetaObject::invokeMethod(
                current, [owner = current, record] { Q_EMIT owner->added(record); }, Qt::QueuedConnection);
            text = record.text;
            next = current->m_sink->former;
        } else { // this thread was on its way here when the LogFile went
            text = redactedLine(message, {});
        }
    }
    if (next)
        next(level, context, text);
    else
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

void LogFile::hide(const Secret& secret)
{
    const std::scoped_lock lock(sinkLock);
    if (!m_sink->secrets.contains(secret))
        m_sink->secrets.append(secret);
}

Status LogFile::fileStatus() const
{
    const std::scoped_lock lock(sinkLock);
    return m_sink->fileStatus;
}

QString LogFile::path() const
{
    const std::scoped_lock lock(sinkLock);
    return m_sink->file.path();
}

QList<LogRecord> LogFile::records() const
{
    const std::scoped_lock lock(sinkLock);
    return m_sink->records;
}

} // namespace desk::runtime
