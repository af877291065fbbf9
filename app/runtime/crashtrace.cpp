// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/crashtrace.h"

#include "app/runtime/buildid.h"
#include "app/runtime/directories.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <atomic>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <cxxabi.h>
#include <exception>
#include <execinfo.h>
#include <fcntl.h>
#include <type_traits>
#include <typeinfo>
#include <unistd.h>

namespace desk::runtime {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array signalNumbers = {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL};
constexpr int maxFrames = 64;
constexpr unsigned maxSeconds = 10;
constexpr qint64 maxReportSize = qint64{256} * 1024;
constexpr qsizetype keptReports = 5;

// A signal handler gets no context and may not allocate: all it needs is prepared here.
struct Prepared {
    char path[PATH_MAX] = {};
    char head[512] = {};
    int spareDescriptor = -1; ///< given up for the report when the crash is that there are no more
    char exceptionType[256] = {};
    alignas(16) char stack[64 * 1024] = {};
    std::atomic_flag writing;

    std::array<struct sigaction, signalNumbers.size()> formerActions = {};
    stack_t formerStack = {};
    std::terminate_handler formerTerminate = nullptr;
};
Prepared prepared;
static_assert(std::is_trivially_destructible_v<Prepared>);

template <std::size_t size>
void copyInto(char (&target)[size], const char* text)
{
    const std::size_t length = std::min(std::strlen(text), size - 1);
    std::memcpy(target, text, length);
    target[length] = '\0';
}

// ---------------------------------------------------------- from here to writeReport(): async-signal-safe calls only

void put(int file, const char* text)
{
    // There is nobody left to tell that it failed.
    [[maybe_unused]] const auto written = ::write(file, text, std::strlen(text));
}

void putNumber(int file, long long number)
{
    char digits[24] = {};
    char* begin = digits + sizeof digits - 1;
    do {
        *--begin = char('0' + number % 10);
        number /= 10;
    } while (number > 0);
    put(file, begin);
}

const char* signalName(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV";
    case SIGABRT:
        return "SIGABRT";
    case SIGBUS:
        return "SIGBUS";
    case SIGFPE:
        return "SIGFPE";
    case SIGILL:
        return "SIGILL";
    default:
        return "signal";
    }
}

void writeReport(int signal)
{
    ::close(prepared.spareDescriptor);
    const int file = ::open(prepared.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return;
    put(file, prepared.head);
    put(file, "Signal: ");
    put(file, signalName(signal));
    put(file, " (");
    putNumber(file, signal);
    put(file, ")\nTime: ");
    putNumber(file, ::time(nullptr));
    if (prepared.exceptionType[0] != '\0') {
        put(file, "\nUncaught exception: ");
        put(file, prepared.exceptionType);
    }
    put(file, "\nFrames:\n");
    void* frames[maxFrames];
    const int count = ::backtrace(frames, maxFrames);
    ::backtrace_symbols_fd(frames, count, file);
    ::close(file);
}

void onCrash(int signal)
{
    // A second thread that crashes meanwhile waits for the end that the first one brings.
    while (prepared.writing.test_and_set())
        ::pause();
    // Should the trace itself hang (a lock of the loader held by the crashed code), the process still ends.
    struct sigaction standard = {};
    standard.sa_handler = SIG_DFL;
    ::sigaction(SIGALRM, &standard, nullptr);
    ::alarm(maxSeconds);
    writeReport(signal);
    ::alarm(0);
    // Blocked until this handler returns, and then delivered where it crashed: that is what a core file shows.
    ::sigaction(signal, &standard, nullptr);
    ::raise(signal);
}

/// Not passed on: the standard one prints what the exception says, and that may hold anything.
void onTerminate()
{
    if (const std::type_info* type = abi::__cxa_current_exception_type()) {
        copyInto(prepared.exceptionType, type->name());
        std::fprintf(stderr, "uncaught exception: %s\n", prepared.exceptionType);
    }
    std::abort();
}

QByteArray reportHead()
{
    return "Automation Desk " DESK_VERSION "\nQt: "_ba + qVersion() + "\nBuild id: " + buildId() + '\n';
}

void install()
{
    // The first call loads libgcc and allocates; in the handler that would be too late.
    void* frame = nullptr;
    ::backtrace(&frame, 1);

    stack_t stack = {};
    stack.ss_sp = prepared.stack;
    stack.ss_size = sizeof prepared.stack;
    ::sigaltstack(&stack, &prepared.formerStack);

    struct sigaction action = {};
    action.sa_handler = onCrash;
    action.sa_flags = SA_ONSTACK;
    for (const int number : signalNumbers)
        sigaddset(&action.sa_mask, number);
    for (std::size_t i = 0; i < signalNumbers.size(); ++i)
        ::sigaction(signalNumbers[i], &action, &prepared.formerActions[i]);
    prepared.formerTerminate = std::set_terminate(onTerminate);
}

void uninstall()
{
    std::set_terminate(prepared.formerTerminate);
    for (std::size_t i = 0; i < signalNumbers.size(); ++i)
        ::sigaction(signalNumbers[i], &prepared.formerActions[i], nullptr);
    ::sigaltstack(&prepared.formerStack, nullptr);
    ::close(prepared.spareDescriptor);
}

/// The file is made by the crash: a process that ends well, or is killed, leaves nothing behind.
Status prepare(const QString& directory)
{
    if (auto made = makePrivateDirectory(directory); !made)
        return made;
    const QString name = u"/crash-%1-%2.txt"_s.arg(
        QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'hhmmsszzz'Z'"), QString::number(::getpid()));
    const QByteArray path = QFile::encodeName(QDir(directory).absolutePath() + name);
    if (std::size_t(path.size()) >= sizeof prepared.path)
        return failure(StoreError{StoreError::Kind::CannotOpen, directory, u"the path is too long"_s});
    copyInto(prepared.path, path.constData());
    copyInto(prepared.head, reportHead().constData());
    prepared.spareDescriptor = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    return {};
}

} // namespace

CrashTrace::CrashTrace(const QString& directory) : m_status(prepare(directory))
{
    if (m_status)
        install();
}

CrashTrace::~CrashTrace()
{
    if (m_status)
        uninstall();
}

std::optional<CrashReport> takeLastCrash(const QString& directory)
{
    const QDir folder(directory);
    const auto newest = QDir::Time; // Qt sorts the latest first
    std::optional<CrashReport> report;
    for (const QFileInfo& info : folder.entryInfoList({u"crash-*.txt"_s}, QDir::Files, newest)) {
        QFile file(info.filePath());
        if (info.size() == 0 || !file.open(QIODevice::ReadOnly))
            continue;
        const QString offered = folder.filePath(u"offered-"_s + info.fileName());
        report = CrashReport{offered, QString::fromUtf8(file.read(maxReportSize)), info.lastModified().toUTC()};
        // What cannot be marked would be offered at every start.
        if (!QFile::rename(info.filePath(), offered))
            report.reset();
        break;
    }
    const QFileInfoList offered = folder.entryInfoList({u"offered-crash-*.txt"_s}, QDir::Files, newest);
    for (qsizetype i = keptReports; i < offered.size(); ++i)
        QFile::remove(offered[i].filePath());
    return report;
}

} // namespace desk::runtime
