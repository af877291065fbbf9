// SPDX-License-Identifier: Apache-2.0
#include "app/runtime/termination.h"

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace desk::runtime {

namespace {

// A signal handler gets no context, and may do little more than write: this is where it writes to.
std::atomic<int> writeEnd = -1;
static_assert(std::atomic<int>::is_always_lock_free);

void onSignal(int signal)
{
    const int savedErrno = errno;
    const auto byte = static_cast<unsigned char>(signal);
    // A full socket means that the program knows already.
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, sizeof byte);
    errno = savedErrno;
}

void makePrivateAndNonBlocking(int file)
{
    ::fcntl(file, F_SETFD, FD_CLOEXEC);
    ::fcntl(file, F_SETFL, O_NONBLOCK);
}

} // namespace

Termination::Termination(QObject* parent) : QObject(parent)
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return; // no more files: then a signal ends the process as it always did
    for (const int end : ends)
        makePrivateAndNonBlocking(end);
    writeEnd = ends[0];
    m_readEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Termination::read);

    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND); // the system's own handling is back for the second time
    for (std::size_t i = 0; i < signalNumbers.size(); ++i) {
        ::sigaction(signalNumbers[i], nullptr, &m_former[i]);
        if (m_former[i].sa_handler != SIG_IGN)
            ::sigaction(signalNumbers[i], &action, nullptr);
    }
}

Termination::~Termination()
{
    if (!m_notifier)
        return;
    for (std::size_t i = 0; i < signalNumbers.size(); ++i)
        ::sigaction(signalNumbers[i], &m_former[i], nullptr);
    m_notifier.reset();
    ::close(writeEnd.exchange(-1));
    ::close(m_readEnd);
}

void Termination::read()
{
    unsigned char signal = 0;
    while (::read(m_readEnd, &signal, sizeof signal) == sizeof signal)
        Q_EMIT requested(signal);
}

} // namespace desk::runtime
