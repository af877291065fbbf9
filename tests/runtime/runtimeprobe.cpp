// SPDX-License-Identifier: Apache-2.0
// A process that does what its arguments say: runtimeprobe crash HOW DIR | instance DIR | signals.
#include "app/core/deliver.h"
#include "app/runtime/crashtrace.h"
#include "app/runtime/singleinstance.h"
#include "app/runtime/termination.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <sys/mman.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace desk;
using namespace desk::runtime;

namespace {

void say(const char* text)
{
    std::printf("%s\n", text);
    std::fflush(stdout);
}

/// A page that nobody may write to, because the sanitizers see a null pointer before the system does.
void writeWhereNobodyMay()
{
    void* page = ::mmap(nullptr, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    *static_cast<volatile int*>(page) = 1;
}

/// Deeper than any stack; every call needs the one below, so that none is optimised away.
int descend(int depth)
{
    volatile char room[4096];
    room[0] = char(depth);
    return depth == 0 ? 0 : descend(depth - 1) + room[0];
}

void fail(const QString& how)
{
    if (how == "segv"_L1)
        writeWhereNobodyMay();
    if (how == "abort"_L1)
        std::abort();
    if (how == "throw"_L1)
        throw std::runtime_error("canary-7");
    if (how == "overflow"_L1)
        say(qPrintable(QString::number(descend(10'000'000))));
    if (how == "illegal"_L1)
        std::raise(SIGILL);
    if (how == "qfatal"_L1)
        qFatal("the end");
    if (how == "thread"_L1) {
        QThread* thread = QThread::create(writeWhereNobodyMay);
        thread->start();
        thread->wait();
    }
}

int crashProbe(const QString& how, const QString& directory)
{
    // The tests crash often, and nobody wants the cores.
    const rlimit none = {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    const CrashTrace trace(directory);
    if (!trace.status())
        return 3;
    say("ready");
    fail(how);
    return 0;
}

/// Prints its role, then as primary every request, as secondary what became of its own.
int instanceProbe(const QString& directory)
{
    SingleInstance instance(instancePlace(directory, directory, directory));
    QObject::connect(&instance, &SingleInstance::activated, &instance, [](const StartRequest& request) {
        say(qPrintable(u"activated "_s + request.arguments.join(u' ') + u' ' + request.activationToken));
    });
    if (instance.role() == Role::Primary) {
        say(instance.status() ? "primary" : "deaf");
        return QCoreApplication::exec();
    }
    if (instance.role() == Role::Unknown)
        return 3;
    say("secondary");
    const StartRequest request{QStringLiteral(DESK_VERSION), {QString::number(QCoreApplication::applicationPid())},
        qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
    deliver(instance.send(request), &instance, [](const Status& status) {
        say(status ? "acknowledged" : qPrintable(debugText(status.error())));
        QCoreApplication::exit(status ? 0 : 4);
    });
    return QCoreApplication::exec();
}

int signalProbe(bool ends)
{
    Termination termination;
    QObject::connect(&termination, &Termination::requested, &termination, [ends](int signal) {
        say(qPrintable(u"requested %1"_s.arg(signal)));
        if (ends)
            QCoreApplication::exit(5);
    });
    say("ready");
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (what == "crash"_L1)
        return crashProbe(arguments.value(2), arguments.value(3));
    if (what == "instance"_L1)
        return instanceProbe(arguments.value(2));
    if (what == "signals"_L1)
        return signalProbe(arguments.value(2) == "end"_L1);
    return 2;
}
