// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace desk::runtime {

/// One message as it was kept: secrets masked already.
struct LogRecord {
    QDateTime at; ///< UTC
    QtMsgType level = QtDebugMsg;
    QString category; ///< `desk.` and the folder that speaks ("desk.sync", "desk.api"); "default" and "qt.…" are Qt's
    QString text;
    bool operator==(const LogRecord&) const = default;
};

/// "2026-11-24T10:00:00.123Z warning desk.sync: text"; further lines of the text are indented, so that no text can look
/// like a record of its own.
[[nodiscard]] QString logLine(const LogRecord& record);

/// Takes every message of Qt's logging while it lives, from any thread: masks secrets, writes a line to
/// `<directory>/automation-desk.log` (0600; 5 files of 1 MB), keeps the latest in memory and hands the masked text on
/// to whoever had the messages before, by default standard error. One at a time in a process: the message handler is
/// process-wide. Which categories speak is for QT_LOGGING_RULES to say.
class LogFile : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 maxFileSize = 1'000'000;
    static constexpr int maxFiles = 5;
    static constexpr qsizetype maxRecords = 5000;
    static constexpr qsizetype maxTextSize = 16'384; ///< longer texts are cut

    explicit LogFile(const QString& directory, QObject* parent = nullptr);
    ~LogFile() override;
    Q_DISABLE_COPY_MOVE(LogFile)

    /// From now on this secret is masked in every form. Thread-safe.
    void hide(const Secret& secret);

    /// Why nothing reaches the file at present; the messages go on elsewhere. Thread-safe.
    [[nodiscard]] Status fileStatus() const;
    [[nodiscard]] QString path() const;
    /// Oldest first, at most maxRecords. Thread-safe.
    [[nodiscard]] QList<LogRecord> records() const;

Q_SIGNALS:
    /// In this object's thread, after the record was kept.
    void added(const desk::runtime::LogRecord& record);

private:
    class Sink;
    static void handle(QtMsgType level, const QMessageLogContext& context, const QString& message);

    std::unique_ptr<Sink> m_sink;
};

} // namespace desk::runtime
