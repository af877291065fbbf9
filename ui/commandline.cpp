// SPDX-License-Identifier: Apache-2.0
#include "ui/commandline.h"

#include "app/core/serverurl.h"
#include "ui/models/errortext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace desk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(desk::ui::Cli)
};

CommandLine print(const QString& text, int exitCode = 0)
{
    CommandLine line;
    line.command = CommandLine::Command::Print;
    line.text = text;
    line.exitCode = exitCode;
    return line;
}

/// Options of the GUI toolkit, which it takes out by itself later: -platform xcb, -style fusion, -reverse.
QStringList withoutToolkitOptions(const QStringList& arguments)
{
    static const QStringList withValue{u"platform"_s, u"style"_s, u"stylesheet"_s, u"platformpluginpath"_s,
        u"platformtheme"_s, u"plugin"_s, u"qwindowgeometry"_s, u"qwindowicon"_s, u"qwindowtitle"_s, u"display"_s,
        u"geometry"_s, u"fontengine"_s, u"session"_s};
    QStringList own;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        const QString name = argument.startsWith("--"_L1) ? argument.mid(2) : argument.mid(1);
        if (argument.startsWith(u'-') && name == "reverse"_L1)
            continue;
        if (argument.startsWith(u'-') && withValue.contains(name)) {
            ++i;
            continue;
        }
        own.append(argument);
    }
    return own;
}

} // namespace

CommandLine parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("A desktop client for W&B Automations. An independent project."));
    const QCommandLineOption server(u"server"_s, Cli::tr("Server to use, e.g. https://api.wandb.ai."), Cli::tr("URL"));
    const QCommandLineOption profile(
        u"profile"_s, Cli::tr("Folder for everything the application keeps."), Cli::tr("folder"));
    const QCommandLineOption sandbox(u"sandbox"_s, Cli::tr("Open the sandbox workspace."));
    const QCommandLineOption json(u"json"_s, Cli::tr("With sync: print the result as one JSON object."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Cli::tr("Show this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Cli::tr("Show the version."));
    const QCommandLineOption debug(u"debug-info"_s, Cli::tr("Show versions for a report."));
    parser.addOptions({server, profile, sandbox, json, help, version, debug});
    parser.addPositionalArgument(u"command"_s, Cli::tr("sync: read the server once, without a window."), u"[sync]"_s);

    if (!parser.parse(withoutToolkitOptions(arguments)))
        return print(Cli::tr("%1\nSee automation-desk --help.").arg(parser.errorText()), 2);
    if (parser.isSet(help))
        return print(parser.helpText().trimmed());
    if (parser.isSet(version))
        return print(u"automation-desk "_s + QStringLiteral(DESK_VERSION));

    CommandLine line;
    if (parser.isSet(debug)) {
        line.command = CommandLine::Command::DebugInfo;
        return line;
    }
    line.profile = parser.value(profile);
    line.sandbox = parser.isSet(sandbox);
    line.json = parser.isSet(json);
    if (parser.isSet(server)) {
        const Result<QUrl> url = parseServerUrl(parser.value(server));
        if (!url)
            return print(describe(url.error()), 2);
        line.server = *url;
    }
    const QStringList commands = parser.positionalArguments();
    if (commands == QStringList{u"sync"_s})
        line.command = CommandLine::Command::Sync;
    else if (!commands.isEmpty())
        return print(Cli::tr("There is no command \"%1\". See automation-desk --help.").arg(commands.first()), 2);
    if (line.sandbox && line.server)
        return print(Cli::tr("--sandbox and --server exclude each other. Leave one of them out."), 2);
    return line;
}

} // namespace desk::ui
