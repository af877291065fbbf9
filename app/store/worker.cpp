// SPDX-License-Identifier: Apache-2.0
#include "app/store/worker.h"

#include <QMutexLocker>
#include <QThread>

#include <utility>

namespace desk::store {

Worker::Worker(QString name, std::function<void()> atEnd) : m_name(std::move(name)), m_atEnd(std::move(atEnd)) { }

Worker::~Worker()
{
    stop();
}

void Worker::post(Job job)
{
    put(std::move(job), false);
}

void Worker::postFirst(Job job)
{
    put(std::move(job), true);
}

void Worker::put(Job job, bool first)
{
    {
        const QMutexLocker locker(&m_mutex);
        if (!m_stopped) {
            if (first)
                m_jobs.push_front(std::move(job));
            else
                m_jobs.push_back(std::move(job));
            m_wake.wakeOne();
            return;
        }
    }
    job(Call::Cancel);
}

void Worker::start()
{
    const QMutexLocker locker(&m_mutex);
    if (m_thread || m_stopped)
        return;
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->setObjectName(m_name);
    m_thread->start();
}

void Worker::run()
{
    while (true) {
        Job job;
        Call call = Call::Run;
        {
            const QMutexLocker locker(&m_mutex);
            while (m_jobs.empty() && !m_stopped)
                m_wake.wait(&m_mutex);
            if (m_jobs.empty())
                break;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
            call = m_stopped ? Call::Cancel : Call::Run;
        }
        job(call);
    }
    m_atEnd();
}

void Worker::stop()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_stopped = true;
        m_wake.wakeOne();
    }
    if (m_thread) {
        m_thread->wait();
        return;
    }
    // Never started: nobody else touches the jobs any more.
    while (!m_jobs.empty()) {
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        job(Call::Cancel);
    }
}

} // namespace desk::store
