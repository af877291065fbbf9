// SPDX-License-Identifier: Apache-2.0
#include "ui/application.h"
#include "ui/headlesssync.h"
#include "ui/theme/icons.h"

#include <QApplication>

#include <cstdio>

using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void setNames()
{
    QCoreApplication::setApplicationName(u"automation-desk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DESK_VERSION));
}

int print(const CommandLine& line)
{
    std::FILE* out = line.exitCode == 0 ? stdout : stderr;
    std::fprintf(out, "%s\n", qPrintable(line.text));
    return line.exitCode;
}

int showWindow(int argc, char** argv, const CommandLine& line)
{
    QApplication app(argc, argv);
    setNames();
    QGuiApplication::setApplicationDisplayName(u"Automation Desk"_s);
    QGuiApplication::setDesktopFileName(u"io.github.automation_desk.AutomationDesk"_s);
    QGuiApplication::setWindowIcon(applicationIcon());
    Application application(line);
    application.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    // Before any application object: a window system is needed only for a window.
    const CommandLine line = parseCommandLine(argumentsOf(argc, argv));
    switch (line.command) {
    case CommandLine::Command::Print:
        return print(line);
    case CommandLine::Command::Sync: {
        QCoreApplication app(argc, argv);
        setNames();
        return syncOnce(line);
    }
    case CommandLine::Command::Window:
        return showWindow(argc, argv, line);
    }
    Q_UNREACHABLE();
}
