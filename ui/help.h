// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/runtime/crashtrace.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace desk::runtime {
class LogFile;
}

namespace desk::ui {

class CommandRegistry;
class LogViewer;

/// What a window can tell about the program itself: its log, what it is, and the report of a crash.
class Help final : public QObject {
    Q_OBJECT

public:
    /// Adds its commands. Everything that is passed must live as long as this.
    Help(CommandRegistry& commands, QWidget& window, const runtime::LogFile& log);

    void offerReport(const runtime::CrashReport& report);

Q_SIGNALS:
    void welcomeRequested();

private:
    void addCommands(CommandRegistry& commands);
    void openLog();
    void openAbout();

    QWidget& m_window;
    const runtime::LogFile& m_log;
    QPointer<LogViewer> m_viewer;
};

} // namespace desk::ui
