// SPDX-License-Identifier: Apache-2.0
// automation-desk-sandbox: the sandbox alone, for scripts and for the official client.
#include "app/sandbox/seed.h"
#include "app/sandbox/server.h"
#include "app/webhook/receiver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace desk;

namespace {

int signalSockets[2];

void onSignal(int)
{
    const char byte = 1;
    // A full pipe means that the program already knows.
    [[maybe_unused]] const auto written = ::write(signalSockets[0], &byte, sizeof byte);
}

/// SIGTERM and SIGINT end the event loop instead of the process, so that the database is closed.
bool quitOnSignals(QCoreApplication& application)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalSockets) != 0)
        return false;
    auto* notifier = new QSocketNotifier(signalSockets[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    return ::sigaction(SIGTERM, &action, nullptr) == 0 && ::sigaction(SIGINT, &action, nullptr) == 0;
}

int refuse(const QString& sentence)
{
    std::fprintf(stderr, "automation-desk-sandbox: %s\n", qPrintable(sentence));
    return 2;
}

QString sentenceFor(const Error& error)
{
    if (const auto* listen = std::get_if<ListenError>(&error))
        return u"port %1 cannot be used (%2); stop what uses it, or choose another port with --port, 0 for a free one."_s
            .arg(QString::number(listen->port), listen->detail);
    if (const auto* store = std::get_if<StoreError>(&error)) {
        if (store->kind == StoreError::Kind::NewerSchema)
            return u"%1 was written by a newer version; use that version, or another folder with --data."_s.arg(
                store->path);
        return u"the data in %1 cannot be used (%2); choose a folder you can write to with --data."_s.arg(
            store->path, store->detail);
    }
    if (const auto* invalid = std::get_if<InvalidInputError>(&error))
        return u"%1; see --help."_s.arg(invalid->detail);
    return debugText(error);
}

struct Arguments {
    sandbox::ServerOptions options;
    QString problem;
};

void readUserKeys(const QStringList& texts, Arguments* arguments)
{
    for (const QString& text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals > 0)
            arguments->options.apiKeys.insert(text.left(equals), text.mid(equals + 1));
        else
            arguments->problem = u"--user-key takes NAME=KEY"_s;
    }
}

Arguments readArguments(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A local server that speaks the automation part of the W&B API and really runs automations.\n"
        "It listens on 127.0.0.1 only and prints one JSON line when it is ready: its address, the API key of the team's"
        " admin, and the keys of all people by name."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption port(u"port"_s, u"Port to listen on; 0 takes a free one."_s, u"N"_s, u"0"_s);
    const QCommandLineOption seed(u"seed"_s,
        u"What new data holds: demo, empty, bulk:N, or foreign: the demo with automations as other servers hold them."_s,
        u"SEED"_s, u"demo"_s);
    const QCommandLineOption key(u"api-key"_s,
        u"API key clients must use. AUTOMATION_DESK_SANDBOX_KEY in the environment does the same and does not show in"
        " process lists; without either a new one is made."_s,
        u"KEY"_s);
    const QCommandLineOption data(
        u"data"_s, u"Folder to keep data in; without it everything is gone at the end."_s, u"DIR"_s);
    const QCommandLineOption userKey(u"user-key"_s,
        u"API key of another person, as NAME=KEY; may be given several times. Who has none gets a new one."_s,
        u"NAME=KEY"_s);
    const QCommandLineOption without(u"without"_s,
        u"What the server is to lack, as an older one would: names of mutations and features, and fields such as"
        " triggerExecutions or, of one type alone, Project.triggerExecutions, with commas between them. May be given"
        " several times."_s,
        u"NAMES"_s);
    parser.addOptions({port, seed, key, userKey, data, without});
    Arguments arguments;
    if (!parser.parse(application.arguments()))
        arguments.problem = parser.errorText();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    bool isNumber = false;
    arguments.options.port = parser.value(port).toUShort(&isNumber);
    if (!isNumber)
        arguments.problem = u"--port takes a number from 0 to 65535, not \"%1\""_s.arg(parser.value(port));
    if (!parser.positionalArguments().isEmpty())
        arguments.problem = u"\"%1\" was not expected"_s.arg(parser.positionalArguments().first());
    readUserKeys(parser.values(userKey), &arguments);
    arguments.options.without = parser.values(without).join(u',').split(u',', Qt::SkipEmptyParts);
    arguments.options.seed = parser.value(seed);
    arguments.options.dataDir = parser.value(data);
    arguments.options.apiKey =
        parser.isSet(key) ? parser.value(key) : qEnvironmentVariable("AUTOMATION_DESK_SANDBOX_KEY");
    if (parser.isSet(key) && arguments.options.apiKey.isEmpty())
        arguments.problem = u"--api-key is empty"_s;
    if (parser.isSet(data) && arguments.options.dataDir.isEmpty())
        arguments.problem = u"--data is empty"_s;
    if (arguments.problem.endsWith(u'.'))
        arguments.problem.chop(1);
    return arguments;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"automation-desk-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DESK_VERSION));
    Arguments arguments = readArguments(application);
    if (!arguments.problem.isEmpty())
        return refuse(arguments.problem + u"; see --help.");
    if (!quitOnSignals(application))
        return refuse(u"signals cannot be handled on this system."_s);

    webhook::Receiver receiver;
    const bool wantsReceiver = arguments.options.seed == "demo"_L1 || arguments.options.seed == "foreign"_L1;
    if (wantsReceiver) {
        const auto url = receiver.listen();
        if (!url)
            return refuse(sentenceFor(url.error()));
        arguments.options.receiverUrl = *url;
    }
    sandbox::Server server(arguments.options);
    receiver.setKeyProvider([&server]() -> std::optional<Secret> {
        const auto value = server.secretValue(QString(sandbox::demo::team), QString(sandbox::demo::signingSecret));
        if (!value)
            return std::nullopt;
        const auto secret = Secret::ofAnyLength(*value);
        return secret ? std::optional(*secret) : std::nullopt;
    });
    const auto address = server.start();
    if (!address)
        return refuse(sentenceFor(address.error()));
    QJsonObject keys;
    for (auto it = address->apiKeys.begin(); it != address->apiKeys.end(); ++it)
        keys.insert(it.key(), it.value());
    QJsonObject line{{u"url"_s, address->url.toString()}, {u"apiKey"_s, address->apiKey}, {u"keys"_s, keys}};
    if (wantsReceiver)
        line.insert(u"receiver"_s, receiver.url().toString());
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
