// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/crashtrace.h"
#include "app/runtime/logfile.h"
#include "app/runtime/termination.h"
#include "ui/application.h"
#include "ui/debuginfo.h"
#include "ui/handover.h"
#include "ui/headlesssync.h"
#include "ui/language/language.h"
#include "ui/models/preferences.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QLoggingCategory>

#include <cstdio>

using namespace desk;
using namespace desk::ui;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcStart, "desk.start")

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

/// What is said before there is a window, and where there is none: as chosen for the profile.
QString chosenLanguage(const Profile& profile)
{
    return PreferenceFile(profile.settingsFile()).preferences().language;
}

/// Texts are translated only while there is an application; a window system is needed only for a window.
CommandLine readCommandLine(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    Language language;
    language.speak({});
    return parseCommandLine(argumentsOf(argc, argv));
}

int print(const CommandLine& line)
{
    std::FILE* out = line.exitCode == 0 ? stdout : stderr;
    std::fprintf(out, "%s\n", qPrintable(line.text));
    return line.exitCode;
}

/// What goes on without something says so in the log.
void note(const char* consequence, const Status& status)
{
    if (!status)
        qCWarning(lcStart, "%s: %s", consequence, qPrintable(debugText(status.error())));
}

int showWindow(int argc, char** argv, const CommandLine& line)
{
    QApplication app(argc, argv);
    setNames();
    QGuiApplication::setApplicationDisplayName(u"Automation Desk"_s);
    QGuiApplication::setDesktopFileName(u"io.github.automation_desk.AutomationDesk"_s);
    QGuiApplication::setWindowIcon(applicationIcon());
    const Profile profile(line.profile);
    runtime::SingleInstance instance(instancePlaceOf(profile));
    if (instance.role() == runtime::Role::Secondary) {
        Language language;
        language.speak(chosenLanguage(profile));
        return handOver(instance);
    }

    runtime::LogFile log(profile.stateDirectory());
    const runtime::CrashTrace crashes(profile.stateDirectory());
    qCInfo(lcStart, "Automation Desk " DESK_VERSION " with Qt %s on %s", qVersion(),
        qPrintable(QGuiApplication::platformName()));
    note("other starts will not be heard", instance.status());
    note("a crash would leave no report", crashes.status());
    const runtime::Termination termination;
    Application application(line, log);
    QObject::connect(&termination, &runtime::Termination::requested, &application, &Application::quit);
    QObject::connect(&instance, &runtime::SingleInstance::activated, &application, &Application::showAgain);
    application.start();
    const int code = QApplication::exec();
    qCInfo(lcStart, "ended with %d", code);
    return code;
}

int syncWithLog(int argc, char** argv, const CommandLine& line)
{
    QCoreApplication app(argc, argv);
    setNames();
    const Profile profile(line.profile);
    Language language;
    language.speak(chosenLanguage(profile));
    runtime::LogFile log(profile.stateDirectory());
    return syncOnce(line, log);
}

int printDebugInfo(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    std::printf("%s\n", qPrintable(debugInfo()));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const CommandLine line = readCommandLine(argc, argv);
    switch (line.command) {
    case CommandLine::Command::Print:
        return print(line);
    case CommandLine::Command::DebugInfo:
        return printDebugInfo(argc, argv);
    case CommandLine::Command::Sync:
        return syncWithLog(argc, argv, line);
    case CommandLine::Command::Window:
        return showWindow(argc, argv, line);
    }
    Q_UNREACHABLE();
}
