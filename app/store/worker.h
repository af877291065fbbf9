// SPDX-License-Identifier: Apache-2.0
// One thread that does jobs in order. Every job is called exactly once, also those that come too late.
#pragma once

#include <QMutex>
#include <QString>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <memory>

class QThread;

namespace desk::store {

class Worker {
public:
    enum class Call { Run, Cancel };
    using Job = std::function<void(Call)>;

    /// `atEnd` runs in the thread after the last job; what the jobs made is destroyed there.
    Worker(QString name, std::function<void()> atEnd);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Jobs wait until start(). After stop() they are cancelled at once, in the caller's thread.
    void post(Job job);
    void postFirst(Job job);
    /// From any thread; more than once is fine.
    void start();
    /// Lets the running job end, cancels the rest in the thread, and waits for it. Not from a job.
    void stop();

private:
    void put(Job job, bool first);
    void run();

    const QString m_name;
    const std::function<void()> m_atEnd;
    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<Job> m_jobs;
    std::unique_ptr<QThread> m_thread;
    bool m_stopped = false;
};

} // namespace desk::store
